package nl.samenspraak.meting;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads from a request whether it is for the unlogged twin; logged and unlogged requests pass here alike. */
@WebFilter("/*")
public class Meetfilter implements Filter {

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        Meetstand.zet(((HttpServletRequest) verzoek).getHeader(Meetstand.KOP) != null);
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            Meetstand.zet(false);
        }
    }
}
