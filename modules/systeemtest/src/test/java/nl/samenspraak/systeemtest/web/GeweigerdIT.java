package nl.samenspraak.systeemtest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Warinhoud;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answer to a refusal is, for whoever reads no words: 403 where the pet may not, 404 for a dossier that is not there or is not one's own. */
@Systeemtest
class GeweigerdIT {

    private static final String GEEN_DOSSIER = "?id=01900000-0000-7000-8000-000000000000";

    /** What is of everybody: where one starts, the log of looks, klachten about oneself, and what one does because of klachten. */
    private static final Set<String> VAN_IEDEREEN = Set.of(
            "/index.xhtml", "/klachten/overmij.xhtml", "/klachten/mijnmaatregelen.xhtml", "/klachten/brief.xhtml");

    /** His own counter. */
    private static final String VAN_DE_HANDHAVER = "/toeleiding/handhaving";

    @Test
    @Tag("R-LOG-01")
    void wie_niets_mag_krijgt_op_geen_enkele_pagina_een_goed_antwoord(Server server) {
        Httpsessie dirk = Httpsessie.meldAan(server, "dirk");
        Map<String, Integer> goed = new TreeMap<>();
        for (String pad : Warinhoud.lees().keySet()) {
            if (!pad.endsWith(".xhtml")
                    || pad.matches("/(melden|klagen|WEB-INF)/.*|/aanmelden.xhtml")
                    || VAN_IEDEREEN.contains(pad)
                    || pad.startsWith(VAN_DE_HANDHAVER)) {
                continue;
            }
            for (String vraag : List.of("", GEEN_DOSSIER)) {
                int status = dirk.haal(pad + vraag).statusCode();
                if (status != 403 && status != 404 && status != 400) {
                    goed.put(pad + vraag, status);
                }
            }
        }

        assertThat(goed).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yasmina, /meldpunt/melding.xhtml",
        "yasmina, /meldpunt/aanvullen.xhtml",
        "yasmina, /meldpunt/informeren.xhtml",
        "kim, /klachten/klacht.xhtml",
        "kim, /klachten/gegevens.xhtml"
    })
    @Tag("R-LOG-01")
    void een_dossier_dat_niet_van_u_is_is_er_niet(String wie, String pad, Server server) {
        Httpsessie sessie = Httpsessie.meldAan(server, wie);
        HttpResponse<String> vraagt = sessie.haal(pad + GEEN_DOSSIER);
        assertThat(vraagt.statusCode()).as("asks for a purpose").isEqualTo(200);

        HttpResponse<String> gekozen = sessie.post(pad + GEEN_DOSSIER, kies(vraagt));
        HttpResponse<String> geweigerd = sessie.haal(pad + GEEN_DOSSIER);

        assertThat(gekozen.statusCode()).isEqualTo(302);
        assertThat(geweigerd.statusCode()).isEqualTo(404);
        assertThat(geweigerd.body()).contains("U kunt dit niet openen", "</html>");
    }

    @Test
    void wie_het_onderdeel_niet_mag_zien_hoort_dat(Server server) {
        HttpResponse<String> antwoord =
                Httpsessie.meldAan(server, "kim").haal("/meldpunt/melding.xhtml" + GEEN_DOSSIER);

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("</html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/melden;x", "/;x", "/WEB-INF/web.xml;x", "/meldpunt/nieuw.xhtml;x=y", "/klagen/index.xhtml;x"})
    void een_adres_met_een_puntkomma_leidt_nergens_heen(String pad, Server server) {
        for (Httpsessie wie : List.of(Httpsessie.bezoeker(server), Httpsessie.meldAan(server, "yasmina"))) {
            HttpResponse<String> antwoord = wie.haal(pad);

            assertThat(antwoord.statusCode()).as(pad).isIn(400, 404);
            assertThat(antwoord.headers().firstValue("Location")).as(pad).isEmpty();
        }
    }

    @Test
    @Tag("R-LOG-01")
    @Tag("op-postgresql")
    void wie_met_een_scherm_van_zijn_andere_pet_komt_laat_een_regel_na_die_zegt_waarover(Server server)
            throws SQLException {
        Httpsessie ruud = Httpsessie.meldAan(server, "ruud");
        UUID dossier = UUID.randomUUID();
        String pad = "/toeleiding/onderzoek.xhtml?id=" + dossier;
        HttpResponse<String> pagina = ruud.haal(pad);
        HttpResponse<String> begin = ruud.haal("/toeleiding/deelwijzer.xhtml");
        Map<String, String> wissel = new HashMap<>(Map.of("petkeuze", "petkeuze", "petten:1:wissel", "x"));
        wissel.put("jakarta.faces.ViewState", Httpsessie.viewstate(begin));
        wissel.put("primefaces.nonce", Httpsessie.nonce(begin));
        assertThat(ruud.post("/toeleiding/deelwijzer.xhtml", wissel).statusCode())
                .isEqualTo(302);

        assertThat(ruud.post(pad, kies(pagina)).statusCode()).isEqualTo(400);

        try (Connection databank = server.databank();
                Statement vraag = databank.createStatement();
                ResultSet rij =
                        vraag.executeQuery("select dossierdelen, zaak from toegang.toegangslog where weigergrond ="
                                + " 'DOELBINDING_VERLOPEN' and dossier = '" + dossier + "'")) {
            assertThat(rij.next()).isTrue();
            assertThat(rij.getString(1)).isNotEmpty();
            assertThat(rij.getString(2)).isEqualTo("toeleiding");
        }
    }

    private static Map<String, String> kies(HttpResponse<String> pagina) {
        Map<String, String> velden = new HashMap<>();
        velden.put("doelkeuze", "doelkeuze");
        velden.put("doelkeuze:kies", "doelkeuze:kies");
        velden.put("doelkeuze:gekozen", doel(pagina.body()));
        velden.put("jakarta.faces.ViewState", Httpsessie.viewstate(pagina));
        velden.put("primefaces.nonce", Httpsessie.nonce(pagina));
        return velden;
    }

    private static String doel(String pagina) {
        return pagina.replaceAll("(?s).*?name=\"doelkeuze:gekozen\"[^>]*value=\"([^\"]+)\".*", "$1");
    }
}
