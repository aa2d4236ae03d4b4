package nl.samenspraak.systeemtest.toegang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing in, in a browser. */
@Systeemtest
@Tag("alleen-h2")
class AanmeldenIT {

    @Test
    void de_aanmeldpagina_is_voor_iedereen_te_gebruiken(Venster venster) {
        Page pagina = venster.open("/aanmelden.xhtml");

        assertThat(pagina.locator("#gebruikersnaam")).isFocused();
        venster.scherm("toegang-aanmelden");
    }

    @Test
    void na_het_aanmelden_komt_men_waar_men_heen_wilde(Venster venster) {
        Page pagina = venster.open("/toegang/logboek.xhtml");
        assertThat(pagina).hasURL(Pattern.compile(".*/aanmelden\\.xhtml.*"));

        pagina.fill("#gebruikersnaam", "fatma");
        pagina.fill("#wachtwoord", "zandermeer-demo");
        pagina.click("#meldaan");

        assertThat(pagina).hasURL(Pattern.compile(".*/toegang/logboek\\.xhtml.*"));
    }

    @Test
    void een_verkeerd_wachtwoord_geeft_een_melding_en_geen_toegang(Venster venster) {
        Page pagina = venster.open("/aanmelden.xhtml");

        pagina.fill("#gebruikersnaam", "yasmina");
        pagina.fill("#wachtwoord", "verkeerd");
        pagina.click("#meldaan");

        assertThat(pagina.locator("#meldingen")).not().isEmpty();
        assertThat(pagina).hasURL(Pattern.compile(".*/aanmelden\\.xhtml.*"));
        venster.scherm("toegang-aanmelden-fout");
    }

    @Test
    void twee_gebruikers_werken_naast_elkaar(Venster venster) {
        Page yasmina = venster.meldAan("yasmina");
        Page fatma = venster.ander().meldAan("fatma");

        assertThat(yasmina.locator("header")).containsText("Yasmina");
        assertThat(fatma.locator("header")).containsText("Fatma");
        venster.scherm("web-start");
    }
}
