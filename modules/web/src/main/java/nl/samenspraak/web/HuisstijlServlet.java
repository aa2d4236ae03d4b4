package nl.samenspraak.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the look of the municipality at {@code /huisstijl/}: the neutral tokens, followed by the tokens.css in the
 * directory of the setting {@code samenspraak.huisstijl}, so that it need only hold what differs; and the letters and
 * images that file refers to.
 */
@WebServlet("/huisstijl/*")
public class HuisstijlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TOKENS = "tokens.css";
    private static final Pattern BESTAND = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*\\.(css|woff2|svg|png)");

    @Inject
    @ConfigProperty(name = "samenspraak.huisstijl")
    private transient Optional<Path> map;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String naam = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<Path> eigen = map.map(in -> in.resolve(naam)).filter(Files::isRegularFile);
        if (!BESTAND.matcher(naam).matches() || !naam.equals(TOKENS) && eigen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type(naam));
        response.setHeader("Cache-Control", "public, max-age=600");
        if (naam.equals(TOKENS)) {
            try (InputStream neutraal = HuisstijlServlet.class.getResourceAsStream("/huisstijl/" + TOKENS)) {
                neutraal.transferTo(response.getOutputStream());
            }
        }
        if (eigen.isPresent()) {
            Files.copy(eigen.get(), response.getOutputStream());
        }
    }

    private static String type(String naam) {
        return switch (naam.substring(naam.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "woff2" -> "font/woff2";
            case "svg" -> "image/svg+xml";
            default -> "image/png";
        };
    }
}
