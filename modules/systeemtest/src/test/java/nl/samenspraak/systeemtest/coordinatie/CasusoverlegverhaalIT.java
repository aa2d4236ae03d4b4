package nl.samenspraak.systeemtest.coordinatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Databank;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A casusoverleg about a family of five, in the demo gemeente.
 *
 * <p>Given a plan; when its coördinator prepares a casusoverleg, says who is needed and why, invites the family but for one, opens the room and writes
 * down what was agreed and what goes along; then an agreement stands in the plan, a corporatie takes nothing special along, and each party has a slip.
 */
@Systeemtest
@Tag("op-postgresql")
class CasusoverlegverhaalIT {

    @Test
    @Tag("R-COO-08")
    @Tag("R-COO-09")
    @Tag("R-COO-11")
    @Tag("R-COO-12")
    @Tag("R-COO-13")
    void van_een_vraag_tot_de_briefjes(Venster hier) {
        try (Server server = Server.samenspraak(Databank.nieuw())
                .omgeving("SAMENSPRAAK_DEMO", "true")
                .start()) {
            Venster venster = hier.op(server);
            Page ruud = venster.meldAan("ruud");
            CoordinatieverhaalIT.wordCoordinator(ruud);
            ruud.locator("#regels tbody tr a").first().click();
            assertThat(ruud).hasURL(Pattern.compile(".*/coordinatie/plan\\.xhtml\\?id=.*"));
            CoordinatieverhaalIT.naar(ruud, "Casusoverleg");
            bereidVoor(ruud, venster);
            kiestWie(ruud, venster);
            nodigtUit(ruud, venster);
            druk(ruud, "#uitnodigen");
            aanvaardt(ruud, "N. de Groot");
            aanvaardt(ruud, "I. Visser");
            druk(ruud, "#openen");
            spreektAf(ruud, venster);
            neemtMee(ruud, venster);
            druk(ruud, "#sluiten");
            CoordinatieverhaalIT.bevestig(ruud);
            Locator briefje = ruud.getByLabel("Briefje voor I. Visser als PDF");
            assertThat(briefje).isVisible();
            venster.scherm("overleg-gesloten");
            Download meegegeven = ruud.waitForDownload(briefje::click);
            assertThat(meegegeven.suggestedFilename()).isEqualTo("briefje.pdf");
            CoordinatieverhaalIT.naar(ruud, "Plan");
            assertThat(ruud.locator("main")).containsText("Stapt niet naar de rechter zolang de regeling loopt");
        }
    }

    private static void bereidVoor(Page pagina, Venster venster) {
        druk(pagina, "#bereidvoor");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("welke vraag");
        pagina.locator("#vraag").fill("Wie doet wat, zodat het gezin in de woning blijft?");
        pagina.locator("#dag").fill("8-12-2026");
        pagina.locator("#tijd").fill("14.00 tot 15.30 uur");
        venster.scherm("overleg-nieuw");
        druk(pagina, "#bereidvoor");
        pagina.getByLabel("Open het overleg: Wie doet wat").click();
        assertThat(pagina.locator("main")).containsText("Niet voor toezicht of handhaving.");
    }

    private static void kiestWie(Page pagina, Venster venster) {
        deelnemer(pagina, "Budgetwinkel, schuldhulpverlening", "N. de Groot", "HULPVERLENER", "Schuldregeling");
        pagina.locator("#deelnemerdoel").fill("Handig");
        druk(pagina, "#legdeelnemervast");
        assertThat(pagina.locator(".foutenoverzicht")).isVisible();
        venster.scherm("overleg-deelnemer-fout");
        pagina.locator("#deelnemerdoel").fill("De schulden regelen voordat de huur weer oploopt.");
        druk(pagina, "#legdeelnemervast");
        assertThat(pagina.locator("main")).containsText("Budgetwinkel, schuldhulpverlening, N. de Groot");
        deelnemer(pagina, "Woonstichting Het Veen", "I. Visser", "CORPORATIE", "Verhuurder van de woning");
        druk(pagina, "#legdeelnemervast");
        assertThat(pagina.locator("main")).containsText("Woonstichting Het Veen, I. Visser");
    }

    private static void deelnemer(Page pagina, String partij, String naam, String rol, String taak) {
        Wacht.totRust(pagina);
        pagina.getByText("Kies wie er nodig is").click();
        pagina.locator("#deelnemerpartij").selectOption(new SelectOption().setLabel(partij));
        pagina.locator("#deelnemernaam").fill(naam);
        pagina.locator("#deelnemerrol input[value='" + rol + "']").check();
        pagina.locator("#deelnemertaak").fill(taak);
        pagina.locator("#deelnemerdoel").fill("Afspreken hoe de huur van deze woning wordt betaald.");
        pagina.locator("#deelnemerwaarom").fill("Alleen deze partij kan zelf een regeling treffen.");
        pagina.locator("#deelnemerlichter").fill("Een brief duurt te lang, want de achterstand loopt op.");
        pagina.locator("#deelnemerevenredig").fill("Het gaat een half uur over de huur en nergens anders over.");
    }

    private static void nodigtUit(Page pagina, Venster venster) {
        druk(pagina, "#uitnodigen");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("iedereen in het gezin");
        Locator nodigUit = pagina.getByLabel(Pattern.compile("^Nodig .* uit$"));
        for (int nog = nodigUit.count(); nog > 1; nog--) {
            Wacht.totRust(pagina);
            nodigUit.first().click();
            assertThat(nodigUit).hasCount(nog - 1);
        }
        Wacht.totRust(pagina);
        Locator laatste = pagina.locator("li:has-text('nog niet beslist') details");
        laatste.locator("summary").click();
        laatste.locator("textarea").fill("Een ander kind vertelt anders niet wat het nodig heeft.");
        laatste.getByText("Nodig niet uit", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(pagina.locator("main")).containsText("moet nog getoetst");
        venster.scherm("overleg-uitgenodigd");
    }

    private static void aanvaardt(Page pagina, String naam) {
        Wacht.totRust(pagina);
        Locator knop = pagina.getByLabel(naam + " aanvaardt geheimhouding");
        knop.click();
        assertThat(knop).hasCount(0);
    }

    private static void spreektAf(Page pagina, Venster venster) {
        assertThat(pagina.locator("#afspraakwie")).isVisible();
        druk(pagina, "#legafspraakvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wie het uitvoert.");
        pagina.locator("#afspraakwie").selectOption(new SelectOption().setLabel("Woonstichting Het Veen"));
        pagina.locator("#afspraakwat").fill("Wacht, omdat zij haar baan kwijt is");
        pagina.locator("#afspraakdag").fill("31-5-2099");
        druk(pagina, "#legafspraakvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Dit lijkt achtergrond.");
        Wacht.totRust(pagina);
        pagina.locator("#afspraakwat").fill("Stapt niet naar de rechter zolang de regeling loopt");
        druk(pagina, "#legafspraakvast");
        Locator inPlan = pagina.getByLabel("Zet in het plan: Stapt niet naar de rechter zolang de regeling loopt");
        assertThat(inPlan).isVisible();
        Wacht.totRust(pagina);
        inPlan.click();
        assertThat(pagina.locator("main")).containsText("staat in het plan");
        venster.scherm("overleg-afspraken");
    }

    private static void neemtMee(Page pagina, Venster venster) {
        Wacht.totRust(pagina);
        pagina.getByText("Iemand wil iets meenemen").click();
        pagina.locator("#neemtmee").selectOption(new SelectOption().setLabel("Woonstichting Het Veen, I. Visser"));
        pagina.locator("#inbrenger")
                .selectOption(new SelectOption().setLabel("Budgetwinkel, schuldhulpverlening, N. de Groot"));
        pagina.locator("#meegegeven").fill("De regeling begint in februari");
        pagina.locator("#meesoort input[value='STRAFRECHTELIJK']").check();
        pagina.locator("#meedoel").fill("Een betalingsregeling maken");
        pagina.locator("#meedossier").fill("Huur, betalingen");
        druk(pagina, "#vraagmee");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Een woningcorporatie neemt geen");
        pagina.locator("#meesoort input[value='GEWOON']").check();
        druk(pagina, "#vraagmee");
        assertThat(pagina.locator("main")).containsText("nog geen ja: gaat niet mee");
        Wacht.totRust(pagina);
        pagina.locator("[id$=voorwaarde]").fill("Niet voor einde huur of ontruiming");
        pagina.getByLabel("De inbrenger zegt ja: De regeling begint in februari")
                .click();
        assertThat(pagina.locator("main")).containsText("ja van de inbrenger:");
        venster.scherm("overleg-meenemen");
    }

    private static void druk(Page pagina, String knop) {
        Wacht.totRust(pagina);
        pagina.locator(knop).click();
    }
}
