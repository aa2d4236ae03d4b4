package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** The secrets of a letter: the key under which it lies in the database, and the one in the link with which its klager reads it. */
@ApplicationScoped
class Klachtbriefsleutel {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int GEHEIM_BYTES = 24;
    private static final String GEBRUIK = "klachtbrief";
    private static final String KENMERK = "klachtbrief-kenmerk";
    private static final String VORM = "[A-Za-z0-9_-]{32}";

    private Sleutelbos sleutels;
    private Kluis kluis;

    Klachtbriefsleutel() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtbriefsleutel(Sleutelbos sleutels, Kluis kluis) {
        this.sleutels = sleutels;
        this.kluis = kluis;
    }

    /** @return a secret that nobody has: 192 bits, as it can stand in an address */
    String nieuw() {
        byte[] geheim = new byte[GEHEIM_BYTES];
        TOEVAL.nextBytes(geheim);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(geheim);
    }

    /** @return what is kept of a secret */
    String hash(String geheim) {
        return HexFormat.of().formatHex(sleutels.hmac(GEBRUIK, geheim.getBytes(StandardCharsets.US_ASCII)));
    }

    /** @return what may have been kept of a secret, with this key or an earlier one; none when it cannot be one */
    List<String> hashes(String geheim) {
        return geheim == null || !geheim.matches(VORM)
                ? List.of()
                : sleutels.hmacs(GEBRUIK, geheim.getBytes(StandardCharsets.US_ASCII)).stream()
                        .map(HexFormat.of()::formatHex)
                        .toList();
    }

    /**
     * @param brief a letter
     * @param kenmerk with what its klager shows that it is him
     * @return what is kept of that
     */
    String kenmerkhash(UUID brief, String kenmerk) {
        return HexFormat.of().formatHex(sleutels.hmac(KENMERK, invoer(brief, kenmerk)));
    }

    /** @return whether this was kept of what was typed, with this key or an earlier one; the number of a klacht can be typed in more ways */
    boolean isKenmerk(UUID brief, String getypt, String hash) {
        String kaal = Klachtnummer.lees(getypt)
                .map(Klachtnummer::waarde)
                .orElseGet(
                        () -> getypt == null ? "" : getypt.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return sleutels.hmacs(KENMERK, invoer(brief, kaal)).stream()
                .map(HexFormat.of()::formatHex)
                .anyMatch(hash::equals);
    }

    private static byte[] invoer(UUID brief, String kenmerk) {
        return (brief + "|" + kenmerk).getBytes(StandardCharsets.UTF_8);
    }

    /** @return the version of the key with which letters are locked away now */
    int versie() {
        return sleutels.versie();
    }

    byte[] sluitOp(UUID brief, String deel, byte[] inhoud) {
        return kluis.sluitOp(GEBRUIK, brief + "|" + deel, inhoud);
    }

    byte[] open(UUID brief, String deel, byte[] opgesloten) {
        return kluis.open(GEBRUIK, brief + "|" + deel, opgesloten);
    }
}
