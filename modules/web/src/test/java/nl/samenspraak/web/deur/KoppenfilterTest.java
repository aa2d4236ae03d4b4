package nl.samenspraak.web.deur;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headers and cookies of every answer, whoever makes it. */
class KoppenfilterTest {

    private final Map<String, String> koppen = new HashMap<>();
    private final List<Cookie> koekjes = new ArrayList<>();
    private final HttpServletResponse antwoord = maak(HttpServletResponse.class, (zelf, methode, wat) -> {
        switch (methode.getName()) {
            case "setHeader" -> koppen.put((String) wat[0], (String) wat[1]);
            case "addCookie" -> koekjes.add((Cookie) wat[0]);
            default -> {
                // Nothing that this looks at.
            }
        }
        return null;
    });

    @Test
    void a_page_is_kept_nowhere_also_when_its_address_looks_like_that_of_a_file() throws Exception {
        loop("/jakarta.faces.resource/..%2fklachten/klacht.xhtml", "/klachten/klacht.xhtml");
        assertThat(koppen).containsEntry("Cache-Control", "no-store");

        koppen.clear();
        loop("/jakarta.faces.resource/a.css.xhtml", "/jakarta.faces.resource/a.css.xhtml");
        assertThat(koppen).doesNotContainKey("Cache-Control");
    }

    @Test
    void no_cookie_goes_along_from_another_site() throws Exception {
        loop("/klachten/klacht.xhtml", "/klachten/klacht.xhtml");

        assertThat(koekjes)
                .singleElement()
                .satisfies(koekje -> assertThat(koekje.getAttribute("SameSite")).isEqualTo("Lax"));
    }

    private void loop(String adres, String pad) throws Exception {
        HttpServletRequest verzoek = maak(HttpServletRequest.class, (zelf, methode, wat) -> switch (methode.getName()) {
            case "getRequestURI" -> adres;
            case "getServletPath" -> pad;
            case "getContextPath" -> "";
            case "isSecure" -> false;
            default -> null;
        });
        new Koppenfilter()
                .doFilter(
                        verzoek,
                        antwoord,
                        (erin, eruit) -> ((HttpServletResponse) eruit).addCookie(new Cookie("csfcfc", "x")));
    }

    private static <T> T maak(Class<T> soort, InvocationHandler doet) {
        return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, doet));
    }
}
