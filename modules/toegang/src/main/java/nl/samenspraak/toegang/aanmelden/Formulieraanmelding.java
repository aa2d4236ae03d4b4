package nl.samenspraak.toegang.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Signing in on a page of our own, and coming back to where one wanted to go. */
@ApplicationScoped
class Formulieraanmelding implements Aanmeldwijze {

    @Override
    public String code() {
        return "formulier";
    }

    @Override
    public AuthenticationStatus vraagAanmelding(HttpMessageContext bericht) {
        HttpServletRequest verzoek = bericht.getRequest();
        String pagina = verzoek.getContextPath() + "/aanmelden.xhtml" + naar(verzoek);
        HttpServletResponse antwoord = bericht.getResponse();
        if ("partial/ajax".equals(verzoek.getHeader("Faces-Request"))) {
            // The page decides what to do with what was typed; a redirect would throw it away.
            antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            // Not the redirect of the server, which comes with a page in English.
            antwoord.setStatus(HttpServletResponse.SC_FOUND);
            antwoord.setHeader("Location", pagina);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String naar(HttpServletRequest verzoek) {
        if (!"GET".equals(verzoek.getMethod())) {
            return "";
        }
        String vraag = verzoek.getQueryString() == null ? "" : "?" + verzoek.getQueryString();
        return "?naar=" + URLEncoder.encode(verzoek.getServletPath() + vraag, StandardCharsets.UTF_8);
    }
}
