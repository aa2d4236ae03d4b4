package nl.samenspraak.kern;

/**
 * How far a list is counted and turned over, so that it costs the same however long it is. Nobody reads row by row further than this: who
 * looks for something there filters, searches or sorts.
 */
public final class Telgrens {

    /** So many are counted, from where somebody is in a list. */
    public static final int MEESTE = 1_000;

    /** So many rows of a list can be reached by turning over. */
    public static final int DIEPSTE = 5_000;

    private Telgrens() {}

    /**
     * @param vanaf how many rows go before the page that is shown
     * @return how many rows of its list to count at most: one more than is told, so that there is known to be more
     */
    public static int tot(int vanaf) {
        return Math.min(vanaf, DIEPSTE - MEESTE) + MEESTE + 1;
    }

    /**
     * @param aantal a number that was counted up to {@link #tot} of nothing
     * @return for instance "999", "1.000", and "1.000+" for whatever is more
     */
    public static String woorden(long aantal) {
        return woorden(aantal, 0);
    }

    /**
     * @param aantal a number that was counted up to {@link #tot} of this place in the list
     * @param vanaf how many rows go before the page that is shown
     * @return the number as people read it; with a plus when there are more than were counted
     */
    public static String woorden(long aantal, int vanaf) {
        return aantal < Math.min(tot(vanaf), DIEPSTE)
                ? Nederlands.cijfers(aantal)
                : Nederlands.cijfers(aantal / MEESTE * MEESTE) + "+";
    }
}
