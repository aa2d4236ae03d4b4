package nl.samenspraak.systeemtest;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A visitor of a public form without a browser, from a network address of his own: for what a browser would not send. */
public class Formulierbezoeker {

    private final Httpsessie sessie;
    private final String adres;
    private HttpResponse<String> pagina;
    private String pad;

    protected Formulierbezoeker(Server server, String adres) {
        sessie = Httpsessie.bezoeker(server);
        this.adres = adres;
    }

    public HttpResponse<String> open(String nieuwPad) {
        pad = nieuwPad;
        return volg(sessie.haal(pad, "X-Forwarded-For", adres));
    }

    /** Fills in the page as it stands and presses a button; fields as names and values in turn. */
    public HttpResponse<String> druk(String formulier, String knop, String... velden) {
        return volg(sessie.post(pad, velden(formulier, knop, velden), "X-Forwarded-For", adres));
    }

    /** Presses without following where it leads, so that it can be done at once by two. */
    public HttpResponse<String> drukAlleen(String formulier, String knop) {
        return sessie.post(pad, velden(formulier, knop), "X-Forwarded-For", adres);
    }

    /** Posts without having seen the page. */
    public int kaal(String pad, String tekst) {
        return sessie.post(pad, Map.of("tekst", tekst), "X-Forwarded-For", adres)
                .statusCode();
    }

    public HttpResponse<String> verder(String... velden) {
        return druk("vraagform", "verder", velden);
    }

    /** Sends it, again as long as that went too fast. */
    public HttpResponse<String> verstuur() {
        Wacht.totHetLukt(
                () -> {
                    HttpResponse<String> antwoord = drukAlleen("verstuurform", "verstuur");
                    return antwoord.headers()
                            .firstValue("Location")
                            .filter(naar -> naar.contains("/klaar.xhtml"))
                            .map(naar -> volg(antwoord))
                            .isPresent();
                },
                Duration.ofSeconds(30),
                pagina::body);
        return pagina;
    }

    public String pad() {
        return pad;
    }

    public String vind(String regex) {
        Matcher gevonden = Pattern.compile(regex).matcher(pagina.body());
        if (!gevonden.find()) {
            throw new AssertionError("Geen " + regex + " op " + pad + ": " + pagina.body());
        }
        return gevonden.group(1);
    }

    private Map<String, String> velden(String formulier, String knop, String... velden) {
        Map<String, String> alle = new HashMap<>();
        alle.put(formulier, formulier);
        alle.put(knop, knop);
        alle.put("jakarta.faces.ViewState", Httpsessie.viewstate(pagina));
        alle.put("primefaces.nonce", vind("name=\"primefaces.nonce\" value=\"([^\"]+)\""));
        for (int i = 0; i < velden.length; i += 2) {
            alle.put(velden[i], velden[i + 1]);
        }
        return alle;
    }

    private HttpResponse<String> volg(HttpResponse<String> antwoord) {
        pagina = antwoord;
        while (pagina.statusCode() == 302) {
            URI naar = URI.create(pagina.headers().firstValue("Location").orElseThrow());
            pad = naar.getRawPath() + (naar.getRawQuery() == null ? "" : "?" + naar.getRawQuery());
            pagina = sessie.haal(pad, "X-Forwarded-For", adres);
        }
        return pagina;
    }
}
