package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Programs that a test needs and that Debian has. */
final class Pakket {

    /** Of the whole machine: apt refuses whoever comes second, and tests run in more than one process. */
    private static final Path BEURT = Path.of(System.getProperty("java.io.tmpdir"), "samenspraak-apt.lock");

    private Pakket() {}

    /**
     * Installs packages, when this machine lets us and nobody did so in the meantime.
     *
     * @param staat where the program stands, once it is there
     * @param pakketten the packages it is in
     * @return where it stands; empty when it cannot be had
     */
    static Optional<Path> installeer(Supplier<Optional<Path>> staat, String... pakketten) {
        if (!"root".equals(System.getProperty("user.name"))
                || Opdracht.onPath("apt-get").isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel bestand = FileChannel.open(BEURT, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock beurt = bestand.lock()) {
            Optional<Path> intussen = staat.get();
            if (intussen.isEmpty() && beurt.isValid()) {
                haal(pakketten);
            }
            return intussen.or(staat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException noPackage) {
            return Optional.empty();
        }
    }

    private static void haal(String... pakketten) {
        Path log = Bestanden.target("logboeken", "apt-" + pakketten[0] + ".log");
        Opdracht.run(List.of("apt-get", "update"), log);
        List<String> install = new ArrayList<>(List.of("env", "DEBIAN_FRONTEND=noninteractive"));
        install.addAll(List.of("apt-get", "install", "-y", "--no-install-recommends"));
        install.addAll(List.of(pakketten));
        Opdracht.run(install, log);
    }
}
