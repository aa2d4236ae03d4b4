package nl.samenspraak.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the {@link Huisstijl} at {@code /huisstijl/}; {@code samenspraak.huisstijl} names its directory. */
@WebServlet("/huisstijl/*")
public class HuisstijlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "samenspraak.huisstijl")
    private transient Optional<Path> map;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String naam = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<byte[]> inhoud = new Huisstijl(map).lees(naam);
        if (inhoud.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(Huisstijl.type(naam));
        response.setHeader("Cache-Control", "public, max-age=600");
        response.getOutputStream().write(inhoud.get());
    }
}
