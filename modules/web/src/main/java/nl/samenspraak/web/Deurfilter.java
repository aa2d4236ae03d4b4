package nl.samenspraak.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Netwerkadres;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first that every request meets, named first in web.xml: which methods there are, how large a request may be, whether it came by TLS, and how
 * much visitors without an account may leave on this server.
 */
public class Deurfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODEN = Set.of("GET", "HEAD", "POST");

    /** More than all questions of a public form together may hold. */
    private static final int MEESTE_OPENBAAR = 64 * 1024;

    /** More than the largest screen of the application sends. */
    private static final int MEESTE_AANGEMELD = 1024 * 1024;

    @Inject
    private transient Bezoekers bezoekers;

    @Inject
    private transient Aanwezige aanwezige;

    @Inject
    @ConfigProperty(name = "samenspraak.proxy")
    private transient Optional<String> proxys;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        boolean versleuteld = Netwerkadres.achter(proxys.orElse(""))
                .versleuteld(verzoek.getRemoteAddr(), verzoek.getHeader("X-Forwarded-Proto"));
        Beveiligdantwoord beveiligd = versleuteld ? new Beveiligdantwoord(antwoord) : null;
        HttpServletResponse terug = versleuteld ? beveiligd : antwoord;
        if (verzoek.getDispatcherType() == DispatcherType.ERROR) {
            keten.doFilter(new Binnenverzoek(verzoek, versleuteld, new byte[0]), terug);
        } else {
            laatBinnen(verzoek, versleuteld, terug, keten);
        }
        if (versleuteld) {
            beveiligd.sluitKoekjes();
        }
    }

    private void laatBinnen(
            HttpServletRequest verzoek, boolean versleuteld, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (!METHODEN.contains(verzoek.getMethod())) {
            antwoord.setHeader("Allow", "GET, HEAD, POST");
            antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        boolean openbaar = verzoek.getUserPrincipal() == null || Openbaar.is(verzoek.getServletPath());
        int meeste = openbaar ? MEESTE_OPENBAAR : MEESTE_AANGEMELD;
        // Read before anything asks for a parameter, and counted while it is read: a length that a request states says
        // little.
        byte[] inhoud = verzoek.getContentLengthLong() > meeste
                ? new byte[meeste + 1]
                : verzoek.getInputStream().readNBytes(meeste + 1);
        if (inhoud.length > meeste) {
            // The rest is not read: the next request on this connection would begin in the middle of it.
            antwoord.setHeader("Connection", "close");
            antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        Binnenverzoek binnen;
        try {
            binnen = new Binnenverzoek(verzoek, versleuteld, inhoud);
        } catch (IllegalArgumentException onleesbaar) {
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        verzoek.setAttribute(Binnenverzoek.GEPOST, binnen.getParameterMap());
        if (verzoek.getUserPrincipal() == null) {
            bezoek(binnen, inhoud.length, antwoord, keten);
        } else {
            bezoekers.isAangemeld(verzoek.getSession(false));
            keten.doFilter(binnen, antwoord);
        }
    }

    private void bezoek(Binnenverzoek verzoek, int omvang, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && omvang > 0) {
            String antwoordOp = verzoek.getParameter("f") + verzoek.getServletPath();
            if (!bezoekers.magBewaren(sessie, antwoordOp, omvang)) {
                antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
        }
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            bezoekers.waren(verzoek.getSession(false), aanwezige.werkplek());
        }
    }
}
