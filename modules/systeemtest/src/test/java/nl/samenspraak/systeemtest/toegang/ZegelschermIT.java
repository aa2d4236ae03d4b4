package nl.samenspraak.systeemtest.toegang;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The FG looks at the seal, has the whole log checked, and takes the proof of a line along. */
@Systeemtest
@Tag("R-LOG-02")
class ZegelschermIT {

    @Test
    void de_FG_laat_het_hele_logboek_nakijken_en_ziet_hoe_het_afliep(Venster venster) {
        Page fatma = venster.meldAan("fatma");
        fatma.getByText("Zegel", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(fatma.locator("h1")).hasText("Zegel van het logboek");
        venster.scherm("toegang-zegel");

        fatma.locator("#kijkna").click();

        assertThat(fatma.locator("#uitkomst")).containsText("Nagegaan:");
        assertThat(fatma.locator("#nazichtblok")).containsText("Het logboek is heel");
        assertThat(fatma.locator("#kijkna")).isVisible();
        venster.scherm("toegang-zegel-nagekeken");
    }

    @Test
    void van_een_regel_in_het_logboek_is_het_een_stap_naar_zijn_bewijs(Venster venster) throws IOException {
        Page fatma = venster.meldAan("fatma");
        venster.open("/toegang/logboek.xhtml");
        fatma.getByText("Bewijs", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(fatma.locator("h1")).hasText("Zegel van het logboek");

        Download bewijs =
                fatma.waitForDownload(() -> fatma.locator("#haalbewijs").click());

        assertThat(Files.readString(bewijs.path()))
                .startsWith("c2sp.org/tlog-proof@v1\n")
                .contains("samenspraak/toegangslog");
    }

    @Test
    void wat_geen_regel_is_heeft_geen_bewijs_en_het_getypte_blijft_staan(Venster venster) {
        Page fatma = venster.meldAan("fatma");
        venster.open("/toegang/zegel.xhtml");
        fatma.locator("#regel").fill("geen kenmerk");
        fatma.locator("#haalbewijs").click();
        assertThat(fatma.locator("main")).containsText("Vul het kenmerk van een regel in");
        assertThat(fatma.locator("#regel")).hasValue("geen kenmerk");
        venster.scherm("toegang-zegel-fout");

        fatma.locator("#regel").fill("01900000-0000-7000-8000-000000000000");
        fatma.locator("#haalbewijs").click();
        assertThat(fatma.locator("main")).containsText("Van deze regel is geen bewijs");
    }
}
