package nl.samenspraak.systeemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in, without a browser: for many requests at once, and for requests that a browser would not make. */
public final class Httpsessie {

    private static final Pattern VIEWSTATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces\\.nonce\"[^>]*value=\"([^\"]+)\"");

    private final URI begin;
    private final HttpClient client;

    private Httpsessie(URI begin) {
        this(
                begin,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build());
    }

    private Httpsessie(URI begin, HttpClient client) {
        this.begin = begin;
        this.client = client;
    }

    /**
     * Somebody who does not sign in, with a client of his own.
     *
     * @param begin the address of the application
     */
    public static Httpsessie met(HttpClient client, URI begin) {
        return new Httpsessie(begin, client);
    }

    /** Somebody who does not sign in. */
    public static Httpsessie bezoeker(Server server) {
        return bezoeker(server.adres("/"));
    }

    /**
     * Somebody who does not sign in.
     *
     * @param begin the address of the application
     */
    public static Httpsessie bezoeker(URI begin) {
        return new Httpsessie(begin);
    }

    /** Signs in with the password of the demo. */
    public static Httpsessie meldAan(Server server, String gebruikersnaam) {
        return meldAan(server.adres("/"), gebruikersnaam);
    }

    /**
     * Signs in with the password of the demo.
     *
     * @param begin the address of the application
     */
    public static Httpsessie meldAan(URI begin, String gebruikersnaam) {
        Httpsessie sessie = new Httpsessie(begin);
        sessie.meldAan(gebruikersnaam);
        return sessie;
    }

    /** Signs in where somebody else may be signed in still, in the same browser. */
    public void meldAan(String gebruikersnaam) {
        HttpResponse<String> antwoord = probeer(gebruikersnaam, "zandermeer-demo");
        if (antwoord.statusCode() != 302) {
            throw new IllegalStateException("Aanmelden gaf " + antwoord.statusCode() + ": " + antwoord.body());
        }
    }

    /**
     * Tries a name and a password.
     *
     * @param begin the address of the application
     * @return whether one is in
     */
    public static boolean komtBinnen(URI begin, String gebruikersnaam, String wachtwoord, String... koppen) {
        return new Httpsessie(begin).probeer(gebruikersnaam, wachtwoord, koppen).statusCode() == 302;
    }

    /**
     * Tries a name and a password, with headers as names and values in turn.
     *
     * @return what the server answers
     */
    public HttpResponse<String> probeer(String gebruikersnaam, String wachtwoord, String... koppen) {
        HttpResponse<String> pagina = haal("/aanmelden.xhtml");
        return post(
                "/aanmelden.xhtml",
                Map.of(
                        "aanmeldform",
                        "aanmeldform",
                        "gebruikersnaam",
                        gebruikersnaam,
                        "wachtwoord",
                        wachtwoord,
                        "meldaan",
                        "meldaan",
                        "jakarta.faces.ViewState",
                        viewstate(pagina),
                        "primefaces.nonce",
                        nonce(pagina)),
                koppen);
    }

    /** Gets a page, with headers as names and values in turn. */
    public HttpResponse<String> haal(String pad, String... koppen) {
        HttpRequest.Builder verzoek = verzoek(pad);
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return stuur(verzoek.build());
    }

    /** Posts a form, with headers as names and values in turn. */
    public HttpResponse<String> post(String pad, Map<String, String> velden, String... koppen) {
        String inhoud = velden.entrySet().stream()
                .map(veld -> codeer(veld.getKey()) + "=" + codeer(veld.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder verzoek = verzoek(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud));
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return stuur(verzoek.build());
    }

    /**
     * @param naam of a cookie that this visitor was given
     * @return what is in it
     */
    public String koekje(String naam) {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(koekje -> koekje.getName().equals(naam))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElseThrow();
    }

    /** @return the view state of a page, for posting its form */
    public static String viewstate(HttpResponse<String> pagina) {
        return viewstate(pagina.body());
    }

    /** @return the view state of a page, for posting its form */
    public static String viewstate(String pagina) {
        return veld(VIEWSTATE, pagina);
    }

    /** @return the number used once that a page wants back with its form */
    public static String nonce(HttpResponse<String> pagina) {
        return nonce(pagina.body());
    }

    /** @return the number used once that a page wants back with its form */
    public static String nonce(String pagina) {
        return veld(NONCE, pagina);
    }

    private static String veld(Pattern patroon, String pagina) {
        Matcher gevonden = patroon.matcher(pagina);
        if (!gevonden.find()) {
            throw new IllegalStateException("Geen formulier in " + pagina);
        }
        return gevonden.group(1);
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(begin.resolve(pad)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> stuur(HttpRequest verzoek) {
        try {
            return client.send(verzoek, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
