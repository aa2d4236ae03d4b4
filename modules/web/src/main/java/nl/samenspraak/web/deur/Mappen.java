package nl.samenspraak.web.deur;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A folder with pages is no page. The server itself sends whoever asks for one on to the same address with a slash behind it, before any filter sees
 * the request, so without the headers that every answer carries; so each folder is an address of the application, which has nothing there.
 */
@WebListener
public class Mappen implements ServletContextListener {

    private static final String AFGESLOTEN = "/WEB-INF/";

    @Override
    public void contextInitialized(ServletContextEvent begin) {
        ServletContext context = begin.getServletContext();
        Set<String> mappen = new TreeSet<>();
        zoek(context, "/", mappen);
        Set<String> bezet = context.getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream())
                .collect(Collectors.toSet());
        mappen.removeAll(bezet);
        context.addServlet("mappen", new Geenpagina()).addMapping(mappen.toArray(String[]::new));
    }

    private static void zoek(ServletContext context, String in, Set<String> mappen) {
        Set<String> paden = context.getResourcePaths(in);
        if (paden == null) {
            return;
        }
        for (String pad : paden) {
            if (pad.endsWith("/") && !pad.equals(AFGESLOTEN) && !pad.startsWith("/META-INF/")) {
                mappen.add(pad.substring(0, pad.length() - 1));
                zoek(context, pad, mappen);
            }
        }
    }

    /** There is nothing at that address. */
    private static final class Geenpagina extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
