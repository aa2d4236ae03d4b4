package nl.samenspraak.klachten.brieven;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.klachten.horen.Afspraak;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;

/**
 * Which letter to make, and what its writer adds to the words that are always there.
 *
 * @param soort which letter
 * @param ontvanger which beklaagde, from 0, in the order of the gedragingen; 0 for the klager
 * @param tot the day that the letter names, or {@code null}
 * @param grond code of the ground for not handling it (9:8), or empty
 * @param velden what was typed, by the code of the field; of an invitation also {@link #HOORTIJD} and {@link #HOORPLAATS}, of a
 *     correction {@link #WELKE}
 * @param hoordag the day of the hearing to which it invites, or {@code null}
 */
public record Klachtbriefverzoek(
        Klachtbriefsoort soort,
        int ontvanger,
        LocalDate tot,
        String grond,
        Map<String, String> velden,
        LocalDate hoordag)
        implements Serializable {

    /** The most characters in a field. */
    public static final int LANGSTE_VELD = 8000;

    /** The field with the time of the hearing to which a letter invites. */
    public static final String HOORTIJD = "hoortijd";

    /** The field with the letter that a letter corrects. */
    public static final String WELKE = "welke";

    /** The field that says what counts for a term that hung on the letter that is corrected. */
    static final String TELT = "telt";

    /** The field with its place. */
    public static final String HOORPLAATS = "hoorplaats";

    /** @throws OngeldigeWaarde when a text is too long */
    public Klachtbriefverzoek {
        grond = grond == null ? "" : grond;
        velden = velden.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, veld -> Invoer.alinea(veld.getValue(), LANGSTE_VELD)));
    }

    /** A letter that invites to no hearing. */
    public Klachtbriefverzoek(
            Klachtbriefsoort soort, int ontvanger, LocalDate tot, String grond, Map<String, String> velden) {
        this(soort, ontvanger, tot, grond, velden, null);
    }

    /** When and where the hearing is to which it invites; empty for every other letter. */
    Optional<Afspraak> afspraak() {
        return soort.nodigtUit()
                ? Optional.of(new Afspraak(hoordag, veld(HOORTIJD), veld(HOORPLAATS), ""))
                : Optional.empty();
    }

    /** Which letter it corrects; empty when that was not said, and for every other letter. */
    Optional<UUID> herstelt() {
        try {
            return soort.herstelt() && !veld(WELKE).isEmpty()
                    ? Optional.of(UUID.fromString(veld(WELKE)))
                    : Optional.empty();
        } catch (IllegalArgumentException geenBrief) {
            return Optional.empty();
        }
    }

    String veld(String code) {
        return velden.getOrDefault(code, "");
    }
}
