package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tabs on which a klacht is handled, and the list of measures. */
@Systeemtest
@Tag("alleen-h2")
class BehandelingIT {

    private static final String EEN_MAAND_GELEDEN = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")))
            .minusDays(30)
            .format(DateTimeFormatter.ofPattern("d-M-yyyy"));

    @Test
    @Tag("R-KLA-04")
    @Tag("R-KLA-06")
    @Tag("R-KLA-08")
    @Tag("R-KLA-09")
    @Tag("R-KLA-11")
    void van_een_gesprek_zonder_succes_tot_uitkomst_en_maatregel(Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "Niet teruggebeld, drie keer");
        tab(pagina, "Afhandelen");
        venster.scherm("klachten-afhandelen-leeg");
        pagina.locator("#gesprek input[value='NIET_TEVREDEN']").check();
        pagina.click("#bewaargesprek");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        pagina.fill("#gesprektekst", "Aan de telefoon: het excuus is niet genoeg.");
        stap(pagina, "#bewaargesprek");
        assertThat(pagina.locator("#gesprekkop")).containsText("het excuus is niet genoeg");

        pagina.locator("#nietkop details").last().locator("> summary").click();
        pagina.locator("#grond input[value='TE_LANG_GELEDEN']").check();
        pagina.fill("#niettekst", "Het is lang geleden.");
        pagina.click("#besluitniet");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("minder dan een jaar voor de klacht");
        assertThat(pagina.locator("#niettekst")).hasValue("Het is lang geleden.");
        assertThat(pagina.locator("#grond input[value='TE_LANG_GELEDEN']")).isChecked();
        venster.scherm("klachten-afhandelen-niet");
        pagina.locator("#grond input[value='BEZWAAR']").check();
        pagina.locator("#rechtsweg input[value='OPEN']").check();
        pagina.click("#besluitniet");
        assertThat(pagina.locator(".foutenoverzicht"))
                .containsText("Stuur de klacht dan eerst door als bezwaar of beroep");
        venster.scherm("klachten-afhandelen-bezwaar");
        pagina.locator("#grond input[value='EERDER_BEHANDELD']").check();
        pagina.locator("#eerderekeuze input[value='ELDERS']").check();
        assertThat(pagina.locator("#eerdere")).isVisible();
        pagina.click("#besluitniet");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies welke klacht eerder is behandeld.");
        venster.scherm("klachten-afhandelen-eerder-elders");
        pagina.reload();
        pagina.locator("#gegevenskop summary").click();
        pagina.fill("#vraagwat", "De telefoonnotities van die dag.");
        pagina.fill("#vraagbij", "Wijkteam Noord");
        pagina.fill("#vraagnoodzaak", "Alleen daaruit blijkt of er is gebeld.");
        pagina.fill("#vraagartikel", "Awb 9:10");
        stap(pagina, "#vraaggegevens");
        assertThat(pagina.locator("#gegevenskop")).containsText("wacht op antwoord");
        venster.scherm("klachten-afhandelen");

        tab(pagina, "Oordeel");
        assertThat(pagina.locator("#oordeelkop")).containsText("heeft een afschrift");
        venster.scherm("klachten-oordeel-wacht");
        tab(pagina, "Horen");
        venster.scherm("klachten-horen-leeg");
        pagina.locator("#afschriftenkop summary").click();
        pagina.locator("#afschriftaan").selectOption("Bram de Haan");
        pagina.fill("#stukken", "Belgeschiedenis");
        stap(pagina, "#zendafschrift");
        assertThat(pagina.locator("#afschriftenkop")).containsText("Belgeschiedenis");
        pagina.click("#nodiguit");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wie u uitnodigt.");
        pagina.locator("#uitgenodigd").getByLabel("De klager").check();
        pagina.locator("#uitgenodigd").getByLabel("Bram de Haan").check();
        stap(pagina, "#nodiguit");
        pagina.fill("#hoordag", "1-1-2020");
        pagina.fill("#hoortijd", "tien");
        pagina.click("#plan");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vul een dag in vanaf vandaag.");
        pagina.fill("#hoordag", pagina.inputValue("#gehoorddag"));
        pagina.fill("#hoortijd", "9.30");
        pagina.fill("#hoorplaats", "Kamer 2.12");
        pagina.fill("#meebrengen", "zijn dochter");
        stap(pagina, "#plan");
        assertThat(pagina.locator("#zittingenkop")).containsText("09:30 uur");
        venster.scherm("klachten-horen-gepland");
        pagina.locator("#gehoord input").first().check();
        pagina.locator("#gehoord input").nth(1).check();
        pagina.fill("#hoorder", "Bram de Haan");
        pagina.click("#bewaarverslag");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Die mag niet horen");
        pagina.fill("#hoorder", "Kim Pietersen");
        pagina.fill("#aanwezigen", "A. Jansen, klager\nB. de Haan, beklaagde\nL. Jansen");
        pagina.fill("#verslag", "De klager zegt drie keer te hebben gebeld.\n\nDe beklaagde herinnert zich dat niet.");
        stap(pagina, "#bewaarverslag");
        assertThat(pagina.locator("#partijenkop")).not().containsText("nog uitnodigen");
        venster.scherm("klachten-horen");

        tab(pagina, "Oordeel");
        pagina.click("#geefoordeel");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies een oordeel over elke gedraging.");
        pagina.locator("#oordelen\\:0\\:bevindingen").fill("Er is drie keer gebeld en niet teruggebeld.");
        pagina.locator("#oordelen\\:0\\:oordeel input[value='GEGROND']").check();
        pagina.fill("#conclusies", "Wij bellen voortaan binnen twee dagen terug.");
        venster.scherm("klachten-oordeel");
        stap(pagina, "#geefoordeel");
        pagina.locator("#maatregelkop summary").last().click();
        pagina.click("#neemmaatregel");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op wat er gaat gebeuren.");
        pagina.fill("#maatregel", "Belafspraken komen in de agenda");
        pagina.fill("#eigenaar", "Teamleider toegang");
        pagina.fill("#uiterlijk", "1-2-2099");
        stap(pagina, "#neemmaatregel");
        pagina.locator("#uitkomstkop summary").click();
        bevestig(pagina, "#deelmee");
        assertThat(pagina.locator("dl.gegevens")).containsText("Afgedaan: met een oordeel");
        venster.scherm("klachten-oordeel-klaar");
        pagina.locator("#uitkomstkop summary", new Page.LocatorOptions().setHasText("Klopt het oordeel niet?"))
                .click();
        pagina.click("#verbeteroordeel");
        assertThat(pagina.locator("#conclusies")).hasValue("Wij bellen voortaan binnen twee dagen terug.");
        pagina.locator("#oordelen\\:0\\:oordeel input[value='DEELS_GEGROND']").check();
        pagina.click("#geefoordeel");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        pagina.fill("#verbeterreden", "Per ongeluk gegrond gekozen: een van de drie keer is wel teruggebeld.");
        pagina.click("#geefoordeel");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies of deze maatregel blijft.");
        venster.scherm("klachten-oordeel-verbeteren");
        pagina.locator("#blijvers\\:0\\:keuze input[value='BLIJFT']").check();
        stap(pagina, "#geefoordeel");
        assertThat(pagina.locator("#uitkomstkop")).containsText("De klager weet dat nog niet.");
        pagina.locator("#uitkomstkop summary", new Page.LocatorOptions().setHasText("Eerder oordeel van"))
                .click();
        assertThat(pagina.locator("#uitkomstkop")).containsText("Per ongeluk gegrond gekozen");
        venster.scherm("klachten-oordeel-verbeterd");

        venster.open("/klachten/maatregelen.xhtml");
        assertThat(pagina.locator("#regels")).containsText("Belafspraken komen in de agenda");
        venster.scherm("klachten-maatregelen");
        pagina.locator("#regels tr", new Page.LocatorOptions().setHasText("Belafspraken"))
                .locator("a")
                .first()
                .click();
        // The page has to listen before its answer can be brought to the user.
        assertThat(pagina.locator("#maatregelkop")).isVisible();
        pagina.waitForLoadState();
        pagina.getByText("Rond af", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(pagina.locator("#slotkop")).isFocused();
        pagina.fill("#slottekst", "Staat sinds vandaag in de agenda.");
        venster.scherm("klachten-maatregel-slot");
        stap(pagina, "#sluitmaatregel");
        assertThat(pagina.locator("#maatregelkop")).containsText("gedaan");

        Page weer = begin(venster, "Nog een keer niet teruggebeld");
        tab(weer, "Afhandelen");
        weer.locator("#nietkop details").last().locator("> summary").click();
        weer.locator("#grond input[value='EERDER_BEHANDELD']").check();
        assertThat(weer.locator("#eerderekeuze")).containsText("Belde drie keer niet terug.");
        weer.locator("#eerderekeuze input").first().check();
        weer.fill("#niettekst", "Het gaat om dezelfde drie telefoontjes.");
        venster.scherm("klachten-afhandelen-eerder");
        stap(weer, "#besluitniet");
        assertThat(weer.locator("#nietkop")).containsText("over: Belde drie keer niet terug.");
    }

    @Test
    @Tag("R-KLA-12")
    void een_advies_dat_niet_komt_neemt_de_gemeente_terug_en_wie_ervan_wist_krijgt_een_brief(Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "De commissie komt niet bijeen");
        tab(pagina, "Afhandelen");
        summary(pagina, "Vraag advies");
        stap(pagina, "#vraagadvies");
        summary(pagina, "Brief buiten Samenspraak om gestuurd");
        stap(pagina, "#deeladviesmee");
        summary(pagina, "Trek de vraag om advies in");
        venster.scherm("klachten-advies-intrekken");
        pagina.click("#trekadviesin");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        pagina.fill("#intrekreden", "De commissie kan dit jaar niet meer bijeenkomen.");
        stap(pagina, "#trekadviesin");
        assertThat(pagina.locator("#advieskop")).containsText("De commissie kan dit jaar niet meer bijeenkomen.");
        venster.scherm("klachten-advies-ingetrokken");

        tab(pagina, "Klacht");
        assertThat(pagina.locator("main")).containsText("Klager laten weten dat niemand meer advies geeft");
        venster.scherm("klachten-advies-ingetrokken-klacht");
        pagina.locator("a[href*='soort=advies-ingetrokken-klager']").first().click();
        assertThat(pagina.locator("main")).containsText("Waarom komt er geen advies?");
        venster.scherm("klachten-advies-ingetrokken-brief");
    }

    private static void summary(Page pagina, String kop) {
        pagina.locator("#advieskop summary", new Page.LocatorOptions().setHasText(kop))
                .first()
                .click();
    }

    @Test
    void van_twee_behandelaars_ziet_de_tweede_beide_versies_en_verliest_niets(Venster venster) {
        venster.meldAan("kim");
        Page een = begin(venster, "Onvriendelijk aan de balie");
        tab(een, "Afhandelen");
        Page twee = een.context().newPage();
        twee.navigate(een.url());
        een.locator("#gesprek input[value='BESPROKEN']").check();
        een.fill("#gesprektekst", "Gebeld.");
        stap(een, "#bewaargesprek");

        twee.locator("#gesprek input[value='TEVREDEN']").check();
        twee.fill("#gesprektekst", "De klager is blij met het excuus.");
        twee.click("#bewaargesprek");

        assertThat(twee.locator(".foutenoverzicht")).containsText("Iemand anders heeft dit intussen gewijzigd.");
        assertThat(twee.locator(".versies")).containsText("Gesprekken: 1.");
        assertThat(twee.locator("#gesprektekst")).hasValue("De klager is blij met het excuus.");
        twee.click("#bewaargesprek");
        assertThat(twee.locator("dl.gegevens")).containsText("Afgedaan: in een gesprek");
    }

    /** A klacht about Bram that Kim handles. */
    private static Page begin(Venster venster, String onderwerp) {
        Page pagina = Klachtdossier.neemOp(venster, onderwerp);
        // The page has to listen before a button does something.
        Wacht.totRust(pagina);
        pagina.click("#pakop");
        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
        pagina.locator("#gedragingen summary").click();
        pagina.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        pagina.locator("#medewerker").selectOption("Bram de Haan");
        pagina.fill("#omschrijving", "Belde drie keer niet terug.");
        pagina.fill("#dag", EEN_MAAND_GELEDEN);
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".gedragingen")).containsText("Bram de Haan");
        return pagina;
    }

    private static void tab(Page pagina, String naam) {
        Locator tab = pagina.locator(".tabbladen").getByText(naam, new Locator.GetByTextOptions().setExact(true));
        tab.click();
        assertThat(pagina.locator(".tabbladen a[aria-current=page]")).hasText(naam);
    }

    /** Presses a button and waits for the page on which its work is kept. */
    private static void stap(Page pagina, String knop) {
        pagina.evaluate("document.querySelectorAll('.berichten').forEach(oud => oud.textContent = '')");
        pagina.click(knop);
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
    }

    private static void bevestig(Page pagina, String knop) {
        pagina.click(knop);
        Locator ja = pagina.locator(".ui-confirmdialog-yes");
        ja.click();
        assertThat(ja).not().isVisible();
    }
}
