package nl.samenspraak.coordinatie.werklijst;

/** Which coördinaties a work list shows. */
public enum Werklijst {
    /** Those I handle. */
    MIJN,
    /** Those nobody has taken up yet. */
    NIEUW,
    /** All that go on. */
    OPEN,
    /** Those that stopped and of which the client was not told yet (R-COO-22). */
    BERICHT,
    /** Those that stopped. */
    AFGESLOTEN
}
