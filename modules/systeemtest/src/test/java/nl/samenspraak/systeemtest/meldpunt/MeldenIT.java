package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public form and the status page, with script and without. */
@Systeemtest
@Tag("alleen-h2")
class MeldenIT {

    private static final String VERHAAL = "Regel een 😟\n\n<script>alert(1)</script> عندي مشكلة";

    @Test
    @Tag("R-MEL-01")
    @Tag("R-MEL-13")
    @Tag("R-ALG-16")
    void een_melding_zonder_account_ligt_daarna_bij_het_meldpunt(Venster venster) {
        Venster burger = venster.ander();
        Page pagina = burger.open("/melden/index.xhtml");
        burger.scherm("melden-index");
        Meldformulier formulier = Meldformulier.begin(burger);
        formulier.verder();
        assertThat(pagina.locator(".foutenoverzicht a")).hasText("Kies of er nu gevaar is.");
        burger.scherm("melden-gevaar-fout");
        formulier.totDeSituatie();
        burger.scherm("melden-situatie");
        formulier.vul("Vertel wat u ziet en hoort", VERHAAL).verder().opPagina("Om wie gaat het?");
        burger.scherm("melden-over");
        formulier
                .vul("Naam", "Anna Verhoeven")
                .vul("Geboortedatum of leeftijd", "ongeveer 70")
                .verder();
        burger.scherm("melden-melder");
        formulier.kies("Ja").verder().opPagina("Hoe kunnen wij u bereiken?");
        burger.scherm("melden-contact");
        formulier
                .vul("Uw naam", "M. de Bruin")
                .vul("Uw telefoonnummer", "06-12345678")
                .kies("Buur")
                .verder();
        formulier.opPagina("Klopt alles?");
        assertThat(pagina.locator("main")).containsText("Anna Verhoeven, ongeveer 70");
        assertThat(pagina.locator("main")).containsText("<script>alert(1)</script>");
        burger.scherm("melden-controle");
        pagina.getByText("Lees wat wij met uw gegevens doen").click();
        formulier.opPagina("Wat doen wij met uw gegevens?");
        assertThat(pagina.locator("main")).containsText("Wmo 2015, art. 2.3.2");
        assertThat(pagina.locator("main")).containsText("42 dagen nadat wij klaar zijn");
        burger.scherm("melden-privacy");
        pagina.getByText("Terug naar uw antwoorden").click();
        formulier.opPagina("Klopt alles?");

        formulier.verstuur();

        String nummer = formulier.nummer();
        String code = formulier.code();
        assertThat(pagina.locator("#kopie")).containsText("Anna Verhoeven, ongeveer 70");
        assertThat(pagina.locator("#kopie")).containsText("M. de Bruin, 06 12345678");
        burger.scherm("melden-klaar");
        Venster later = venster.ander();
        Page nieuw = later.open(pagina.url().replaceFirst("https?://[^/]+", ""));
        assertThat(nieuw.locator("main")).containsText("Dan is uw melding bij ons binnengekomen.");
        assertThat(nieuw.locator("main")).not().containsText(nummer);
        Page medewerker = venster.meldAan("bram");
        assertThat(status(burger, nummer, code)).hasText("Wij hebben uw melding ontvangen");
        burger.scherm("melden-status-gevonden");
        Werkvoorraadscherm.pakOp(medewerker, nummer);
        assertThat(medewerker.locator("main")).containsText("Webformulier, op");
        assertThat(medewerker.locator("main")).containsText("Anna Verhoeven, ongeveer 70");
        assertThat(medewerker.locator("main")).containsText("M. de Bruin");
        venster.scherm("meldpunt-melding-webformulier");
        assertThat(status(burger, nummer, code)).hasText("Wij beoordelen uw melding");
        assertThat(pagina.content()).doesNotContain("Verhoeven").doesNotContain("Bram");
    }

    @Test
    void zonder_script_staat_wat_niet_goed_is_bij_het_veld_en_gaat_niets_wat_getypt_is_weg(Venster venster) {
        Venster burger = venster.zonderScript();
        Page pagina = burger.pagina();
        Meldformulier formulier = Meldformulier.begin(burger).verder();
        assertThat(pagina.locator(".foutenoverzicht a")).hasText("Kies of er nu gevaar is.");
        assertThat(pagina).hasTitle(Pattern.compile("Fout:"));
        formulier.totDeSituatie();

        formulier.vul("Vertel wat u ziet en hoort", "Zijn bsn is 123456782").verder();
        assertThat(pagina.locator("#verhaal-fout")).containsText("burgerservicenummer lijkt");
        assertThat(pagina.locator("#verhaal")).hasValue("Zijn bsn is 123456782");
        formulier.vul("Vertel wat u ziet en hoort", "x".repeat(60_000)).verder();
        assertThat(pagina.locator("#verhaal-fout")).containsText("u heeft er nu 60000");
        assertThat(pagina.locator("#verhaal")).hasValue("x".repeat(60_000));

        formulier.vul("Vertel wat u ziet en hoort", "Post stapelt zich op").verder();
        formulier.verder();
        assertThat(pagina.locator("#overnaam-fout")).containsText("Vul in om wie het gaat");
        formulier.vul("Naam", "Anna").opPagina("Om wie gaat het?");
        pagina.click("#terug");
        assertThat(pagina.locator("#verhaal")).hasValue("Post stapelt zich op");
        pagina.goBack();
        formulier.opPagina("Om wie gaat het?");
        assertThat(pagina.locator("#overnaam")).hasValue("Anna");
        assertThat(pagina.locator(".veldfout")).isHidden();
    }

    @Test
    @Tag("R-MEL-05")
    void zonder_script_kan_elk_antwoord_anders_en_wie_alsnog_anoniem_blijft_laat_niets_achter(Venster venster) {
        Venster burger = venster.zonderScript();
        Page pagina = burger.pagina();
        Meldformulier formulier = Meldformulier.begin(burger).totDeSituatie();
        formulier.vul("Vertel wat u ziet en hoort", "Post stapelt zich op").verder();
        formulier.vul("Adres", "Boterdiep 31, Zandermeer").verder();
        formulier.kies("Ja, ik meld vanuit mijn werk").verder();
        formulier
                .vul("Uw naam", "M. de Bruin")
                .vul("Waar werkt u?", "Wijkteam Noord")
                .verder();
        formulier.opPagina("Klopt alles?");
        assertThat(pagina.locator("main")).containsText("M. de Bruin, Wijkteam Noord");

        pagina.locator("a[href*='melder.xhtml']").click();
        formulier.kies("Nee, ik blijf anoniem").verder().opPagina("Klopt alles?");
        assertThat(pagina.content()).doesNotContain("de Bruin").doesNotContain("Wijkteam");
        pagina.locator("a[href*='situatie.xhtml']").first().click();
        formulier.vul("Vertel wat u ziet en hoort", "Nu al drie weken").verder().opPagina("Klopt alles?");
        pagina.locator("a[href*='melder.xhtml']").click();
        formulier.kies("Ja").verder();
        assertThat(pagina.locator("#naam")).hasValue("");
        pagina.click("#terug");
        formulier.kies("Nee, ik blijf anoniem").verder().opPagina("Klopt alles?");
        formulier.verstuur();

        String nummer = formulier.nummer();
        String code = formulier.code();
        pagina.goBack();
        assertThat(pagina.locator("#nummer")).hasText(nummer);
        assertThat(status(burger, nummer, code)).hasText("Wij hebben uw melding ontvangen");
    }

    @Test
    @Tag("R-MEL-02")
    @Tag("R-MEL-03")
    void bij_gevaar_of_geweld_staat_er_wie_te_bellen_en_komt_er_geen_melding(Venster burger) {
        Page pagina = burger.pagina();
        Meldformulier formulier =
                Meldformulier.begin(burger).kies("Ja, er is nu gevaar").verder();
        formulier.opPagina("Bel nu 112");
        burger.scherm("melden-bel112");

        burger.open("/melden/controle.xhtml?" + pagina.url().replaceFirst(".*\\?", ""));
        formulier.opPagina("Is er nu gevaar?");
        formulier.kies("Nee, er is nu geen gevaar").verder();
        formulier.kies("Ja, of misschien").verder().opPagina("Bel Veilig Thuis: 0800-2000");
        burger.scherm("melden-veiligthuis");
        pagina.getByText("Vergissing?").click();
        formulier.kies("Nee").verder().opPagina("Over wie maakt u zich zorgen?");
        pagina.click("#wisvraag");
        assertThat(pagina.locator("#wisform")).containsText("Weet u het zeker?");
        burger.scherm("melden-wie");
        pagina.click("#wis");
        assertThat(pagina.locator("main")).containsText("Alles wat u had ingevuld, is gewist.");
        pagina.goBack();
        assertThat(pagina.locator("main")).containsText("Begin opnieuw.");
    }

    @Test
    @Tag("R-MEL-09")
    @Tag("R-AVG-03")
    void een_naaste_zegt_waar_een_brief_heen_kan_en_waarom_die_niet_genoemd_wil_worden(Venster venster) {
        Venster burger = venster.ander();
        Page pagina = burger.pagina();
        Meldformulier formulier = Meldformulier.begin(burger).totDeSituatie();
        formulier.vul("Vertel wat u ziet en hoort", "Zij eet niet meer").verder();
        formulier.vul("Naam", "Anna").verder().kies("Ja").verder();
        formulier
                .vul("Uw naam", "M. de Bruin")
                .vul("Waarom mogen wij u niet noemen?", "Dan wordt zij boos.")
                .verder();
        assertThat(pagina.locator("#waaromniet-fout")).containsText("Kruis hierboven aan: Noem mij niet aan anderen.");
        pagina.locator("#nietnoemen").check();
        formulier.kies("Ouder").verder();
        formulier.opPagina("Waar kan een brief van ons heen?");
        formulier.vul("Uw adres of e-mailadres", "mia@nergens").verder();
        assertThat(pagina.locator("#briefadres-fout")).containsText("Dit e-mailadres kan niet bestaan.");
        burger.scherm("melden-brief");
        formulier.vul("Uw adres of e-mailadres", "Boterdiep 33, Zandermeer").verder();
        formulier.opPagina("Klopt alles?");
        assertThat(pagina.locator("main")).containsText("Boterdiep 33, Zandermeer");
        assertThat(pagina.locator("main")).containsText("Ouder");
        burger.scherm("melden-controle-naaste");

        pagina.locator("a[href*='contact.xhtml']").first().click();
        formulier.kies("Buur").verder().opPagina("Klopt alles?");
        assertThat(pagina.locator("main")).not().containsText("Boterdiep 33");
        pagina.locator("a[href*='contact.xhtml']").first().click();
        formulier.kies("Ouder").verder().opPagina("Klopt alles?").verstuur();
        assertThat(pagina.locator("#kopie")).containsText("Boterdiep 33, Zandermeer");
        assertThat(pagina.locator("#kopie")).containsText("Ouder");

        Page medewerker = venster.meldAan("bram");
        Werkvoorraadscherm.pakOp(medewerker, formulier.nummer());
        assertThat(medewerker.locator("main")).containsText("Boterdiep 33, Zandermeer");
        assertThat(medewerker.locator("main")).containsText("Reden: Dan wordt zij boos.");
        venster.scherm("meldpunt-melding-naaste");
    }

    @Test
    void wie_over_zichzelf_meldt_krijgt_minder_vragen(Venster venster) {
        Page pagina = venster.open("/aanmelden.xhtml");
        pagina.getByText("Melding doen").click();
        pagina.click("#begin");
        Meldformulier formulier = Meldformulier.begin(venster);
        formulier.kies("Nee, er is nu geen gevaar").verder().kies("Nee").verder();
        formulier.kies("Over mijzelf").verder();
        formulier
                .vul("Vertel wat er met u aan de hand is", "Ik kom er niet meer uit.")
                .verder();
        formulier
                .opPagina("Wie bent u?")
                .vul("Uw naam", "Karel Appel")
                .vul("Uw adres", "Boterdiep 31")
                .verder();
        formulier
                .opPagina("Hoe kunnen wij u bereiken?")
                .vul("Uw telefoonnummer", "123")
                .verder();
        assertThat(pagina.locator("#telefoon-fout")).containsText("Dit telefoonnummer kan niet bestaan.");
        formulier.vul("Uw telefoonnummer", "0612345678").verder().opPagina("Klopt alles?");

        formulier.verstuur();

        assertThat(formulier.nummer()).startsWith("M-");
        pagina.click("#wis");
        assertThat(pagina.locator("#begin")).isVisible();
        pagina.goBack();
        assertThat(pagina.content()).doesNotContain(formulierCode(pagina));
    }

    /** A receipt that was thrown away does not come back. */
    private static String formulierCode(Page pagina) {
        return pagina.locator("#code").count() == 0
                ? "bewijs"
                : pagina.locator("#code").innerText();
    }

    private static Locator status(Venster burger, String nummer, String code) {
        Page pagina = burger.open("/melden/status.xhtml");
        pagina.fill("#nummer", nummer.toLowerCase());
        pagina.fill("#code", code.toLowerCase().replace("-", " "));
        pagina.click("#kijk");
        return pagina.locator("#stand");
    }
}
