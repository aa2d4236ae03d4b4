package nl.samenspraak.systeemtest.meldpunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the public pages do with programs, floods and input that no person types. */
@Systeemtest
@Tag("alleen-h2")
class MeldmisbruikIT {

    @Test
    void wie_te_veel_vraagt_wordt_gestopt_en_een_ander_niet(Server server) {
        String adres = "198.51.100.1";
        for (int i = 0; i < 300; i++) {
            assertThat(haal(server, adres).statusCode()).isEqualTo(200);
        }

        assertThat(haal(server, adres).statusCode()).isEqualTo(429);
        assertThat(haal(server, adres).body())
                .contains("Dit waren te veel pogingen", "Bel ons op 14 0999.", "/melden/index.xhtml");
        assertThat(haal(server, "10.9.8.7, " + adres).statusCode()).isEqualTo(429);
        assertThat(haal(server, "198.51.100.2").statusCode()).isEqualTo(200);
    }

    @Test
    void een_programma_hoort_eerlijk_wat_er_mis_is_en_een_mens_kan_verder(Server server) {
        Meldbezoeker bezoeker = new Meldbezoeker(server, "198.51.100.3").vulIn("Post stapelt zich op", "Anna");

        assertThat(bezoeker.druk("verstuurform", "verstuur", "website", "https://koop.nu")
                        .body())
                .contains("Maak dit veld leeg en verstuur opnieuw.")
                .doesNotContain("lokveld");
        assertThat(bezoeker.druk("verstuurform", "verstuur").body()).contains("Dit ging zo snel");
        bezoeker.verstuur();

        assertThat(bezoeker.pad()).startsWith("/melden/klaar.xhtml");
    }

    @Test
    void wie_twee_keer_tegelijk_verstuurt_doet_een_melding(Server server) {
        Meldbezoeker bezoeker = new Meldbezoeker(server, "198.51.100.4").vulIn("Post stapelt zich op", "Anna");
        bezoeker.druk("verstuurform", "verstuur", "website", "x");
        Meldbezoeker ander = new Meldbezoeker(server, "198.51.100.4").vulIn("Iets anders", "Anna");
        ander.verstuur();
        long eerste = nummer(ander);

        List<String> naar = Stream.of(1, 2, 3)
                .map(keer -> CompletableFuture.supplyAsync(() -> bezoeker.drukAlleen("verstuurform", "verstuur")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(antwoord -> antwoord.headers().firstValue("Location").orElse(antwoord.body()))
                .toList();

        assertThat(naar).allMatch(adres -> adres.contains("/melden/klaar.xhtml"));
        bezoeker.open(URI.create(naar.get(0)).getPath() + "?"
                + URI.create(naar.get(0)).getQuery());
        assertThat(nummer(bezoeker)).isEqualTo(eerste + 1);
        ander.vulIn("Nog iets", "Anna").verstuur();
        assertThat(nummer(ander)).isEqualTo(eerste + 2);
    }

    @Test
    void vreemde_tekst_is_tekst_en_blijft_tekst(Server server) {
        String verhaal = String.join(
                "\n",
                "nul\u0000teken en \u0007bel",
                "#{melden.wis()} ${7*7}",
                "😟👩‍👧‍👦 עברית \u202Eomgekeerd",
                "'; drop table meldpunt.melding; --");
        Meldbezoeker bezoeker = new Meldbezoeker(server, "198.51.100.5").vulIn(verhaal, "\"><script>alert(1)</script>");

        assertThat(bezoeker.pad()).startsWith("/melden/controle.xhtml");
        assertThat(bezoeker.open(bezoeker.pad()).body())
                .contains("nulteken en bel", "${7*7}", "👩‍👧‍👦", "drop table", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
        bezoeker.verstuur();
        assertThat(bezoeker.pad()).startsWith("/melden/klaar.xhtml");
    }

    @Test
    void te_veel_tekst_hoort_het_bij_het_veld_en_een_hele_berg_wordt_geweigerd(Server server) {
        Meldbezoeker bezoeker = new Meldbezoeker(server, "198.51.100.6").vulIn("Post stapelt zich op", "Anna");
        bezoeker.open(bezoeker.pad().replace("controle", "over"));

        HttpResponse<String> teLang = bezoeker.verder("overnaam", "x".repeat(60_000));
        assertThat(teLang.body()).contains("Schrijf hoogstens 120 tekens; u heeft er nu 60000.", "x".repeat(60_000));
        HttpResponse<String> berg = bezoeker.verder("overnaam", "x".repeat(66_000));
        assertThat(berg.statusCode()).isEqualTo(413);
        assertThat(berg.body())
                .contains("Dit is te veel", "te veel tekst, of een te groot bestand", "Er is niets verstuurd.");
    }

    @Test
    void wie_twee_knoppen_tegelijk_indrukt_gaat_een_kant_op(Server server) {
        Meldbezoeker bezoeker = new Meldbezoeker(server, "198.51.100.12");
        bezoeker.open("/melden/index.xhtml");
        bezoeker.druk("startform", "begin");
        int ervoor = server.logboek().length();

        HttpResponse<String> antwoord = bezoeker.druk("vraagform", "verder", "terug", "terug", "gevaar", "NIET_NU");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(server.logboek().substring(ervoor)).doesNotContain("Storing");
    }

    @Test
    void ook_wie_niet_zegt_hoeveel_hij_stuurt_stuurt_niet_te_veel(Server server) {
        for (String pad : List.of("/melden/status.xhtml", "/klagen/index.xhtml", "/aanmelden.xhtml")) {
            assertThat(stukken(server, pad, 1_900_000)).as(pad).isEqualTo(413);
        }
    }

    private static int stukken(Server server, String pad, int hoeveel) {
        byte[] berg = "a=".concat("x".repeat(hoeveel)).getBytes(StandardCharsets.US_ASCII);
        return server.stuur(HttpRequest.newBuilder(server.adres(pad))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "198.51.100.11")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(berg)))
                        .build())
                .statusCode();
    }

    @Test
    void een_formulier_van_een_andere_site_doet_niets(Server server) {
        Httpsessie bezoeker = Httpsessie.bezoeker(server);

        HttpResponse<String> zonderPagina = bezoeker.post(
                "/melden/index.xhtml",
                Map.of("startform", "startform", "begin", "begin", "jakarta.faces.ViewState", "-1:-1"),
                "X-Forwarded-For",
                "198.51.100.7");

        assertThat(zonderPagina.statusCode()).isEqualTo(400);
        assertThat(zonderPagina.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    @Tag("R-MEL-13")
    void wie_codes_probeert_krijgt_steeds_hetzelfde_antwoord_en_moet_dan_wachten(Server server) {
        Meldbezoeker bezoeker = new Meldbezoeker(server, "198.51.100.8").vulIn("Post stapelt zich op", "Anna");
        bezoeker.verstuur();
        String nummer = bezoeker.vind("id=\"nummer\">([^<]+)<");
        String code = bezoeker.vind("id=\"code\">([^<]+)<");
        bezoeker.open("/melden/status.xhtml");
        for (String fout : List.of("K7QM-3XPD-W2TR", "onzin", "K7QM-3XPD-W2TS", "K7QM", "K7QM-3XPD-W2TT")) {
            assertThat(bezoeker.druk("statusform", "kijk", "nummer", nummer, "code", fout)
                            .body())
                    .contains("Dit nummer en deze code horen niet bij elkaar.");
        }
        assertThat(bezoeker.druk("statusform", "kijk", "nummer", "M-2026-999999", "code", code)
                        .body())
                .contains("Dit nummer en deze code horen niet bij elkaar.");
        assertThat(bezoeker.druk("statusform", "kijk", "nummer", "<script>", "code", code)
                        .body())
                .contains("Dit nummer en deze code horen niet bij elkaar.");

        HttpResponse<String> goed = bezoeker.druk("statusform", "kijk", "nummer", nummer, "code", code);

        assertThat(goed.statusCode()).isEqualTo(429);
        assertThat(goed.body()).contains("Wacht even").doesNotContain("ontvangen");
        Meldbezoeker thuis = new Meldbezoeker(server, "198.51.100.9");
        thuis.open("/melden/status.xhtml");
        assertThat(thuis.druk("statusform", "kijk", "nummer", nummer, "code", code)
                        .body())
                .contains("Wij hebben uw melding ontvangen");
    }

    private static long nummer(Meldbezoeker bezoeker) {
        return Long.parseLong(bezoeker.vind("id=\"nummer\">M-\\d{4}-(\\d+)<"));
    }

    private static HttpResponse<String> haal(Server server, String adres) {
        return server.haal("/melden/status.xhtml", "X-Forwarded-For", adres);
    }
}
