package nl.samenspraak.meldpunt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.meldpunt.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.model.Doorgeleiding;
import nl.samenspraak.meldpunt.model.Informatie;
import nl.samenspraak.meldpunt.model.Melding;
import nl.samenspraak.meldpunt.model.Triagestukken;
import nl.samenspraak.meldpunt.model.Vervolgstukken;
import nl.samenspraak.toegang.Collegas;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.Termijnen;

/** Makes of what came of a melding, and of who was told, what may be shown. */
@ApplicationScoped
class Vervolgweergave {

    private static final String INFORMEREN = "betrokkene-informeren";

    private Kopweergave kop;
    private Triagestukken stukken;
    private Collegas collegas;
    private Termijnen termijnen;
    private Clock klok;

    Vervolgweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Vervolgweergave(Kopweergave kop, Triagestukken stukken, Collegas collegas, Termijnen termijnen, Clock klok) {
        this.kop = kop;
        this.stukken = stukken;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    MeldingVervolg van(Melding melding) {
        Vervolgstukken vervolg = stukken.van(melding.id());
        return new MeldingVervolg(
                vervolg.doorgeleiding()
                        .map(stuk -> doorgeleiding(melding, stuk))
                        .orElse(null),
                vervolg.toeleiding()
                        .map(besluit -> new ToeleidingView(besluit.gedrag(), besluit.terreinen(), besluit.meervoudig()))
                        .orElse(null),
                melding.wvggzLoopt(),
                stand(melding, vervolg.informatie().orElseGet(() -> new Informatie(melding.id()))));
    }

    DoorgeleidingView doorgeleiding(Melding melding, Doorgeleiding stuk) {
        Set<UUID> mensen = new HashSet<>(Set.of(stuk.klaargezetDoor()));
        stuk.overgedragenDoor().ifPresent(mensen::add);
        Map<UUID, String> namen = collegas.namen(mensen);
        return new DoorgeleidingView(
                melding.id(),
                Behandeling.wie(melding),
                stuk.loket(),
                stuk.kanaal(),
                stuk.adres(),
                stuk.toestemming(),
                isOpen(stuk) ? stuk.bericht() : null,
                new DoorgeleidingView.Wanneer(stuk.klaargezetOp(), Kopweergave.naam(namen, stuk.klaargezetDoor())),
                stuk.overgedragenDoor()
                        .map(door -> new DoorgeleidingView.Wanneer(
                                stuk.overgedragenOp().orElseThrow(), Kopweergave.naam(namen, door)))
                        .orElse(null));
    }

    /** The message is one text: it is shown when the purpose opens everything that is in it. */
    private static boolean isOpen(Doorgeleiding stuk) {
        boolean persoon =
                stuk.gegevens().stream().noneMatch(Loketgegeven::vanPersoon) || Poort.opentOok(Dossierdeel.PERSOON);
        boolean melder = stuk.gegevens().stream().noneMatch(Loketgegeven::vanMelder)
                || Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        return persoon && melder;
    }

    InformerenView informeren(Melding melding, Informatie informatie, Doelbinding doel) {
        Set<UUID> mensen = new HashSet<>();
        informatie.informeringen().forEach(stap -> mensen.add(stap.door()));
        informatie.terugkoppelingen().forEach(stap -> mensen.add(stap.door()));
        Map<UUID, String> namen = collegas.namen(mensen);
        return new InformerenView(
                kop.van(melding, doel),
                stand(melding, informatie),
                nieuwsteEerst(
                        informatie.informeringen(),
                        stap -> new InformerenView.Informeerstap(
                                stap.gedaan()
                                        ? NieuweInformering.Keuze.GEINFORMEERD
                                        : NieuweInformering.Keuze.UITGESTELD,
                                stap.dag(),
                                stap.wijze(),
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

    private Informeerstand stand(Melding melding, Informatie informatie) {
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
                                termijnen.bereken(INFORMEREN, ontvangen),
                                termijnen.bron(INFORMEREN, ontvangen),
                                vandaag)
                        : null);
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
