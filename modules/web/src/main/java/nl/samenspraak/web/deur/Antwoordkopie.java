package nl.samenspraak.web.deur;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * An answer that can be given once more.
 *
 * @param status its HTTP status
 * @param fout whether the server makes the page that goes with that status
 * @param soort its media type; {@code null} when there is none
 * @param koppen its other headers
 * @param tekst what was written as text
 * @param bytes what was written as bytes
 */
record Antwoordkopie(
        int status, boolean fout, String soort, Map<String, List<String>> koppen, String tekst, byte[] bytes) {

    /** @return whether it sends the browser on: what was asked was done */
    boolean leidtVerder() {
        return status == HttpServletResponse.SC_FOUND;
    }

    /** @return whether it is what the script of a page asked for */
    boolean isDeelVanPagina() {
        return !fout && soort != null && soort.startsWith("text/xml");
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
        if (!tekst.isEmpty()) {
            antwoord.getWriter().write(tekst);
        } else if (bytes.length > 0) {
            antwoord.getOutputStream().write(bytes);
        } else {
            antwoord.setContentLength(0);
        }
    }
}
