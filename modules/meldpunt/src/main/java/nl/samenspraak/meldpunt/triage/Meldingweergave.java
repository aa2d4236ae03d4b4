package nl.samenspraak.meldpunt.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aanvullen.Aanvulweergave;
import nl.samenspraak.meldpunt.herkennen.Herkenning;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.BetrokkeneView;
import nl.samenspraak.meldpunt.melding.EerdereMeldingrij;
import nl.samenspraak.meldpunt.melding.Kopweergave;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingen;
import nl.samenspraak.meldpunt.melding.Toewijzing;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Poort;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.recht.Termijnen;

/** Makes of what is kept what may be shown, inside the gate: names instead of keys, and only the parts that the purpose opens. */
@ApplicationScoped
class Meldingweergave {

    private Meldingen meldingen;
    private Kopweergave kop;
    private Herkenning herkenning;
    private Gevolgweergave vervolg;
    private Aanvulweergave aanvullingen;
    private Aanwezige aanwezige;
    private Collegas collegas;
    private Termijnen termijnen;
    private Clock klok;

    Meldingweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Meldingweergave(
            Meldingen meldingen,
            Kopweergave kop,
            Herkenning herkenning,
            Gevolgweergave vervolg,
            Aanvulweergave aanvullingen,
            Aanwezige aanwezige,
            Collegas collegas,
            Termijnen termijnen,
            Clock klok) {
        this.meldingen = meldingen;
        this.kop = kop;
        this.herkenning = herkenning;
        this.vervolg = vervolg;
        this.aanvullingen = aanvullingen;
        this.aanwezige = aanwezige;
        this.collegas = collegas;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    MeldingView van(Melding melding) {
        BetrokkeneView over = kop.over(melding);
        List<Gevonden> gevonden = eerdere(melding, over);
        Set<UUID> mensen = mensen(melding);
        gevonden.forEach(een -> mensen.add(een.rij().taakVan()));
        Map<UUID, String> namen = collegas.namen(mensen);
        return new MeldingView(
                melding.id(),
                melding.versie(),
                melding.nummer(),
                melding.doel(),
                ontvangst(melding, namen),
                termijn(melding),
                melding.status(),
                melding.behandelaar().map(wie -> Kopweergave.naam(namen, wie)).orElse(""),
                over,
                melding.signaal(),
                melder(melding),
                gevonden.stream().map(een -> regel(een, namen)).distinct().toList(),
                aanvullingen.regels(melding),
                melding.toewijzingen().stream()
                        .map(stap -> verloopstap(stap, namen))
                        .toList(),
                melding.afsluiting()
                        .map(einde ->
                                new AfsluitingView(einde.sluiting(), Kopweergave.naam(namen, einde.door()), einde.op()))
                        .orElse(null),
                melding.weging()
                        .map(weging -> new WegingView(
                                weging.urgentie(),
                                weging.gebied(),
                                weging.reden(),
                                Kopweergave.naam(namen, weging.door()),
                                weging.op()))
                        .orElse(null),
                vervolg.van(melding));
    }

    /** Another melding, and how sure it is that it is about somebody whom this one is about. */
    private record Gevonden(EerdereMeldingrij rij, EerdereMeldingregel.Zekerheid zekerheid) {}

    /**
     * The others about any of those it is about, each once: whoever judges this one, sees a later one too (R-MEL-16, R-MEL-19). And those about
     * somebody who was only described and may be one of them, or who may stand in the register twice.
     */
    private List<Gevonden> eerdere(Melding melding, BetrokkeneView over) {
        List<PersoonRegel> mensen = Stream.concat(Stream.ofNullable(over.persoon()), over.anderen().stream())
                .toList();
        Stream<Gevonden> gekoppeld = melding.betrokkenen().stream()
                .flatMap(wie -> meldingen.over(wie).stream())
                .map(rij -> new Gevonden(rij, EerdereMeldingregel.Zekerheid.ZEKER));
        Stream<Gevonden> beschreven = mensen.stream()
                .flatMap(wie -> herkenning.van(wie).stream())
                .map(een -> new Gevonden(een.alsEerdere(), EerdereMeldingregel.Zekerheid.BESCHREVEN));
        Stream<Gevonden> dubbel = mensen.stream()
                .flatMap(wie -> kop.dubbelen(wie).stream())
                .filter(ander -> !melding.betrokkenen().contains(ander))
                .flatMap(ander -> meldingen.over(ander).stream())
                .map(rij -> new Gevonden(rij, EerdereMeldingregel.Zekerheid.DUBBEL));
        return Stream.of(gekoppeld, beschreven, dubbel)
                .flatMap(Function.identity())
                .filter(een -> !een.rij().id().equals(melding.id().waarde()))
                .sorted(Comparator.comparing((Gevonden een) -> een.rij().aangenomenOp())
                        .reversed())
                .toList();
    }

    private EerdereMeldingregel regel(Gevonden een, Map<UUID, String> namen) {
        EerdereMeldingrij rij = een.rij();
        boolean metWeg = rij.voor(aanwezige.eisGebruiker().id());
        return new EerdereMeldingregel(
                rij.zonderNummer(),
                metWeg ? new MeldingId(rij.id()) : null,
                metWeg ? new Meldingnummer(rij.nummer()) : null,
                metWeg ? "" : Kopweergave.naam(namen, rij.taakVan()),
                een.zekerheid());
    }

    /** Of an anonymous melder there is nothing to open. */
    private static Melder melder(Melding melding) {
        Melder melder = melding.melder();
        boolean open = melder.soort() == Melderssoort.ANONIEM || Poort.opentOok(Dossierdeel.MELDER_IDENTITEIT);
        return open ? melder : null;
    }

    private static MeldingView.Ontvangst ontvangst(Melding melding, Map<UUID, String> namen) {
        boolean formulier = melding.kanaal() == Kanaal.WEBFORMULIER;
        String door = formulier ? "" : Kopweergave.naam(namen, melding.aangenomenDoor());
        return new MeldingView.Ontvangst(melding.aangenomenOp(), door, melding.kanaal(), melding.ontvangenOp());
    }

    private MeldingView.Beoordelingstermijn termijn(Melding melding) {
        Termijnberekening berekening = termijnen.bereken(Behandeling.TERMIJN, melding.ontvangenOp());
        boolean ongewijzigd = berekening.einde().equals(melding.uiterlijk());
        return new MeldingView.Beoordelingstermijn(
                melding.uiterlijk(),
                Dringendheid.van(melding.uiterlijk(), LocalDate.now(klok)),
                ongewijzigd ? berekening.uitleg() : "");
    }

    private static Verloopstap verloopstap(Toewijzing stap, Map<UUID, String> namen) {
        return new Verloopstap(
                stap.op(),
                Kopweergave.naam(namen, stap.door()),
                Kopweergave.naam(namen, stap.aan()),
                stap.van().map(wie -> Kopweergave.naam(namen, wie)).orElse(""),
                stap.reden(),
                stap.was().orElse(null),
                stap.wvggz().orElse(null));
    }

    private static Set<UUID> mensen(Melding melding) {
        Set<UUID> mensen = new HashSet<>();
        mensen.add(melding.aangenomenDoor());
        melding.behandelaar().ifPresent(mensen::add);
        melding.afsluiting().ifPresent(einde -> mensen.add(einde.door()));
        melding.weging().ifPresent(weging -> mensen.add(weging.door()));
        melding.toewijzingen().forEach(stap -> {
            mensen.add(stap.door());
            mensen.add(stap.aan());
            stap.van().ifPresent(mensen::add);
        });
        return mensen;
    }
}
