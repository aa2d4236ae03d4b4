package nl.samenspraak.klachten.klager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/**
 * Tells klachten of one klager by: who gives the same e-mail address, or the same name with the same postcode, counts as the same. It
 * is a keyed hash, so the column says nothing to who has no key.
 */
@ApplicationScoped
public class Klagersleutel {

    private static final String DOEL = "klagersleutel";

    private Sleutelbos sleutels;

    public Klagersleutel() {
        // The container makes its proxy with this.
    }

    @Inject
    public Klagersleutel(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /** @return the key in hexadecimal digits; {@code null} when there is too little to know a klager by */
    public String van(Klager klager) {
        String kenmerk = kenmerk(klager);
        return kenmerk.isEmpty()
                ? null
                : HexFormat.of().formatHex(sleutels.hmac(DOEL, kenmerk.getBytes(StandardCharsets.UTF_8)));
    }

    /** @return that key, and what it was with every earlier key of the application; none when there is too little */
    public Set<String> alle(Klager klager) {
        String kenmerk = kenmerk(klager);
        return kenmerk.isEmpty()
                ? Set.of()
                : sleutels.hmacs(DOEL, kenmerk.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(HexFormat.of()::formatHex)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static String kenmerk(Klager klager) {
        if (!klager.email().isEmpty()) {
            return "e:" + klager.email().toLowerCase(Locale.ROOT);
        }
        return klager.naam().isEmpty() || klager.postcode() == null
                ? ""
                : "n:" + plat(klager.naam()) + ":" + klager.postcode().waarde();
    }

    /** A name without what people write now in one way, then in another: accents, hyphens and blanks. Letters of every script stay letters. */
    private static String plat(String naam) {
        return Normalizer.normalize(naam.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "");
    }
}
