package nl.samenspraak.web.bedrijf;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The files of the embedded database, with its key beside them: for the user under whom the server runs, and for nobody else on the machine.
 * H2 itself makes them readable for everyone.
 */
@ApplicationScoped
class Databankbestand {

    private static final String BESTAND = "jdbc:h2:file:";
    private static final int NA_DE_MIGRATIES = 20;

    @Inject
    @ConfigProperty(name = "samenspraak.db.url", defaultValue = BESTAND + "./gegevens/samenspraak")
    private String url;

    void sluitDeMap(@Observes @Priority(0) Startup start) {
        if (url.startsWith(BESTAND)) {
            sluitDeMap(bestand(url));
        }
    }

    void sluitDeBestanden(@Observes @Priority(NA_DE_MIGRATIES) Startup start) {
        if (url.startsWith(BESTAND)) {
            sluitDeBestanden(bestand(url));
        }
    }

    /** @return the file, without what H2 adds to its name */
    static Path bestand(String url) {
        String pad = url.substring(BESTAND.length()).replaceFirst(";.*", "");
        return Path.of(pad).toAbsolutePath().normalize();
    }

    static void sluitDeMap(Path bestand) {
        try {
            Files.createDirectories(bestand.getParent());
            alleenVanMij(bestand.getParent(), "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException("De map van de database is niet af te sluiten: " + bestand.getParent(), e);
        }
    }

    static void sluitDeBestanden(Path bestand) {
        try (DirectoryStream<Path> bestanden =
                Files.newDirectoryStream(bestand.getParent(), bestand.getFileName() + ".*")) {
            for (Path een : bestanden) {
                alleenVanMij(een, "rw-------");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De database is niet af te sluiten: " + bestand, e);
        }
    }

    private static void alleenVanMij(Path pad, String rechten) throws IOException {
        if (pad.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(pad, PosixFilePermissions.fromString(rechten));
        }
    }
}
