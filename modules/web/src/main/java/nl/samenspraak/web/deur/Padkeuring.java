package nl.samenspraak.web.deur;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.samenspraak.toegang.ui.Koppen;

/** How an address is written. The server takes many ways of writing for the same page, and who judges by the written one is led astray. */
final class Padkeuring {

    /**
     * What no browser sends: an empty part, a part of dots alone, a backslash, and in code a dot, a slash, a backslash, a percent, a semicolon or a control
     * sign.
     */
    private static final Pattern VERDRAAID = Pattern.compile(
            "//|(?:^|/)\\.{1,2}(?:/|$)|\\\\|%(?:2e|2f|5c|25|3b|[01]\\p{XDigit}|7f)", Pattern.CASE_INSENSITIVE);

    private Padkeuring() {}

    /** @return whether a path is written so that it looks like another one */
    static boolean isVerdraaid(String pad) {
        return VERDRAAID.matcher(pad).find();
    }

    /** What the server itself offers beside the application, to whoever gets in, is for its operator and not for those who work here. */
    static boolean isVanDeServer(HttpServletRequest verzoek) {
        String pad = verzoek.getServletPath();
        return pad.startsWith("/metrics") || pad.startsWith("/openapi");
    }

    /** Asks the browser to get the page to which it sent a form. */
    static void stuurNaarZichzelf(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        String vraag = verzoek.getQueryString() == null ? "" : "?" + verzoek.getQueryString();
        Koppen.zet(antwoord);
        Koppen.bewaarNiet(antwoord);
        antwoord.setStatus(HttpServletResponse.SC_FOUND);
        antwoord.setHeader("Location", verzoek.getRequestURI() + vraag);
        antwoord.setContentLength(0);
    }
}
