package nl.samenspraak.zaak.adviesvraag;

/** How far a question is. */
public enum Adviesstand {
    /** The privacy officer has to answer. */
    GESTELD,
    /** There is an advice; what was decided on it is not recorded yet. */
    BEANTWOORD,
    BESLOTEN
}
