package nl.samenspraak.kern;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of life in which someone may need help: one of the four laws of the social domain, or a domain that borders on it
 * (R-COO-01, R-COO-02).
 *
 * @param code the code as it stands in reference data, for instance {@code jeugdwet} or {@code wonen}
 * @param naam what a screen shows
 */
public record Terrein(String code, String naam) implements Serializable {

    private static final List<Terrein> ALLE = Stream.concat(
                    Arrays.stream(Wet.values())
                            .filter(Wet::sociaalDomein)
                            .map(wet -> new Terrein(wet.code(), wet.citeertitel())),
                    Arrays.stream(AanpalendDomein.values()).map(domein -> new Terrein(domein.code(), domein.naam())))
            .toList();

    /** @return whether this is one of the four laws of the social domain (R-COO-01) */
    public boolean sociaalDomein() {
        return Arrays.stream(Wet.values())
                .filter(Wet::sociaalDomein)
                .anyMatch(wet -> wet.code().equals(code));
    }

    /** @return every field, those of the social domain first */
    public static List<Terrein> alle() {
        return ALLE;
    }

    /**
     * @param code a code
     * @return the field
     * @throws IllegalArgumentException when no field has this code
     */
    public static Terrein vanCode(String code) {
        return ALLE.stream()
                .filter(terrein -> terrein.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen terrein: " + code));
    }
}
