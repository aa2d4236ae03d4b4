package nl.samenspraak.web.deur;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The addresses on the poster: {@code /melden} and {@code /klagen} lead to the first page of the form, {@code /melden/status} to the page that says
 * how far a melding is, and {@code /mijn} to the first page of an inwoner.
 */
@WebServlet({"/melden", "/klagen", Voordeur.MIJN, Voordeur.STATUS})
public class Voordeur extends HttpServlet {

    static final String MIJN = "/mijn";
    static final String STATUS = "/melden/status";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        String adres = verzoek.getServletPath();
        antwoord.sendRedirect(verzoek.getContextPath() + adres + (adres.equals(STATUS) ? ".xhtml" : "/index.xhtml"));
    }
}
