package nl.samenspraak.coordinatie.voortgang;

/** What somebody weighs (R-COO-23). */
public enum Toetssoort {
    /** Every three months: whether the plan does what it is for. */
    TOETS,
    /** After twelve months: that it goes on, with reasons. */
    BESLUIT
}
