package nl.samenspraak.kern.termijn;

/** The rules by which the end of a term is found; each can be a step in the explanation (R-ALG-09). */
public enum Termijnregel {
    /** Counting from the trigger (R-ALG-11). */
    TELLEN,
    /** Counting on when a term is lengthened by a decision, such as verdaging (Awb 9:11). */
    VERLENGEN,
    /** An end on a Saturday, Sunday or feestdag moves to the next werkdag (Algemene termijnenwet art. 1 lid 1). */
    EINDE_OP_WERKDAG,
    /** A term of three days or more holds at least two werkdagen (Algemene termijnenwet art. 2). */
    TWEE_WERKDAGEN,
    /**
     * The end stays where it is, though it is no werkdag: the Algemene termijnenwet does not hold (art. 1 lid 2, art.
     * 4).
     */
    NIET_VERSCHOVEN
}
