package nl.samenspraak.toegang;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master key: from the environment, or, beside the embedded database only, from a file that is made on first use. A
 * server with a database of its own does not start without {@code SAMENSPRAAK_SLEUTEL}: a key that lies beside the data it
 * guards is no key.
 */
@ApplicationScoped
class Hoofdsleutel {

    private static final int LENGTE = 32;

    @Inject
    @ConfigProperty(name = "samenspraak.sleutel")
    private Optional<String> uitOmgeving;

    @Inject
    @ConfigProperty(name = "samenspraak.db.url", defaultValue = "jdbc:h2:")
    private String databaseUrl;

    @Inject
    @ConfigProperty(name = "samenspraak.gegevens")
    private String gegevensmap;

    private byte[] bytes;

    @PostConstruct
    void lees() {
        bytes = uitOmgeving
                .filter(sleutel -> !sleutel.isBlank())
                .map(Hoofdsleutel::ontcijfer)
                .orElseGet(this::uitBestand);
    }

    byte[] bytes() {
        return bytes;
    }

    private static byte[] ontcijfer(String sleutel) {
        byte[] bytes = Base64.getDecoder().decode(sleutel.strip());
        if (bytes.length != LENGTE) {
            throw new IllegalStateException(
                    "SAMENSPRAAK_SLEUTEL moet 32 bytes in base64 zijn (openssl rand -base64 32), niet " + bytes.length);
        }
        return bytes;
    }

    private byte[] uitBestand() {
        if (!databaseUrl.startsWith("jdbc:h2:")) {
            throw new IllegalStateException("SAMENSPRAAK_SLEUTEL ontbreekt; maak er een met: openssl rand -base64 32");
        }
        Path bestand = Path.of(gegevensmap, "sleutel");
        try {
            if (Files.notExists(bestand)) {
                maak(bestand);
            }
            return ontcijfer(Files.readString(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException("Het sleutelbestand " + bestand + " is niet te lezen", e);
        }
    }

    private static void maak(Path bestand) throws IOException {
        byte[] nieuw = new byte[LENGTE];
        new SecureRandom().nextBytes(nieuw);
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        if (bestand.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    bestand, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(bestand, Base64.getEncoder().encodeToString(nieuw));
    }
}
