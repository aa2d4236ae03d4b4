package nl.samenspraak.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.primefaces.util.Constants.RequestParams;

/**
 * Gives the error page after a form was sent a nonce of its own. PrimeFaces takes that of the request, and when the request has none, or
 * a forged one, it refuses the error page as it refused the form: whoever sent it would get a failure instead of an answer.
 */
@WebFilter(urlPatterns = "*.xhtml", dispatcherTypes = DispatcherType.ERROR, asyncSupported = true)
public class Foutnonce extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        String nonce =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        keten.doFilter(
                new HttpServletRequestWrapper(verzoek) {
                    @Override
                    public String getParameter(String naam) {
                        return naam.equals(RequestParams.NONCE_PARAM) ? nonce : super.getParameter(naam);
                    }
                },
                antwoord);
    }
}
