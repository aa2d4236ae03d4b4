package nl.samenspraak.systeemtest.inwoner;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Warinhoud;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mevrouw Verhoeven sees who looked at her data, asks about a look that she does not trust, and reads what the FG answers. */
@Systeemtest
@Tag("R-LOG-03")
class MijndossierIT {

    @Test
    void mevrouw_Verhoeven_ziet_de_inzage_van_zonet_vraagt_waarom_en_de_FG_antwoordt(Venster venster) {
        zoekt(venster.ander(), "Verhoeven 1958");

        Venster telefoon = venster.ander();
        Page anna = telefoon.meldAan("anna");
        assertThat(anna.locator("h1")).hasText("Uw dossier, Anna Verhoeven");
        assertThat(anna.locator("main")).containsText("Toeleider, Gemeente Zandermeer");
        telefoon.scherm("mijn-begin");

        anna.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Wie keek er?").setExact(true))
                .click();
        assertThat(anna.locator("h1")).hasText("Wie keek er?");
        assertThat(anna.locator(".spoor li").first()).containsText("zocht, en zag uw naam, adres en geboortedatum");
        assertThat(anna.locator(".spoor li").first()).not().containsText("Ruud");
        telefoon.scherm("mijn-gekeken");
        anna.getByText("Zoek op dag of onderdeel").click();
        anna.getByText("Waarom dat mag").first().click();
        telefoon.scherm("mijn-gekeken-open");

        anna.getByText("Ik vertrouw dit niet").first().click();
        assertThat(anna.locator("h1")).hasText("Ik vertrouw deze inzage niet");
        anna.locator("#stuur").click();
        assertThat(anna.locator("main")).containsText("Schrijf op wat u wilt weten.");
        telefoon.scherm("mijn-vraag-fout");
        anna.locator("#vraag").fill("Waarom zocht een toeleider naar mij? Ik heb niets gevraagd.");
        anna.locator("#stuur").click();
        assertThat(anna.locator("h1")).hasText("Mijn vragen");
        assertThat(anna.locator("main")).containsText("Uw vraag is verstuurd");
        assertThat(anna.locator("main")).containsText("Wacht op antwoord");
        telefoon.scherm("mijn-vragen");

        Venster kantoor = venster.ander();
        Page fatma = kantoor.meldAan("fatma");
        fatma.getByText("Vragen van inwoners").first().click();
        assertThat(fatma.locator("h1")).hasText("Vragen van inwoners");
        assertThat(fatma.locator("main")).containsText("Ruud Kaya");
        assertThat(fatma.locator("main")).containsText("Ik heb niets gevraagd.");
        kantoor.scherm("inwoner-inzagevragen");
        fatma.locator("section.paper")
                .filter(new Locator.FilterOptions().setHasText("Ik heb niets gevraagd."))
                .locator("a.knop")
                .click();
        assertThat(fatma.locator("#antwoordkop")).containsText("Verhoeven");
        fatma.locator("#geef").click();
        assertThat(fatma.locator("main")).containsText("Schrijf het antwoord op.");
        fatma.locator("#antwoord")
                .fill("Een toeleider zocht naar iemand anders en zag uw naam in de lijst. Er is niets geopend.");
        kantoor.scherm("inwoner-inzagevraag-antwoord");
        Page elders = fatma.context().newPage();
        elders.navigate(fatma.url());
        elders.locator("#antwoord").fill("Een ander antwoord.");
        fatma.locator("#geef").click();
        assertThat(fatma.locator("main")).containsText("Uw antwoord staat klaar voor de inwoner.");
        assertThat(fatma.locator("main")).not().containsText("Ik heb niets gevraagd.");
        elders.locator("#geef").click();
        assertThat(elders.locator("main")).containsText("staat hier niet meer");
        assertThat(elders.locator("#antwoord")).hasValue("Een ander antwoord.");
        elders.close();

        telefoon.open("/mijn/vragen.xhtml");
        assertThat(anna.locator("main")).containsText("Er is niets geopend.");
        telefoon.scherm("mijn-vragen-antwoord");
        anna.locator("#afmelden").click();
        assertThat(anna.locator("main")).containsText("U bent afgemeld.");
    }

    @Test
    void zonder_script_is_alles_te_lezen_en_te_vragen(Venster venster) {
        zoekt(venster.ander(), "Brouwer 1949");
        Venster zonder = venster.zonderScript();
        Page cornelis = zonder.meldAan("cornelis");
        zonder.open("/mijn/gekeken.xhtml?deel=persoon&van=2026-01-01&zelf=ja");
        assertThat(cornelis.locator("main")).containsText("Toeleider, Gemeente Zandermeer");
        zonder.open("/mijn/gekeken.xhtml?van=2031-01-01");
        assertThat(cornelis.locator("main")).containsText("Niets gevonden");
        zonder.open("/mijn/gekeken.xhtml?van=gisteren");
        assertThat(cornelis.locator("main")).containsText("Vul een dag in als 30-11-2026");
        cornelis.getByText("Ik vertrouw dit niet").first().click();
        cornelis.locator("#vraag").fill("Wie was dit?");
        cornelis.locator("#stuur").click();
        assertThat(cornelis.locator("h1")).hasText("Mijn vragen");
    }

    @Test
    @Tag("R-LOG-01")
    @Tag("alleen-postgresql")
    void elk_ander_adres_is_voor_een_inwoner_dicht_en_laat_een_regel_na(Server server) throws SQLException {
        Httpsessie anna = Httpsessie.meldAan(server, "anna");
        Map<String, Integer> open = new TreeMap<>();
        int geprobeerd = 0;
        for (String pad : Warinhoud.lees().keySet()) {
            if (pad.endsWith(".xhtml")
                    && !pad.matches("/(melden|klagen|mijn|WEB-INF)/.*|/aanmelden.xhtml|/index.xhtml")) {
                geprobeerd++;
                int status = anna.haal(pad).statusCode();
                if (status != 403) {
                    open.put(pad, status);
                }
            }
        }

        assertThat(open).isEmpty();
        assertThat(geprobeerd).isGreaterThan(30);
        assertThat(anna.haal("/mijn").headers().firstValue("Location"))
                .as("het korte adres")
                .get()
                .asString()
                .endsWith("/mijn/index.xhtml");
        assertThat(anna.haal("/index.xhtml").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/mijn/index.xhtml");
        try (Connection databank = server.databank();
                Statement vraag = databank.createStatement();
                ResultSet rij = vraag.executeQuery(
                        "select count(*) from toegang.toegangslog l join toegang.account a"
                                + " on a.id = l.gebruiker where a.gebruikersnaam = 'anna' and l.weigergrond = 'PET_OPENT_DIT_NIET'")) {
            rij.next();
            assertThat(rij.getInt(1)).isGreaterThanOrEqualTo(geprobeerd);
        }
    }

    @Test
    @Tag("R-LOG-01")
    @Tag("alleen-postgresql")
    void wat_een_inwoner_probeert_staat_in_het_logboek_met_de_bladzijde_het_deel_en_de_zaak(Server server)
            throws SQLException {
        Httpsessie anna = Httpsessie.meldAan(server, "anna");
        String zaak = "0199c1a2-7b0e-7000-8000-00000000abcd";
        anna.haal("/meldpunt/melding.xhtml?id=" + zaak);
        anna.haal("/toeleiding/verzonnen.xhtml?id=niets");
        try (Connection databank = server.databank();
                Statement vraag = databank.createStatement()) {
            assertThat(tel(
                            vraag,
                            "uitkomst = 'geweigerd' and reden = '/meldpunt/melding.xhtml' and zaak = 'melding'"
                                    + " and dossierdelen = 'signaal' and cast(dossier as varchar) = '" + zaak + "'"))
                    .isEqualTo(1);
            assertThat(tel(vraag, "uitkomst = 'geweigerd' and reden like '%verzonnen%'"))
                    .as("wat iemand verzint, komt niet in het logboek")
                    .isZero();
            assertThat(tel(
                            vraag,
                            "uitkomst = 'geweigerd' and reden = 'een adres dat er niet is'"
                                    + " and dossierdelen = 'toeleidingsdossier'"))
                    .isPositive();
        }
    }

    @Test
    @Tag("R-LOG-01")
    @Tag("alleen-postgresql")
    void met_de_bladzijde_van_een_ander_of_van_elders_gebeurt_niets_en_er_staat_een_geweigerde_poging(Server server)
            throws SQLException {
        String vanRuud =
                Httpsessie.viewstate(Httpsessie.meldAan(server, "ruud").haal("/toeleiding/toeleidingen.xhtml"));
        Httpsessie anna = Httpsessie.meldAan(server, "anna");
        String poging =
                "uitkomst = 'geweigerd' and weigergrond = 'DOELBINDING_VERLOPEN' and reden = '/mijn/vraag.xhtml'";
        try (Connection databank = server.databank();
                Statement vraag = databank.createStatement()) {
            int ervoor = tel(vraag, poging);
            anna.post(
                    "/mijn/vraag.xhtml",
                    Map.of("vraagform", "vraagform", "stuur", "stuur", "jakarta.faces.ViewState", vanRuud));
            assertThat(tel(vraag, poging)).as("bladzijde van een ander").isEqualTo(ervoor + 1);
            anna.post("/mijn/vraag.xhtml", Map.of("vraagform", "vraagform"), "Origin", "https://elders.example");
            assertThat(tel(vraag, poging)).as("van elders").isEqualTo(ervoor + 2);
        }
    }

    private static int tel(Statement vraag, String waar) throws SQLException {
        try (ResultSet rij = vraag.executeQuery("select count(*) from toegang.toegangslog where " + waar)) {
            rij.next();
            return rij.getInt(1);
        }
    }

    /** A toeleider looks somebody up. */
    private static void zoekt(Venster venster, String wie) {
        Page ruud = venster.meldAan("ruud");
        venster.open("/personen/zoeken.xhtml");
        ruud.locator("#tekst").fill(wie);
        ruud.locator("#zoek").click();
        assertThat(ruud.locator("main")).containsText(wie.split(" ")[0]);
    }
}
