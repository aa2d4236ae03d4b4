package nl.samenspraak.toeleiding.brieven;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters of an onderzoek, in the order in which they are needed. */
public enum Briefsoort {
    /** To the professional who asked for it: whether there will be an onderzoek, and why not (R-TOE-03). */
    BESLUIT(Aan.VERZOEKER, true),
    /** To the client: that a professional asked for an onderzoek and that there will be none (AVG 14). */
    AFGEWEZEN(Aan.INWONER, true),
    /** To the client, before anything is asked: what will happen, on which ground, and with which rights. */
    KENNISGEVING(Aan.INWONER, true),
    /** To who lives with the client and is in it, with the reason (R-ALG-08). */
    KENNISGEVING_GEZINSLID(Aan.GEZINSLID, true),
    /** To the client: that it stands still, and why (R-ALG-27). */
    STILSTAND(Aan.INWONER, false),
    /** To the client: what became of documents (R-TOE-26). */
    STUKKEN(Aan.INWONER, false),
    /** To the client: which parties were asked, for what and why (R-ALG-27). */
    GEVRAAGD(Aan.INWONER, false),
    /** To whom something went that was not so (R-TOE-28). */
    CORRECTIE(Aan.PARTIJ, false),
    /** To whom something went that is taken back: consent, the step, or all of it (AVG 19). */
    TERUGNAME(Aan.PARTIJ, false),
    /** To the client: what was decided on a request to correct something (R-TOE-28). */
    CORRECTIEBESLUIT(Aan.INWONER, false),
    /** To the loket where the question of the client goes on: what was asked, and since when (R-TOE-09). */
    DOORGELEIDING(Aan.LOKET, false),
    /** To the client whose question opened no onderzoek: what became of it, and what is erased (R-TOE-31, R-TOE-39). */
    AFHANDELING(Aan.INWONER, false),
    /** To the client: the outcome with its reasons, and the ways to disagree (R-TOE-13). */
    UITKOMST(Aan.INWONER, true);

    /** To whom. */
    public enum Aan {
        INWONER,
        GEZINSLID,
        /** The professional who asked for the onderzoek. */
        VERZOEKER,
        /** A party that was asked something. */
        PARTIJ,
        /** Where the question of the client goes on. */
        LOKET
    }

    private final Aan aan;
    private final boolean eenmalig;

    Briefsoort(Aan aan, boolean eenmalig) {
        this.aan = aan;
        this.eenmalig = eenmalig;
    }

    /** @return to whom it goes */
    public Aan aan() {
        return aan;
    }

    /** @return whether the same person gets it once only */
    public boolean eenmalig() {
        return eenmalig;
    }

    /** @return its code, in the reference data and in an address */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param code what an address names
     * @return the letter; empty when there is none of that name
     */
    public static Optional<Briefsoort> van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
