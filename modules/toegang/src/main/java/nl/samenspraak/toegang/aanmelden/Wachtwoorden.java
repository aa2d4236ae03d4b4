package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Password hashing: PBKDF2 with HMAC-SHA-512, 210,000 rounds. */
@ApplicationScoped
class Wachtwoorden {

    static final String VORM = "PBKDF2WithHmacSHA512";
    static final String RONDEN = "210000";

    /**
     * The form of a password that nobody knows: 48 random bytes, thrown away. Written down, for working it out takes a server that has just
     * started some seconds.
     */
    static final String VAN_NIEMAND = VORM + ":" + RONDEN
            + ":54sbQxA4ko/KJTghTjWibE+jiOLQ4RGayHaMwxyoKMs="
            + ":ckftHqsDfUAcW14n8fyVXGaSOMMrDJvPgSTBWyeRmqs=";

    private static final Map<String, String> INSTELLING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", VORM,
            "Pbkdf2PasswordHash.Iterations", RONDEN,
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void stelIn() {
        pbkdf2.initialize(INSTELLING);
    }

    String versleutel(char[] wachtwoord) {
        return pbkdf2.generate(wachtwoord);
    }

    boolean klopt(char[] wachtwoord, String versleuteld) {
        return pbkdf2.verify(wachtwoord, versleuteld);
    }

    /** Takes as long as a real check, so that time does not tell whether an account exists. */
    void doeAlsof(char[] wachtwoord) {
        pbkdf2.verify(wachtwoord, VAN_NIEMAND);
    }
}
