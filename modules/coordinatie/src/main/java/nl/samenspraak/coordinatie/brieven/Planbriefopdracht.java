package nl.samenspraak.coordinatie.brieven;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Invoer;

/**
 * Which letter to make, and what its writer adds to the words that are always there.
 *
 * @param soort which letter
 * @param ontvanger which recipient
 * @param velden what was typed, by the code of the field
 */
public record Planbriefopdracht(Planbriefsoort soort, String ontvanger, Map<String, String> velden)
        implements Serializable {

    /** The most characters in a field. */
    public static final int LANGSTE_VELD = 4000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when a text is too long */
    public Planbriefopdracht {
        velden = velden.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, veld -> Invoer.alinea(veld.getValue(), LANGSTE_VELD)));
    }

    /** The lines of a field, without those on which nothing stands. */
    List<String> regels(String code) {
        return veld(code)
                .lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    String veld(String code) {
        return velden.getOrDefault(code, "");
    }
}
