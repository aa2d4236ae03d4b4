package nl.samenspraak.toegang.ui;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that tell a browser what it may not do. Every answer carries them, also one that is given before any page is looked for. */
public final class Koppen {

    /** Name of the header with the policy of an answer. */
    public static final String BELEID = "Content-Security-Policy";

    private Koppen() {}

    /** @param antwoord an answer that nobody keeps: the next time it may be another */
    public static void bewaarNiet(HttpServletResponse antwoord) {
        antwoord.setHeader("Cache-Control", "no-store");
    }

    /** @param antwoord an answer of which nothing was sent yet; until it turns out to be a page, nothing at all may be done with it */
    public static void zet(HttpServletResponse antwoord) {
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("X-Frame-Options", "DENY");
        antwoord.setHeader("Referrer-Policy", "same-origin");
        antwoord.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        antwoord.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        antwoord.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        antwoord.setHeader(BELEID, "default-src 'none'; frame-ancestors 'none'");
    }
}
