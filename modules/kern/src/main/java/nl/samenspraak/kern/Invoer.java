package nl.samenspraak.kern;

import java.util.regex.Pattern;

/**
 * What typed text goes through before it becomes part of a dossier. Emoji and scripts written from right to left are text as
 * any other; control characters are not text and are taken out, also
 * those that turn the direction of what stands behind them.
 */
public final class Invoer {

    private static final Pattern STUURTEKENS =
            Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]|\\p{Cs}|[\\u202a-\\u202e\\u2066-\\u2069]");

    private Invoer() {}

    /**
     * @param tekst any text
     * @return the text without control characters and without what turns its direction; ends of lines and tabs stay
     */
    public static String zonderStuurtekens(String tekst) {
        return STUURTEKENS.matcher(tekst).replaceAll("");
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @param langst the most characters it may have
     * @return the text with its lines, without control characters and without blank space around it
     * @throws OngeldigeWaarde when it is too long
     */
    public static String alinea(String tekst, int langst) {
        String schoon = tekst == null
                ? ""
                : zonderStuurtekens(tekst).replaceAll("\\r\\n?", "\n").strip();
        if (schoon.length() > langst) {
            throw new OngeldigeWaarde("Deze tekst is te lang. Schrijf hoogstens " + langst + " tekens; u heeft er nu "
                    + schoon.length() + ".");
        }
        return schoon;
    }

    /**
     * @param tekst what was typed, or {@code null}
     * @param langst the most characters it may have
     * @return the text on one line, with single spaces
     * @throws OngeldigeWaarde when it is too long
     */
    public static String regel(String tekst, int langst) {
        String plat = tekst == null ? "" : tekst.replaceAll("[\\s\\u00a0]+", " ");
        return alinea(plat, langst);
    }
}
