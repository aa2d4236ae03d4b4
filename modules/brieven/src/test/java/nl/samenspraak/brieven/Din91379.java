package nl.samenspraak.brieven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The letters in which names are registered in Europe and in the BRP: single ones, and those that need marks of their own. */
final class Din91379 {

    private static final String BESTAND = "din-91379-letters.txt";

    private Din91379() {}

    /** Every letter, sequence and sign of the standard; the headings between them have a semicolon and more, or are a single word. */
    static List<String> tekens() {
        return lees().lines()
                .filter(regel -> !regel.matches("[a-z]+; .*|Sequences"))
                .flatMap(regel -> Arrays.stream(regel.strip().split("\\s+")))
                .filter(teken -> !teken.isEmpty())
                .toList();
    }

    private static String lees() {
        try (InputStream bron = Din91379.class.getResourceAsStream(BESTAND)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
