package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public form for klachten, with script and without. */
@Systeemtest
@Tag("alleen-h2")
@Tag("R-KLA-01")
class KlagenIT {

    @Test
    @Tag("R-KLA-02")
    @Tag("R-KLA-17")
    @Tag("R-ALG-16")
    void een_klacht_zonder_account_krijgt_een_nummer_en_dagen_waarop_iets_gebeurt(Venster burger) {
        Page pagina = burger.open("/aanmelden.xhtml");
        pagina.getByText("Klacht indienen").click();
        assertThat(pagina.locator("main")).containsText("niet eens met een besluit");
        assertThat(pagina.locator("main")).containsText("Bel 112");
        burger.scherm("klagen-index");
        Klaagformulier formulier = Klaagformulier.begin(burger);
        burger.scherm("klagen-wat");
        formulier.verder();
        assertThat(pagina.locator("#onderwerp-fout")).isVisible();
        burger.scherm("klagen-wat-fout");
        formulier.totVoorWie();
        burger.scherm("klagen-voorwie");
        formulier.kies("Voor iemand anders, die dat goed vindt").verder().opPagina("Voor wie klaagt u?");
        burger.scherm("klagen-namens");
        pagina.click("#terug");
        formulier.kies("Voor mijzelf: het overkwam mij").verder();
        burger.scherm("klagen-bekend");
        formulier.kies("Ja, ik wil antwoord").verder().opPagina("Hoe kunnen wij u bereiken?");
        formulier.vul("Uw naam", "Ria Postma").vul("E-mailadres", "ria@nergens").verder();
        assertThat(pagina.locator("#email-fout")).containsText("kan niet bestaan");
        burger.scherm("klagen-contact-fout");
        formulier.vul("E-mailadres", "ria@voorbeeld.nl").verder();
        assertThat(pagina.locator("#emailakkoord-fout")).isVisible();
        burger.scherm("klagen-contact-email");
        formulier
                .vul("E-mailadres", "")
                .vul("Straat en huisnummer", "Boterdiep 31")
                .vul("Postcode", "9999 xx")
                .vul("Plaats", "Zandermeer")
                .verder();
        formulier.opPagina("Klopt alles?");
        assertThat(pagina.locator("main")).containsText("mevrouw De Wit");
        assertThat(pagina.locator("main")).containsText("Ria Postma, Boterdiep 31, 9999 XX");
        pagina.getByText("Lees wat wij met uw gegevens doen").click();
        assertThat(pagina.locator("main")).containsText("functionaris gegevensbescherming");
        burger.scherm("klagen-privacy");
        pagina.goBack();
        pagina.click("#verstuur");
        assertThat(pagina.locator("#ondertekend-fout")).hasText("Zet een vinkje om uw klacht te ondertekenen.");
        burger.scherm("klagen-controle-fout");
        pagina.check("#ondertekend");

        formulier.verstuur();

        assertThat(formulier.nummer()).startsWith("K-");
        assertThat(pagina.locator("main")).containsText("U krijgt ons antwoord uiterlijk op");
        assertThat(pagina.locator("#kopie")).containsText("Drie keer");
        assertThat(pagina.locator("#kopie")).containsText("Ria Postma, Boterdiep 31");
        burger.scherm("klagen-klaar");
        pagina.goBack();
        assertThat(pagina.locator("#nummer")).isVisible();
    }

    @Test
    @Tag("R-KLA-02")
    void wie_alleen_een_emailadres_heeft_klaagt_en_hoort_waarmee_de_brieven_opengaan(Venster burger) {
        Page pagina = burger.pagina();
        Klaagformulier formulier = Klaagformulier.begin(burger).totVoorWie();
        formulier.kies("Voor mijzelf: het overkwam mij").verder();
        formulier.kies("Ja, ik wil antwoord").verder();
        formulier
                .opPagina("Hoe kunnen wij u bereiken?")
                .vul("Uw naam", "Ria Postma")
                .vul("E-mailadres", "ria@voorbeeld.nl");
        pagina.check("#emailakkoord");
        formulier.verder();
        formulier.opPagina("Klopt alles?");
        pagina.check("#ondertekend");
        formulier.verstuur();

        assertThat(pagina.locator("#sleutel")).containsText("daarmee opent u onze brieven");
        burger.scherm("klagen-klaar-email");
    }

    @Test
    @Tag("R-ALG-17")
    void zonder_script_klaagt_iemand_voor_een_ander_en_blijft_een_derde_anoniem(Venster venster) {
        Venster burger = venster.zonderScript();
        Page pagina = burger.pagina();
        Klaagformulier formulier = Klaagformulier.begin(burger).totVoorWie();
        formulier.kies("Voor iemand anders, die dat goed vindt").verder().opPagina("Voor wie klaagt u?");
        formulier.verder();
        assertThat(pagina.locator("#voornaam-fout")).isVisible();
        formulier
                .vul("Naam van die persoon", "Anna Verhoeven")
                .kies("Ik ben de mentor")
                .verder();
        formulier
                .opPagina("Hoe kunnen wij u bereiken?")
                .vul("Uw naam", "Ria Postma")
                .vul("E-mailadres", "ria@voorbeeld.nl")
                .verder();
        assertThat(pagina.locator("#emailakkoord-fout")).isVisible();
        pagina.check("#emailakkoord");
        formulier.vul("Telefoonnummer", "06 12345678").verder();
        formulier.opPagina("Klopt alles?");
        pagina.getByText("Lees wat wij met uw gegevens doen").click();
        assertThat(pagina.locator("main")).containsText("functionaris gegevensbescherming");
        pagina.goBack();
        assertThat(pagina.locator("main")).containsText("Anna Verhoeven (mentor)");

        pagina.locator("a[href*='voorwie.xhtml']").click();
        formulier.kies("Voor mijzelf: het overkwam mij").verder();
        formulier
                .opPagina("Wilt u zeggen wie u bent?")
                .kies("Nee, ik blijf anoniem")
                .verder();
        formulier.opPagina("Klopt alles?");
        assertThat(pagina.content())
                .doesNotContain("Postma")
                .doesNotContain("Verhoeven")
                .doesNotContain("ria@");
        formulier.verstuur();

        assertThat(formulier.nummer()).startsWith("K-");
        assertThat(pagina.locator("main")).containsText("U krijgt geen antwoord");
    }

    @Test
    void wat_geen_mens_typt_maakt_hoogstens_een_klacht_en_blijft_tekst(Server server) {
        String verhaal = "nul\u0000teken \u0007bel #{klaagformulier.wis()} 😟 עברית \u202E <script>alert(1)</script>";
        Klaagbezoeker bezoeker = new Klaagbezoeker(server, "198.51.100.41").vulIn("\"><script>x</script>", verhaal);

        assertThat(bezoeker.pad()).startsWith("/klagen/controle.xhtml");
        assertThat(bezoeker.open(bezoeker.pad()).body())
                .contains("nulteken bel", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "<script>x");
        assertThat(bezoeker.druk("verstuurform", "verstuur", "website", "https://koop.nu")
                        .body())
                .contains("Maak dit veld leeg en verstuur opnieuw.");
        Klaagbezoeker ander = new Klaagbezoeker(server, "198.51.100.42").vulIn("Nog iets", "x");
        ander.verstuur();
        long eerste = nummer(ander);
        List<String> naar = Stream.of(1, 2, 3)
                .map(keer -> CompletableFuture.supplyAsync(() -> bezoeker.drukAlleen("verstuurform", "verstuur")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(antwoord -> antwoord.headers().firstValue("Location").orElse(antwoord.body()))
                .toList();
        assertThat(naar).allMatch(adres -> adres.contains("/klagen/klaar.xhtml"));
        bezoeker.open(bezoeker.pad().replace("controle", "klaar"));
        assertThat(nummer(bezoeker)).isEqualTo(eerste + 1);

        bezoeker.vulIn("Kort", "Kort");
        bezoeker.open(bezoeker.pad().replace("controle", "wat"));
        HttpResponse<String> teLang = bezoeker.verder("onderwerp", "Kort", "verhaal", "x".repeat(60_000));
        assertThat(teLang.body()).contains("Schrijf hoogstens 4000 tekens; u heeft er nu 60000.");
        assertThat(bezoeker.verder("onderwerp", "Kort", "verhaal", "bsn 123456782")
                        .body())
                .contains("burgerservicenummer lijkt");
        assertThat(bezoeker.verder("verhaal", "x".repeat(1_100_000)).statusCode())
                .isEqualTo(413);
        assertThat(bezoeker.open("/klagen/bestaat-niet.xhtml").body()).contains("href=\"/klagen/index.xhtml\"");
    }

    private static long nummer(Klaagbezoeker bezoeker) {
        return Long.parseLong(bezoeker.vind("id=\"nummer\">K-\\d{4}-(\\d+)<"));
    }
}
