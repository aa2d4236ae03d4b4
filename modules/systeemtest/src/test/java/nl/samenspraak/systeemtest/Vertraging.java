package nl.samenspraak.systeemtest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Deque;

/** A slow network, of which a test decides how slow: what a page asks waits until it is let go. */
public final class Vertraging {

    private static final String ALLES = "**/*";

    private final Page page;
    private final boolean everything;
    private final Deque<Route> waiting = new ArrayDeque<>();

    private Vertraging(Page page, boolean everything) {
        this.page = page;
        this.everything = everything;
    }

    /** From now on everything that this page posts waits. */
    public static Vertraging van(Page page) {
        return begin(new Vertraging(page, false));
    }

    /** From now on everything waits that this page asks, also another page. */
    public static Vertraging vanAlles(Page page) {
        return begin(new Vertraging(page, true));
    }

    private static Vertraging begin(Vertraging vertraging) {
        vertraging.page.route(ALLES, vertraging::hold);
        return vertraging;
    }

    private void hold(Route route) {
        if (everything || route.request().method().equals("POST")) {
            waiting.add(route);
        } else {
            route.resume();
        }
    }

    /** What waits goes, and all that comes after it, until every answer is on the screen. */
    public void laatDoor() {
        page.unroute(ALLES);
        while (!waiting.isEmpty()) {
            waiting.remove().resume();
        }
        Wacht.totRust(page);
    }
}
