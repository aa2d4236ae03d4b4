package nl.samenspraak.web.deur;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Weigerlog;
import nl.samenspraak.toegang.aanmelden.Aanmeldmechanisme;
import nl.samenspraak.toegang.rem.Netwerkadres;
import nl.samenspraak.toegang.ui.Koppen;
import nl.samenspraak.web.spoor.Geprobeerd;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first that every request meets, named first in web.xml: which methods there are, how large a request may be, whether it came by TLS, how much
 * visitors without an account may leave on this server, and that a form which comes twice is handled once.
 */
public class Deurfilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** More than all questions of a public form together may hold. */
    private static final int MEESTE_OPENBAAR = 64 * 1024;

    /** More than the largest screen of the application sends. */
    private static final int MEESTE_AANGEMELD = 1024 * 1024;

    /** What a client has sent before it looks for an answer. */
    private static final int MEESTE_WEGGEGOOID = 2 * 1024 * 1024;

    private static final int TE_VEEL_TEGELIJK = 429;

    @Inject
    private transient Bezoekers bezoekers;

    @Inject
    private transient Bestandsbaan banen;

    @Inject
    private transient Leesplaatsen plaatsen;

    @Inject
    private transient Herhalingen herhalingen;

    @Inject
    private transient Aanwezige aanwezige;

    @Inject
    private transient Weigerlog weigerlog;

    @Inject
    @ConfigProperty(name = "samenspraak.proxy")
    private transient Optional<String> proxys;

    @Override
    protected void doFilter(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        // The container reads parameters too, for its own use, in the set of signs that a request states.
        verzoek.setCharacterEncoding(StandardCharsets.UTF_8.name());
        boolean versleuteld = Netwerkadres.achter(proxys.orElse(""))
                .versleuteld(verzoek.getRemoteAddr(), verzoek.getHeader("X-Forwarded-Proto"));
        Beveiligdantwoord beveiligd = versleuteld ? new Beveiligdantwoord(antwoord) : null;
        HttpServletResponse terug = versleuteld ? beveiligd : antwoord;
        if (verzoek.getDispatcherType() == DispatcherType.ERROR) {
            keten.doFilter(Binnenverzoek.voorFoutpagina(verzoek, versleuteld), terug);
        } else {
            laatBinnen(verzoek, versleuteld, terug, keten);
        }
        if (versleuteld) {
            beveiligd.sluitKoekjes();
        }
    }

    private void laatBinnen(
            HttpServletRequest verzoek, boolean versleuteld, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (!Aanmeldmechanisme.METHODEN.contains(verzoek.getMethod())) {
            Aanmeldmechanisme.weigerMethode(antwoord);
            return;
        }
        if (Padkeuring.isVerdraaid(verzoek.getRequestURI())) {
            weiger(verzoek, antwoord, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (Padkeuring.isVanDeServer(verzoek)) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (draagtSessieInAdres(verzoek)) {
            hangOp(antwoord);
            return;
        }
        if (Binnenverzoek.isFormulierInAdres(verzoek)) {
            weiger(verzoek, antwoord, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (verzoek.getHeader("Transfer-Encoding") != null) {
            // The server forgets a length that stood before it, which a proxy may have believed: nothing that follows
            // is a request of this visitor.
            antwoord.setHeader("Connection", "close");
        }
        if (isIngepakt(verzoek) || heeftOnbekendeLengte(verzoek)) {
            antwoord.setHeader("Connection", "close");
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!Binnenverzoek.isVanOns(verzoek) || komtVanElders(verzoek)) {
            schrijfOp(verzoek);
            weiger(verzoek, antwoord, HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean openbaar = verzoek.getUserPrincipal() == null || Openbaar.is(verzoek.getServletPath());
        if (Bestandspagina.ontvangt(verzoek)) {
            ontvangBestand(verzoek, openbaar, versleuteld, antwoord, keten);
            return;
        }
        Optional<byte[]> inhoud = lees(verzoek, openbaar ? MEESTE_OPENBAAR : MEESTE_AANGEMELD, () -> false, antwoord);
        if (inhoud.isPresent()) {
            gaDoor(verzoek, inhoud.get(), versleuteld, antwoord, keten);
        }
    }

    /** Whoever sends slowly keeps nobody waiting: there is room for many to send, and only what has come in its whole takes its turn. */
    private void ontvangBestand(
            HttpServletRequest verzoek,
            boolean openbaar,
            boolean versleuteld,
            HttpServletResponse antwoord,
            FilterChain keten)
            throws IOException, ServletException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie == null) {
            // No form was begun here, or it is gone: the page says so, and nothing needs to be kept for that.
            try {
                gooiWeg(verzoek);
                Padkeuring.stuurNaarZichzelf(verzoek, antwoord);
            } catch (IOException afgebroken) {
                hangOp(antwoord);
            }
            return;
        }
        String wie = openbaar
                ? Netwerkadres.netwerk(aanwezige.werkplek())
                : verzoek.getUserPrincipal().getName();
        if (!plaatsen.neem(openbaar, wie)) {
            weiger(verzoek, antwoord, TE_VEEL_TEGELIJK);
            return;
        }
        try {
            Optional<byte[]> inhoud = lees(verzoek, Bestandspagina.MEESTE, () -> plaatsen.isVol(openbaar), antwoord);
            if (inhoud.isEmpty()) {
                return;
            }
            if (!banen.neem(openbaar)) {
                antwoord.sendError(TE_VEEL_TEGELIJK);
                return;
            }
            try {
                gaDoor(verzoek, inhoud.get(), versleuteld, antwoord, keten);
            } finally {
                banen.geefTerug(openbaar);
            }
        } finally {
            plaatsen.geefTerug(openbaar, wie);
        }
    }

    /** @return what was sent; empty when that was answered already, for it was too much or did not come */
    private static Optional<byte[]> lees(
            HttpServletRequest verzoek, int meeste, BooleanSupplier isDruk, HttpServletResponse antwoord)
            throws IOException {
        byte[] inhoud;
        try {
            inhoud = new Inhoudlezer(System::nanoTime, isDruk).lees(verzoek, meeste);
        } catch (IOException afgebroken) {
            hangOp(antwoord);
            return Optional.empty();
        }
        if (inhoud.length > meeste) {
            weiger(verzoek, antwoord, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return Optional.empty();
        }
        return Optional.of(inhoud);
    }

    private void gaDoor(
            HttpServletRequest verzoek,
            byte[] inhoud,
            boolean versleuteld,
            HttpServletResponse antwoord,
            FilterChain keten)
            throws IOException, ServletException {
        Binnenverzoek binnen;
        try {
            binnen = new Binnenverzoek(verzoek, versleuteld, inhoud);
        } catch (IllegalArgumentException onleesbaar) {
            antwoord.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        verzoek.setAttribute(Binnenverzoek.GEPOST, binnen.getParameterMap());
        if (verzoek.getUserPrincipal() == null) {
            bezoek(binnen, binnen.bewaarbaar(), antwoord, keten);
        } else {
            bezoekers.isAangemeld(verzoek.getSession(false));
            herhalingen.beantwoord(binnen, inhoud, antwoord, keten::doFilter);
        }
    }

    /** The server takes a session from an address, whatever web.xml says: whoever finds one in a link or in a log would be somebody else. */
    private static boolean draagtSessieInAdres(HttpServletRequest verzoek) {
        return verzoek.isRequestedSessionIdFromURL() || Aanmeldmechanisme.heeftMeerInPad(verzoek);
    }

    /** Of a form that also asks for another protocol the server forgets the length, and would wait for more until the sender hangs up. */
    private static boolean heeftOnbekendeLengte(HttpServletRequest verzoek) {
        return verzoek.getMethod().equals("POST") && verzoek.getHeader("Upgrade") != null;
    }

    /** Who is still sending hears no answer, so some is thrown away. The rest is not read: the next request would begin in the middle of it. */
    /** What comes in the name of somebody who is signed in, from a page that is not ours, is an attempt (R-LOG-01). */
    private void schrijfOp(HttpServletRequest verzoek) {
        if (verzoek.getUserPrincipal() != null) {
            String pad = verzoek.getServletPath();
            weigerlog.verzonnenPagina(Geprobeerd.pagina(verzoek.getServletContext(), pad), Geprobeerd.wat(pad, null));
        }
    }

    private static void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord, int status)
            throws IOException {
        try {
            gooiWeg(verzoek);
        } catch (IOException afgebroken) {
            hangOp(antwoord);
            return;
        }
        antwoord.setHeader("Connection", "close");
        antwoord.sendError(status);
    }

    private static void gooiWeg(HttpServletRequest verzoek) throws IOException {
        verzoek.getInputStream()
                .skip(Bestandspagina.ontvangt(verzoek) ? Bestandspagina.MEESTE_WEGGEGOOID : MEESTE_WEGGEGOOID);
    }

    /** Whoever broke off waits for no answer, and nothing of this is worth a line in the log: an error page would only fail on it. */
    private static void hangOp(HttpServletResponse antwoord) {
        Koppen.zet(antwoord);
        antwoord.setHeader("Connection", "close");
        antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Our pages send nothing packed; unpacking costs more than it says. And of a request that states two lengths, a proxy may believe the other. */
    private static boolean isIngepakt(HttpServletRequest verzoek) {
        String overdracht = verzoek.getHeader("Transfer-Encoding");
        return verzoek.getHeader("Content-Encoding") != null
                || overdracht != null
                        && (verzoek.getHeader("Content-Length") != null
                                || !overdracht.strip().equalsIgnoreCase("chunked"));
    }

    /**
     * A form of ours is sent from a page of ours. Where somebody is signed in the form says so itself; the page to sign in is kept nowhere, and
     * so another site could sign a visitor in as somebody else. Every browser says where a post comes from when the connection is secure, and an
     * older one at least whose page it was.
     */
    private static boolean komtVanElders(HttpServletRequest verzoek) {
        if (!verzoek.getMethod().equals("POST")) {
            return false;
        }
        String herkomst = verzoek.getHeader("Sec-Fetch-Site");
        if (herkomst != null) {
            return !herkomst.equals("same-origin") && !herkomst.equals("none");
        }
        String bladzijde = Optional.ofNullable(verzoek.getHeader("Origin")).orElse(verzoek.getHeader("Referer"));
        return bladzijde != null
                && !bladzijde.replaceFirst("^https?://([^/?#]*).*", "$1").equalsIgnoreCase(verzoek.getHeader("Host"));
    }

    private void bezoek(Binnenverzoek verzoek, int omvang, HttpServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && omvang > 0) {
            String antwoordOp = verzoek.getParameter("f") + verzoek.getServletPath();
            if (!bezoekers.magBewaren(sessie, antwoordOp, omvang)) {
                antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
        }
        try {
            keten.doFilter(verzoek, antwoord);
        } finally {
            HttpSession erna = verzoek.getSession(false);
            if (aanwezige.gebruiker().isPresent()) {
                bezoekers.isAangemeld(erna);
            } else {
                bezoekers.waren(erna, aanwezige.werkplek());
            }
        }
    }
}
