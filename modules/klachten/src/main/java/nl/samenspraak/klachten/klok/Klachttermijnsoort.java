package nl.samenspraak.klachten.klok;

/** The terms of Awb chapter 9, and those that the municipality sets itself where the chapter names none. */
public enum Klachttermijnsoort {
    /** The klager gets word in writing that the klaagschrift was received (9:6; R-KLA-03). */
    ONTVANGST_BEVESTIGEN,
    /** The klager completes a klaagschrift in which something is missing (9:4 lid 2; R-KLA-02). */
    AANVULLEN,
    /** The klager is told that the klacht will not be handled (9:8 lid 3; R-KLA-07). */
    NIET_BEHANDELEN,
    /** The klacht is handled: the outcome is told (9:11, 9:12; R-KLA-10). */
    AFHANDELEN,
    /** The klager says whether he wants to be heard (9:10 lid 2; R-KLA-09). */
    HOORREACTIE,
    /** A klacht to which the formal rules do not apply gets an answer (9:2; R-KLA-01). */
    BEANTWOORDEN,
    /** A klacht of somebody unknown is read, and what is learned from it is recorded: there is nobody to answer. */
    LEZEN,
    /** The klager can go to the ombudsman (9:24; R-KLA-13). */
    OMBUDSMAN,
    /** The klager gets a decision on his request for his own data, which came in with the klacht (AVG 12 lid 3; UAVG 34; R-KLA-17). */
    GEGEVENSVERZOEK,
    /** The ombudsman gets what he asked, before the day that he named (9:31, 9:35, 9:36). */
    OMBUDSMAN_ANTWOORDEN
}
