package nl.samenspraak.toegang.sleutel;

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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The master keys: from the environment, or, beside the embedded database only, from a file that is made on first use. A
 * server with a database of its own does not start without {@code SAMENSPRAAK_SLEUTEL}: a key that lies beside the data it
 * guards is no key.
 *
 * <p>There may be more of them, each with its version before it: {@code 2:…,1:…}. One without a version is the first.
 */
@ApplicationScoped
class Hoofdsleutel {

    private static final int LENGTE = 32;
    private static final Pattern VORM = Pattern.compile("(?:([1-9][0-9]{0,8}):)?([A-Za-z0-9+/]{43}=)");
    private static final String UITLEG =
            "SAMENSPRAAK_SLEUTEL moet een sleutel zijn van 32 bytes in base64 (openssl rand -base64 32),"
                    + " of meer met hun versie ervoor en komma's ertussen: 2:...,1:...";

    @Inject
    @ConfigProperty(name = "samenspraak.sleutel")
    private Optional<String> uitOmgeving;

    @Inject
    @ConfigProperty(name = "samenspraak.db.url", defaultValue = "jdbc:h2:")
    private String databaseUrl;

    @Inject
    @ConfigProperty(name = "samenspraak.gegevens")
    private String gegevensmap;

    private NavigableMap<Integer, byte[]> versies;

    @PostConstruct
    void lees() {
        versies = uitOmgeving
                .filter(sleutel -> !sleutel.isBlank())
                .map(Hoofdsleutel::ontcijfer)
                .orElseGet(this::uitBestand);
    }

    /** @return the keys by version; at least one */
    NavigableMap<Integer, byte[]> versies() {
        return versies;
    }

    /** @throws IllegalStateException when it is not a list of keys; the message shows nothing of them */
    static NavigableMap<Integer, byte[]> ontcijfer(String sleutels) {
        NavigableMap<Integer, byte[]> gelezen = new TreeMap<>();
        for (String een : sleutels.split(",")) {
            Matcher delen = VORM.matcher(een.strip());
            if (!delen.matches()) {
                throw new IllegalStateException(UITLEG);
            }
            int versie = delen.group(1) == null ? 1 : Integer.parseInt(delen.group(1));
            byte[] sleutel = Base64.getDecoder().decode(delen.group(2));
            if (sleutel.length != LENGTE || gelezen.put(versie, sleutel) != null) {
                throw new IllegalStateException(UITLEG);
            }
        }
        return gelezen;
    }

    private NavigableMap<Integer, byte[]> uitBestand() {
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
