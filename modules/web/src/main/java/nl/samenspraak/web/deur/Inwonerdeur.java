package nl.samenspraak.web.deur;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.Weigerlog;
import nl.samenspraak.web.spoor.Geprobeerd;

/**
 * An inwoner comes to his own pages, to what is open to anyone, and nowhere else: every other address is refused, and leaves a line (R-LOG-01). The gate
 * would refuse as well; whoever does not come to a page, learns nothing of how it is made.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class Inwonerdeur implements Filter {

    private static final Set<String> OOK = Set.of(
            "", "/", "/index.xhtml", "/sessie", "/favicon.ico", "/melden", "/klagen", Voordeur.STATUS, Voordeur.MIJN);

    private static final List<String> MAPPEN = List.of("/mijn/", "/jakarta.faces.resource/", "/huisstijl", "/health");

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Weigerlog weigerlog;

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        String pad = ((HttpServletRequest) verzoek).getServletPath();
        if (laatDoor(pad) || aanwezige.gebruiker().flatMap(Gebruiker::inwoner).isEmpty()) {
            keten.doFilter(verzoek, antwoord);
        } else {
            weigerlog.paginaVanAnderePet(
                    Geprobeerd.pagina(verzoek.getServletContext(), pad),
                    Geprobeerd.wat(pad, verzoek.getParameter("id")));
            ((HttpServletResponse) antwoord).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** @return whether an inwoner may come there */
    static boolean laatDoor(String pad) {
        return OOK.contains(pad) || MAPPEN.stream().anyMatch(pad::startsWith) || Openbaar.is(pad);
    }
}
