package nl.samenspraak.klachten.sjablonen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.indeling.Doorzendbericht;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;

/** When a part of a letter is there: what it says is not true of every klacht. */
public enum Briefvoorwaarde {
    /** Advice was asked (9:13). */
    ADVIES(Briefvoorwaarde::isAdviesGevraagd),
    /** Nobody advises. */
    ZONDER_ADVIES(klacht -> !isAdviesGevraagd(klacht)),
    /** It is about somebody, so that there is somebody to ask for a reaction (9:9, 9:10). */
    BEKLAAGDE(klacht ->
            !klacht.feiten().nietBehandeld() && !BeklaagdeDoetMee.van(klacht).isEmpty()),
    /** It is handled, and the last day for an oordeel or an answer is still to come (9:11). */
    OP_TIJD((klacht, teLaat) -> !teLaat && !klacht.feiten().nietBehandeld()),
    /** It is handled, and that day passed (9:11, 9:24 lid 1, onder b). */
    TE_LAAT((klacht, teLaat) -> teLaat && !klacht.feiten().nietBehandeld()),
    /** The formal rules apply, so that there is an oordeel in the end (9:4, 9:12). */
    FORMEEL(klacht -> klacht.feiten().formeel()),
    /** They do not: it gets an answer (9:2, 9:4). */
    VORMVRIJ(klacht -> !klacht.feiten().formeel()),
    /** The day that a letter names is still to come, whatever became of the klacht. */
    VOOR_DE_DAG((klacht, teLaat) -> !teLaat),
    /** That day passed. */
    NA_DE_DAG((klacht, teLaat) -> teLaat),
    /** It was decided not to handle it (9:8). */
    NIET_BEHANDELD(klacht -> klacht.feiten().nietBehandeld()),
    /** It was only said, and would be a klaagschrift once it is written down and signed (9:4 lid 1). */
    MONDELING(klacht -> klacht.jegensKlager() && klacht.feiten().klaagschrift().isEmpty()),
    /** The klager has no letter yet that it was received, with what is done with his data (9:6; AVG 13). */
    ZONDER_ONTVANGST(klacht -> klacht.feiten().ontvangstBevestigd().isEmpty()),
    /** It is on paper, and nobody signed it (9:4 lid 1). */
    NIET_ONDERTEKEND(klacht -> !klacht.ondertekend()),
    /** What happened, did not happen to the klager (9:4 lid 1). */
    NIET_JEGENS_KLAGER(klacht -> !klacht.jegensKlager()),
    /** What was missing did not come in time (9:4 lid 2). */
    NIET_AANGEVULD(klacht -> klacht.feiten().onaangevuld().isPresent()),
    /** All of it went to somebody else (2:3). */
    DOORGEZONDEN(klacht -> klacht.feiten().laatste(Klachtstapsoort.DOORGEZONDEN).isPresent()),
    /** It, or a copy, went to a bestuursorgaan, for which the day of receipt counts (6:15). */
    NAAR_OVERHEID(klacht -> Doorzendbericht.naarOverheid(klacht) > 0),
    /** It, or a copy, went to a private body, because the klager agreed (9:1 lid 2; AVG 6). */
    NAAR_PRIVAAT(klacht -> Doorzendbericht.goedgevonden(klacht) > 0),
    /** A copy went to somebody else, and the klacht goes on here. */
    KOPIE(klacht -> klacht.feiten().laatste(Klachtstapsoort.KOPIE_DOORGEZONDEN).isPresent()
            && !DOORGEZONDEN.geldt(klacht, false));

    private final BiPredicate<Klacht, Boolean> geldt;

    Briefvoorwaarde(Predicate<Klacht> geldt) {
        this((klacht, teLaat) -> geldt.test(klacht));
    }

    Briefvoorwaarde(BiPredicate<Klacht, Boolean> geldt) {
        this.geldt = geldt;
    }

    /**
     * @param klacht a klacht
     * @param teLaat whether the last day for its outcome passed without it
     * @return whether what stands under this condition is true of it now
     */
    public boolean geldt(Klacht klacht, boolean teLaat) {
        return geldt.test(klacht, teLaat);
    }

    /** @param codes one or more, with a comma between: each of them has to hold */
    static List<Briefvoorwaarde> vanCodes(String codes) {
        return Arrays.stream(codes.split(","))
                .map(String::strip)
                .map(Briefvoorwaarde::vanCode)
                .toList();
    }

    private static Briefvoorwaarde vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static boolean isAdviesGevraagd(Klacht klacht) {
        return klacht.feiten().adviesGevraagd().isPresent();
    }
}
