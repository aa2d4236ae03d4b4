package nl.samenspraak.meldpunt.aanvullen;

/** Whom to call; or whom to tell that what went out was about somebody else. */
public enum Terugbelwie {
    MELDER,
    BETROKKENE,
    /** Somebody else, named in what the call is about. */
    ANDER,
    /** Whoever got something about a person whom the melding turned out not to be about. */
    RECHTZETTEN
}
