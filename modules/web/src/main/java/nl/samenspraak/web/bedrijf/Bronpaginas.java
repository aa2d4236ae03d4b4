package nl.samenspraak.web.bedrijf;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whoever develops sees a changed page, sheet or script at the next click: they come from the sources then, and not from the WAR. Only a
 * server that was told where those are ({@code samenspraak.bron}, the directory of the modules) looks there; the command that starts
 * for development tells it.
 */
public class Bronpaginas extends ResourceHandlerWrapper {

    private final List<Path> mappen;

    /** @param wrapped finds what is in the WAR */
    public Bronpaginas(ResourceHandler wrapped) {
        this(wrapped, System.getProperty("samenspraak.bron", ""));
    }

    Bronpaginas(ResourceHandler wrapped, String bron) {
        super(wrapped);
        mappen = bron.isBlank() ? List.of() : mappen(Path.of(bron));
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String naam) {
        Optional<Path> bron = zoek(naam);
        return bron.isPresent() ? new Bronpagina(bron.get()) : super.createViewResource(context, naam);
    }

    @Override
    public Resource createResource(String naam, String bibliotheek) {
        Resource ingepakt = super.createResource(naam, bibliotheek);
        return ingepakt == null ? null : uitBron(ingepakt, naam, bibliotheek);
    }

    /** In the WAR a library stands under "resources", in the jar of a module beside its pages. */
    private Resource uitBron(Resource ingepakt, String naam, String bibliotheek) {
        return Stream.of("resources/" + bibliotheek + "/" + naam, bibliotheek + "/" + naam)
                .flatMap(pad -> zoek(pad).stream())
                .findFirst()
                .map(bron -> (Resource) new Bronbestand(ingepakt, bron))
                .orElse(ingepakt);
    }

    private Optional<Path> zoek(String naam) {
        String pad = naam.startsWith("/") ? naam.substring(1) : naam;
        return mappen.stream()
                .map(map -> map.resolve(pad).normalize())
                .filter(bestand -> mappen.stream().anyMatch(bestand::startsWith))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static List<Path> mappen(Path modules) {
        try (Stream<Path> alle = Files.list(modules)) {
            return alle.flatMap(module -> Stream.of(
                            module.resolve("src/main/resources/META-INF/resources"), module.resolve("src/main/webapp")))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("samenspraak.bron wijst geen map met modules aan: " + modules, e);
        }
    }

    private static final class Bronpagina extends ViewResource {

        private final Path bron;

        Bronpagina(Path bron) {
            this.bron = bron;
        }

        @Override
        public URL getURL() {
            try {
                return bron.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Bronbestand extends ResourceWrapper {

        private final Path bron;

        Bronbestand(Resource ingepakt, Path bron) {
            super(ingepakt);
            this.bron = bron;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(bron);
        }

        @Override
        public boolean userAgentNeedsUpdate(FacesContext context) {
            return true;
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> koppen = new HashMap<>(getWrapped().getResponseHeaders());
            koppen.keySet().removeAll(List.of("ETag", "Last-Modified", "Expires"));
            koppen.put("Cache-Control", "no-store");
            return koppen;
        }
    }
}
