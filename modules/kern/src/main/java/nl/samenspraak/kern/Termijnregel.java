package nl.samenspraak.kern;

/** The rules by which the end of a term is found, each a step in the explanation. */
public enum Termijnregel {
    /** Counting from the trigger (R-ALG-11). */
    TELLEN,
    /** An end on a Saturday, Sunday or feestdag moves to the next werkdag (Algemene termijnenwet art. 1). */
    EINDE_OP_WERKDAG,
    /** A term of three days or more holds at least two werkdagen (Algemene termijnenwet art. 2). */
    TWEE_WERKDAGEN,
    /** The Algemene termijnenwet does not hold for this term (art. 1 lid 2 and art. 4); said only where it made a difference. */
    NIET_VERSCHOVEN
}
