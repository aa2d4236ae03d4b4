package nl.samenspraak.toeleiding.brieven;

import java.io.Serializable;
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
public record Briefopdracht(Briefsoort soort, String ontvanger, Map<String, String> velden) implements Serializable {

    /** Code of what is typed beside the letter when the BRP says something of who gets it. */
    static final String POSTREDEN = "postreden";

    /** The most characters of that. */
    public static final int LANGSTE_POSTREDEN = 500;

    /** The most characters in a field. */
    public static final int LANGSTE_VELD = 4000;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when a text is too long */
    public Briefopdracht {
        velden = velden.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        veld -> Invoer.alinea(
                                veld.getValue(), veld.getKey().equals(POSTREDEN) ? LANGSTE_POSTREDEN : LANGSTE_VELD)));
    }

    /** @return why it goes so all the same, when the BRP says something of the person or the address; no part of the letter */
    String postreden() {
        return veld(POSTREDEN);
    }

    String veld(String code) {
        return velden.getOrDefault(code, "");
    }
}
