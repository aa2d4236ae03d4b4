package nl.samenspraak.toegang.logboek;

import java.util.Locale;

/** What the FG thinks of a look without a task. */
public enum Oordeel {
    /** It could not wait, and it was for the work. */
    TERECHT,
    /** It was not needed; the FG takes it up with the user. */
    ONTERECHT,
    /** It may be a datalek; the FG opens that procedure. */
    DATALEK;

    /** @return the code as it stands in the database */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
