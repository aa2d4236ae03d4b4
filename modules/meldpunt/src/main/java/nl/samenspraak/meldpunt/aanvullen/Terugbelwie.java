package nl.samenspraak.meldpunt.aanvullen;

import java.util.EnumSet;
import java.util.Set;

/** Whom to call; or whom to tell that what went out was about somebody else; or that something has to be recorded or answered still. */
public enum Terugbelwie {
    MELDER,
    BETROKKENE,
    /** Somebody else, named in what the call is about. */
    ANDER,
    /** Whoever got something about a person whom the melding turned out not to be about. */
    RECHTZETTEN,
    /** Nobody: what came of danger in the conversation has to be recorded still (R-MEL-02). */
    GEVAAR,
    /** The betrokkene wants to see what there is (AVG 15). */
    INZAGE,
    /** The betrokkene says that something is wrong (AVG 16). */
    RECTIFICATIE,
    /** The betrokkene wants something gone (AVG 17). */
    WISSING,
    /** The betrokkene wants it to be used less (AVG 18). */
    BEPERKING,
    /** The betrokkene objects to its being used (AVG 21). */
    BEZWAAR;

    private static final Set<Terugbelwie> VERZOEKEN = EnumSet.of(INZAGE, RECTIFICATIE, WISSING, BEPERKING, BEZWAAR);

    /** @return whether somebody is to be called, and it is no other work */
    public boolean bellen() {
        return this == MELDER || this == BETROKKENE || this == ANDER;
    }

    /** @return whether the betrokkene asked something that is answered within a term (AVG 12 lid 3) */
    public boolean verzoek() {
        return VERZOEKEN.contains(this);
    }
}
