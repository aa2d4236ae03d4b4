package nl.samenspraak.toeleiding.terugnemen;

import java.util.Locale;

/** Why what a party got is taken back (AVG 19). Corrections have letters of their own. */
public enum Terugneemgrond {
    /** The client refused, or took back, what it rested on (AVG 7 lid 3). */
    TOESTEMMING,
    /** The step it was asked for is over, and the party did not answer yet (R-TOE-11). */
    STAP_VOORBIJ,
    /** A step was answered with no, and everything was erased (R-TOE-08, R-TOE-09; AVG 17). */
    GEWIST,
    /** The client says that it is not so, and it may not be used until that is decided (AVG 18 lid 1, onder a). */
    BEPERKT,
    /** It was decided that it is so: it may be used again. */
    BEPERKING_VOORBIJ;

    /** @return its code, in the reference data */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
