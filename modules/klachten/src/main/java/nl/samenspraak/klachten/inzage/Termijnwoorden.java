package nl.samenspraak.klachten.inzage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.klachten.inzage.Paneelregel.Groep;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.klok.Klachttermijnstand;
import nl.samenspraak.klachten.klok.Klachttermijnwijziging;
import nl.samenspraak.klachten.termijnen.KlachtklokView.Termijn;
import nl.samenspraak.toegang.ui.Teksten;

/** Says a term of a klacht in plain Dutch: what, by when, from when, moved by what (R-ALG-11). */
final class Termijnwoorden {

    static final Teksten KLOK = new Teksten("nl.samenspraak.klachten.klok");

    /** What the klager may do, or the municipality may choose: there the panel says what that is. */
    private static final Set<Klachttermijnsoort> EIGEN_ZIN = Set.of(
            Klachttermijnsoort.NIET_BEHANDELEN,
            Klachttermijnsoort.AANVULLEN,
            Klachttermijnsoort.HOORREACTIE,
            Klachttermijnsoort.OMBUDSMAN);

    private static final Set<Klachttermijnstand> LOPEND =
            Set.of(Klachttermijnstand.LOOPT, Klachttermijnstand.OVERSCHREDEN, Klachttermijnstand.NIET_BEGONNEN);

    private Termijnwoorden() {}

    static Paneelregel van(Termijn termijn) {
        return new Paneelregel(
                termijn.soort(),
                KLOK.van("naam." + termijn.soort()),
                rest(termijn),
                kleur(termijn),
                termijn.stand().open() ? termijn.deel() : null,
                zin(termijn),
                KLOK.van("aanvang." + termijn.aanvang()) + " " + termijn.uitleg() + " (" + termijn.bron() + ")",
                wijzigingen(termijn),
                groep(termijn));
    }

    private static Groep groep(Termijn termijn) {
        if (!LOPEND.contains(termijn.stand()) && !wachtOpBesluit(termijn)) {
            return Groep.AFGELOPEN;
        }
        return termijn.plicht() ? Groep.PLICHT : Groep.MOGELIJK;
    }

    /** The klager did not answer: that asks for a decision, so it stays in sight. */
    private static boolean wachtOpBesluit(Termijn termijn) {
        return termijn.stand() == Klachttermijnstand.VERSTREKEN
                && (termijn.soort() == Klachttermijnsoort.AANVULLEN
                        || termijn.soort() == Klachttermijnsoort.HOORREACTIE);
    }

    private static String rest(Termijn termijn) {
        return switch (termijn.stand()) {
            case NIET_BEGONNEN -> "";
            case LOOPT, OVERSCHREDEN ->
                Termijnberekening.resterend(termijn.einde(), termijn.einde().minusDays(termijn.dagenOver()));
            case VERVALLEN -> KLOK.van(termijn.overDatum() ? "rest.VERVALLEN.laat" : "rest.VERVALLEN");
            default -> KLOK.van("rest." + termijn.stand());
        };
    }

    private static String kleur(Termijn termijn) {
        return switch (termijn.stand()) {
            case OVERSCHREDEN, TE_LAAT_VOLDAAN -> "laat";
            case VERVALLEN -> termijn.overDatum() ? "laat" : "neutraal";
            case OP_TIJD -> "goed";
            case LOOPT -> termijn.dringend() ? "spoedig" : "goed";
            case VERSTREKEN, NIET_BEGONNEN -> "neutraal";
        };
    }

    private static String zin(Termijn termijn) {
        String einde = Nederlands.datum(termijn.einde());
        return switch (termijn.stand()) {
            case OP_TIJD, TE_LAAT_VOLDAAN ->
                afloop(termijn) + " " + KLOK.van("zin.gedaan", Nederlands.datum(termijn.afgelopenOp()), einde);
            case VERVALLEN ->
                KLOK.van("afloop.op", Nederlands.datum(termijn.afgelopenOp()), afloop(termijn))
                        + (termijn.overDatum() ? " " + KLOK.van("afloop.laat", einde) : "");
            case OVERSCHREDEN -> KLOK.van("zin.was", einde);
            case NIET_BEGONNEN ->
                KLOK.van(sleutel(termijn), Nederlands.datum(termijn.begin().plusDays(1)));
            case LOOPT, VERSTREKEN ->
                EIGEN_ZIN.contains(termijn.soort())
                        ? KLOK.van(sleutel(termijn), einde)
                        : KLOK.van("zin.uiterlijk", einde);
        };
    }

    /** What nobody can be answered to was read. */
    private static String afloop(Termijn termijn) {
        boolean gelezen =
                termijn.soort() == Klachttermijnsoort.LEZEN && termijn.afgelopenDoor() == Klachtstapsoort.BEANTWOORD;
        return KLOK.van("afloop." + (gelezen ? termijn.soort() : termijn.afgelopenDoor()));
    }

    private static String sleutel(Termijn termijn) {
        return "zin." + termijn.soort() + "." + termijn.stand();
    }

    private static List<String> wijzigingen(Termijn termijn) {
        List<String> zinnen = new ArrayList<>();
        termijn.wijzigingen().forEach(wijziging -> zinnen.add(wijziging(wijziging)));
        if (termijn.eerst() != null) {
            zinnen.add(KLOK.van("wijziging.eerst", Nederlands.datum(termijn.eerst())));
        }
        return zinnen;
    }

    private static String wijziging(Klachttermijnwijziging wijziging) {
        return KLOK.van(
                "wijziging." + wijziging.soort(),
                datum(wijziging.dag()),
                datum(wijziging.van()),
                datum(wijziging.tot()));
    }

    private static String datum(LocalDate dag) {
        return Nederlands.datum(dag);
    }
}
