package nl.samenspraak.klachten.brieven;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;

/**
 * Which letter to make, and what its writer adds to the words that are always there.
 *
 * @param soort which letter
 * @param ontvanger which beklaagde, from 0, in the order of the gedragingen; 0 for the klager
 * @param tot the day that the letter names, or {@code null}
 * @param grond code of the ground for not handling it (9:8), or empty
 * @param velden what was typed, by the code of the field
 */
public record Klachtbriefverzoek(
        Klachtbriefsoort soort, int ontvanger, LocalDate tot, String grond, Map<String, String> velden)
        implements Serializable {

    /** The most characters in a field. */
    public static final int LANGSTE_VELD = 8000;

    /** @throws OngeldigeWaarde when a text is too long */
    public Klachtbriefverzoek {
        grond = grond == null ? "" : grond;
        velden = velden.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, veld -> Invoer.alinea(veld.getValue(), LANGSTE_VELD)));
    }

    String veld(String code) {
        return velden.getOrDefault(code, "");
    }
}
