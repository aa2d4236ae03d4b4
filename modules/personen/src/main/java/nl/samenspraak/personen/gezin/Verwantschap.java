package nl.samenspraak.personen.gezin;

/** What one person is to another, seen from one of the two. */
public enum Verwantschap {
    PARTNER,
    OUDER,
    KIND,
    BROER_OF_ZUS,
    HUISGENOOT,
    /** Looks after the other without being paid for it. */
    MANTELZORGER,
    /** Is looked after by the other. */
    VERZORGDE,
    ANDER_FAMILIELID;

    /** @return the same link seen from the other person */
    public Verwantschap omgekeerd() {
        return switch (this) {
            case OUDER -> KIND;
            case KIND -> OUDER;
            case MANTELZORGER -> VERZORGDE;
            case VERZORGDE -> MANTELZORGER;
            case PARTNER, BROER_OF_ZUS, HUISGENOOT, ANDER_FAMILIELID -> this;
        };
    }
}
