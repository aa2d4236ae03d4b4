package nl.samenspraak.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Lets a screen stay signed in: being asked for is enough, for every request prolongs the session. Answers 204 for a
 * user who is signed in and 401 for one who is not any more; never starts a session.
 */
@WebServlet("/sessie")
public class SessieServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        boolean aangemeld = session != null && request.getUserPrincipal() != null;
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(aangemeld ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
