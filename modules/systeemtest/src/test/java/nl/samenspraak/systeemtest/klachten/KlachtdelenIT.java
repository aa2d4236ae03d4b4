package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A klacht of which a part is handled, its hearing, who stays unknown, and what whoever watches over the log reads of it. */
@Systeemtest
@Tag("alleen-h2")
class KlachtdelenIT {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-yyyy");

    /** A Saturday some weeks from now. */
    private static final LocalDate ZATERDAG = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam")))
            .plusWeeks(3)
            .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

    @Test
    @Tag("R-KLA-06")
    @Tag("R-KLA-07")
    @Tag("R-LOG-01")
    void een_deel_gaat_buiten_behandeling_met_een_eigen_brief_en_de_fg_leest_in_woorden_wat_er_gebeurde(
            Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "Niet teruggebeld, en een te hoge rekening");
        voegToe(pagina, "Stuurde een te hoge rekening.");
        assertThat(pagina.locator(".verloop")).containsText("gedraging 2 toegevoegd");
        String nummer = pagina.locator("dl.gegevens").innerText().replaceAll("(?s).*(K-\\d{4}-\\d{6}).*", "$1");

        tab(pagina, "Afhandelen");
        pagina.locator("#nietkop details").last().locator("> summary").click();
        pagina.locator("#grond input[value='BEZWAAR']").check();
        pagina.locator("#rechtsweg input[value='VOORBIJ']").check();
        pagina.fill("#niettekst", "U kon bezwaar maken tegen de rekening.");
        pagina.click("#besluitniet");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies wat u niet behandelt.");
        pagina.locator("#nietwelke").getByLabel("Stuurde een te hoge rekening.").check();
        venster.scherm("klachten-deel-niet-kiezen");
        pagina.click("#besluitniet");
        assertThat(pagina.locator("#nietkop")).containsText("Dit behandelt u niet");
        venster.scherm("klachten-deel-niet");
        pagina.locator("#nietkop").getByText("Maak de brief over dit deel").click();
        pagina.click("#maak");
        assertThat(pagina.locator(".briefblad")).containsText("Stuurde een te hoge rekening.");
        assertThat(pagina.locator(".briefblad")).not().containsText("Belde drie keer niet terug.");
        venster.scherm("klachten-deel-brief");
        pagina.locator("#wijze input[value='POST']").check();
        pagina.click("#verstuur");
        assertThat(pagina.locator(".berichten")).containsText("op papier verstuurd");
        tab(pagina, "Klacht");
        assertThat(pagina.locator(".verloop").first()).containsText("Meegedeeld welk deel niet wordt behandeld");
        assertThat(pagina.locator(".gedragingen")).containsText("Niet behandeld");
        assertThat(pagina.locator("dl.gegevens")).containsText("In behandeling");
        venster.scherm("klachten-deel-klacht");

        Venster toezicht = venster.ander();
        toezicht.meldAan("fatma");
        Page logboek = toezicht.open("/toegang/logboek.xhtml");
        Locator regel = logboek.locator(
                "#regels tr",
                new Page.LocatorOptions().setHasText("besloten de klacht of een deel ervan niet te behandelen"));
        assertThat(regel.first()).containsText(nummer);
        toezicht.scherm("toezicht-logboek-woorden");
    }

    @Test
    @Tag("R-KLA-09")
    void dag_tijd_en_plaats_van_het_horen_worden_een_keer_getypt_ook_op_een_zaterdag(Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "Nooit iets gehoord over mijn vraag");
        tab(pagina, "Brieven");
        pagina.getByText("Uitnodiging om te vertellen").click();
        pagina.click("#maak");
        assertThat(pagina.locator("#hoordag-fout")).containsText("Vul een dag in");
        pagina.fill("#hoordag", ZATERDAG.format(DAG));
        pagina.fill("#hoortijd", "10:30");
        pagina.fill("#hoorplaats", "Kamer 2.12");
        venster.scherm("klachten-brief-uitnodiging");
        pagina.click("#maak");
        assertThat(pagina.locator(".briefblad")).containsText("10:30 uur");
        pagina.click("#terug");
        assertThat(pagina.locator("#hoorplaats")).hasValue("Kamer 2.12");
        pagina.click("#maak");
        pagina.locator("#wijze input[value='POST']").check();
        pagina.click("#verstuur");
        assertThat(pagina.locator(".berichten")).containsText("op papier verstuurd");

        tab(pagina, "Horen");
        assertThat(pagina.locator("#zittingenkop")).containsText("In de brief staat");
        assertThat(pagina.locator("#hoortijd")).hasValue("10:30");
        assertThat(pagina.locator("#hoorplaats")).hasValue("Kamer 2.12");
        venster.scherm("klachten-horen-voorgesteld");
        pagina.click("#plan");
        assertThat(pagina.locator("#zittingenkop")).containsText("Afspraak op");
    }

    @Test
    @Tag("R-KLA-02")
    void wie_onbekend_wordt_wordt_eerst_gevraagd_en_dat_staat_in_het_verloop(Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "Liever zonder naam");
        tab(pagina, "Gegevens");
        pagina.check("#anoniem");
        assertThat(pagina.locator("#klagerblok")).containsText("niet meer antwoorden");
        venster.scherm("klachten-gegevens-onbekend");
        pagina.click("#maakonbekend");
        Locator ja = pagina.locator(".ui-confirmdialog-yes");
        assertThat(ja).hasText("Maak de klager onbekend");
        venster.scherm("klachten-gegevens-onbekend-vraag");
        ja.click();
        assertThat(pagina.locator(".berichten")).containsText("Opgeslagen.");
        tab(pagina, "Klacht");
        assertThat(pagina.locator(".verloop").first()).containsText("de klager wil onbekend blijven");
    }

    @Test
    @Tag("R-KLA-11")
    void wie_na_een_klacht_iets_doet_heeft_een_eigen_lijst_en_ziet_niets_van_de_klacht(Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "Geheim onderwerp van de klager");
        tab(pagina, "Oordeel");
        pagina.locator("#maatregelkop summary").last().click();
        pagina.fill("#maatregel", "Nieuw script maken voor de balie");
        pagina.locator("#collega").selectOption("Yasmina Bakker");
        pagina.fill("#uiterlijk", "1-2-2099");
        pagina.click("#neemmaatregel");
        assertThat(pagina.locator("#maatregelkop")).containsText("Nieuw script maken voor de balie");

        Venster haar = venster.ander();
        haar.meldAan("yasmina");
        Page yasmina = haar.open("/meldpunt/werkvoorraad.xhtml");
        yasmina.locator("details.pet > summary").click();
        haar.scherm("mijnmaatregelen-menu");
        yasmina.locator("a.menuregel", new Page.LocatorOptions().setHasText("Mijn maatregelen"))
                .click();
        assertThat(yasmina.locator("main")).containsText("Nieuw script maken voor de balie");
        assertThat(yasmina.locator("main")).not().containsText("Geheim onderwerp");
        haar.scherm("mijnmaatregelen");
        yasmina.locator("main dd", new Page.LocatorOptions().setHasText("Kim Pietersen"))
                .first()
                .getByText("Werk bij")
                .click();
        assertThat(yasmina.locator("#taakkop")).isFocused();
        yasmina.click("#bewaartaak");
        assertThat(yasmina.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        yasmina.fill("#taaktekst", "Het eerste concept is af.");
        haar.scherm("mijnmaatregelen-melden");
        yasmina.click("#bewaartaak");
        assertThat(yasmina.locator("main")).containsText("Het eerste concept is af.");
        yasmina.locator("main dd", new Page.LocatorOptions().setHasText("Het eerste concept is af."))
                .getByText("Werk bij")
                .click();
        yasmina.locator("#taakdaad input[value='OVERDRAGEN']").check();
        yasmina.locator("#taakcollega").selectOption("Bram de Haan");
        yasmina.fill("#taaktekst", "Ik ga met verlof.");
        yasmina.click("#bewaartaak");
        assertThat(yasmina.locator(".foutenoverzicht")).containsText("Deze collega kan dit niet overnemen.");
        haar.scherm("mijnmaatregelen-overdragen");
        yasmina.locator("#taakcollega").selectOption("Ruud Kaya");
        yasmina.click("#bewaartaak");
        assertThat(yasmina.locator("main")).not().containsText("Nieuw script maken voor de balie");

        pagina.reload();
        assertThat(pagina.locator("#maatregelkop")).containsText("Het eerste concept is af.");
        assertThat(pagina.locator("#maatregelkop")).containsText("Ruud Kaya");
        pagina.locator("#maatregelkop").getByText("Rond af").first().click();
        pagina.locator("#slotblok summary").click();
        pagina.locator("#overcollega").selectOption("Yasmina Bakker");
        pagina.fill("#overreden", "Ruud is ziek.");
        venster.scherm("klachten-maatregel-overdragen");
        pagina.click("#draagover");
        assertThat(pagina.locator("#maatregelkop")).containsText("Yasmina Bakker");
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-11")
    void over_wie_het_gaat_ziet_op_elk_scherm_dat_er_een_klacht_is_en_wat_die_moet_doen(Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "Kortaf aan de balie");
        tab(pagina, "Horen");
        pagina.locator("#afschriftenkop summary").click();
        pagina.locator("#afschriftaan").selectOption("Bram de Haan");
        pagina.click("#zendafschrift");
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        assertThat(pagina.locator("#afschriftenkop")).containsText("gestuurd");
        tab(pagina, "Oordeel");
        pagina.locator("#maatregelkop summary").last().click();
        pagina.fill("#maatregel", "Belafspraken in de agenda zetten");
        pagina.locator("#collega").selectOption("Bram de Haan");
        pagina.fill("#uiterlijk", "1-2-2099");
        pagina.click("#neemmaatregel");
        assertThat(pagina.locator("#maatregelkop")).containsText("Belafspraken in de agenda zetten");

        Venster zijn = venster.ander();
        zijn.meldAan("bram");
        Page bram = zijn.open("/meldpunt/werkvoorraad.xhtml");
        assertThat(bram.locator("details.pet > summary")).containsText("Klachten over mij");
        bram.locator("details.pet > summary").click();
        zijn.scherm("overmij-bericht");
        bram.locator("a.menuregel").first().click();
        bram.locator("main table a").first().click();
        assertThat(bram.locator("main")).containsText("Kim Pietersen behandelt de klacht");
        assertThat(bram.locator("main")).containsText("U hoort het oordeel uiterlijk op");
        assertThat(bram.locator("main")).containsText("Belafspraken in de agenda zetten");
        zijn.scherm("overmij-klacht");

        bram.getByText("Rond af").click();
        bram.locator("#slotstand input[value='VERVALLEN']").check();
        bram.click("#sluitmaatregel");
        assertThat(bram.locator(".foutenoverzicht")).containsText("Schrijf op waarom.");
        zijn.scherm("overmij-afronden");
        bram.locator("#slotstand input[value='GEDAAN']").check();
        bram.fill("#slottekst", "Staat in de agenda van het team.");
        bram.click("#sluitmaatregel");
        assertThat(bram.locator("main")).containsText("Staat in de agenda van het team.");
        assertThat(bram.getByText("Rond af")).hasCount(0);
        pagina.reload();
        assertThat(pagina.locator("#maatregelkop")).containsText("gedaan");
    }

    @Test
    @Tag("R-KLA-05")
    void wie_alleen_met_een_naam_is_genoemd_krijgt_een_account_en_wie_ook_zo_heet_beslist_dat_niet_zelf(
            Venster venster) {
        venster.meldAan("kim");
        Page pagina = Klachtdossier.neemOp(venster, "Kortaf aan de telefoon");
        pagina.click("#pakop");
        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
        noem(pagina, "mevrouw Pietersen");
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Wie de klacht behandelt, heet ook zo.");
        venster.scherm("klachten-naamgenoot");
        // Nobody decides about herself that she is another (9:7).
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Geef de klacht dan aan een collega");

        pagina.fill("#beklaagdenaam", "mevrouw De Groot");
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".gedragingen")).containsText("mevrouw De Groot");

        pagina.locator("#gedragingen summary").first().click();
        pagina.locator("#wiegedraging").selectOption(new SelectOption().setIndex(1));
        pagina.click("#iscollega");
        assertThat(pagina.locator("#wiecollega-fout")).containsText("Kies een collega.");
        venster.scherm("klachten-wie");
        pagina.locator("#wiecollega").selectOption("Bram de Haan");
        pagina.click("#iscollega");
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd wie het is.");
        assertThat(pagina.locator(".gedragingen")).containsText("Medewerker met een account: mevrouw De Groot");
    }

    private static void noem(Page pagina, String naam) {
        pagina.locator("#gedragingen summary").click();
        pagina.locator("#beklaagdesoort input[value='ANDER']").check();
        pagina.fill("#beklaagdenaam", naam);
        pagina.fill("#omschrijving", "Was kortaf.");
        pagina.click("#voegtoe");
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-10")
    void wat_in_een_gevoegde_klacht_staat_leest_wie_de_andere_behandelt_en_gaat_mee_in_het_afschrift(Venster venster) {
        venster.meldAan("kim");
        Page pagina = begin(venster, "Eerst per formulier");
        String eerste = pagina.url();
        String nummer = nummer(pagina);
        begin(venster, "Daarna per brief");
        String tweede = pagina.url();
        String ander = nummer(pagina);
        tab(pagina, "Afhandelen");
        pagina.locator("#voegkop details summary").last().click();
        pagina.fill("#voegnummer", nummer);
        pagina.fill("#voegreden", "Het is hetzelfde telefoontje.");
        venster.scherm("klachten-voegen");
        pagina.click("#voeg");
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd");

        pagina.navigate(eerste);
        Locator gevoegd =
                pagina.locator("section.paper", new Page.LocatorOptions().setHasText("Ook geschreven: " + ander));
        assertThat(gevoegd).containsText("Daarna per brief");
        assertThat(gevoegd.locator("p.zacht").first()).containsText("per brief.");
        assertThat(gevoegd).containsText("Niemand belde mij terug.");
        assertThat(gevoegd).containsText("a.jansen@voorbeeld.nl");
        assertThat(gevoegd).containsText("gaan niet vanzelf mee met het afschrift");
        venster.scherm("klachten-gevoegd");
        tab(pagina, "Brieven");
        pagina.getByText("Afschrift van de klacht").first().click();
        pagina.click("#maak");
        assertThat(pagina.locator(".briefblad")).containsText("Daarna per brief");
        venster.scherm("klachten-gevoegd-afschrift");

        tab(pagina, "Klacht");
        pagina.locator("details:has(#collega) > summary").click();
        pagina.locator("#collega").selectOption("Lina Haddad");
        pagina.fill("#reden", "Lina doet het verder.");
        pagina.click("#wijstoe");
        Venster haar = venster.ander();
        Page lina = haar.meldAan("lina");
        lina.navigate(eerste);
        assertThat(lina.locator("#dossier")).containsText("Daarna per brief");
        lina.navigate(tweede);
        assertThat(lina.locator("h1")).hasText("Daarna per brief");
        Klachtdossier.geeftTerug(haar, eerste);

        pagina.navigate(tweede);
        tab(pagina, "Afhandelen");
        pagina.fill("#losreden", "Toch een ander gesprek.");
        pagina.click("#maaklos");
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd");
        pagina.navigate(eerste);
        assertThat(pagina.locator("#dossier")).not().containsText("Ook geschreven");
    }

    private static String nummer(Page pagina) {
        return pagina.locator("dl.gegevens").innerText().replaceAll("(?s).*(K-\\d{4}-\\d{6}).*", "$1");
    }

    private static Page begin(Venster venster, String onderwerp) {
        Page pagina = Klachtdossier.neemOp(venster, onderwerp);
        pagina.click("#pakop");
        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
        voegToe(pagina, "Belde drie keer niet terug.");
        return pagina;
    }

    private static void voegToe(Page pagina, String wat) {
        pagina.locator("#gedragingen summary").click();
        pagina.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        pagina.locator("#medewerker").selectOption("Bram de Haan");
        pagina.fill("#omschrijving", wat);
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".gedragingen")).containsText(wat);
        pagina.waitForLoadState();
    }

    private static void tab(Page pagina, String naam) {
        pagina.locator(".tabbladen")
                .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(pagina.locator(".tabbladen a[aria-current=page]")).hasText(naam);
    }
}
