package nl.samenspraak.web.deur;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a form was answered, in so far as that may be said once more: where the browser was sent, or with which status it was refused. What a page
 * showed is not in it: whoever sees that again, reads it again, through the gate.
 *
 * @param status its HTTP status
 * @param fout whether the server makes the page that goes with that status
 * @param soort its media type; {@code null} when there is none
 * @param koppen its other headers
 * @param tekst what was written, when that only sends the script of a page on; else empty
 * @param bestand whether it is a file, which nobody asks for by mistake
 */
record Antwoordkopie(
        int status, boolean fout, String soort, Map<String, List<String>> koppen, String tekst, boolean bestand) {

    private static final String EINDE = "</partial-response>";

    /** How an answer to the script of a page begins when it sends the browser on. What follows is for a page that is left. */
    private static final Pattern DOOR = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*\\?>)?\\s*<partial-response[^>]*>" + "<redirect url=\"[^\"]*\"\\s*(?:/>|></redirect>)");

    /** @return where an answer sends the script of a page, with nothing else of it; empty when it does not */
    static String doorverwijzing(String soort, CharSequence tekst) {
        Matcher door = DOOR.matcher(tekst);
        return soort != null && soort.startsWith("text/xml") && door.lookingAt() ? door.group() + EINDE : "";
    }

    /** @return whether it sends the browser on: what was asked was done */
    boolean leidtVerder() {
        return status == HttpServletResponse.SC_FOUND || !fout && !tekst.isEmpty();
    }

    void speelAf(HttpServletResponse antwoord) throws IOException {
        if (fout) {
            antwoord.sendError(status);
            return;
        }
        antwoord.setStatus(status);
        if (soort != null) {
            antwoord.setContentType(soort);
        }
        koppen.forEach((naam, waarden) -> waarden.forEach(waarde -> antwoord.addHeader(naam, waarde)));
        if (tekst.isEmpty()) {
            antwoord.setContentLength(0);
        } else {
            antwoord.getWriter().write(tekst);
        }
    }
}
