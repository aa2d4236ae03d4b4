package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Checkpoints in a directory on another disk, out of reach of whoever has the database: only that shows that the end was cut off, or that all was
 * made anew. One file holds the last checkpoint; one for each month those of every ten minutes, and is only ever added to.
 */
@ApplicationScoped
class Anker {

    private static final String LAATSTE = "laatste.txt";
    private static final String SLEUTELS = "toetssleutels.txt";
    private static final String MAAND = "zegels-";
    private static final Duration TELKENS = Duration.ofMinutes(10);
    private static final int JAAR_EN_MAAND = 7;

    private Optional<Path> map;
    private Instant bijgeschreven = Instant.MIN;

    protected Anker() {}

    @Inject
    Anker(@ConfigProperty(name = "samenspraak.zegel.anker") Optional<String> map) {
        this.map = map.filter(pad -> !pad.isBlank()).map(Path::of);
    }

    /** @return whether the operator set one */
    boolean isErEen() {
        return map.isPresent();
    }

    /** @return the checkpoint that was written last; empty when there is none yet */
    Optional<Zegelpunt> laatste() {
        return map.map(pad -> pad.resolve(LAATSTE))
                .filter(Files::exists)
                .map(Anker::tekst)
                .map(Zegelpunt::lees);
    }

    /** @return every checkpoint that it holds, the smallest first */
    List<Zegelpunt> alle() {
        List<Zegelpunt> alle = new ArrayList<>();
        map.filter(Files::isDirectory).ifPresent(pad -> {
            try (Stream<Path> bestanden = Files.list(pad)) {
                bestanden
                        .filter(bestand -> bestand.getFileName().toString().startsWith(MAAND))
                        .sorted()
                        .forEach(bestand -> alle.addAll(Zegelpunt.leesAlle(tekst(bestand))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        laatste().ifPresent(alle::add);
        alle.sort((een, ander) -> Long.compare(een.grootte(), ander.grootte()));
        return alle;
    }

    /**
     * Keeps a checkpoint.
     *
     * @param punt the newest
     * @param sleutels how it and those before it are checked
     * @throws UncheckedIOException when the disk does not take it
     */
    synchronized void zet(Zegelpunt punt, List<Toetssleutel> sleutels) {
        if (map.isEmpty()) {
            return;
        }
        try {
            Path pad = map.get();
            Files.createDirectories(pad);
            if (!punt.tijd().isBefore(bijgeschreven.equals(Instant.MIN) ? punt.tijd() : bijgeschreven.plus(TELKENS))) {
                Files.writeString(
                        pad.resolve(MAAND + punt.tijd().toString().substring(0, JAAR_EN_MAAND) + ".txt"),
                        punt.notitie(),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.SYNC);
                bijgeschreven = punt.tijd();
                vervang(
                        pad.resolve(SLEUTELS),
                        sleutels.stream().map(Toetssleutel::tekst).collect(Collectors.joining("\n", "", "\n")));
            }
            vervang(pad.resolve(LAATSTE), punt.notitie());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void vervang(Path bestand, String tekst) throws IOException {
        Path nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
        Files.writeString(
                nieuw,
                tekst,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
