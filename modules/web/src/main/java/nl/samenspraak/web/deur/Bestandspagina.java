package nl.samenspraak.web.deur;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import nl.samenspraak.zaak.stukken.Bestandsregels;

/** The pages to which a file may be sent, by name: everywhere else a request that holds one is turned away at the door. */
final class Bestandspagina {

    /** The largest file, with the fields that stand beside it. */
    static final int MEESTE = (Bestandsregels.GROOTSTE_MB * 1024 + 256) * 1024;

    /** Who sends a file that is too large hears so, unless it is far too large. */
    static final int MEESTE_WEGGEGOOID = 4 * MEESTE;

    private static final String MET_BESTAND = "multipart/form-data";
    private static final Set<String> PAGINAS =
            Set.of("/klagen/stukken.xhtml", "/klachten/stukken.xhtml", "/toeleiding/stukken.xhtml");

    private Bestandspagina() {}

    /** @return whether a form with a file in it is sent to a page that takes one */
    static boolean ontvangt(HttpServletRequest verzoek) {
        String soort = verzoek.getContentType();
        return soort != null
                && soort.toLowerCase(Locale.ROOT).startsWith(MET_BESTAND)
                && verzoek.getMethod().equals("POST")
                && PAGINAS.contains(verzoek.getServletPath());
    }
}
