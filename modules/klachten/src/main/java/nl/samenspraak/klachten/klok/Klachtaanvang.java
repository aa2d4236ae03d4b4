package nl.samenspraak.klachten.klok;

/** The event from which a term counts; the counting begins on the day after (R-ALG-11). */
public enum Klachtaanvang {
    /** The klaagschrift was received (9:8 lid 3, 9:11 lid 1). */
    KLAAGSCHRIFT_ONTVANGEN,
    /** What was said orally was received in writing. */
    OP_SCHRIFT_GESTELD,
    /** A klacht without the form of 9:4 came in (9:2). */
    KLACHT_ONTVANGEN,
    /** The klager was asked for what is missing. */
    AANVULLING_GEVRAAGD,
    /** The last day went by on which he could add it. */
    NIET_AANGEVULD,
    /** The klager was offered to be heard. */
    UITGENODIGD,
    /** The klager was told the bevindingen (9:24 lid 1, onder a). */
    BEVINDINGEN_MEEGEDEELD,
    /** The klager was told that the oordeel is another than he was told before (9:12, 9:24 lid 1, onder a). */
    VERBETERING_MEEGEDEELD,
    /** The handling ended in another way (9:24 lid 1, onder b). */
    ANDERS_GEEINDIGD,
    /** By 9:11 the handling should have ended (9:24 lid 1, onder b). */
    HAD_MOETEN_EINDIGEN,
    /** A request for data came in with the klacht. */
    VERZOEK_ONTVANGEN,
    /** The ombudsman asked for something. */
    OMBUDSMAN_VROEG
}
