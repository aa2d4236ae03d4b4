package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Password hashing: PBKDF2 with HMAC-SHA-512, 210,000 rounds. */
@ApplicationScoped
class Wachtwoorden {

    private static final Map<String, String> INSTELLING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String vanNiemand;

    @PostConstruct
    void stelIn() {
        pbkdf2.initialize(INSTELLING);
        vanNiemand = versleutel("niemand".toCharArray());
    }

    String versleutel(char[] wachtwoord) {
        return pbkdf2.generate(wachtwoord);
    }

    boolean klopt(char[] wachtwoord, String versleuteld) {
        return pbkdf2.verify(wachtwoord, versleuteld);
    }

    /** Takes as long as a real check, so that time does not tell whether an account exists. */
    void doeAlsof(char[] wachtwoord) {
        pbkdf2.verify(wachtwoord, vanNiemand);
    }
}
