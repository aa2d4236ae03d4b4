package nl.samenspraak.zaak.formulier;

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
 * Stands before the public pages and stops whoever asks too much. A module names the folder of its pages.
 */
public abstract class Formulierfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TE_VAAK = 429;

    @Inject
    private transient Verzoekrem rem;

    @Inject
    private transient Aanwezige aanwezige;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (!rem.verzoeken().neem(aanwezige.werkplek())) {
            antwoord.sendError(TE_VAAK);
            return;
        }
        vraag(verzoek, antwoord, keten);
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
