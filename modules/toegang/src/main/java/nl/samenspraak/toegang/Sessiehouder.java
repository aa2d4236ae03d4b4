package nl.samenspraak.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;

/**
 * Finds the {@link Werksessie} of this request. It stands in the session itself and not in a bean of the session, because a sign-in throws the
 * session away and begins another within one request.
 */
@RequestScoped
class Sessiehouder {

    private static final String PLAATS = Werksessie.class.getName();

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Clock klok;

    /** Whoever was there before, and every page that was open, is gone. */
    void begin(Gebruiker gebruiker) {
        beeindig();
        verzoek.getSession(true).setAttribute(PLAATS, new Werksessie(gebruiker, klok.instant()));
    }

    void beeindig() {
        HttpSession oude = verzoek.getSession(false);
        if (oude != null) {
            oude.invalidate();
        }
    }

    Optional<Werksessie> sessie() {
        return Optional.ofNullable(verzoek.getSession(false)).map(sessie -> (Werksessie) sessie.getAttribute(PLAATS));
    }
}
