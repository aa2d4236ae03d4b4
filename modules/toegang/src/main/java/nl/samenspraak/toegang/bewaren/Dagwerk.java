package nl.samenspraak.toegang.bewaren;

/**
 * Work that has to be done once a day by one server, however many there are: soon after midnight, or soon after a start when it was
 * missed. A bean of this kind is found by itself; its row among the {@link Dagtaken} comes when it is first done.
 *
 * <p>It runs as the application itself (pet {@code systeem}), outside a transaction: a gate opens its own.
 */
public interface Dagwerk {

    /** @return the name under which it is noted that it has been done, at most 40 characters; it never changes */
    String naam();

    /**
     * Does the work of today. Work that throws is not done, and is tried again within the hour, so whatever was done before the
     * failure must not be done twice.
     */
    void doe();
}
