package nl.samenspraak.systeemtest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** A press of a button that reaches the server four times at once, precisely as the browser would send it. */
public final class Viervoud {

    private static final int KEER = 4;

    /** What a client writes itself. */
    private static final Set<String> EIGEN =
            Set.of("host", "content-length", "connection", "accept-encoding", "cookie");

    private Viervoud() {}

    /**
     * Presses a button, sends four times what the browser was about to send, and gives the browser the last answer.
     *
     * @param knop id of the button
     * @return what the server answered
     */
    public static List<String> druk(Page pagina, String knop) {
        List<String> antwoorden = new ArrayList<>();
        AtomicBoolean gedaan = new AtomicBoolean();
        pagina.route("**/*.xhtml*", route -> {
            boolean deze = isVan(route.request(), knop) && gedaan.compareAndSet(false, true);
            if (deze) {
                antwoorden.addAll(vervul(route, pagina));
            } else {
                route.resume();
            }
        });
        pagina.locator("#" + knop).click();
        Wacht.tot(
                () -> {
                    pagina.waitForTimeout(50);
                    return antwoorden.size() == KEER;
                },
                Duration.ofSeconds(30),
                () -> "de knop " + knop + " stuurde niets");
        pagina.unrouteAll();
        return antwoorden;
    }

    private static boolean isVan(Request verzoek, String knop) {
        String inhoud = verzoek.postData();
        return verzoek.method().equals("POST")
                && inhoud != null
                && (inhoud.contains("jakarta.faces.source=" + knop + "&") || inhoud.contains("&" + knop + "="));
    }

    private static List<String> vervul(Route route, Page pagina) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        HttpRequest verzoek = verzoek(route.request(), pagina);
        List<CompletableFuture<HttpResponse<String>>> onderweg = new ArrayList<>();
        for (int i = 0; i < KEER; i++) {
            onderweg.add(client.sendAsync(verzoek, HttpResponse.BodyHandlers.ofString()));
        }
        List<HttpResponse<String>> antwoorden =
                onderweg.stream().map(CompletableFuture::join).toList();
        HttpResponse<String> laatste = antwoorden.get(KEER - 1);
        Map<String, String> koppen = laatste.headers().map().entrySet().stream()
                .filter(kop -> !EIGEN.contains(kop.getKey().toLowerCase(Locale.ROOT)))
                .filter(kop -> !kop.getKey().equalsIgnoreCase("transfer-encoding"))
                .collect(Collectors.toMap(Map.Entry::getKey, kop -> String.join("\n", kop.getValue())));
        route.fulfill(new Route.FulfillOptions()
                .setStatus(laatste.statusCode())
                .setHeaders(koppen)
                .setBody(laatste.body()));
        return antwoorden.stream()
                .map(antwoord -> antwoord.statusCode() + " "
                        + antwoord.headers().firstValue("Location").orElse("") + antwoord.body())
                .toList();
    }

    private static HttpRequest verzoek(Request gevraagd, Page pagina) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(gevraagd.url()))
                .POST(HttpRequest.BodyPublishers.ofString(gevraagd.postData()));
        gevraagd.headers().forEach((naam, waarde) -> {
            if (!EIGEN.contains(naam.toLowerCase(Locale.ROOT))) {
                verzoek.header(naam, waarde);
            }
        });
        String koekjes = pagina.context().cookies().stream()
                .map(koekje -> koekje.name + "=" + koekje.value)
                .collect(Collectors.joining("; "));
        return verzoek.header("Cookie", koekjes).build();
    }
}
