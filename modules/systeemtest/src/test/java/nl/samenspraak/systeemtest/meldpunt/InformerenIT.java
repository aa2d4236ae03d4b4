package nl.samenspraak.systeemtest.meldpunt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is told of a melding. */
@Systeemtest
@Tag("alleen-h2")
class InformerenIT {

    @Test
    @Tag("R-MEL-12")
    @Tag("R-MEL-13")
    void uitstel_vraagt_een_reden_en_een_dag_en_de_melder_hoort_alleen_hoe_ver_het_is(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Meldingscherm.open(venster, "Buur");
        pagina.locator(".tabbladen a").nth(2).click();
        assertThat(pagina.locator("#betrokkene")).containsText("Nog niet");
        venster.scherm("meldpunt-informeren");

        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies de uitkomst.");
        pagina.locator("#keuze input[value='UITGESTELD']").check();
        pagina.locator("#grond input[value='gevaar-ander']").check();
        pagina.locator("#herzienop").fill("31-2-2026");
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Typ een datum die bestaat");
        pagina.locator("#herzienop").fill("1-1-2020");
        pagina.locator("#reden").fill("De melder is dan thuis niet veilig.");
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Kies een dag na vandaag.");
        assertThat(pagina.locator("#reden")).hasValue("De melder is dan thuis niet veilig.");
        assertThat(pagina.locator("#herzienop")).hasValue("1-1-2020");
        venster.scherm("meldpunt-informeren-fout");
        pagina.locator("#herzienop").fill(Meldingscherm.overDagen(60));
        pagina.locator("#bewaar").click();
        assertThat(pagina.locator(".foutenoverzicht")).containsText("Dat is te laat. Kies een dag tot en met");
        pagina.locator("#herzienop").fill(Meldingscherm.overDagen(7));
        pagina.locator("#bewaar").click();

        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");
        assertThat(pagina.locator("#betrokkene")).containsText("Uitgesteld tot");
        assertThat(pagina.locator("#betrokkene")).containsText("De melder is dan thuis niet veilig.");
        assertThat(pagina.locator("#betrokkene")).containsText("UAVG, artikel 41 lid 1, onder i");
        pagina.getByText("Checklist en brief").click();
        assertThat(pagina.locator("#brieftekst0"))
                .hasValue(Pattern.compile(
                        ".*kregen wij een melding over u.*Autoriteit Persoonsgegevens.*", Pattern.DOTALL));
        venster.scherm("meldpunt-informeren-brief");
        pagina.locator("#melderwijze input[value='TELEFOON']").check();
        pagina.locator("#bewaarmelder").click();
        assertThat(pagina.locator("#melder")).containsText("Yasmina Bakker liet weten: aangenomen");
        venster.scherm("meldpunt-informeren-uitgesteld");
        pagina.locator(".tabbladen a").first().click();
        assertThat(pagina.locator("main")).containsText("Uitgesteld tot");
    }

    @Test
    @Tag("R-MEL-05")
    @Tag("R-MEL-13")
    void een_anonieme_melder_hoort_niets_en_wie_onbekend_is_kan_niets_horen(Venster venster) {
        venster.meldAan("yasmina");
        Page pagina = Telefoonscherm.openEenMelding(venster, "Hoort lopen.");
        pagina.locator(".tabbladen a").nth(2).click();

        assertThat(pagina.locator("#melder")).containsText("De melder is anoniem.");
        assertThat(pagina.locator("#bewaarmelder")).not().isVisible();
        assertThat(pagina.locator("#betrokkene")).containsText("wij weten niet wie het is");
        assertThat(pagina.locator("#bewaar")).not().isVisible();
    }

    @Test
    void wie_iets_vastlegt_dat_een_ander_al_vastlegde_ziet_beide_en_verliest_niets(Venster venster) {
        venster.meldAan("yasmina");
        Page een = Meldingscherm.open(venster, "Buur");
        een.locator(".tabbladen a").nth(2).click();
        assertThat(een.locator("#bewaar")).isVisible();
        Page twee = een.context().newPage();
        twee.navigate(een.url());
        een.locator("#keuze input[value='GEINFORMEERD']").check();
        een.locator("#wijze input[value='TELEFOON']").check();
        een.locator("#bewaar").click();
        assertThat(een.locator(".berichten")).containsText("Vastgelegd.");

        twee.locator("#melderwijze input[value='BRIEF']").check();
        twee.locator("#bewaarmelder").click();

        assertThat(twee.locator(".foutenoverzicht")).containsText("Iemand anders heeft dit intussen gewijzigd.");
        assertThat(twee.locator(".versies")).containsText("Nog niet");
        assertThat(twee.locator(".versies")).containsText("Ja, de persoon weet het");
        assertThat(twee.locator("#melderwijze input[value='BRIEF']")).isChecked();
        twee.locator("#bewaarmelder").click();
        assertThat(twee.locator(".berichten")).containsText("Vastgelegd.");
    }
}
