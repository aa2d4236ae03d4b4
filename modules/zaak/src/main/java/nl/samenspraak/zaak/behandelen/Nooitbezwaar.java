package nl.samenspraak.zaak.behandelen;

/** A reason why something was not done, of which some say more than that something is missing or comes too late. */
public interface Nooitbezwaar {

    /** @return whether what was asked may never be asked here: an attempt that the log keeps as refused (R-LOG-01) */
    boolean isNooit();
}
