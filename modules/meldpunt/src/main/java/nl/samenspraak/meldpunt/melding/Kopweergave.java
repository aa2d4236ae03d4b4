package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonslezer;
import nl.samenspraak.personen.Persoonsregels;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;

/** Says which melding it is, and whom it is about when this purpose opens that. */
@ApplicationScoped
public class Kopweergave {

    public static final String ONBEKEND = "onbekende medewerker";

    private Persoonslezer register;
    private Collegas collegas;

    Kopweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Kopweergave(Persoonslezer register, Collegas collegas) {
        this.register = register;
        this.collegas = collegas;
    }

    public Dossierkop van(Melding melding) {
        Map<UUID, String> namen =
                collegas.namen(melding.behandelaar().map(Set::of).orElse(Set.of()));
        return new Dossierkop(
                melding.id(),
                melding.versie(),
                melding.nummer(),
                melding.status(),
                melding.behandelaar().map(wie -> naam(namen, wie)).orElse(""),
                over(melding));
    }

    public BetrokkeneView over(Melding melding) {
        boolean open = Poort.opentOok(Dossierdeel.PERSOON);
        Persoonsregels gelezen = open && !melding.betrokkenen().isEmpty()
                ? register.regels(melding.betrokkenen())
                : new Persoonsregels(Map.of());
        return new BetrokkeneView(
                melding.persoon().orElse(null),
                melding.persoon().flatMap(gelezen::van).orElse(null),
                melding.medebetrokkenen().stream()
                        .flatMap(wie -> gelezen.van(wie).stream())
                        .sorted(Comparator.comparing(PersoonRegel::naam))
                        .toList(),
                melding.medebetrokkenen(),
                melding.omschrijving().orElse(""),
                melding.reikwijdte());
    }

    /**
     * @param mensen people whom this purpose opens
     * @return the name of each that the register has
     */
    public Map<PersoonId, String> namen(Set<PersoonId> mensen) {
        if (mensen.isEmpty()) {
            return Map.of();
        }
        Persoonsregels gelezen = register.regels(mensen);
        return mensen.stream()
                .flatMap(wie -> gelezen.van(wie).stream())
                .collect(Collectors.toMap(PersoonRegel::id, PersoonRegel::naam));
    }

    /**
     * @param wie somebody whom this purpose opens
     * @return who may be the same person, registered once more
     */
    public Set<PersoonId> dubbelen(PersoonRegel wie) {
        return wie.mogelijkDubbel() && Poort.opentOok(Dossierdeel.PERSOON) ? register.dubbelen(wie) : Set.of();
    }

    public static String naam(Map<UUID, String> namen, UUID wie) {
        return namen.getOrDefault(wie, ONBEKEND);
    }
}
