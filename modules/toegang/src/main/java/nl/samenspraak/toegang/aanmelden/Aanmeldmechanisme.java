package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.rem.Netwerkadres;
import nl.samenspraak.toegang.ui.Koppen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the container at every request who is there, from the session, so that it holds on every server of a cluster; and
 * sends whoever is not there to the way of signing in that was configured.
 */
@ApplicationScoped
public class Aanmeldmechanisme implements HttpAuthenticationMechanism {

    /** How a request may come: our pages send no other. */
    public static final Set<String> METHODEN = Set.of("GET", "HEAD", "POST");

    private static final String ROL = "gebruiker";

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Sessienazicht nazicht;

    @Inject
    @Any
    private Instance<Aanmeldwijze> wijzen;

    @Inject
    @ConfigProperty(name = "samenspraak.aanmelden", defaultValue = "formulier")
    private String gekozen;

    @Inject
    @ConfigProperty(name = "samenspraak.proxy")
    private Optional<String> proxys;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest verzoek, HttpServletResponse antwoord, HttpMessageContext bericht) {
        aanwezige.vanaf(adres(verzoek), verzoek.getHeader("traceparent"));
        nazicht.kijk(verzoek);
        Optional<Gebruiker> gebruiker = aanwezige.gebruiker();
        if (gebruiker.isPresent()) {
            return bericht.notifyContainerAboutLogin(
                    new CallerPrincipal(gebruiker.get().gebruikersnaam()), Set.of(ROL));
        }
        if (!bericht.isProtected()) {
            return bericht.doNothing();
        }
        // The filters come only after whoever is let in.
        Koppen.zet(antwoord);
        Koppen.bewaarNiet(antwoord);
        if (!METHODEN.contains(verzoek.getMethod())) {
            weigerMethode(antwoord);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (heeftMeerInPad(verzoek)) {
            antwoord.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return wijze().vraagAanmelding(bericht);
    }

    /**
     * No address of ours has a parameter in its path: a server reads it apart from the rest, and a proxy may read it otherwise.
     *
     * @param verzoek a request
     * @return whether its address has one
     */
    public static boolean heeftMeerInPad(HttpServletRequest verzoek) {
        return verzoek.getRequestURI().indexOf(';') >= 0;
    }

    /**
     * Answers a request that came in another way, before anything looks at it: whoever signs in first gets no other answer. The connection ends
     * with it: of some, such as TRACE, the server takes what they carry for the next request, which a proxy may be sending for somebody else.
     *
     * @param antwoord the answer to it
     */
    public static void weigerMethode(HttpServletResponse antwoord) {
        antwoord.setHeader("Allow", "GET, HEAD, POST");
        antwoord.setHeader("Connection", "close");
        try {
            antwoord.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } catch (IOException nietTeSchrijven) {
            throw new UncheckedIOException(nietTeSchrijven);
        }
    }

    private String adres(HttpServletRequest verzoek) {
        return Netwerkadres.achter(proxys.orElse(""))
                .van(verzoek.getRemoteAddr(), verzoek.getHeader("X-Forwarded-For"));
    }

    private Aanmeldwijze wijze() {
        return wijzen.stream()
                .filter(wijze -> wijze.code().equals(gekozen))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("samenspraak.aanmelden is onbekend: " + gekozen));
    }
}
