package nl.samenspraak.toegang;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.kern.Pet;

/**
 * Finds the {@link Werksessie} of this request, and keeps the {@link Sessieboek} in step with it. It stands in the session itself and not in a
 * bean of the session, because a sign-in throws the session away and begins another within one request.
 */
@RequestScoped
class Sessiehouder {

    private static final String PLAATS = Werksessie.class.getName();

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Sessieboek boek;

    @Inject
    private Clock klok;

    /** Whoever was there before, and every page that was open, is gone. */
    void begin(Gebruiker gebruiker) {
        begin(new Werksessie(gebruiker, klok.instant()));
    }

    /** Goes on where another server stopped; the purposes that were chosen there are not known here. */
    void neemOver(Gebruiker gebruiker, Sessieboek.Aangemeld aangemeld) {
        Werksessie sessie = new Werksessie(gebruiker, aangemeld.begonnen());
        gebruiker.petten().stream()
                .filter(pet -> pet.code().equals(aangemeld.pet()))
                .findFirst()
                .ifPresent(sessie::draag);
        String elders = verzoek.getRequestedSessionId();
        begin(sessie);
        boek.beeindig(elders);
    }

    private void begin(Werksessie sessie) {
        beeindig();
        HttpSession nieuwe = verzoek.getSession(true);
        nieuwe.setAttribute(PLAATS, sessie);
        boek.begin(
                nieuwe.getId(),
                new Sessieboek.Aangemeld(sessie.gebruiker().id(), code(sessie), sessie.begonnen()),
                klok.instant());
    }

    void beeindig() {
        HttpSession oude = verzoek.getSession(false);
        if (oude != null) {
            boek.beeindig(oude.getId());
            oude.invalidate();
        }
    }

    void draag(Pet pet) {
        sessie().ifPresent(sessie -> {
            sessie.draag(pet);
            zie(sessie, klok.instant());
        });
    }

    /** @return whether the session may be gone on with: it can have been ended elsewhere */
    boolean ververs(Gebruiker nu, Instant moment) {
        return sessie().filter(sessie -> {
                    sessie.ververs(nu, moment);
                    return zie(sessie, moment);
                })
                .isPresent();
    }

    private boolean zie(Werksessie sessie, Instant moment) {
        return boek.zie(verzoek.getSession(false).getId(), code(sessie), moment);
    }

    private static String code(Werksessie sessie) {
        return sessie.pet().map(Pet::code).orElse(null);
    }

    Optional<Werksessie> sessie() {
        return Optional.ofNullable(verzoek.getSession(false)).map(sessie -> (Werksessie) sessie.getAttribute(PLAATS));
    }
}
