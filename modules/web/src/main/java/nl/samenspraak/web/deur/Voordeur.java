package nl.samenspraak.web.deur;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The addresses on the poster: {@code /melden} and {@code /klagen} lead to the first page of the form. */
@WebServlet({"/melden", "/klagen"})
public class Voordeur extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        antwoord.sendRedirect(verzoek.getContextPath() + verzoek.getServletPath() + "/index.xhtml");
    }
}
