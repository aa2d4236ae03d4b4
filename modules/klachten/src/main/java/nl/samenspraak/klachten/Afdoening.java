package nl.samenspraak.klachten;

/** How a klacht came to its end; the term of retention follows from it (R-KLA-18). */
public enum Afdoening {
    /** There is an oordeel about each gedraging (9:12). */
    OORDEEL,
    /** The klager is satisfied (9:5). */
    INFORMEEL,
    /** It was not handled, on a ground of the law (9:8). */
    NIET_BEHANDELD,
    /** It belonged elsewhere (R-KLA-17). */
    DOORGEZONDEN,
    /** The klager withdrew it. */
    INGETROKKEN,
    /** It was no klacht for the formal rules, and got a proper answer (9:2). */
    BEANTWOORD
}
