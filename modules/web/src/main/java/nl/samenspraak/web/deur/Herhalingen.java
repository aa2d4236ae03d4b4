package nl.samenspraak.web.deur;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.samenspraak.toegang.Aanwezige;

/**
 * A form that comes twice is handled once: whoever presses twice, or a browser or proxy that sends it again, gets the answer that the first one
 * got. While the first is at work the others wait for it; for a while after that its answer is still there.
 *
 * <p>The same is: of the same session under the same pet, to the same address, with the same content. A page that is drawn anew has another view
 * state. One of which a part is drawn anew has not; so the script of the frame counts the answers that a page had, and says with each request
 * what it counts ({@value #BEURT}). Of a request that does not say so, only one that is at work still is taken for a repetition. A page lives on
 * the server that made it, and so does what is known here.
 */
@ApplicationScoped
class Herhalingen {

    /** Says how many answers a page had: pressed once more after an answer is another press. */
    static final String BEURT = "X-Beurt";

    private static final Duration HOUDBAAR = Duration.ofSeconds(30);
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final ConcurrentMap<Vraag, Beurt> beurten = new ConcurrentHashMap<>();

    private Aanwezige aanwezige;
    private Clock klok;

    Herhalingen() {
        // The container makes its proxy with this.
    }

    @Inject
    Herhalingen(Aanwezige aanwezige, Clock klok) {
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** Makes the answer to a form. */
    interface Werk {

        /** @param antwoord takes the answer */
        void doe(HttpServletResponse antwoord) throws IOException, ServletException;
    }

    /**
     * Which form.
     *
     * @param sessie of whom
     * @param afdruk a digest of all that makes it this one
     */
    private record Vraag(String sessie, String afdruk) {}

    /**
     * The first time that a form came.
     *
     * @param antwoord what was answered, once that is known; nothing when it cannot be given again
     * @param tot until when it is kept after that
     */
    private record Beurt(CompletableFuture<Antwoordkopie> antwoord, Instant tot) {

        boolean isKlaar() {
            return antwoord.isDone();
        }
    }

    /**
     * Answers a form, unless it was answered already.
     *
     * @param verzoek a post of somebody who has a session
     * @param inhoud its body
     * @param antwoord takes the answer
     * @param werk makes it
     */
    void beantwoord(HttpServletRequest verzoek, byte[] inhoud, HttpServletResponse antwoord, Werk werk)
            throws IOException, ServletException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie == null || inhoud.length == 0) {
            werk.doe(antwoord);
            return;
        }
        Vraag vraag = new Vraag(sessie.getId(), afdruk(verzoek, inhoud));
        veeg(vraag);
        Beurt mijn = new Beurt(new CompletableFuture<>(), klok.instant().plus(GEDULD));
        Beurt eerste = beurten.putIfAbsent(vraag, mijn);
        if (eerste == null) {
            doeAlsEerste(vraag, mijn, verzoek, antwoord, werk);
            return;
        }
        Optional<Antwoordkopie> kopie = wacht(eerste);
        if (kopie.isPresent()) {
            kopie.get().speelAf(antwoord);
        } else if (eerste.isKlaar()) {
            // The first came to nothing, or its answer is too large to keep.
            werk.doe(antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void doeAlsEerste(
            Vraag vraag, Beurt beurt, HttpServletRequest verzoek, HttpServletResponse antwoord, Werk werk)
            throws IOException, ServletException {
        Antwoordopname opname = new Antwoordopname(antwoord);
        Antwoordkopie kopie = null;
        try {
            werk.doe(opname);
            kopie = opname.kopie().orElse(null);
        } finally {
            boolean bewaar = kopie != null
                    && (kopie.leidtVerder() || verzoek.getHeader(BEURT) != null && kopie.isDeelVanPagina());
            if (bewaar) {
                beurten.put(vraag, new Beurt(beurt.antwoord(), klok.instant().plus(HOUDBAAR)));
            } else {
                beurten.remove(vraag);
            }
            beurt.antwoord().complete(kopie);
        }
    }

    private static Optional<Antwoordkopie> wacht(Beurt eerste) {
        try {
            return Optional.ofNullable(eerste.antwoord().get(GEDULD.toSeconds(), TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException teLang) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** What is too old goes; and whoever sends something else means what comes after that anew. */
    private void veeg(Vraag nieuwe) {
        Instant nu = klok.instant();
        beurten.entrySet()
                .removeIf(eerder -> eerder.getValue().isKlaar()
                        && (!eerder.getValue().tot().isAfter(nu)
                                || eerder.getKey().sessie().equals(nieuwe.sessie())
                                        && !eerder.getKey().equals(nieuwe)));
    }

    private String afdruk(HttpServletRequest verzoek, byte[] inhoud) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update(String.join(
                            "\n",
                            verzoek.getRequestURI(),
                            String.valueOf(verzoek.getQueryString()),
                            String.valueOf(verzoek.getHeader(BEURT)),
                            String.valueOf(aanwezige.stempel().orElse(null)),
                            "")
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som.digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Elke Java heeft SHA-256", e);
        }
    }
}
