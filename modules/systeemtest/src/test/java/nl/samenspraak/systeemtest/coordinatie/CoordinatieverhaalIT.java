package nl.samenspraak.systeemtest.coordinatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
 * The plan of a family of five, in the demo gemeente.
 *
 * <p>Given a plan in which something is late; when its coördinator looks at it as one of the family does, adds a goal and what a party does for it, gets
 * a hint on background, while a colleague cannot look in it; then it is looked at, stops on a ground, the client is told, and the FG reads that in the log.
 */
@Systeemtest
@Tag("op-postgresql")
class CoordinatieverhaalIT {

    private static final String DEMO = "SAMENSPRAAK_DEMO";

    @Test
    @Tag("R-COO-17")
    @Tag("R-COO-18")
    @Tag("R-COO-21")
    @Tag("R-COO-22")
    @Tag("R-LOG-01")
    void van_een_plan_dat_achterloopt_tot_een_stop_en_het_logboek(Venster hier) {
        try (Server server =
                Server.samenspraak(Databank.nieuw()).omgeving(DEMO, "true").start()) {
            Venster venster = hier.op(server);
            Page ruud = venster.meldAan("ruud");
            wordCoordinator(ruud);
            assertThat(ruud.locator("#regels")).containsText("Yıldız");
            venster.scherm("coordinatie-lijst");
            ruud.locator("#regels tbody tr a").first().click();
            assertThat(ruud).hasURL(Pattern.compile(".*/coordinatie/plan\\.xhtml\\?id=.*"));
            assertThat(ruud.locator(".doel")).containsText("Voortgang van de aanpak volgen");
            assertThat(ruud.locator(".identiteit")).containsText("Özgür");
            assertThat(ruud.locator("tr.laat")).hasCount(1);
            assertThat(ruud.locator("tr.laat")).containsText("4 dagen te laat");
            assertThat(ruud.locator(".planrooster tbody tr")).hasCount(10);
            venster.scherm("coordinatie-plan");
            filtert(ruud);
            kijktMee(ruud, venster);
            voegtToe(ruud, venster);
            zetOpKlaar(ruud);
            beheertDeKring(ruud, venster);
            toetstEnStopt(ruud, venster);

            Venster toezicht = hier.op(server);
            Page fatma = toezicht.meldAan("fatma");
            Locator regels = fatma.locator("#regels tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Ruud Kaya"))
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("P-\\d{4}-\\d{6}")));
            assertThat(regels.first()).isVisible();
            assertThat(regels.filter(new Locator.FilterOptions().setHasText("Voortgang van de aanpak volgen"))
                            .first())
                    .isVisible();
            toezicht.scherm("coordinatie-logboek");
        }
    }

    /** Ruud has two pets. */
    static void wordCoordinator(Page pagina) {
        pagina.locator("details.pet > summary").click();
        pagina.locator("#petkeuze input[value='Coördinator']").click();
        assertThat(pagina).hasURL(Pattern.compile(".*/coordinatie/coordinaties\\.xhtml.*"));
    }

    private static void filtert(Page pagina) {
        Wacht.totRust(pagina);
        pagina.locator("#filterstand").selectOption("TE_LAAT");
        assertThat(pagina.locator(".planrooster tbody tr")).hasCount(1);
        Wacht.totRust(pagina);
        pagina.locator("#filterstand").selectOption(new SelectOption().setIndex(0));
        Wacht.totRust(pagina);
        pagina.locator("#filteruitvoerder").selectOption("gezin");
        assertThat(pagina.locator(".planrooster tbody tr")).hasCount(3);
        Wacht.totRust(pagina);
        pagina.locator("#filteruitvoerder").selectOption(new SelectOption().setIndex(0));
        Wacht.totRust(pagina);
        pagina.locator("#filtergroep").selectOption("true");
        assertThat(pagina.locator(".planblok h2").first()).containsText("Budgetwinkel");
        Wacht.totRust(pagina);
        pagina.locator("#filtergroep").selectOption("false");
        assertThat(pagina.locator(".planblok h2").first()).containsText("De schulden zijn geregeld");
    }

    private static void kijktMee(Page pagina, Venster venster) {
        Wacht.totRust(pagina);
        pagina.getByText("Kijk mee zoals een ander").click();
        pagina.locator(".meekijkkeuze").getByText("Defne (11)").click();
        assertThat(pagina.locator(".meekijk")).containsText("U kijkt mee zoals Defne. Ook dit staat in het logboek.");
        assertThat(pagina.locator(".planrooster tbody tr")).hasCount(1);
        assertThat(pagina.locator("main")).not().containsText("Elke week een gesprek");
        assertThat(pagina.locator("#nieuwdoel, [id$=wijzig]")).hasCount(0);
        venster.scherm("coordinatie-meekijken");
        pagina.getByText("Terug naar uw eigen zicht").click();
        assertThat(pagina.locator(".planrooster tbody tr")).hasCount(10);
    }

    private static void voegtToe(Page pagina, Venster venster) {
        druk(pagina, "#nieuwdoel");
        assertThat(pagina.locator("#doelkop")).isFocused();
        druk(pagina, "#legdoelvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul een doel in");
        pagina.locator("#doeltekst").fill("Er is elke dag een warme maaltijd");
        druk(pagina, "#legdoelvast");
        assertThat(pagina.locator("main")).containsText("Er is elke dag een warme maaltijd");

        druk(pagina, "#nieuweactiviteit");
        assertThat(pagina.locator("#activiteitkop")).isFocused();
        druk(pagina, "#legactiviteitvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul een doel in, of kies er een.");
        pagina.locator("#onderdoel").selectOption(new SelectOption().setLabel("Er is elke dag een warme maaltijd"));
        pagina.locator("#activiteitsoort input[value='INTERVENTIE']").check();
        assertThat(pagina.locator("#bevoegdheid")).isVisible();
        Wacht.totRust(pagina);
        pagina.locator("#activiteitsoort input[value='DIENST']").check();
        assertThat(pagina.locator("#bevoegdheid")).hasCount(0);
        Wacht.totRust(pagina);
        pagina.locator("#wat").fill("Drie keer per week een maaltijd brengen");
        pagina.locator("#uitvoerder").selectOption(new SelectOption().setLabel("Woonstichting Het Veen"));
        assertThat(pagina.locator("#volgorde")).hasValue("1");
        pagina.locator("#wat").focus();
        assertThat(pagina.locator("form[data-concept]")).hasAttribute("data-concept", "bewaard");
        naar(pagina, "Voortgang");
        naar(pagina, "Plan");
        assertThat(pagina.locator("#wat")).hasValue("Drie keer per week een maaltijd brengen");
        assertThat(pagina.locator("#uitvoerder option:checked")).hasText("Woonstichting Het Veen");
        assertThat(pagina.locator("#activiteitsoort input[value='DIENST']")).isChecked();
        Wacht.totRust(pagina);
        pagina.locator("#begint").fill("1-12-2026");
        pagina.locator("#eindigt").fill("28-2-2099");
        pagina.locator("#opmerking").fill("Bel aan bij nummer 4. Mevrouw kookt sinds de scheiding niet meer.");
        pagina.locator("#wat").focus();
        assertThat(pagina.locator("#wenkblok mark")).containsText("sinds de scheiding");
        venster.scherm("coordinatie-activiteit-wenk");
        druk(pagina, "#zonderachtergrond");
        assertThat(pagina.locator("#opmerking")).hasValue("Bel aan bij nummer 4.");
        druk(pagina, "#legactiviteitvast");
        assertThat(pagina.locator(".planrooster tbody tr")).hasCount(11);
        assertThat(pagina.locator(".wijzigingen").first())
                .containsText("Ruud Kaya voegde Drie keer per week een maaltijd brengen toe");
    }

    private static void zetOpKlaar(Page pagina) {
        Wacht.totRust(pagina);
        pagina.getByLabel("Zet op klaar: Alle schuldeisers een brief sturen").click();
        assertThat(pagina.locator("tr.laat")).hasCount(0);
        Wacht.totRust(pagina);
        pagina.getByLabel("Toch niet klaar: Alle schuldeisers een brief sturen").click();
        assertThat(pagina.locator("tr.laat")).hasCount(1);
        Wacht.totRust(pagina);
        pagina.getByLabel("Wijzig: Alle schuldeisers een brief sturen").click();
        assertThat(pagina.locator("#wat")).hasValue("Alle schuldeisers een brief sturen");
        pagina.locator("#eindigt").fill("14-12-2099");
        pagina.locator("#wijzigreden").fill("twee adressen ontbraken");
        druk(pagina, "#legactiviteitvast");
        assertThat(pagina.locator("tr.laat")).hasCount(0);
        assertThat(pagina.locator(".wijzigingen").first()).containsText("schoof Alle schuldeisers een brief sturen op");
        assertThat(pagina.locator(".wijzigingen").first()).containsText("reden: twee adressen ontbraken");
    }

    private static void beheertDeKring(Page pagina, Venster venster) {
        naar(pagina, "Gezin en partijen");
        druk(pagina, "#leglidvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul een naam in.");
        pagina.locator("#lidnaam").fill("Oma Hatice");
        pagina.locator("#rol input[value='OUDER']").check();
        pagina.locator("#noodzaak").fill("Past op de kinderen na school.");
        druk(pagina, "#leglidvast");
        assertThat(pagina.locator(".leden").last()).containsText("Oma Hatice");
        Wacht.totRust(pagina);
        pagina.locator("#partij").selectOption(new SelectOption().setLabel("Welzijn Zandermeer, sociaal werk"));
        pagina.locator("#taak").fill("Na school een plek voor de kinderen");
        druk(pagina, "#legpartijvast");
        assertThat(pagina.locator("main")).containsText("Na school een plek voor de kinderen");
        // Who does something in the plan, is not taken out of it.
        assertThat(pagina.getByLabel("Haal Leerplicht en doorstroompunt weg")).hasCount(0);
        Wacht.totRust(pagina);
        pagina.getByLabel("Wijzig: Welzijn Zandermeer, sociaal werk").click();
        assertThat(pagina.locator("#taak")).hasValue("Na school een plek voor de kinderen");
        pagina.locator("#taak").fill("Toezicht op de kinderen");
        druk(pagina, "#legpartijvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("geen taak in een plan");
        pagina.locator("#taak").fill("Na school en op woensdag een plek voor de kinderen");
        druk(pagina, "#legpartijvast");
        assertThat(pagina.locator("main")).containsText("en op woensdag");
        venster.scherm("coordinatie-betrokkenen");

        Wacht.totRust(pagina);
        pagina.getByLabel("Stel de brief aan Oma Hatice uit").click();
        druk(pagina, "#leguitstelvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul een dag in die nog komt.");
        venster.scherm("coordinatie-uitstel");
        druk(pagina, "#sluituitstel");
        pagina.getByLabel("Schrijf een brief aan Oma Hatice").click();
        stuur(pagina);
        assertThat(pagina.locator("main")).containsText("In handen, door Ruud Kaya");
        venster.scherm("coordinatie-brieven");
    }

    private static void stuur(Page pagina) {
        druk(pagina, "#maak");
        assertThat(pagina.locator(".briefblad")).isVisible();
        Wacht.totRust(pagina);
        pagina.locator("#wijze input[value='GEGEVEN']").check();
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".briefblad")).hasCount(0);
    }

    private static void toetstEnStopt(Page pagina, Venster venster) {
        naar(pagina, "Voortgang");
        assertThat(pagina.locator("main")).containsText("Verplicht: de hulp valt onder twee of meer wetten");
        assertThat(pagina.locator("main")).containsText("Toets van het plan");
        venster.scherm("coordinatie-voortgang");
        pagina.getByText("Leg een toets of besluit vast").click();
        druk(pagina, "#legtoetsvast");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wat het is.");
        pagina.locator("#toetssoort input[value='TOETS']").check();
        pagina.locator("#gesproken input").first().check();
        pagina.locator("#bevinding").fill("De regeling loopt, school gaat beter.");
        druk(pagina, "#legtoetsvast");
        assertThat(pagina.locator(".verloop").first()).containsText("De regeling loopt, school gaat beter.");

        Wacht.totRust(pagina);
        pagina.getByText("Wijs een opvolger aan").click();
        pagina.locator("#coordinatornaam").fill("Saskia Prins");
        druk(pagina, "#wijsaan");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op wat de inwoner ervan vindt.");
        pagina.locator("#inbreng").fill("Zij kent Saskia al.");
        druk(pagina, "#wijsaan");
        assertThat(pagina.locator(".identiteit")).containsText("Saskia Prins");

        Wacht.totRust(pagina);
        pagina.getByText("Stop de coördinatie").click();
        druk(pagina, "#stop");
        bevestig(pagina);
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies op welke grond het stopt.");
        venster.scherm("coordinatie-stop-fout");
        pagina.locator("#stopgrond input[value='RESULTAAT_BEREIKT']").check();
        pagina.locator("#stopreden").fill("De schulden zijn geregeld en de kinderen gaan naar school.");
        druk(pagina, "#stop");
        bevestig(pagina);
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Er staat nog iets open in het plan.");
        venster.scherm("coordinatie-stop-open");
        pagina.locator("#stopvervolg").fill("Budgetwinkel maakt de regeling af.");
        druk(pagina, "#stop");
        bevestig(pagina);
        assertThat(pagina.locator("main")).containsText("Dat het stopt, is nog niet verteld.");
        pagina.getByText("Schrijf de inwoner").click();
        druk(pagina, "#maak");
        assertThat(pagina.locator(".briefblad")).containsText("Budgetwinkel maakt de regeling af.");
        venster.scherm("coordinatie-brief-stop");
        Wacht.totRust(pagina);
        pagina.locator("#wijze input[value='GEGEVEN']").check();
        druk(pagina, "#verstuur");
        assertThat(pagina.locator(".briefblad")).hasCount(0);
        naar(pagina, "Voortgang");
        assertThat(pagina.locator("main")).containsText("Bericht gegeven op");
        venster.scherm("coordinatie-gestopt");
        naar(pagina, "Plan");
        assertThat(pagina.locator("#nieuwdoel, [id$=wijzig]")).hasCount(0);
        assertThat(pagina.locator(".planrooster tbody tr")).hasCount(11);
    }

    static void naar(Page pagina, String tab) {
        pagina.locator(".tabbladen")
                .getByText(tab, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(pagina.locator(".tabbladen [aria-current=page]")).hasText(tab);
    }

    private static void druk(Page pagina, String knop) {
        Wacht.totRust(pagina);
        pagina.locator(knop).click();
    }

    static void bevestig(Page pagina) {
        Locator ja = pagina.locator(".ui-confirmdialog-yes");
        ja.click();
        assertThat(ja).not().isVisible();
    }
}
