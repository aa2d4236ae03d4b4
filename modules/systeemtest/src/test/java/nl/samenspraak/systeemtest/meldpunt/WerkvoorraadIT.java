package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.meldpunt.Werkvoorraadscherm.nieuwsteEerst;
import static nl.samenspraak.systeemtest.meldpunt.Werkvoorraadscherm.rij;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The work lists. */
@Systeemtest
class WerkvoorraadIT {

    private static final Pattern NUMMER = Pattern.compile("M-\\d{4}-\\d{6}");

    @Test
    @Tag("alleen-h2")
    @Tag("R-MEL-14")
    void een_collega_ziet_alleen_dat_er_een_melding_ligt_en_pakt_hem_op(Venster venster) {
        venster.meldAan("yasmina");
        String nummer = nummer(Telefoonscherm.openEenMelding(venster, "Alleen voor de behandelaar."));
        Venster ander = venster.ander();
        Page bram = ander.meldAan("bram");

        ander.open("/meldpunt/werkvoorraad.xhtml?lijst=niet_toegewezen");
        nieuwsteEerst(bram);
        Locator rij = rij(bram, nummer);
        assertThat(rij).containsText("Nog niet opgepakt");
        assertThat(bram.content()).doesNotContain("de man op nummer 14").doesNotContain("Alleen voor de behandelaar");
        ander.scherm("meldpunt-werkvoorraad-vrij");
        rij.getByText("Pak op").click();

        assertThat(bram.locator("main")).containsText("Alleen voor de behandelaar.");
        assertThat(bram.locator(".identiteit")).containsText("Bram de Haan");
    }

    @Test
    @Tag("R-MEL-14")
    void wie_te_laat_is_hoort_dat_een_collega_hem_heeft(Venster venster) {
        Page yasmina = venster.meldAan("yasmina");
        String nummer = nummer(Telefoonscherm.openEenMelding(venster, "Wie het eerst komt."));
        Venster ander = venster.ander();
        Page bram = ander.meldAan("bram");
        ander.open("/meldpunt/werkvoorraad.xhtml?lijst=niet_toegewezen");
        nieuwsteEerst(bram);
        yasmina.getByText("Begin met beoordelen").click();
        assertThat(yasmina.locator(".berichten")).containsText("staat op uw naam");

        rij(bram, nummer).getByText("Pak op").click();

        assertThat(bram.locator(".berichten")).containsText("Een collega behandelt deze melding al.");
        assertThat(rij(bram, nummer)).not().isVisible();
    }

    @Test
    @Tag("R-MEL-14")
    void wie_op_een_melding_klikt_die_niemand_heeft_krijgt_pak_op_en_geen_weigering(Venster venster) {
        venster.meldAan("yasmina");
        String nummer = nummer(Telefoonscherm.openEenMelding(venster, "Ligt nog te wachten."));
        Page bram = venster.meldAan("bram");
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=niet_toegewezen");
        nieuwsteEerst(bram);
        assertThat(rij(bram, nummer)).isVisible();
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=team");
        assertThat(bram.locator("#regels")).not().containsText(nummer);
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=alle");
        nieuwsteEerst(bram);

        bram.locator("#regels").getByText(nummer).click();

        Locator vraag = bram.getByRole(AriaRole.DIALOG);
        assertThat(vraag).containsText("Nog niemand heeft dit opgepakt");
        assertThat(vraag).containsText(nummer);
        assertThat(vraag).not().containsText("Kan het echt niet wachten?");
        assertThat(bram.locator("main")).not().containsText("Ligt nog te wachten.");
        venster.scherm("toegang-pakop");
        vraag.getByText("Pak op en open").click();

        assertThat(bram.locator("main")).containsText("Ligt nog te wachten.");
        assertThat(bram.locator(".berichten")).containsText("U hebt " + nummer + " opgepakt.");
    }

    @Test
    @Tag("alleen-h2")
    void de_lijst_van_de_vorige_keer_staat_er_weer_en_een_lege_lijst_zegt_wat_u_kunt_doen(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=team");
        pagina.locator("#status").selectOption("TOEGEWEZEN");
        assertThat(pagina.locator("#regels")).containsText("Uw collega's behandelen nu geen meldingen");
        assertThat(pagina.locator("#regels").getByRole(AriaRole.LINK)).hasText("Nieuwe melding");

        venster.open("/meldpunt/werkvoorraad.xhtml");

        assertThat(pagina).hasTitle(Pattern.compile("Rest van het team"));
        assertThat(pagina.locator("#status")).hasValue("TOEGEWEZEN");
        venster.scherm("meldpunt-werkvoorraad-leeg");
    }

    @Test
    @Tag("alleen-h2")
    void enter_op_een_link_in_een_lijst_opent_hem(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        String nummer = nummer(Telefoonscherm.openEenMelding(venster, "Voor het toetsenbord."));
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=alle");
        pagina.waitForLoadState();

        pagina.locator("#regels").getByText(nummer).focus();
        pagina.keyboard().press("Enter");

        assertThat(pagina).hasURL(Pattern.compile(".*/meldpunt/melding\\.xhtml.*"));
    }

    @Test
    void een_lijst_is_te_sorteren(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        String eerste = nummer(Telefoonscherm.openEenMelding(venster, "De eerste."));
        String tweede = nummer(Telefoonscherm.openEenMelding(venster, "De tweede."));
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=alle");
        Locator kolom = pagina.locator("#regels th").filter(new Locator.FilterOptions().setHasText("Melding"));

        kolom.click();
        assertThat(kolom).hasAttribute("aria-sort", "ascending");
        kolom.click();
        assertThat(kolom).hasAttribute("aria-sort", "descending");

        String lijst = pagina.locator("#regels").innerText();
        assertThat(lijst.indexOf(tweede)).isBetween(0, lijst.indexOf(eerste));
    }

    @Test
    @Tag("alleen-h2")
    void meer_meldingen_tegelijk_gaan_naar_een_collega_en_weer_terug(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        String eerste = nummer(Telefoonscherm.openEenMelding(venster, "De eerste om te verdelen."));
        String tweede = nummer(Telefoonscherm.openEenMelding(venster, "De tweede om te verdelen."));
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=niet_toegewezen");
        nieuwsteEerst(pagina);
        assertThat(rij(pagina, eerste)).containsText("nog 1");
        pagina.locator("#verdeel").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Vink eerst een of meer meldingen aan");

        pagina.getByLabel("Kies melding " + eerste).focus();
        pagina.keyboard().press("Space");
        pagina.getByLabel("Kies melding " + tweede).focus();
        pagina.keyboard().press("Space");
        pagina.locator("#verdeel").press("Enter");
        assertThat(pagina.locator("#verdeelkop")).isFocused();
        assertThat(pagina.locator("#verdeelkop")).hasText("2 meldingen geven");
        pagina.locator("#verdeelaan").selectOption("Bram de Haan");
        pagina.locator("#geef").press("Enter");
        assertThat(pagina.locator(".veld.fout")).containsText("Vul in waarom");
        venster.scherm("meldpunt-werkvoorraad-verdelen");
        pagina.locator("#verdeelreden").fill("Bram heeft ruimte");
        pagina.locator("#geef").press("Enter");

        assertThat(pagina.locator("#gegeven")).hasText("2 meldingen zijn gegeven aan Bram de Haan.");
        assertThat(pagina.locator("#gegeven")).isFocused();
        assertThat(rij(pagina, eerste)).not().isVisible();
        venster.scherm("meldpunt-werkvoorraad-gegeven");
        pagina.locator("#neemterug").press("Enter");

        assertThat(pagina.locator(".berichten")).containsText("2 meldingen zijn weer terug");
        assertThat(rij(pagina, eerste)).isVisible();
        assertThat(rij(pagina, tweede)).isVisible();
    }

    @Test
    @Tag("alleen-h2")
    void wie_een_eigen_melding_doorgeeft_zegt_waarom(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        String nummer = nummer(Telefoonscherm.openEenMelding(venster, "Past beter bij een ander."));
        pagina.getByText("Begin met beoordelen").click();
        assertThat(pagina.locator(".berichten")).containsText("staat op uw naam");
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=mijn");
        venster.scherm("meldpunt-werkvoorraad-mijn");

        rij(pagina, nummer).getByText("Geef door").click();
        assertThat(pagina.locator("#verdeelkop")).hasText("Melding " + nummer + " geven");
        assertThat(pagina.locator("#verdeelaan")).not().containsText("Uzelf");
        pagina.locator("#verdeelaan").selectOption("Bram de Haan");
        pagina.locator("#verdeelreden").fill("Bram kent de wijk");
        pagina.locator("#geef").click();

        assertThat(pagina.locator("#gegeven")).hasText("Melding " + nummer + " is gegeven aan Bram de Haan.");
        assertThat(rij(pagina, nummer)).not().isVisible();
        pagina.getByText("Maak ongedaan").click();
        assertThat(rij(pagina, nummer)).isVisible();
    }

    @Test
    @Tag("alleen-h2")
    void filter_en_volgorde_staan_er_weer_na_een_bezoek_aan_een_melding(Venster venster) {
        Page pagina = venster.meldAan("yasmina");
        String nummer = nummer(Telefoonscherm.openEenMelding(venster, "Kom ik nog terug?"));
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=alle");
        Locator kolom = nieuwsteEerst(pagina);
        assertThat(rij(pagina, nummer)).isVisible();
        pagina.locator("#termijn").selectOption("TE_LAAT");
        assertThat(rij(pagina, nummer)).not().isVisible();

        venster.open("/meldpunt/bewaarlijst.xhtml");
        venster.open("/meldpunt/werkvoorraad.xhtml");

        assertThat(pagina).hasTitle(Pattern.compile("Alle meldingen"));
        assertThat(pagina.locator("#termijn")).hasValue("TE_LAAT");
        assertThat(kolom).hasAttribute("aria-sort", "descending");
    }

    @Test
    @Tag("alleen-h2")
    @Tag("R-MEL-18")
    @Tag("R-MEL-19")
    void de_weging_staat_in_de_lijst_en_in_het_overzicht(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String nummer = nummer(pagina);
        pagina.getByText("Begin met beoordelen").click();
        assertThat(pagina.locator(".berichten")).containsText("staat op uw naam");
        pagina.getByText("Weeg de melding").click();
        pagina.locator("#weeg").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies hoe gauw er iemand moet kijken.");
        pagina.locator("#urgentie input[value='SPOED']").check();
        pagina.locator("#gebied input[value='ZELFREDZAAMHEID']").check();
        pagina.locator("#weegreden").fill("Derde keer in een maand.");
        pagina.locator("#weeg").click();
        assertThat(pagina.locator(".berichten")).containsText("De weging staat vast.");
        venster.scherm("meldpunt-melding-weging");

        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=mijn");
        Werkvoorraadscherm.nieuwsteEerst(pagina);
        assertThat(rij(pagina, nummer)).containsText("Spoed");
        assertThat(rij(pagina, nummer)).containsText("uit de omgeving · Zichzelf redden");
        assertThat(rij(pagina, nummer)).containsText("Persoon informeren tot en met");
        venster.scherm("meldpunt-werkvoorraad-weging");
        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overzicht"))
                .click();
        assertThat(pagina.locator("#regels")).containsText("Yasmina Bakker");
        venster.scherm("meldpunt-overzicht");
    }

    @Test
    @Tag("alleen-h2")
    @Tag("R-MEL-12")
    void wat_nog_moet_ook_na_het_sluiten_staat_in_een_eigen_lijst(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        String nummer = nummer(pagina);
        pagina.getByText("Begin met beoordelen").click();
        assertThat(pagina.locator(".berichten")).containsText("staat op uw naam");
        Meldingscherm.kies(pagina, "GEEN_VERVOLG", "#sluit");
        pagina.locator("#toelichting").fill("Er is al hulp.");
        Meldingscherm.bevestig(pagina, "#sluit");
        assertThat(pagina.locator(".berichten")).containsText("is afgesloten");
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=mijn");

        pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nog te doen"))
                .click();

        assertThat(pagina).hasTitle(Pattern.compile("Nog te doen"));
        assertThat(rij(pagina, nummer)).containsText("De persoon informeren");
        venster.scherm("meldpunt-tedoen");
        rij(pagina, nummer).getByText("De persoon informeren").click();
        assertThat(pagina.locator("#betrokkene")).containsText("Nog niet");
    }

    @Test
    @Tag("R-MEL-14")
    void de_melding_van_een_collega_die_er_niet_is_wordt_overgenomen_en_die_leest_dat(Venster venster) {
        Page yasmina = venster.meldAan("yasmina");
        String nummer = nummer(Telefoonscherm.openEenMelding(venster, "Yasmina is er morgen niet."));
        yasmina.getByText("Begin met beoordelen").click();
        assertThat(yasmina.locator(".berichten")).containsText("staat op uw naam");
        Venster ander = venster.ander();
        ander.verwacht("404 GET .*melding.xhtml.*");
        Page bram = ander.meldAan("bram");
        bram.navigate(yasmina.url());
        bram.locator("dialog input[type=radio]").first().check();
        bram.locator("dialog").getByText("Open het dossier").click();
        bram.getByText("Naar de rest van het team").click();
        assertThat(bram.locator(".tabbladen [aria-current]")).containsText("Rest van het team");
        nieuwsteEerst(bram);
        ander.scherm("meldpunt-werkvoorraad-team");

        rij(bram, nummer).locator("button:has-text('Neem over')").press("Enter");
        assertThat(bram.locator("#overnamekop")).isFocused();
        bram.locator("#laatbij").click();
        assertThat(bram.locator("#overnamekop")).isHidden();
        rij(bram, nummer).getByText("Neem over").click();
        bram.locator("#neemover").click();
        assertThat(bram.locator(".veld.fout")).containsText("waarom u dit overneemt");
        ander.scherm("meldpunt-overnemen");
        bram.locator("#overnamereden").fill("Yasmina is ziek.");
        bram.locator("#neemover").click();

        assertThat(bram.locator("main")).containsText("Yasmina is er morgen niet.");
        assertThat(bram.locator("main")).containsText("Bram de Haan nam de melding over van Yasmina Bakker");
        ander.scherm("meldpunt-overgenomen");
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=mijn");
        assertThat(yasmina.locator("#overgenomen")).containsText(nummer);
        assertThat(yasmina.locator("#overgenomen")).containsText("Yasmina is ziek.");
        venster.scherm("meldpunt-werkvoorraad-overgenomen");
        yasmina.locator("#overgenomengelezen").click();
        assertThat(yasmina.locator("#overgenomen")).not().containsText(nummer);
        venster.open("/meldpunt/werkvoorraad.xhtml?lijst=mijn");
        assertThat(yasmina.locator("#overgenomen")).not().containsText(nummer);
    }

    @Test
    @Tag("R-MEL-12")
    void wat_een_collega_na_het_sluiten_nog_moest_doen_neemt_een_ander_over(Venster venster) {
        venster.meldAan("yasmina");
        Page yasmina = Meldingscherm.open(venster, "Buur");
        String nummer = nummer(yasmina);
        yasmina.getByText("Begin met beoordelen").click();
        assertThat(yasmina.locator(".berichten")).containsText("staat op uw naam");
        yasmina.locator(".tabbladen").getByText("Aanvullen").click();
        yasmina.locator("#wie input[value='MELDER']").check();
        yasmina.locator("#terugbeldag").fill(Meldingscherm.overDagen(1));
        yasmina.locator("#waarvoor").fill("Of de sleutel er is.");
        yasmina.locator("#belterug").click();
        assertThat(yasmina.locator("#dossier")).containsText("Of de sleutel er is.");
        venster.open("/meldpunt/tedoen.xhtml");
        Locator bellen = rij(yasmina, nummer).filter(new Locator.FilterOptions().setHasText("De melder bellen"));
        assertThat(bellen).containsText("Of de sleutel er is.");
        venster.scherm("meldpunt-tedoen-bellen");
        Venster ander = venster.ander();
        Page bram = ander.meldAan("bram");
        ander.open("/meldpunt/tedoen.xhtml");
        Locator vanYasmina = bram.locator("#collegas tbody tr")
                .filter(new Locator.FilterOptions().setHasText(nummer))
                .filter(new Locator.FilterOptions().setHasText("De melder bellen"));
        assertThat(vanYasmina).containsText("Yasmina Bakker");
        assertThat(vanYasmina).not().containsText("sleutel");
        vanYasmina.getByText("Neem over").click();
        assertThat(bram.locator("#overnamekop")).isFocused();
        ander.scherm("meldpunt-tedoen-overnemen");
        bram.locator("#overnamereden").fill("Yasmina is ziek.");
        bram.locator("#neemover").click();
        assertThat(bram.locator("main")).containsText("nam de melding over van Yasmina Bakker");
        ander.open("/meldpunt/tedoen.xhtml");
        assertThat(rij(bram, nummer).first()).isVisible();
        assertThat(bram.locator("#collegas")).not().containsText(nummer);
        ander.open("/meldpunt/overzicht.xhtml");
        assertThat(bram.locator("#regels")).containsText("Bram de Haan");
        ander.scherm("meldpunt-overzicht-tedoen");
    }

    static String nummer(Page pagina) {
        Matcher gevonden = NUMMER.matcher(pagina.locator(".identiteit").innerText());
        assertThat(gevonden.find()).isTrue();
        return gevonden.group();
    }
}
