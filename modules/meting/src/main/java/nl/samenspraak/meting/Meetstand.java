package nl.samenspraak.meting;

/** Whether the request at hand is a logged one, as every request of the product is, or its unlogged twin. */
public final class Meetstand {

    /** The header that a request for the unlogged twin bears, with any value. */
    public static final String KOP = "X-Meting-Ongelogd";

    private static final ThreadLocal<Boolean> ONGELOGD = ThreadLocal.withInitial(() -> false);

    private Meetstand() {}

    /** @return whether this thread works for an unlogged twin */
    public static boolean ongelogd() {
        return ONGELOGD.get();
    }

    static void zet(boolean ongelogd) {
        ONGELOGD.set(ongelogd);
    }
}
