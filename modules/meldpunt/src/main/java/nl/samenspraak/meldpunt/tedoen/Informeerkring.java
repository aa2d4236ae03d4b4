package nl.samenspraak.meldpunt.tedoen;

/** Who has to hear of a melding, where that is more than the one on whom it is registered (R-MEL-12, R-ALG-08). */
public enum Informeerkring {
    /** It is about a family, of which it has yet to be said who belongs to it. */
    GEZIN,
    /** It is about several people. */
    ALLEN
}
