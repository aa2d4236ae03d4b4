package nl.samenspraak.systeemtest.web;

import static nl.samenspraak.systeemtest.web.Grillen.codeer;
import static nl.samenspraak.systeemtest.web.Paginabron.TOESTAND;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Somebody, signed in or not, who goes round all pages and sends them what no browser would, with parameters and fields as the pages themselves
 * name them.
 */
final class Bestoker {

    private static final String FORMULIER = "application/x-www-form-urlencoded";
    private static final String AANMELDEN = "/aanmelden.xhtml";
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*name=\"(\\w+)\"|\\bparam\\.(\\w+)");
    private static final String BEGIN = "begin";
    private static final Set<String> KNOPPEN = Set.of("doelkeuze:kies", BEGIN, "verder");
    private static final int PER_ADRES = 200;
    private static final int STAPPEN = 12;

    private final Wie wie;
    private final URI server;
    private final Map<String, String> paginas;
    private final List<String> paden;
    private final Grillen grillen;
    private final Keuring keuring;
    private final Map<String, Set<String>> adressen = new TreeMap<>();
    private final List<String> toestanden = new ArrayList<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final Set<String> gedrukt = new TreeSet<>();
    private int verstuurd;
    private String vorige = "";
    private boolean bezigMetBinnenkomen;

    /**
     * @param account whom to sign in as; empty for a visitor
     * @param pet which of the petten of that account to wear, from 0
     * @param naam how the count calls this
     */
    record Wie(String account, int pet, String naam) {}

    Bestoker(Wie wie, URI server, Map<String, String> paginas, long zaad, Keuring keuring) {
        this.wie = wie;
        this.server = server;
        this.paginas = paginas;
        List<String> gehusseld = new ArrayList<>(paginas.keySet());
        Collections.shuffle(gehusseld, new Random(zaad));
        this.paden = List.copyOf(gehusseld);
        this.grillen = new Grillen(zaad);
        this.keuring = keuring;
    }

    /** Sends at least so many requests, and looks first at every page and at what it leads to. */
    void bestook(int keren) {
        verken();
        for (int i = 0; verstuurd < keren; i++) {
            val(paden.get(i % paden.size()));
        }
    }

    private void verken() {
        komBinnen();
        Set<String> gezien = new TreeSet<>();
        List<String> teZien = new ArrayList<>(new TreeSet<>(paden));
        for (int i = 0; i < teZien.size() && i < 2 * paden.size(); i++) {
            String adres = teZien.get(i).indexOf('?') < 0 ? goedAdres(teZien.get(i)) : teZien.get(i);
            Paginabron pagina = haal(adres);
            zoalsBedoeld(adres, pagina, STAPPEN);
            adressen.values()
                    .forEach(bekend ->
                            bekend.stream().limit(2).filter(gezien::add).forEach(teZien::add));
        }
    }

    /** Takes up what lies there, chooses a purpose and fills in a form, as people do: else most pages stay closed. */
    private void zoalsBedoeld(String adres, Paginabron pagina, int stappen) {
        for (Paginabron.Formulier formulier : pagina.formulieren()) {
            formulier.knoppen().stream()
                    .filter(knop -> knop.endsWith(":pakop") || KNOPPEN.contains(knop))
                    .filter(knop -> gedrukt.add(knop + (knop.equals(BEGIN) ? map(adres) : adres)))
                    .limit(2)
                    .forEach(knop -> {
                        StringBuilder inhoud = new StringBuilder(codeer(knop) + "=");
                        formulier
                                .velden()
                                .forEach((naam, waarde) ->
                                        voegToe(inhoud, naam, waarde.isEmpty() ? "gisteren" : waarde));
                        String naar = post(adres, inhoud.toString(), FORMULIER).naar();
                        String verder = naar.isEmpty() ? adres : naar;
                        if (stappen > 0) {
                            zoalsBedoeld(verder, haal(verder), naar.isEmpty() ? 0 : stappen - 1);
                        }
                    });
        }
    }

    private void val(String pad) {
        switch (grillen.uit(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))) {
            case 0, 1, 2 -> stuur("GET", vreemdAdres(pad), grillen.eenOp(10) ? "a=b" : null, grillen.soort());
            case 3 -> stuur(grillen.methode(), vreemdAdres(pad), grillen.eenOp(2) ? "a=b" : null, grillen.soort());
            case 4 -> verzonnenPost(pad);
            default -> formulier(grillen.eenOp(4) ? vreemdAdres(pad) : goedAdres(pad));
        }
    }

    /** To a page, or to the folder in which it stands, that did not send a form. */
    private void verzonnenPost(String pad) {
        String naar = grillen.eenOp(3) ? map(pad) : grillen.eenOp(2) ? vreemdAdres(pad) : goedAdres(pad);
        String toestand = grillen.eenOp(3) && !toestanden.isEmpty() ? grillen.uit(toestanden) : grillen.toestand();
        List<String> kenmerken = List.of("id", "regels", "form", "aanmeldform", "petkeuze", "afmelden:x");
        StringBuilder inhoud = new StringBuilder();
        if (!grillen.eenOp(6)) {
            voegToe(inhoud, TOESTAND, toestand);
        }
        inhoud.append(grillen.onderdelen(kenmerken));
        if (grillen.eenOp(3)) {
            inhoud.append(grillen.deelverzoek(grillen.uit(kenmerken), kenmerken));
        }
        if (grillen.eenOp(8)) {
            inhoud.append("&%zz=%&=&&");
        }
        post(naar, inhoud.toString(), grillen.eenOp(3) ? grillen.soort() : FORMULIER);
    }

    /** A page as it stands, and a form of it with some fields left out, some changed, some twice and some that it does not have. */
    private void formulier(String adres) {
        Paginabron pagina = haal(adres);
        List<Paginabron.Formulier> formulieren = pagina.formulieren().stream()
                .filter(formulier -> !formulier.isVanHetFrame() || grillen.eenOp(30))
                .toList();
        if (formulieren.isEmpty()) {
            return;
        }
        Paginabron.Formulier formulier = grillen.uit(formulieren);
        List<String> kenmerken = pagina.kenmerken();
        StringBuilder inhoud = new StringBuilder();
        int mate = grillen.uit(List.of(2, 4, 20));
        formulier.velden().forEach((naam, waarde) -> {
            boolean heel = naam.startsWith("jakarta.faces") || naam.startsWith("primefaces");
            if (!grillen.eenOp(heel ? 40 : 4 * mate)) {
                voegToe(inhoud, naam, grillen.eenOp(heel ? 40 : mate) ? grillen.waarde() : waarde);
            }
            if (!heel && grillen.eenOp(3 * mate)) {
                voegToe(inhoud, naam, grillen.waarde());
            }
        });
        String bron = formulier.knoppen().isEmpty() || grillen.eenOp(6)
                ? grillen.uit(kenmerken)
                : grillen.uit(formulier.knoppen());
        if (grillen.eenOp(2)) {
            inhoud.append(grillen.deelverzoek(bron, kenmerken));
        } else {
            voegToe(inhoud, bron, grillen.eenOp(8) ? grillen.waarde() : "");
        }
        if (grillen.eenOp(3)) {
            inhoud.append(grillen.onderdelen(kenmerken));
        }
        post(adres, inhoud.toString(), grillen.eenOp(30) ? grillen.soort() : FORMULIER);
    }

    private static void voegToe(StringBuilder inhoud, String naam, String waarde) {
        inhoud.append(inhoud.isEmpty() ? "" : "&")
                .append(codeer(naam))
                .append('=')
                .append(codeer(waarde));
    }

    /** An address of the page that stood somewhere; when it stood nowhere, about what a page beside it is about. */
    private String goedAdres(String pad) {
        List<String> bekend = List.copyOf(adressen.getOrDefault(pad, Set.of()));
        if (!bekend.isEmpty() && !grillen.eenOp(6)) {
            return grillen.uit(bekend);
        }
        List<String> ernaast = adressen.entrySet().stream()
                .filter(ander -> map(ander.getKey()).equals(map(pad)))
                .flatMap(ander -> ander.getValue().stream())
                .map(adres -> adres.substring(adres.indexOf('?')))
                .distinct()
                .toList();
        return ernaast.isEmpty() ? pad : pad + grillen.uit(ernaast);
    }

    private static String map(String pad) {
        return pad.replaceAll("[^/]+(\\?.*)?$", "");
    }

    private String vreemdAdres(String pad) {
        Set<String> namen = new LinkedHashSet<>();
        Matcher gevonden = PARAMETER.matcher(paginas.get(pad));
        while (gevonden.find()) {
            namen.add(gevonden.group(1) == null ? gevonden.group(2) : gevonden.group(1));
        }
        if (grillen.eenOp(5)) {
            namen.add(grillen.naam());
        }
        StringBuilder adres = new StringBuilder(goedAdres(pad));
        for (String naam : namen) {
            boolean goed = adres.toString().matches(".*[?&]" + Pattern.quote(naam) + "=.*");
            if (grillen.eenOp(2)) {
                if (goed && grillen.eenOp(2)) {
                    String zonder = adres.toString().replaceAll("([?&])" + Pattern.quote(naam) + "=[^&]*", "$1");
                    adres = new StringBuilder(zonder);
                }
                adres.append(adres.indexOf("?") < 0 ? '?' : '&')
                        .append(codeer(naam))
                        .append('=')
                        .append(codeer(grillen.waarde()));
            }
        }
        return adres.toString();
    }

    private Paginabron haal(String adres) {
        return stuur("GET", adres, null, null);
    }

    private Paginabron post(String adres, String inhoud, String soort) {
        return stuur("POST", adres, inhoud, soort);
    }

    private Paginabron stuur(String methode, String adres, String inhoud, String soort) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(server.resolve(adres))
                .timeout(Duration.ofSeconds(30))
                .method(
                        methode,
                        inhoud == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(inhoud))
                // As from many places: a limit on what one place may ask would answer instead of the pages.
                .header(
                        "X-Forwarded-For",
                        "198.18." + Math.floorMod(wie.hashCode(), 256) + "." + verstuurd / PER_ADRES);
        String koppen = "";
        if (inhoud != null) {
            verzoek.header("Content-Type", soort);
            koppen = " als " + soort;
            if (inhoud.contains("partial.ajax")) {
                verzoek.header("Faces-Request", "partial/ajax");
            }
        }
        if (!bezigMetBinnenkomen && grillen.eenOp(12)) {
            List<String> kop = grillen.kop();
            verzoek.setHeader(kop.get(0), kop.get(1));
            koppen += " met " + kop;
        }
        verstuurd++;
        String vraag = methode + " " + adres + koppen + (inhoud == null ? "" : ": " + inhoud);
        try {
            HttpResponse<String> antwoord = client.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            vorige = vraag;
            keuring.keur(wie.naam(), server.resolve(adres).getPath(), vraag, antwoord);
            Paginabron pagina = new Paginabron(
                    antwoord.body(), antwoord.headers().firstValue("Location").orElse(""));
            leer(pagina);
            houdPet(pagina);
            return pagina;
        } catch (IOException e) {
            keuring.zonderAntwoord(wie.naam(), vraag + " (na " + vorige + ")", e);
            return new Paginabron("", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void leer(Paginabron pagina) {
        Stream.concat(pagina.verwijzingen().stream(), Stream.of(pagina.naar()))
                .filter(adres -> adres.startsWith("/") && adres.indexOf('?') > 0 && !adres.startsWith(AANMELDEN))
                .forEach(adres -> adressen.computeIfAbsent(
                                adres.substring(0, adres.indexOf('?')), nieuw -> new LinkedHashSet<>())
                        .add(adres));
        pagina.formulieren().stream()
                .map(formulier -> formulier.velden().getOrDefault(TOESTAND, ""))
                .limit(1)
                .forEach(toestanden::add);
    }

    /** Something that was sent may have signed out or changed the pet. */
    private void houdPet(Paginabron pagina) {
        boolean buiten = pagina.naar().startsWith(AANMELDEN);
        if (!bezigMetBinnenkomen
                && !wie.account().isEmpty()
                && (buiten || wisselknop(pagina).isPresent())) {
            komBinnen();
        }
    }

    private Optional<String> wisselknop(Paginabron pagina) {
        return pagina.formulieren().stream()
                .filter(Paginabron.Formulier::isVanHetFrame)
                .flatMap(formulier -> formulier.knoppen().stream())
                .filter(("petten:" + wie.pet() + ":wissel")::equals)
                .findFirst();
    }

    private void komBinnen() {
        if (wie.account().isEmpty()) {
            return;
        }
        bezigMetBinnenkomen = true;
        Paginabron.Formulier formulier = haal(AANMELDEN).formulieren().get(0);
        post(
                AANMELDEN,
                "aanmeldform=aanmeldform&meldaan=meldaan&gebruikersnaam=" + wie.account()
                        + "&wachtwoord=zandermeer-demo&"
                        + TOESTAND + "=" + codeer(formulier.velden().get(TOESTAND)) + "&primefaces.nonce="
                        + codeer(formulier.velden().get("primefaces.nonce")),
                FORMULIER);
        String overMij = "/klachten/overmij.xhtml";
        Paginabron pagina = haal(overMij);
        wisselknop(pagina).ifPresent(knop -> {
            StringBuilder inhoud = new StringBuilder(codeer(knop) + "=");
            pagina.formulieren().stream()
                    .filter(Paginabron.Formulier::isVanHetFrame)
                    .forEach(frame -> frame.velden().forEach((naam, waarde) -> voegToe(inhoud, naam, waarde)));
            post(overMij, inhoud.toString(), FORMULIER);
        });
        bezigMetBinnenkomen = false;
    }
}
