package nl.samenspraak.systeemtest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.meldpunt.Werkvoorraadscherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The main job, by everybody who has a part in it: from a telephone call to the line in the log.
 *
 * <p>Given an imported person; when an operator records a melding about her during a call, a colleague opens it under a doel, and
 * the operator wants to look in it afterwards; then the colleague sees it, the operator does not without a reason, and the FG sees
 * all of it, takes the log along and judges the look without a task.
 */
@Systeemtest
@Tag("R-ALG-05")
@Tag("R-LOG-01")
@Tag("R-LOG-04")
class VerhaalIT {

    private static final Pattern NUMMER = Pattern.compile("M-\\d{4}-\\d{6}");

    @Test
    void van_telefoongesprek_tot_regel_in_het_logboek(Venster operator) {
        Page yasmina = operator.meldAan("yasmina");
        String nummer = neemEenMeldingAan(operator, yasmina);

        Venster triagist = operator.ander();
        Page bram = triagist.meldAan("bram");
        String adres = paktOpEnOpent(triagist, bram, nummer);

        operator.verwacht("404 .*melding.xhtml");
        operator.verwacht("console: Failed to load resource: .* 404");
        wordtGeweigerd(operator, yasmina, adres);
        opentMetEenReden(operator, yasmina);

        Venster toezicht = operator.ander();
        Page fatma = toezicht.meldAan("fatma");
        zietHetInHetLogboek(toezicht, fatma);
        neemtHetLogboekMee(fatma);
        beoordeeltHetSignaal(toezicht, fatma);
    }

    private static String neemEenMeldingAan(Venster venster, Page pagina) {
        pagina.keyboard().press("F2");
        assertThat(pagina).hasURL(Pattern.compile(".*/meldpunt/nieuw\\.xhtml"));
        pagina.keyboard().type("Buurvrouw maakt zich zorgen. Post stapelt zich op.");
        kies(pagina, "Nee");
        kies(pagina, "Melding beoordelen");
        pagina.getByLabel("Naam", new Page.GetByLabelOptions().setExact(true)).fill("M. de Bruin");
        kies(pagina, "Buur");
        pagina.getByLabel("Zoek in het register").pressSequentially("Verhoeven 3-5-1958");
        assertThat(pagina.locator(".ui-autocomplete-item").first()).containsText("Verhoeven");
        pagina.keyboard().press("ArrowDown");
        pagina.keyboard().press("Enter");
        assertThat(pagina.getByText("Kies iemand anders")).isVisible();
        venster.scherm("meldpunt-nieuw");

        pagina.keyboard().press("Control+Enter");

        assertThat(pagina.getByText(NUMMER).first()).isVisible();
        venster.scherm("meldpunt-nieuw-klaar");
        Matcher nummer = NUMMER.matcher(pagina.locator("main").innerText());
        assertThat(nummer.find()).isTrue();
        return nummer.group();
    }

    private static String paktOpEnOpent(Venster venster, Page pagina, String nummer) {
        Werkvoorraadscherm.pakOp(pagina, nummer);
        assertThat(pagina).hasURL(Pattern.compile(".*/meldpunt/melding\\.xhtml\\?id=.*"));

        assertThat(pagina.locator(".doel")).containsText("Melding beoordelen");
        assertThat(pagina.locator("main")).containsText("Post stapelt zich op");
        assertThat(pagina.locator("main")).containsText("M. de Bruin");
        venster.scherm("meldpunt-melding");
        return pagina.url();
    }

    private static void wordtGeweigerd(Venster venster, Page pagina, String adres) {
        pagina.navigate(adres);
        Locator vraag = pagina.getByRole(AriaRole.DIALOG);
        assertThat(vraag).containsText("Waarvoor opent u dit dossier?");
        venster.scherm("toegang-doelkeuze");

        pagina.keyboard().press("Enter");

        assertThat(vraag).containsText("U kunt dit niet openen");
        assertThat(pagina.content()).doesNotContain("Post stapelt zich op").doesNotContain("Verhoeven");
        venster.scherm("toegang-geweigerd");
    }

    private static void opentMetEenReden(Venster venster, Page pagina) {
        Locator knop = pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Open met deze reden"));
        knop.click();
        assertThat(pagina.getByRole(AriaRole.DIALOG)).containsText("waarom dit niet kan wachten");

        pagina.getByLabel("Waarom kan het niet wachten?").fill("beller aan de lijn, collega is ziek");
        knop.click();

        assertThat(pagina.locator(".doel.nood")).containsText("u kunt alleen lezen");
        assertThat(pagina.locator("#pakop, #wijstoe, #sluit, [data-bewaart]")).hasCount(0);
        assertThat(pagina.locator("main")).containsText("Post stapelt zich op");
        venster.scherm("meldpunt-melding-nood");
    }

    private static void zietHetInHetLogboek(Venster venster, Page pagina) {
        Locator regels = pagina.locator("#regels tbody tr");
        Locator vanYasmina = regels.filter(new Locator.FilterOptions().setHasText("Yasmina Bakker"));
        assertThat(regels.filter(new Locator.FilterOptions().setHasText("Bram de Haan"))
                        .filter(new Locator.FilterOptions().setHasText("Verhoeven"))
                        .first())
                .containsText("Melding beoordelen");
        assertThat(vanYasmina
                        .filter(new Locator.FilterOptions().setHasText("geweigerd"))
                        .first())
                .containsText("geen taak in deze zaak");
        assertThat(vanYasmina
                        .filter(new Locator.FilterOptions().setHasText("nood"))
                        .first())
                .containsText("collega is ziek");
        assertThat(pagina.locator("aside")).containsText("Yasmina Bakker opende zonder taak");
        venster.scherm("toegang-logboek");
    }

    private static void neemtHetLogboekMee(Page pagina) {
        Download bestand =
                pagina.waitForDownload(() -> pagina.getByText("Exporteer CSV").click());

        assertThat(bestand.suggestedFilename()).matches("logboek-.*\\.csv");
        assertThat(inhoud(bestand))
                .startsWith("\uFEFFWanneer;Wie;Pet;Over wie;")
                .contains("Yasmina Bakker;Meldpuntmedewerker")
                .contains("beller aan de lijn, collega is ziek")
                .doesNotContain("Verhoeven");
    }

    private static void beoordeeltHetSignaal(Venster venster, Page pagina) {
        Locator signalen = pagina.locator("aside");
        signalen.locator("li")
                .filter(new Locator.FilterOptions().setHasText("collega is ziek"))
                .getByText("Beoordeel", new Locator.GetByTextOptions().setExact(true))
                .click();
        kies(pagina, "Onterecht");
        pagina.getByText("Bewaar oordeel").click();
        assertThat(signalen).containsText("Schrijf op waarom u dit vindt.");
        venster.scherm("toegang-signaal");

        pagina.getByLabel("Toelichting").fill("De collega was bereikbaar.");
        pagina.getByText("Bewaar oordeel").click();

        assertThat(pagina.locator("#meldingen")).containsText("Het oordeel is bewaard.");
        assertThat(signalen).not().containsText("collega is ziek");
    }

    private static String inhoud(Download bestand) {
        try (InputStream in = bestand.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kies(Page pagina, String woord) {
        pagina.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + woord)))
                .click();
        Wacht.totRust(pagina);
    }
}
