package nl.samenspraak.toegang.formulier;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenspraak.toegang.Aanwezige;
import org.omnifaces.util.Exceptions;

/**
 * Stands before the public pages: stops whoever asks too much or sends too much at once, and lets {@code /melden} lead to the form. A module
 * names the folder of its pages.
 */
public abstract class Formulierfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TE_VAAK = 429;

    /** Far more than all questions together may hold: whoever pastes too much is told so at the field. */
    private static final long MEESTE_BYTES = 1_000_000;

    private final String map;

    @Inject
    private transient Verzoekrem rem;

    @Inject
    private transient Aanwezige aanwezige;

    /** @param map the folder of the pages, for instance {@code melden} */
    protected Formulierfilter(String map) {
        this.map = map;
    }

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        String adres = aanwezige.werkplek();
        if (rem.verzoeken().teVaak(adres)) {
            antwoord.sendError(TE_VAAK);
            return;
        }
        rem.verzoeken().tel(adres);
        if (verzoek.getContentLengthLong() > MEESTE_BYTES) {
            antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (verzoek.getPathInfo() == null && verzoek.getServletPath().matches("/" + map + "/?")) {
            antwoord.sendRedirect(verzoek.getContextPath() + "/" + map + "/index.xhtml");
        } else {
            vraag(verzoek, antwoord, keten);
        }
    }

    /** A page that stood open too long is asked for again: what was sent before is still there, or the form says that it is not. */
    private static void vraag(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        try {
            keten.doFilter(verzoek, antwoord);
        } catch (ServletException | RuntimeException fout) {
            if (!Exceptions.is(fout, ViewExpiredException.class) || antwoord.isCommitted()) {
                throw fout;
            }
            String vraag = verzoek.getQueryString() == null ? "" : "?" + verzoek.getQueryString();
            antwoord.sendRedirect(verzoek.getRequestURI() + vraag);
        }
    }
}
