package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;

/** Makes of what was added to a melding what may be shown. */
@ApplicationScoped
public class Aanvulweergave {

    private Aanvullingen aanvullingen;
    private Kopweergave kop;
    private Collegas collegas;
    private Clock klok;

    Aanvulweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Aanvulweergave(Aanvullingen aanvullingen, Kopweergave kop, Collegas collegas, Clock klok) {
        this.aanvullingen = aanvullingen;
        this.kop = kop;
        this.collegas = collegas;
        this.klok = klok;
    }

    /**
     * @param melding a melding that is open to who asks
     * @return what was added to it, oldest first
     */
    public List<Aanvulregel> regels(Melding melding) {
        List<Aanvulling> bewaard = aanvullingen.van(melding.id());
        Map<UUID, String> namen =
                collegas.namen(bewaard.stream().map(Aanvulling::door).collect(Collectors.toSet()));
        return bewaard.stream()
                .map(stuk -> new Aanvulregel(
                        stuk.id(),
                        stuk.soort(),
                        stuk.dag(),
                        stuk.wijze(),
                        stuk.verteld(),
                        stuk.soort().overMelder() && !Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT) ? "" : stuk.tekst(),
                        stuk.afloop(),
                        stuk.tijd(),
                        stuk.vervangen(),
                        stuk.op(),
                        Kopweergave.naam(namen, stuk.door())))
                .toList();
    }

    AanvullenView van(Melding melding) {
        List<Aanvulregel> nieuwsteEerst = new ArrayList<>(regels(melding));
        Collections.reverse(nieuwsteEerst);
        boolean melder =
                melding.melder().soort() == Melderssoort.ANONIEM || Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        List<Terugbeltaak> taken = aanvullingen.taken(melding.id());
        Set<PersoonId> verkeerd = taken.stream()
                .flatMap(taak -> taak.persoon().stream())
                .filter(wie -> Poort.opentOok(Dossierdeel.PERSOON))
                .collect(Collectors.toSet());
        return new AanvullenView(
                kop.van(melding),
                nieuwsteEerst,
                terugbellen(taken, kop.namen(verkeerd)),
                verkeerd,
                melder ? melding.melder() : null);
    }

    private List<Terugbelregel> terugbellen(List<Terugbeltaak> taken, Map<PersoonId, String> verkeerd) {
        Set<UUID> mensen = new HashSet<>();
        taken.forEach(taak -> mensen.add(wie(taak)));
        Map<UUID, String> namen = collegas.namen(mensen);
        return taken.stream()
                .sorted(Comparator.comparing(
                                (Terugbeltaak taak) -> taak.gedaanOp().isPresent())
                        .thenComparing(Terugbeltaak::dag))
                .map(taak ->
                        regel(taak, namen, taak.persoon().map(verkeerd::get).orElse("")))
                .toList();
    }

    private Terugbelregel regel(Terugbeltaak taak, Map<UUID, String> namen, String over) {
        boolean gedaan = taak.gedaanOp().isPresent();
        return new Terugbelregel(
                taak.id(),
                taak.wie(),
                taak.waarvoor(),
                over,
                taak.dag(),
                gedaan ? null : Dringendheid.van(taak.dag(), LocalDate.now(klok)),
                taak.gedaanOp().orElse(null),
                Kopweergave.naam(namen, wie(taak)),
                taak.antwoord().orElse(null),
                taak.verlengdOp().orElse(null));
    }

    private static UUID wie(Terugbeltaak taak) {
        return taak.gedaanDoor().orElse(taak.gemaaktDoor());
    }
}
