package nl.samenspraak.coordinatie.betrokkenen;

/** What somebody is to the household of a plan. */
public enum Gezinsrol {
    /** About whom the coördinatie is. */
    INWONER,
    PARTNER,
    KIND,
    OUDER,
    ANDER;

    /** @return whether somebody of this role may speak for the children */
    public boolean opvoeder() {
        return this == INWONER || this == PARTNER;
    }
}
