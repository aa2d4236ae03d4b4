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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.samenspraak.toegang.Aanwezige;

/**
 * A form that comes twice is handled once: whoever presses twice, or a browser or proxy that sends it again, gets to where the first one got. A page
 * as it stands is used by one form at a time; the others wait. Where the first is sent on, so are they, whatever else is in them: that page
 * was used up. Where the first gets a page to see, or a part of one, the same form gets that drawn anew and nothing is done: it is read again, by the
 * gate as it is then and with a line of its own. So nothing is kept of what a page showed. A form with something else in it is handled after the first,
 * and a file is given as often as it is asked for.
 *
 * <p>The same is: of the same session under the same pet, to the same page in the same state, with the same content. A page that is drawn anew has
 * another view state. One of which a part is drawn anew has not; so the script of the frame counts the answers that a page had, and says with each
 * request what it counts ({@value #BEURT}). Of a request that does not say so, only one that is at work still is taken for a repetition. A page
 * lives on the server that made it, and so does what is known here.
 */
@ApplicationScoped
class Herhalingen {

    /** Says how many answers a page had: pressed once more after an answer is another press. */
    static final String BEURT = "X-Beurt";

    private static final String ZONDER_STAND = "stateless";
    private static final byte[] WAT_OOK = {};
    private static final Duration HOUDBAAR = Duration.ofSeconds(30);
    private static final Duration GEDULD = Duration.ofSeconds(60);

    private final ConcurrentMap<Vraag, Beurt> bezig = new ConcurrentHashMap<>();
    private final ConcurrentMap<Vraag, Gedaan> gedaan = new ConcurrentHashMap<>();

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

        /**
         * @param verzoek the form
         * @param antwoord takes the answer
         */
        void doe(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException, ServletException;
    }

    /**
     * Which form, or the page on which it stands.
     *
     * @param sessie of whom
     * @param afdruk a digest of all that makes it this one
     */
    private record Vraag(String sessie, String afdruk) {}

    /**
     * A form that came.
     *
     * @param pagina the page on which it stands, as it is now
     * @param vraag which form
     * @param elke any form of a script, in this turn of this page; {@code null} when no script sent it
     * @param wacht hears how it was answered, once that is known; nothing when it came to nothing
     */
    private record Beurt(Vraag pagina, Vraag vraag, Vraag elke, CompletableFuture<Antwoordkopie> wacht) {

        boolean isHerhalingVan(Beurt eerste) {
            return vraag.equals(eerste.vraag);
        }
    }

    /**
     * A form that was handled.
     *
     * @param antwoord how it was answered
     * @param tot until when that counts
     */
    private record Gedaan(Antwoordkopie antwoord, Instant tot) {}

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
        if (sessie == null || verzoek.getParameter(Binnenverzoek.STAND) == null) {
            // Without the state of a page it is asked for like any other, and nothing is done.
            werk.doe(verzoek, antwoord);
            return;
        }
        Beurt mijn = beurt(sessie.getId(), verzoek, inhoud);
        veeg(mijn);
        Antwoordkopie eerder = null;
        for (Beurt voor = neem(mijn); voor != null; voor = neem(mijn)) {
            Antwoordkopie kopie;
            try {
                kopie = wacht(voor);
            } catch (TimeoutException teLang) {
                antwoord.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            if (kopie != null && (kopie.leidtVerder() || kopie.fout() && mijn.isHerhalingVan(voor))) {
                kopie.speelAf(antwoord);
                return;
            }
            eerder = kopie != null && !kopie.bestand() && mijn.isHerhalingVan(voor) ? kopie : eerder;
        }
        Antwoordkopie bekend = eerder == null ? alGedaan(mijn) : eerder;
        if (bekend == null) {
            doe(mijn, verzoek, antwoord, werk);
        } else {
            herhaal(bekend, mijn, verzoek, antwoord, werk);
        }
    }

    /** @return the form that is at work on this page; {@code null} when it is the turn of this one */
    private Beurt neem(Beurt mijn) {
        return bezig.putIfAbsent(mijn.pagina(), mijn);
    }

    private void geefVrij(Beurt mijn, Antwoordkopie kopie) {
        bezig.remove(mijn.pagina(), mijn);
        mijn.wacht().complete(kopie);
    }

    private Antwoordkopie alGedaan(Beurt mijn) {
        Gedaan eerder = gedaan.get(mijn.vraag());
        if (eerder == null && mijn.elke() != null) {
            eerder = gedaan.get(mijn.elke());
        }
        return eerder == null ? null : eerder.antwoord();
    }

    private void doe(Beurt mijn, HttpServletRequest verzoek, HttpServletResponse antwoord, Werk werk)
            throws IOException, ServletException {
        Antwoordopname[] opname = new Antwoordopname[1];
        opname[0] = new Antwoordopname(antwoord, () -> geefVrij(mijn, opname[0].kopie()));
        Antwoordkopie kopie = null;
        try {
            werk.doe(verzoek, opname[0]);
            kopie = opname[0].kopie();
            onthoud(mijn, kopie, verzoek);
        } finally {
            geefVrij(mijn, kopie);
        }
    }

    private void onthoud(Beurt mijn, Antwoordkopie kopie, HttpServletRequest verzoek) {
        Gedaan nu = new Gedaan(kopie, klok.instant().plus(HOUDBAAR));
        boolean isDeel = !kopie.fout() && !kopie.bestand() && verzoek.getHeader(BEURT) != null;
        if (kopie.leidtVerder() || isDeel) {
            gedaan.put(mijn.vraag(), nu);
        }
        if (kopie.leidtVerder() && mijn.elke() != null) {
            gedaan.put(mijn.elke(), nu);
        }
    }

    /** What was done is not done again; what is to be seen of it is read again. */
    private void herhaal(
            Antwoordkopie eerder, Beurt mijn, HttpServletRequest verzoek, HttpServletResponse antwoord, Werk werk)
            throws IOException, ServletException {
        try {
            if (eerder.leidtVerder()) {
                eerder.speelAf(antwoord);
            } else if (isVanScript(verzoek)) {
                werk.doe(new Tekenverzoek(verzoek), antwoord);
            } else {
                Padkeuring.stuurNaarZichzelf(verzoek, antwoord);
            }
        } finally {
            geefVrij(mijn, eerder);
        }
    }

    private static boolean isVanScript(HttpServletRequest verzoek) {
        return "partial/ajax".equals(verzoek.getHeader("Faces-Request"))
                || "true".equals(verzoek.getParameter("jakarta.faces.partial.ajax"));
    }

    private static Antwoordkopie wacht(Beurt eerste) throws TimeoutException {
        try {
            return eerste.wacht().get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException nooit) {
            throw new IllegalStateException(nooit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        }
    }

    /** What is too old goes; and whoever sends something else means what comes after that anew. */
    private void veeg(Beurt nieuwe) {
        Instant nu = klok.instant();
        gedaan.entrySet()
                .removeIf(eerder -> !eerder.getValue().tot().isAfter(nu)
                        || eerder.getKey().sessie().equals(nieuwe.vraag().sessie())
                                && !eerder.getKey().equals(nieuwe.vraag())
                                && !eerder.getKey().equals(nieuwe.elke()));
    }

    private Beurt beurt(String sessie, HttpServletRequest verzoek, byte[] inhoud) {
        String stand = verzoek.getParameter(Binnenverzoek.STAND);
        String pagina = String.join(
                "\n",
                verzoek.getServletPath(),
                stand,
                String.valueOf(aanwezige.stempel().orElse(null)),
                "");
        String beurt = pagina + Objects.toString(verzoek.getHeader(BEURT), "-") + "\n";
        Vraag vraag = new Vraag(sessie, afdruk(beurt + Objects.toString(verzoek.getQueryString(), "") + "\n", inhoud));
        // One that is kept nowhere is told from others by what is in it.
        boolean bewaard = !stand.equals(ZONDER_STAND);
        return new Beurt(
                bewaard ? new Vraag(sessie, afdruk(pagina, WAT_OOK)) : vraag,
                vraag,
                bewaard && isVanScript(verzoek) ? new Vraag(sessie, afdruk(beurt, WAT_OOK)) : null,
                new CompletableFuture<>());
    }

    private static String afdruk(String waar, byte[] inhoud) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update(waar.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som.digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Elke Java heeft SHA-256", e);
        }
    }
}
