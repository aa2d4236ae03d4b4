package nl.samenspraak.systeemtest.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Server;

/**
 * Somebody, signed in or not, who sends what no browser would: to every page, with parameters and fields as the pages themselves name them, and with
 * values that nobody expects. The same seed sends the same.
 */
final class Bestoker {

    private static final Pattern FOUT =
            Pattern.compile("(?:[a-z]\\w*\\.){2,}[A-Z]\\w*(?:Exception|Error)\\b|\\b[A-Z]\\w+Exception\\b"
                    + "|\\(\\w+\\.java:\\d+\\)|\\bjava\\.(?:lang|util|time)\\.|\\bnl\\.samenspraak\\.[a-z]");
    private static final Pattern VIEWPARAM = Pattern.compile("<f:viewParam[^>]*name=\"(\\w+)\"|\\bparam\\.(\\w+)");
    private static final Pattern NAAM =
            Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\\bid=\"([\\w:-]+)\"");
    private static final Pattern WAARDE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Pattern VERWIJZING = Pattern.compile("[?;&]id=([0-9a-f-]{36})");
    private static final Pattern NONCE = Pattern.compile("name=\"primefaces\\.nonce\" value=\"([^\"]+)\"");

    private static final List<String> METHODEN =
            List.of("PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND", "TRACE", "HEAD", "VREEMD");
    private static final List<String> VREEMD = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "-1",
            "0",
            "1",
            "100000",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "NaN",
            "abc",
            "true",
            "null",
            "2026-02-30",
            "31-12-99999",
            "x".repeat(5000),
            "<script>alert(1)</script>",
            "'; drop table x; --",
            "#{1/0}",
            "${7*7}",
            "%s%n%d",
            "../../x",
            "ß\u202E\u0338😟\uFFFF",
            "00000000-0000-0000-0000-000000000000",
            "01900000-0000-7000-8000-000000000000",
            "@all",
            "@none",
            "[]",
            "{\"a\":1}",
            "DATUM",
            "MIJN",
            "ASC,DESC",
            "a:b:c",
            ":",
            "a&b=c");
    private static final List<String> TOESTANDEN = List.of(
            "", "x", "stateless", "-1:-1", "1:1", "9999999999999999999:1", "a:b", "\0", "12", "-5:3:7", "H4sIAAAAAAAA");
    private static final List<String> TABEL = List.of(
            "_rows",
            "_first",
            "_pagination",
            "_sorting",
            "_sortKey",
            "_sortDir",
            "_filtering",
            "_encodeFeature",
            "_skipChildren",
            "_selection",
            "_instantSelectedRowKey",
            "_rowExpansion",
            "_scrolling",
            "_activeIndex",
            "_query",
            "_collapsed");
    private static final List<String> GEBEURTENISSEN = List.of(
            "page",
            "sort",
            "filter",
            "change",
            "itemSelect",
            "click",
            "action",
            "valueChange",
            "dateSelect",
            "toggle",
            "query");

    private final String wie;
    private final Server server;
    private final Map<String, String> paginas;
    private final List<String> paden;
    private final Random toeval;
    private final List<String> ids = new ArrayList<>();
    private final List<String> klachten = new ArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private int verstuurd;

    Bestoker(String wie, Server server, Map<String, String> paginas, long zaad) {
        this.wie = wie;
        this.server = server;
        this.paginas = paginas;
        this.paden = List.copyOf(paginas.keySet());
        this.toeval = new Random(zaad);
    }

    /** Signs in first, unless it is a visitor, and looks at every page to learn what there is. */
    Bestoker begin(boolean aangemeld) {
        if (aangemeld) {
            String toestand = veld(stuur("GET", "/aanmelden.xhtml", null), "jakarta.faces.ViewState");
            stuur(
                    "POST",
                    "/aanmelden.xhtml",
                    "aanmeldform=aanmeldform&gebruikersnaam=" + wie
                            + "&wachtwoord=zandermeer-demo&meldaan=meldaan&jakarta.faces.ViewState="
                            + codeer(toestand));
        }
        Set<String> gevonden = new TreeSet<>();
        paden.forEach(pad -> {
            Matcher verwijzing = VERWIJZING.matcher(stuur("GET", pad, null));
            while (verwijzing.find()) {
                gevonden.add(verwijzing.group(1));
            }
        });
        ids.addAll(gevonden.stream().limit(20).toList());
        return this;
    }

    /** @return what went wrong, each with the request that did it */
    List<String> bestook(int keren) {
        while (verstuurd < keren) {
            int soort = toeval.nextInt(10);
            if (soort < 4) {
                stuur("GET", adres(pad()), null);
            } else if (soort == 4) {
                stuur(uit(METHODEN), adres(pad()), toeval.nextBoolean() ? "a=" + codeer(uit(VREEMD)) : null);
            } else if (soort == 5) {
                stuur(
                        "POST",
                        adres(pad()),
                        "jakarta.faces.ViewState=" + codeer(uit(TOESTANDEN)) + "&"
                                + onzin(List.of("id", "regels", "form")));
            } else {
                formulier(adres(pad()));
            }
        }
        return klachten;
    }

    int verstuurd() {
        return verstuurd;
    }

    /** A page as it stands, and a form of it with some fields left out, some changed and some that it does not have. */
    private void formulier(String adres) {
        String pagina = stuur("GET", adres, null);
        List<String> namen = alle(NAAM, pagina);
        List<String> kenmerken = alle(ID, pagina);
        if (namen.isEmpty()) {
            return;
        }
        StringBuilder inhoud =
                new StringBuilder("jakarta.faces.ViewState=" + codeer(veld(pagina, "jakarta.faces.ViewState")));
        Matcher nonce = NONCE.matcher(pagina);
        if (nonce.find() && toeval.nextInt(20) > 0) {
            inhoud.append("&primefaces.nonce=").append(codeer(nonce.group(1)));
        }
        namen.stream()
                .filter(naam -> !naam.startsWith("jakarta.faces") && !naam.startsWith("primefaces"))
                .filter(naam -> toeval.nextInt(4) > 0)
                .forEach(naam -> {
                    for (int keer = toeval.nextInt(12) == 0 ? 3 : 1; keer > 0; keer--) {
                        inhoud.append('&').append(codeer(naam)).append('=').append(codeer(waarde(pagina, naam)));
                    }
                });
        if (!kenmerken.isEmpty() && toeval.nextInt(3) > 0) {
            inhoud.append('&').append(onzin(kenmerken));
            if (toeval.nextBoolean()) {
                String bron = uit(kenmerken);
                inhoud.append("&jakarta.faces.partial.ajax=true&jakarta.faces.source=")
                        .append(codeer(bron));
                inhoud.append("&jakarta.faces.partial.execute=")
                        .append(toeval.nextBoolean() ? "%40all" : codeer(uit(kenmerken)));
                inhoud.append("&jakarta.faces.partial.render=")
                        .append(toeval.nextBoolean() ? "%40all" : codeer(uit(kenmerken)));
                inhoud.append("&jakarta.faces.behavior.event=").append(uit(GEBEURTENISSEN));
                inhoud.append("&").append(codeer(bron)).append("=").append(codeer(bron));
            }
        }
        stuur("POST", adres, inhoud.toString());
    }

    /** Fields of parts of a page that its own scripts would send. */
    private String onzin(List<String> kenmerken) {
        StringBuilder velden = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            String kenmerk = uit(kenmerken);
            velden.append(codeer(kenmerk + uit(TABEL)))
                    .append('=')
                    .append(codeer(uit(VREEMD)))
                    .append('&');
            velden.append(codeer(kenmerk)).append('=').append(codeer(kenmerk)).append('&');
        }
        return velden.append("x=y").toString();
    }

    private String waarde(String pagina, String naam) {
        if (toeval.nextInt(3) == 0) {
            return uit(VREEMD);
        }
        Matcher waarde = WAARDE.matcher(pagina);
        int plek = pagina.indexOf("name=\"" + naam + "\"");
        return waarde.find(plek) && waarde.start() - plek < 200 ? waarde.group(1) : "iets";
    }

    private String pad() {
        String pad = uit(paden);
        return toeval.nextInt(25) == 0 ? pad.replaceAll("[^/]+$", "") : pad;
    }

    private String adres(String pad) {
        Set<String> namen = new LinkedHashSet<>();
        Matcher gevonden = VIEWPARAM.matcher(paginas.getOrDefault(pad, ""));
        while (gevonden.find()) {
            namen.add(gevonden.group(1) == null ? gevonden.group(2) : gevonden.group(1));
        }
        StringBuilder adres = new StringBuilder(pad);
        char teken = '?';
        for (String naam : namen) {
            boolean goed = naam.equals("id") && !ids.isEmpty() && toeval.nextInt(4) > 0;
            if (goed || toeval.nextInt(3) > 0) {
                for (int keer = toeval.nextInt(10) == 0 ? 2 : 1; keer > 0; keer--) {
                    adres.append(teken).append(naam).append('=').append(codeer(goed ? uit(ids) : uit(VREEMD)));
                    teken = '&';
                }
            }
        }
        if (toeval.nextInt(10) == 0) {
            adres.append(teken).append(codeer(uit(VREEMD))).append('=').append(codeer(uit(VREEMD)));
        }
        return adres.toString();
    }

    private String stuur(String methode, String adres, String inhoud) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(
                        URI.create(server.adres("/").resolve(adres).toString()))
                .timeout(Duration.ofSeconds(30))
                .header("X-Forwarded-For", "198.18." + Math.floorMod(wie.hashCode(), 256) + "." + verstuurd / 200)
                .method(
                        methode,
                        inhoud == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(inhoud));
        if (inhoud != null) {
            verzoek.header("Content-Type", "application/x-www-form-urlencoded");
            if (inhoud.contains("partial.ajax")) {
                verzoek.header("Faces-Request", "partial/ajax");
            }
        }
        verstuurd++;
        try {
            HttpResponse<String> antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            keur(methode + " " + adres + (inhoud == null ? "" : " met " + inhoud), antwoord);
            return antwoord.body();
        } catch (IOException e) {
            klachten.add(wie + ": " + methode + " " + adres + " gaf geen antwoord: " + e);
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keur(String vraag, HttpResponse<String> antwoord) {
        // The one name of a class that Faces' own script waits for: the page is too old.
        Matcher fout = FOUT.matcher(antwoord.body().replace("jakarta.faces.application.ViewExpiredException", ""));
        boolean verraadt = fout.find();
        // A failure of a part of a page is answered with 200, and its number.
        boolean storing = antwoord.headers().firstValue("X-Kenmerk").isPresent();
        if (antwoord.statusCode() >= 500 || verraadt || storing) {
            String wat = verraadt
                    ? " zei "
                            + antwoord.body()
                                    .substring(
                                            Math.max(0, fout.start() - 80),
                                            Math.min(antwoord.body().length(), fout.end() + 120))
                    : "";
            klachten.add(wie + ": " + vraag + " gaf " + antwoord.statusCode() + wat);
        }
    }

    private static List<String> alle(Pattern patroon, String pagina) {
        Set<String> gevonden = new LinkedHashSet<>();
        Matcher treffer = patroon.matcher(pagina);
        while (treffer.find()) {
            gevonden.add(treffer.group(1));
        }
        return List.copyOf(gevonden);
    }

    private static String veld(String pagina, String naam) {
        Matcher gevonden = Pattern.compile("name=\"" + Pattern.quote(naam) + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(pagina);
        return gevonden.find() ? gevonden.group(1) : "";
    }

    private String uit(List<String> mogelijk) {
        return mogelijk.get(toeval.nextInt(mogelijk.size()));
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
