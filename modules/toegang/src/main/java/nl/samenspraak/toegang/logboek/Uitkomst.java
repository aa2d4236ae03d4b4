package nl.samenspraak.toegang.logboek;

import java.util.Locale;

/** How an access ended. */
public enum Uitkomst {
    VERLEEND,
    GEWEIGERD,
    /** Something broke after the data were read; nobody got them. */
    MISLUKT,
    /** Opened without a task in the case, with a reason and a signal to the FG (R-LOG-04). */
    NOOD;

    /** @return the code as it stands in the log */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
