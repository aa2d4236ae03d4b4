package nl.samenspraak.toegang.aanmelden;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Password hashing: PBKDF2 with HMAC-SHA-512, 210,000 rounds. */
@ApplicationScoped
class Wachtwoorden {

    static final String VORM = "PBKDF2WithHmacSHA512";
    static final String RONDEN = "210000";

    /**
     * The form of a password that nobody knows: 48 random bytes, thrown away. Written down, for working it out takes a server that has just
     * started some seconds.
     */
    static final String VAN_NIEMAND = vanNiemand(RONDEN);

    /** The rounds of the one password of a demo: it is as public as the accounts are. */
    static final String RONDEN_IN_DEMO = "1000";

    static final String VAN_NIEMAND_IN_DEMO = vanNiemand(RONDEN_IN_DEMO);

    private static final Map<String, String> INSTELLING = Map.of(
            "Pbkdf2PasswordHash.Algorithm", VORM,
            "Pbkdf2PasswordHash.Iterations", RONDEN,
            "Pbkdf2PasswordHash.SaltSizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @Inject
    @ConfigProperty(name = "samenspraak.demo")
    private boolean demo;

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

    /** Takes as long as a real check of the accounts that this server has, so that time does not tell whether an account exists. */
    void doeAlsof(char[] wachtwoord) {
        pbkdf2.verify(wachtwoord, alsof(demo));
    }

    static String alsof(boolean inDemo) {
        return inDemo ? VAN_NIEMAND_IN_DEMO : VAN_NIEMAND;
    }

    private static String vanNiemand(String ronden) {
        return VORM + ":" + ronden
                + ":54sbQxA4ko/KJTghTjWibE+jiOLQ4RGayHaMwxyoKMs="
                + ":ckftHqsDfUAcW14n8fyVXGaSOMMrDJvPgSTBWyeRmqs=";
    }
}
