package nl.samenspraak.meldpunt.informeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.meldpunt.informeren.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.melding.Dossierkop;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Termijnstand;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes of who was told what may be shown. */
@ApplicationScoped
public class Informeerweergave {

    private Kopweergave kop;
    private Collegas collegas;
    private Termijnen termijnen;
    private Uitsteltermijn uitstel;
    private Informeerbrief brief;
    private Clock klok;

    Informeerweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    public Informeerweergave(
            Kopweergave kop,
            Collegas collegas,
            Termijnen termijnen,
            Uitsteltermijn uitstel,
            Informeerbrief brief,
            Clock klok) {
        this.kop = kop;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.uitstel = uitstel;
        this.brief = brief;
        this.klok = klok;
    }

    InformerenView informeren(Melding melding, Informatie informatie) {
        Set<UUID> mensen = new HashSet<>();
        informatie.informeringen().forEach(stap -> mensen.add(stap.door()));
        informatie.terugkoppelingen().forEach(stap -> mensen.add(stap.door()));
        Map<UUID, String> namen = collegas.namen(mensen);
        Dossierkop over = kop.van(melding);
        return new InformerenView(
                over,
                stand(melding, informatie),
                uitstel.uiterlijk(melding),
                brief.maak(melding, over.betrokkene()).orElse(null),
                nieuwsteEerst(
                        informatie.informeringen(),
                        stap -> new InformerenView.Informeerstap(
                                stap.gedaan()
                                        ? NieuweInformering.Keuze.GEINFORMEERD
                                        : NieuweInformering.Keuze.UITGESTELD,
                                stap.dag(),
                                stap.wijze(),
                                stap.grond(),
                                stap.reden(),
                                stap.op(),
                                Kopweergave.naam(namen, stap.door()))),
                bereik(melding.melder()),
                nieuwsteEerst(
                        informatie.terugkoppelingen(),
                        stap -> new InformerenView.Melderstap(
                                stap.status(), stap.wijze(), stap.op(), Kopweergave.naam(namen, stap.door()))));
    }

    private static <S, T> List<T> nieuwsteEerst(List<S> stappen, Function<S, T> weergave) {
        List<T> lijst = new ArrayList<>(stappen.stream().map(weergave).toList());
        Collections.reverse(lijst);
        return lijst;
    }

    public Informeerstand stand(Melding melding, Informatie informatie) {
        LocalDate vandaag = LocalDate.now(klok);
        LocalDate ontvangen = melding.ontvangenOp();
        LocalDate herzienOp = informatie.herzienOp().orElse(null);
        Toestand toestand = toestand(melding, informatie);
        boolean loopt = toestand == Toestand.NOG_NIET || toestand == Toestand.UITGESTELD;
        return new Informeerstand(
                toestand,
                herzienOp,
                herzienOp == null ? null : Dringendheid.van(herzienOp, vandaag),
                loopt
                        ? Termijnstand.van(
                                termijnen.bereken(Uitsteltermijn.INFORMEREN, ontvangen),
                                termijnen.bron(Uitsteltermijn.INFORMEREN, ontvangen),
                                vandaag)
                        : null,
                EerstInformeren.toets(melding, Optional.of(informatie), vandaag).isEmpty());
    }

    private static Toestand toestand(Melding melding, Informatie informatie) {
        if (informatie.gedaan()) {
            return Toestand.GEINFORMEERD;
        }
        if (informatie.herzienOp().isPresent()) {
            return Toestand.UITGESTELD;
        }
        if (melding.persoon().isEmpty()) {
            return Toestand.ONBEKEND_WIE;
        }
        boolean zelf = melding.melder().relatie() == Relatie.ZELF && Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        return zelf ? Toestand.MELDDE_ZELF : Toestand.NOG_NIET;
    }

    private static InformerenView.Melderbereik bereik(Melder melder) {
        if (melder.soort() == Melderssoort.ANONIEM) {
            return InformerenView.Melderbereik.NIET;
        }
        if (!Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT)) {
            return null;
        }
        return melder.telefoon() == null
                ? InformerenView.Melderbereik.ZONDER_TELEFOON
                : InformerenView.Melderbereik.OOK_TELEFOON;
    }
}
