package nl.samenspraak.toegang.zegel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspraak.toegang.sleutel.Sleutelbos;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * With which key this server seals: from the environment, from a file, or else made of the newest master key. A new one just takes over: the
 * database keeps how the earlier ones are checked.
 */
@ApplicationScoped
class Zegelsleutels {

    /** What the MAC over a known key is for, and what a key is made with when none is given. */
    private static final String MERK = "zegelsleutel";

    private static final Pattern NAAM = Pattern.compile("[^\\s+]{1,100}");
    private static final Pattern ZAAD = Pattern.compile("[A-Za-z0-9+/]{43}=");

    @Inject
    @ConfigProperty(name = "samenspraak.zegel.naam", defaultValue = "samenspraak/toegangslog")
    private String naam;

    @Inject
    @ConfigProperty(name = "samenspraak.zegel.sleutel")
    private Optional<String> sleutel;

    @Inject
    @ConfigProperty(name = "samenspraak.zegel.sleutelbestand")
    private Optional<String> bestand;

    private Sleutelbos sleutels;

    private Zegelsleutel nu;

    protected Zegelsleutels() {}

    @Inject
    Zegelsleutels(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    Zegelsleutels(Sleutelbos sleutels, String naam, Optional<String> sleutel) {
        this(sleutels);
        this.naam = naam;
        this.sleutel = sleutel;
        this.bestand = Optional.empty();
    }

    /**
     * @return the key that seals now
     * @throws IllegalStateException when the environment holds something else than a key
     */
    synchronized Zegelsleutel nu() {
        if (nu == null) {
            if (!NAAM.matcher(naam).matches()) {
                throw new IllegalStateException(
                        "SAMENSPRAAK_ZEGEL_NAAM heeft hoogstens 100 tekens, en geen spatie of plus");
            }
            nu = Zegelsleutel.van(naam, zaad());
        }
        return nu;
    }

    private byte[] zaad() {
        return sleutel.filter(tekst -> !tekst.isBlank())
                .or(() -> bestand.filter(pad -> !pad.isBlank()).map(Zegelsleutels::lees))
                .map(Zegelsleutels::ontcijfer)
                .orElseGet(() -> sleutels.hmac(MERK, "zaad".getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] ontcijfer(String tekst) {
        if (!ZAAD.matcher(tekst.strip()).matches()) {
            throw new IllegalStateException(
                    "De zegelsleutel moet 32 bytes zijn in base64. Maak er een met: openssl rand -base64 32");
        }
        return Base64.getDecoder().decode(tekst.strip());
    }

    private static String lees(String pad) {
        try {
            return Files.readString(Path.of(pad));
        } catch (IOException e) {
            throw new UncheckedIOException("SAMENSPRAAK_ZEGEL_SLEUTELBESTAND is niet te lezen", e);
        }
    }

    /** The MAC over a key that sealed here once. */
    byte[] merk(int versie, Toetssleutel toets) {
        return sleutels.hmac(versie, MERK, toets.tekst().getBytes(StandardCharsets.US_ASCII));
    }

    boolean kent(int versie) {
        return sleutels.kent(versie);
    }

    int versie() {
        return sleutels.versie();
    }
}
