package nl.samenspraak.systeemtest.klachten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import nl.samenspraak.systeemtest.Server;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Vertraging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A long text on a page of a dossier survives whatever happens before it is saved. */
@Systeemtest
@Tag("alleen-h2")
class ConceptIT {

    private static final String TEKST = "Zij belde terug 😟 en zei:\n\"dit moet anders\" <b>nu</b>.";

    @Test
    void na_een_dode_browser_staat_de_tekst_weer_in_haar_veld(Venster venster) {
        Venster dood = venster.ander();
        dood.meldAan("kim");
        Page eerst = opAfhandelen(dood, "Dode browser");
        eerst.fill("#gesprektekst", TEKST);
        bewaard(eerst);
        String adres = eerst.url().substring(eerst.url().indexOf("/klachten/"));
        dood.doodmaken();

        venster.meldAan("kim");
        Page daarna = venster.open(adres);
        assertThat(daarna.locator("#gesprektekst")).hasValue(TEKST);
        assertThat(daarna.locator("[data-conceptterug]")).containsText("typte en niet opsloeg");
        venster.scherm("klachten-afhandelen-concept");

        daarna.getByText("Toch niet").click();
        assertThat(daarna.locator("#gesprektekst")).hasValue("");
        bewaard(daarna);
        daarna.reload();
        assertThat(daarna.locator("#conceptform")).hasAttribute("data-concept", "leeg");
        assertThat(daarna.locator("#gesprektekst")).hasValue("");
    }

    @Test
    @Tag("R-KLA-01")
    void ook_van_een_klacht_die_nog_wordt_aangenomen_staat_alles_er_weer_tot_zij_is_vastgelegd(Venster venster) {
        Venster dood = venster.ander();
        dood.meldAan("kim");
        Page eerst = Klachtdossier.nieuw(dood);
        eerst.locator("#kanaal input[value='BRIEF']").check();
        eerst.locator("#beklaagdesoort input[value='ANDER']").check();
        eerst.fill("#beklaagdenaam", "Mevrouw De Boer");
        eerst.fill("#ontvangenop", "2-11-2026");
        eerst.fill("#onderwerp", "Niet teruggebeld");
        eerst.fill("#naam", "P. Aan de Lijn");
        eerst.fill("#verhaal", TEKST);
        eerst.locator("#wens").focus();
        bewaard(eerst);
        dood.doodmaken();

        venster.meldAan("kim");
        Page daarna = venster.open("/klachten/nieuw.xhtml");
        assertThat(daarna.locator("#verhaal")).hasValue(TEKST);
        assertThat(daarna.locator("#onderwerp")).hasValue("Niet teruggebeld");
        assertThat(daarna.locator("#naam")).hasValue("P. Aan de Lijn");
        assertThat(daarna.locator("#ontvangenop")).hasValue("2-11-2026");
        assertThat(daarna.locator("#kanaal input[value='BRIEF']")).isChecked();
        assertThat(daarna.locator("#beklaagdenaam")).hasValue("Mevrouw De Boer");
        assertThat(daarna.locator("[data-conceptterug]")).containsText("typte en niet opsloeg");
        venster.scherm("klachten-nieuw-concept");

        daarna.fill("#onderwerp", "Niet teruggebeld, na een storing");
        daarna.click("#legvast");
        assertThat(daarna.locator("h1")).hasText("Niet teruggebeld, na een storing");
        venster.open("/klachten/nieuw.xhtml");
        assertThat(daarna.locator("#conceptform")).hasAttribute("data-concept", "leeg");
        assertThat(daarna.locator("#verhaal")).hasValue("");
    }

    @Test
    void wat_iemand_kiest_en_typt_terwijl_haar_concept_nog_onderweg_is_gaat_voor(Venster venster) {
        Venster dood = venster.ander();
        dood.meldAan("kim");
        Page eerst = Klachtdossier.nieuw(dood);
        eerst.locator("#kanaal input[value='BRIEF']").check();
        assertThat(eerst.locator("#dagtekening")).isVisible();
        eerst.fill("#onderwerp", "Niet teruggebeld");
        eerst.fill("#verhaal", TEKST);
        eerst.locator("#wens").focus();
        bewaard(eerst);
        dood.doodmaken();

        venster.meldAan("kim");
        Vertraging vertraging = Vertraging.van(venster.pagina());
        Page daarna = venster.open("/klachten/nieuw.xhtml");
        daarna.locator("#kanaal input[value='EMAIL']").check();
        daarna.fill("#onderwerp", "Iets anders");
        vertraging.laatDoor();

        assertThat(daarna.locator("#verhaal")).hasValue(TEKST);
        assertThat(daarna.locator("#onderwerp")).hasValue("Iets anders");
        assertThat(daarna.locator("#kanaal input[value='EMAIL']")).isChecked();
        Klachtdossier.nieuw(venster);
    }

    @Test
    void wat_is_opgeslagen_komt_niet_terug_en_wat_ernaast_stond_wel(Venster venster) {
        venster.meldAan("kim");
        Page pagina = opAfhandelen(venster, "Twee teksten");
        pagina.locator("#gegevenskop summary").click();
        pagina.fill("#vraagnoodzaak", "Alleen daaruit blijkt of er is gebeld.");
        pagina.locator("#gesprek input[value='BESPROKEN']").check();
        pagina.fill("#gesprektekst", "Gebeld en uitgelegd.");
        bewaard(pagina);
        pagina.click("#bewaargesprek");

        assertThat(pagina.locator("#gesprekkop")).containsText("Gebeld en uitgelegd.");
        assertThat(pagina.locator("[data-conceptterug]")).containsText("Het dossier is sindsdien gewijzigd");
        assertThat(pagina.locator("#vraagnoodzaak")).hasValue("Alleen daaruit blijkt of er is gebeld.");
        assertThat(pagina.locator("#gesprektekst")).hasValue("");
    }

    @Test
    void wie_een_klacht_overdraagt_probeert_daarna_niets_meer(Server server, Venster venster) {
        venster.meldAan("kim");
        Page pagina = opAfhandelen(venster, "Overgedragen");
        venster.open("/klachten/klacht.xhtml?id=" + pagina.url().replaceAll(".*id=", ""));
        String adres = pagina.url();
        int ervoor = server.logboek().length();
        pagina.locator("#behandelaar summary").first().click();
        pagina.locator("#collega").selectOption(new SelectOption().setLabel("Lina Haddad"));
        pagina.fill("#reden", "Zij kent de wijk.");
        pagina.click("#wijstoe");

        assertThat(pagina.locator(".berichten")).containsText("is nu van uw collega");
        assertThat(server.logboek().substring(ervoor)).doesNotContain("Storing", "IllegalStateException");
        Klachtdossier.geeftTerug(venster.ander(), adres);
    }

    @Test
    void een_brief_houdt_zijn_tekst_tot_hij_weg_is_en_een_andere_brief_krijgt_die_niet(Venster venster) {
        venster.meldAan("kim");
        Page pagina = opAfhandelen(venster, "Twee brieven");
        String dossier = pagina.url().replaceAll(".*id=", "");
        brief(venster, dossier, "aanvulling");
        pagina.locator("#schrijfblok textarea").fill("- uw handtekening");
        bewaard(pagina);

        brief(venster, dossier, "ontvangstbevestiging");
        assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "leeg");
        brief(venster, dossier, "aanvulling");
        assertThat(pagina.locator("#schrijfblok textarea")).hasValue("- uw handtekening");
        pagina.click("#maak");
        pagina.locator("#wijze input[value='POST']").check();
        pagina.click("#verstuur");

        assertThat(pagina.locator(".berichten")).containsText("op papier verstuurd");
        brief(venster, dossier, "aanvulling");
        assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "leeg");
    }

    @Test
    @Tag("R-KLA-05")
    void wie_zelf_in_de_klacht_blijkt_te_staan_is_haar_kwijt_en_hoort_dat_haar_tekst_niet_meer_wordt_bewaard(
            Venster venster) {
        venster.verwacht("40[34] .*");
        venster.meldAan("kim");
        Page typt = opAfhandelen(venster, "Over haarzelf");
        Page ander = typt.context().newPage();
        ander.navigate(typt.url().replace("afhandelen", "klacht"));
        ander.locator("#gedragingen summary").click();
        ander.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        ander.locator("#medewerker").selectOption("Kim Pietersen");
        ander.fill("#omschrijving", "Was zelf kortaf.");
        ander.click("#voegtoe");
        assertThat(ander.locator("#gedragingen")).hasCount(0);

        typt.fill("#gesprektekst", "Nog gauw iets over mijzelf.");
        typt.locator("#gesprekdag").focus();

        assertThat(typt.locator("#conceptform")).hasAttribute("data-concept", "dicht");
        assertThat(typt.locator("#conceptform .nietbewaard")).containsText("wordt niet meer bewaard");
        assertThat(typt.locator("#gesprektekst")).hasValue("Nog gauw iets over mijzelf.");
    }

    @Test
    @Tag("R-KLA-09")
    void het_verslag_van_elk_gesprek_houdt_zijn_eigen_tekst(Venster venster) {
        venster.meldAan("kim");
        Page pagina = opAfhandelen(venster, "Twee gesprekken");
        String dossier = pagina.url().replaceAll(".*id=", "");
        voegGedragingToe(venster, dossier, "Bram de Haan");
        venster.open("/klachten/horen.xhtml?id=" + dossier);
        nodigUit(pagina, "De klager");
        nodigUit(pagina, "Bram de Haan");

        pagina.fill("#verslag", "Bram zegt dat hij belde.");
        kiesHetAndere(pagina);
        assertThat(pagina.locator("#gehoord")).containsText("De klager");
        assertThat(pagina.locator("#verslag")).hasValue("");
        pagina.fill("#verslag", "De klager zegt dat niemand belde.");
        kiesHetAndere(pagina);
        assertThat(pagina.locator("#gehoord")).containsText("Bram de Haan");
        assertThat(pagina.locator("#verslag")).hasValue("Bram zegt dat hij belde.");
        bewaard(pagina);

        pagina.reload();
        assertThat(pagina.locator("#gehoord")).containsText("Bram de Haan");
        assertThat(pagina.locator("#verslag")).hasValue("Bram zegt dat hij belde.");
        venster.scherm("klachten-horen-twee-gesprekken");
        pagina.locator("#gehoord input").first().check();
        pagina.fill("#hoorder", "Kim Pietersen");
        pagina.click("#bewaarverslag");
        assertThat(pagina.locator(".berichten")).containsText("Vastgelegd.");

        assertThat(pagina.locator("#gehoord")).containsText("De klager");
        assertThat(pagina.locator("#verslag")).hasValue("De klager zegt dat niemand belde.");
    }

    private static void voegGedragingToe(Venster venster, String dossier, String medewerker) {
        Page pagina = venster.open("/klachten/klacht.xhtml?id=" + dossier);
        pagina.locator("#gedragingen summary").click();
        pagina.locator("#beklaagdesoort input[value='MEDEWERKER']").check();
        pagina.locator("#medewerker").selectOption(medewerker);
        pagina.fill("#omschrijving", "Belde niet terug.");
        pagina.click("#voegtoe");
        assertThat(pagina.locator(".gedragingen")).containsText(medewerker);
        pagina.waitForLoadState();
    }

    private static void nodigUit(Page pagina, String wie) {
        pagina.locator("#uitgenodigd").getByLabel(wie).check();
        pagina.click("#nodiguit");
        assertThat(pagina.locator("#zittingenkop ol")).containsText(wie);
        pagina.waitForLoadState();
    }

    private static void kiesHetAndere(Page pagina) {
        pagina.getByText("Ga hiermee verder").click();
    }

    private static void brief(Venster venster, String dossier, String soort) {
        venster.open("/klachten/brief.xhtml?id=" + dossier + "&soort=" + soort + "&aan=0");
        assertThat(venster.pagina().locator("#schrijfblok")).isVisible();
        venster.pagina().waitForLoadState();
    }

    private static Page opAfhandelen(Venster venster, String onderwerp) {
        Page pagina = Klachtdossier.neemOp(venster, onderwerp);
        pagina.click("#pakop");
        assertThat(pagina.locator(".berichten")).containsText("U behandelt deze klacht.");
        pagina.locator(".tabbladen").getByText("Afhandelen").click();
        assertThat(pagina.locator("#gesprekkop")).isVisible();
        pagina.waitForLoadState();
        return pagina;
    }

    private static void bewaard(Page pagina) {
        assertThat(pagina.locator("#conceptform")).hasAttribute("data-concept", "bewaard");
    }
}
