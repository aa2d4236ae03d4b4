package nl.samenspraak.systeemtest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Finds the programs of a PostgreSQL server: those of the machine, else those from the test's class path. */
enum Postgresprogramma {
    /** What {@code pg_config} or the usual places of Linux distributions have. */
    INSTALLED {
        @Override
        Optional<Path> bin() {
            return Stream.concat(Opdracht.output("pg_config", "--bindir").map(Path::of).stream(), usualPlaces())
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    },
    /** What comes with the tests, for Linux on x86 and ARM. */
    BUNDLED {
        @Override
        Optional<Path> bin() {
            String arch = System.getProperty("os.arch").contains("aarch64") ? "arm_64" : "x86_64";
            String name = "/postgres-" + System.getProperty("os.name").toLowerCase(Locale.ROOT) + "-" + arch + ".txz";
            return Optional.ofNullable(getClass().getResource(name)).map(found -> unpack(name));
        }
    };

    /** @return the directory with {@code initdb} and {@code postgres}, if there is one */
    abstract Optional<Path> bin();

    private static Stream<Path> usualPlaces() {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpack(String resource) {
        Path directory = Bestanden.temporaryDirectory("postgres");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Bestanden.deleteAll(directory)));
        try (InputStream raw = Postgresprogramma.class.getResourceAsStream(resource);
                InputStream xz = new XZInputStream(new BufferedInputStream(Objects.requireNonNull(raw)));
                TarArchiveInputStream tar = new TarArchiveInputStream(xz)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, directory.resolve(entry.getName()).normalize());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory.resolve("bin");
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        path.toFile().setExecutable((entry.getMode() & 0b001_000_000) != 0, false);
    }
}
