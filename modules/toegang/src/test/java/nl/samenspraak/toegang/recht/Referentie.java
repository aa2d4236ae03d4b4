package nl.samenspraak.toegang.recht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reference data for tests: those that ship, or a faulty variant of one of them. */
final class Referentie {

    static final Path MEEGELEVERD = Path.of("../../config/referentie");

    private Referentie() {}

    static Referentiebestand meegeleverd() {
        return new Referentiebestand(Optional.of(MEEGELEVERD));
    }

    /** The shipped files, with one piece of text in one of them replaced by another. */
    static Referentiebestand met(Path map, String bestand, String oud, String nieuw) {
        try {
            for (String naam :
                    new String[] {"doelen.yaml", "petten.yaml", "feestdagen.yaml", "termijnen.yaml", "daden.yaml"}) {
                Files.copy(MEEGELEVERD.resolve(naam), map.resolve(naam));
            }
            String inhoud = Files.readString(map.resolve(bestand));
            if (!inhoud.contains(oud)) {
                throw new IllegalArgumentException(bestand + " heeft geen: " + oud);
            }
            Files.writeString(map.resolve(bestand), inhoud.replaceFirst(Pattern.quote(oud), nieuw));
            return new Referentiebestand(Optional.of(map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
