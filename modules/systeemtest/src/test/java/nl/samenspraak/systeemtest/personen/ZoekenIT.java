package nl.samenspraak.systeemtest.personen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Finding a person and opening what is known of him, in a browser. */
@Systeemtest
@Tag("alleen-h2")
class ZoekenIT {

    @Test
    void met_naam_en_geboortedatum_komt_men_zonder_muis_bij_de_persoon(Venster venster) {
        Page pagina = zoekscherm(venster);
        assertThat(pagina.locator("#tekst")).isFocused();

        pagina.keyboard().type("verhoeven 3-5-1958");
        pagina.keyboard().press("Enter");

        assertThat(pagina.locator("#uitkomst")).isFocused();
        assertThat(pagina.locator("#gevonden")).containsText("••••• 412");
        assertThat(pagina.locator("#gevonden")).containsText("mogelijk dubbel");
        venster.scherm("personen-zoeken");
        pagina.locator("#uitkomst").focus();
        pagina.keyboard().press("Tab");
        pagina.keyboard().press("Enter");

        assertThat(pagina).hasURL(Pattern.compile(".*/personen/persoon\\.xhtml\\?id=[0-9a-f-]{36}"));
        assertThat(pagina.locator("h1")).hasText("Anna Cornelia Verhoeven");
        assertThat(pagina.locator(".doel")).containsText("Melding aannemen");
        venster.scherm("personen-persoon");
    }

    @Test
    @Tag("R-ALG-21")
    void een_bsn_staat_nooit_in_een_adres_en_nooit_heel_op_het_scherm(Venster venster) {
        Page pagina = zoekscherm(venster);

        pagina.fill("#tekst", "999982412");
        pagina.click("#zoek");

        assertThat(pagina.locator("#gevonden")).containsText("Anna Cornelia Verhoeven");
        assertThat(pagina.url()).doesNotContain("999982412");
        assertThat(pagina.locator("#gevonden").textContent()).doesNotContain("999982");
    }

    @Test
    void wat_te_ruim_is_of_niet_kan_staat_bij_het_veld(Venster venster) {
        Page pagina = zoekscherm(venster);

        pagina.fill("#tekst", "Verhoeven");
        pagina.click("#zoek");

        assertThat(pagina.locator(".foutenoverzicht")).containsText("te veel mensen");
        assertThat(pagina.locator("#tekst")).hasAttribute("aria-invalid", "true");
        venster.scherm("personen-zoeken-fout");
    }

    @Test
    void met_losse_velden_zoekt_men_op_adres_en_ziet_men_een_fout_bij_het_juiste_veld(Venster venster) {
        Page pagina = zoekscherm(venster);
        pagina.click("summary:has-text('Liever losse velden')");

        pagina.fill("#postcode", "9999 za");
        pagina.click("#zoek");
        assertThat(pagina.locator("#huisnummer")).hasAttribute("aria-invalid", "true");

        pagina.fill("#huisnummer", "18");
        pagina.click("#zoek");
        assertThat(pagina.locator("#gevonden tbody tr")).hasCount(4);
    }

    @Test
    void wie_niemand_vindt_leest_wat_nu_te_doen(Venster venster) {
        Page pagina = zoekscherm(venster);

        pagina.fill("#tekst", "Bestaatniet 1-1-1901");
        pagina.click("#zoek");

        assertThat(pagina.locator("#uitkomst")).hasText("Niemand gevonden");
        venster.scherm("personen-zoeken-leeg");
    }

    @Test
    @Tag("R-TOE-29")
    void wat_de_brp_bij_iemand_zet_staat_overal_waar_de_naam_staat(Venster venster) {
        Page pagina = zoekscherm(venster);
        pagina.fill("#tekst", "9999ZK 15");
        pagina.click("#zoek");
        assertThat(pagina.locator("#gevonden")).containsText("woont niet op dit adres");
        venster.scherm("personen-merken-zoeken");

        pagina.click("#gevonden a:has-text('Maria Teresa')");
        assertThat(pagina.locator(".identiteit")).containsText("woont niet op dit adres");
        assertThat(pagina.locator(".identiteit")).containsText("Stuur geen post naar dit adres");
        venster.scherm("personen-merken-persoon");
    }

    @Test
    @Tag("R-ALG-08")
    void het_gezin_opent_apart(Venster venster) {
        Page pagina = zoekscherm(venster);
        pagina.fill("#tekst", "999982412");
        pagina.click("#zoek");
        pagina.click("#gevonden a");

        pagina.click(".tabbladen a:has-text('Gezin')");

        assertThat(pagina.locator("main")).containsText("Geen gezinsleden vastgelegd");
        venster.scherm("personen-gezin");
    }

    private static Page zoekscherm(Venster venster) {
        venster.meldAan("yasmina");
        return venster.open("/personen/zoeken.xhtml");
    }
}
