package nl.samenspraak.web.deur;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets a screen stay signed in: being asked for is enough, for every request prolongs the session. Answers 204 to a user who
 * is signed in; whoever is not any more never gets here, for nothing but the sign-in page is open to him.
 */
@WebServlet("/sessie")
public class SessieServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
