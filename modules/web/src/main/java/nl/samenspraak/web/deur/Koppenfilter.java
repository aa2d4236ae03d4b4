package nl.samenspraak.web.deur;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import nl.samenspraak.toegang.ui.Koppen;

/**
 * The security headers of every answer. The content security policy of pages is written by PrimeFaces, because it knows the
 * nonce, and replaces the one that everything starts with and that allows nothing at all.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class Koppenfilter implements Filter {

    private static final String BRON = "/jakarta.faces.resource/";

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) verzoek;
        HttpServletResponse terug = (HttpServletResponse) antwoord;
        Koppen.zet(terug);
        if (http.isSecure()) {
            terug.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        // As the server understood the address, and not as it was written.
        if (!http.getServletPath().startsWith(BRON)) {
            Koppen.bewaarNiet(terug);
        }
        keten.doFilter(verzoek, new Onsantwoord(terug));
    }

    /**
     * One policy an answer: of two the browser obeys both. What is a page does not show in its address, for {@code /melden/} is one and a failure
     * of anything ends in one; so the policy of a page takes the place of the strict one, also when it is added. And whoever is sent on gets no page
     * of the server's own to read on the way, which is in English.
     */
    private static final class Onsantwoord extends HttpServletResponseWrapper {

        Onsantwoord(HttpServletResponse antwoord) {
            super(antwoord);
        }

        /** Those of others too: what Faces keeps until the next page has a cookie of its own. */
        @Override
        public void addCookie(Cookie koekje) {
            koekje.setAttribute("SameSite", "Lax");
            super.addCookie(koekje);
        }

        @Override
        public void addHeader(String naam, String waarde) {
            if (naam.equalsIgnoreCase(Koppen.BELEID)) {
                setHeader(naam, waarde);
            } else {
                super.addHeader(naam, waarde);
            }
        }

        @Override
        public void sendRedirect(String naar) {
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", naar);
            setContentLength(0);
        }
    }
}
