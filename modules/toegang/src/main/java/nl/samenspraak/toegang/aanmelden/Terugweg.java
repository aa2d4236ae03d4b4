package nl.samenspraak.toegang.aanmelden;

import java.util.regex.Pattern;

/**
 * Where somebody goes on after signing in: to the page that was asked for, and never to another site. Browsers leave out tabs and line ends, and read a
 * backslash as a slash, so a path has none of them.
 */
final class Terugweg {

    private static final String BEGIN = "/index.xhtml";
    private static final Pattern BINNEN = Pattern.compile("/[A-Za-z0-9][\\x21-\\x7E&&[^\\\\]]*");

    private Terugweg() {}

    /**
     * @param gevraagd what the address said, or {@code null}
     * @return a path within the application
     */
    static String naar(String gevraagd) {
        boolean binnen = gevraagd != null && BINNEN.matcher(gevraagd).matches();
        return binnen && !gevraagd.startsWith("/aanmelden") ? gevraagd : BEGIN;
    }
}
