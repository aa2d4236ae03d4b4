package nl.samenspraak.systeemtest.toeleiding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.antwoord;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevestig;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.bevinding;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.biedOndersteuningAan;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.druk;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.kiesPersoon;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.kiesToeleiding;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.naar;
import static nl.samenspraak.systeemtest.toeleiding.Onderzoeksdossier.vertelVooraf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.systeemtest.Losstaand;
import nl.samenspraak.systeemtest.Systeemtest;
import nl.samenspraak.systeemtest.Venster;
import nl.samenspraak.systeemtest.Wacht;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole story of an onderzoek, in both worlds.
 *
 * <p>Given a melding that waits; when a toeleider takes it up, walks the four steps, asks two parties of which one does not answer, asks the deelwijzer
 * what may be told, corrects what was not so and sends the outcome; then the FG reads that story in the log. Where the Wams is no law, the second step
 * stays closed, and the screen says what can be done instead.
 */
@Systeemtest
@Tag("op-postgresql")
class OnderzoeksverhaalIT {

    private static final Pattern NUMMER = Pattern.compile("T-\\d{4}-\\d{6}");

    @Test
    @Tag("R-TOE-07")
    @Tag("R-TOE-13")
    @Tag("R-TOE-17")
    @Tag("R-TOE-18")
    @Tag("R-LOG-01")
    void van_wat_klaarstond_tot_de_uitkomst_en_het_logboek(Venster venster) {
        Page ruud = venster.meldAan("ruud");
        String nummer = pakOp(ruud, "");
        kiesToeleiding(ruud, venster);
        biedOndersteuningAan(ruud);
        vertelVooraf(ruud);
        druk(ruud, "#gaverder");
        assertThat(ruud.locator(".berichten")).containsText("U bent bij stap 2.");
        antwoord(ruud, "Thuiszorg De Plas", "wmo-2015", "JA");
        antwoord(ruud, "Budgetwinkel", "wgs", "WEET_NIET");
        antwoord(ruud, "GGZ Meerzicht", "wonen", "WEET_NIET");
        assertThat(ruud.locator(".kopregel .tag")).hasText("nu 1 terrein");

        naar(ruud, "Verzoeken");
        vraag(ruud, "Budgetwinkel, schuldhulpverlening");
        vraag(ruud, "GGZ Meerzicht");
        beantwoord(ruud, "Budgetwinkel, schuldhulpverlening", true);
        beantwoord(ruud, "GGZ Meerzicht", false);
        assertThat(kaart(ruud, "GGZ Meerzicht")).containsText("geen antwoord gegeven");
        assertThat(ruud.locator("main")).not().containsText("beroepsgeheim is de reden");
        assertThat(kaart(ruud, "Budgetwinkel, schuldhulpverlening")).containsText("bekend bij deze partij");
        venster.scherm("verhaal-verzoeken");

        naar(ruud, "Onderzoek");
        assertThat(ruud.locator(".kopregel .tag")).hasText("nu 2 terreinen");
        assertThat(ruud.locator("table.dat")).containsText("Budgetwinkel, schuldhulpverlening");
        venster.scherm("verhaal-stap2-antwoord");
        druk(ruud, "#gaverder");
        assertThat(ruud.locator(".berichten")).containsText("U bent bij stap 3.");
        druk(ruud, "#gaverder");
        assertThat(ruud.locator(".berichten")).containsText("U bent bij stap 4.");
        for (String punt : List.of("PROBLEMEN", "HULP_NU", "HULP_EERDER", "HULP_NODIG", "SAMENHANG")) {
            bevinding(ruud, punt);
        }
        vraagDeDeelwijzer(ruud);
        geef(ruud, "Budgetwinkel, schuldhulpverlening");
        rondAf(ruud, "");
        laatVerbeteren(ruud, venster);
        verstuurDeUitkomst(ruud, venster);

        Venster toezicht = venster.ander();
        Page fatma = toezicht.meldAan("fatma");
        Locator regels = fatma.locator("#regels tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Ruud Kaya"))
                .filter(new Locator.FilterOptions().setHasText(nummer));
        assertThat(regels.first()).isVisible();
        assertThat(regels.filter(new Locator.FilterOptions().setHasText("Onderzoek naar samenhang"))
                        .first())
                .isVisible();
        assertThat(regels.filter(new Locator.FilterOptions().setHasText("brief gestuurd: uitkomst"))
                        .first())
                .containsText("Naar of van: de inwoner");
        toezicht.scherm("verhaal-logboek");
        Assertions.assertThat(meegenomen(fatma))
                .contains("verstrekken;verzoek om gegevens verstuurd;Budgetwinkel, schuldhulpverlening;")
                .contains("verstrekken;verzoek om gegevens verstuurd;GGZ Meerzicht;")
                .contains("wijzigen;antwoord op een verzoek om gegevens opgeschreven;GGZ Meerzicht;")
                .contains("wijzigen;besloten of iets wordt verbeterd;;")
                .contains(
                        "verstrekken;brief gestuurd: aan een partij, wat niet klopte;Budgetwinkel, schuldhulpverlening;")
                .contains("wijzigen;conclusie opgeschreven;;");
    }

    @Test
    @Tag("R-ALG-02")
    @Tag("R-TOE-14")
    @Tag("R-TOE-15")
    void zonder_de_wams_blijft_de_tweede_stap_dicht_en_zegt_het_scherm_wat_wel_kan(Venster hier, Losstaand zonderWams) {
        Venster venster = hier.op(zonderWams.server());
        Page ruud = venster.meldAan("ruud");
        pakOp(ruud, "");
        assertThat(ruud.locator(".doel")).containsText("Vraag verhelderen");
        kiesToeleiding(ruud, venster);
        assertThat(ruud.locator(".doel")).containsText("Onderzoek naar een hulpvraag");
        biedOndersteuningAan(ruud);
        assertThat(ruud.locator("#gaverder")).hasCount(0);
        assertThat(ruud.locator("#wegen")).containsText("Over wetten heen kijken mag hier niet");
        assertThat(ruud.locator("#wegen")).containsText("De Wams is nog geen wet.");
        assertThat(ruud.locator("#wegen"))
                .containsText("alleen met uitdrukkelijke toestemming van de inwoner (Wmo 2015, artikel 5.1.1 lid 4)");
        assertThat(ruud.locator("#wegen")).containsText("Wgs, artikel 8d");
        assertThat(ruud.locator("#organisatie")).hasCount(0);
        venster.scherm("verhaal-zonderwams");

        vertelVooraf(ruud);
        druk(ruud, "#bekijkwissen");
        assertThat(ruud.locator("#wiskop")).isFocused();
        druk(ruud, "#stop");
        bevestig(ruud);
        assertThat(ruud.locator(".foutenoverzicht"))
                .containsText("Kies of de vraag van de inwoner naar een loket gaat.");
        ruud.locator("#vervolg input").first().check();
        assertThat(ruud.locator("#loket")).isVisible();
        Wacht.totRust(ruud);
        ruud.locator("#loket").fill("Wmo-loket, Raadhuisplein 1");
        ruud.locator("#loketwet").selectOption("wmo-2015");
        druk(ruud, "#stop");
        bevestig(ruud);
        assertThat(ruud.locator(".foutenoverzicht")).containsText("Kies waarom u stopt.");
        ruud.locator("#stopreden input[value='GEEN_WET']").check();
        ruud.locator("#stopwaarom").fill("Uw vraag gaat over huishoudelijke hulp, en daar is de Wmo voor.");
        venster.scherm("verhaal-vraagverder");
        druk(ruud, "#stop");
        bevestig(ruud);
        assertThat(ruud.locator("#stop")).hasCount(0);
        assertThat(ruud.locator("#dossier")).containsText("gaat naar Wmo-loket, Raadhuisplein 1. Dat moet nog.");
        venster.scherm("verhaal-vraagverder-afloop");
        ruud.getByText("Schrijf de brief aan het loket").click();
        assertThat(ruud.locator("#schrijfkop")).containsText("voor het loket");
        druk(ruud, "#maak");
        assertThat(ruud.locator(".briefblad")).containsText("Uw termijnen tellen vanaf die dag");
        venster.scherm("verhaal-brief-loket");
        druk(ruud, "#verstuur");
        assertThat(ruud.locator(".berichten")).containsText("beveiligde kanaal");
        naar(ruud, "Onderzoek");
        assertThat(ruud.locator("#dossier")).containsText("is gegeven aan Wmo-loket, Raadhuisplein 1");
        naar(ruud, "Brieven");
        ruud.getByText("De uitkomst, voor de inwoner").click();
        druk(ruud, "#maak");
        assertThat(ruud.locator(".briefblad")).containsText("Wmo-loket, Raadhuisplein 1");
        assertThat(ruud.locator(".briefblad")).containsText("Bent u het niet eens met ons?");

        Venster toezicht = hier.op(zonderWams.server());
        Assertions.assertThat(meegenomen(toezicht.meldAan("fatma")))
                .contains("vernietigen;gestopt in stap 1, niets gewist;;")
                .contains("verstrekken;brief gestuurd: wat er gaat gebeuren;de inwoner;")
                .contains(
                        "verstrekken;brief gestuurd: aan een loket, de vraag van de inwoner;Wmo-loket, Raadhuisplein 1;");
        toezicht.scherm("verhaal-logboek-na-wissen");
    }

    @Test
    @Tag("R-TOE-02")
    void langs_route_b_begint_het_zonder_de_inwoner_en_hoort_die_het_als_eerste(Venster venster) {
        Page ruud = venster.meldAan("ruud");
        ruud.getByText("Nieuwe hulpvraag").first().click();
        ruud.getByText("Verzoek van een professional").click();
        kiesPersoon(ruud);
        ruud.locator("#verzoekernaam").fill("S. de Wit");
        ruud.locator("#verzoekerorganisatie").fill("GGD Zandermeer");
        ruud.locator("#betrokkenheid").fill("Komt elke week langs.");
        ruud.locator("#onderbouwing").fill("Al drie maanden ligt er vuil in huis.");
        ruud.locator("#verwachting").fill("Nu werkt ieder voor zich.");
        ruud.locator("#achteruitgang").fill("Weegt tien kilo minder.");
        ruud.locator("#hulp").fill("Laat de thuiszorg niet binnen.");
        ruud.locator("#overlast").fill("Brand in de keuken op 2 en 9 november.");
        ruud.locator("#aanhoudend").check();
        druk(ruud, "#bekijkbesluit");
        assertThat(ruud.locator("#besluit")).containsText("Er kan een onderzoek komen.");
        druk(ruud, "#beslis");
        assertThat(ruud.locator(".berichten")).containsText("Vertel het de inwoner.");
        Matcher gevonden = NUMMER.matcher(ruud.locator("h1").innerText() + ruud.title());
        assertTrue(gevonden.find());
        String nummer = gevonden.group();
        vertelVooraf(ruud);
        biedOndersteuningAan(ruud);
        druk(ruud, "#gaverder");
        antwoord(ruud, "Thuiszorg De Plas", "wmo-2015", "NIET_GEVRAAGD");
        antwoord(ruud, "Voedselbank", "wgs", "NIET_GEVRAAGD");
        zegtEenAnder(ruud, "Thuiszorg De Plas");
        zegtEenAnder(ruud, "Voedselbank");
        druk(ruud, "#gaverder");
        assertThat(ruud.locator(".berichten")).containsText("U bent bij stap 3.");
        druk(ruud, "#gaverder");
        assertThat(ruud.locator(".berichten")).containsText("U bent bij stap 4.");
        for (String punt : List.of("PROBLEMEN", "HULP_NU", "HULP_EERDER", "HULP_NODIG", "SAMENHANG")) {
            bevinding(ruud, punt);
        }
        rondAf(ruud, "Besluit op het verzoek");
        venster.scherm("verhaal-b-afgerond");
        verstuurDeUitkomst(ruud, venster);
        ruud.locator("#hoofdmenu").getByText("Toeleiding").first().click();
        ruud.locator(".tabbladen").getByText("Brief moet nog weg").first().click();
        assertThat(ruud.locator("#regels")).containsText(nummer);
        venster.scherm("verhaal-b-briefmoetnog");
        Venster toezicht = venster.ander();
        Assertions.assertThat(meegenomen(toezicht.meldAan("fatma")))
                .contains("vastleggen;besloten op het verzoek van een professional: er komt een onderzoek;")
                .contains("wijzigen;opgeschreven wat een ander weet;;")
                .contains("verstrekken;brief gestuurd: uitkomst;de inwoner;");
    }

    /** The lines of today, as the FG takes them along. */
    private static String meegenomen(Page fatma) {
        Download bestand =
                fatma.waitForDownload(() -> fatma.getByText("Exporteer CSV").click());
        try (InputStream inhoud = bestand.createReadStream()) {
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zegtEenAnder(Page ruud, String organisatie) {
        Wacht.totRust(ruud);
        ruud.getByLabel("Wijzig " + organisatie).click();
        assertThat(ruud.locator("#anderreden")).isVisible();
        Wacht.totRust(ruud);
        ruud.locator("#ander input[value='JA']").check();
        ruud.locator("#anderbron").fill("S. de Wit, GGD");
        ruud.locator("#anderreden").fill("Mevrouw doet de deur niet open.");
        druk(ruud, "#leganderevast");
        assertThat(ruud.locator("table.dat")).containsText("S. de Wit, GGD");
    }

    /** Somebody takes up what the meldpunt passed on. */
    private static String pakOp(Page ruud, String welke) {
        ruud.locator(".tabbladen").getByText("Nog niet opgepakt").first().click();
        Wacht.totRust(ruud);
        Locator rij = ruud.locator("#regels tbody tr")
                .filter(new Locator.FilterOptions().setHasText(welke))
                .first();
        Matcher nummer = NUMMER.matcher(rij.innerText());
        if (!nummer.find()) {
            throw new AssertionError("Er staat niets klaar: " + rij.innerText());
        }
        rij.getByText("Pak op").click();
        assertThat(ruud).hasURL(Pattern.compile(".*/toeleiding/onderzoek\\.xhtml\\?id=.*"));
        return nummer.group();
    }

    private static void vraag(Page ruud, String partij) {
        Wacht.totRust(ruud);
        ruud.locator("#partij").selectOption(new SelectOption().setLabel(partij));
        ruud.locator("#gegevens").selectOption("dat-informatie");
        ruud.locator("#grond").selectOption("wams");
        ruud.locator("#wijze input").first().check();
        ruud.locator("#nooddoel").fill("Bepalen of er naast de Wmo een tweede terrein is.");
        ruud.locator("#noodwaarom").fill("De inwoner weet niet of de aanmelding bij " + partij + " nog loopt.");
        ruud.locator("#noodlichter").fill("Thuis lag er geen brief; alleen een ja of nee wordt gevraagd.");
        ruud.locator("#noodevenredig")
                .fill("Een ja of nee raakt de inwoner weinig, en zonder blijft de hulp stilstaan.");
        druk(ruud, "#stelop");
        assertThat(ruud.locator(".berichten")).containsText("Het verzoek staat klaar.");
        kaart(ruud, partij)
                .getByText("Verstuurd", new Locator.GetByTextOptions().setExact(true))
                .click();
        bevestig(ruud);
        assertThat(ruud.locator(".berichten")).containsText("vastgelegd als verstuurd");
    }

    private static void beantwoord(Page ruud, String partij, boolean antwoordt) {
        Wacht.totRust(ruud);
        kaart(ruud, partij).getByText("Leg antwoord vast").click();
        assertThat(ruud.locator("#antwoordkop")).isVisible();
        Wacht.totRust(ruud);
        ruud.locator("#soort input[value='" + (antwoordt ? "GEGEVEN" : "GEWEIGERD") + "']")
                .check();
        Wacht.totRust(ruud);
        if (antwoordt) {
            ruud.locator("#bekend input[value='ja']").check();
            if (ruud.locator("#bron").count() > 0) {
                ruud.locator("#bron").fill("Balie");
            }
        } else {
            ruud.locator("#categorie input[value='BEROEPSGEHEIM']").check();
        }
        druk(ruud, "#bewaarantwoord");
        assertThat(ruud.locator(".berichten")).containsText("Het antwoord is vastgelegd.");
    }

    private static Locator kaart(Page ruud, String partij) {
        return ruud.locator("article.kaartje").filter(new Locator.FilterOptions().setHasText(partij));
    }

    private static void vraagDeDeelwijzer(Page ruud) {
        String dossier = ruud.url();
        ruud.navigate(dossier.replaceFirst(
                "/toeleiding/.*",
                "/toeleiding/deelwijzer.xhtml"
                        + "?gever=college-wmo&ontvanger=college&soort=buitenkant&wet=wgs&fase=uitvoering"));
        assertThat(ruud.locator("#antwoordkop")).hasText("Ja");
        ruud.navigate(dossier);
        Wacht.totRust(ruud);
    }

    /** A party gets something, for what it does itself. */
    private static void geef(Page ruud, String partij) {
        naar(ruud, "Delen");
        ruud.locator("#richting input[value='GEVEN']").check();
        Wacht.totRust(ruud);
        ruud.locator("#partij").selectOption(new SelectOption().setLabel(partij));
        Wacht.totRust(ruud);
        ruud.locator("#soort").selectOption("afstemming");
        druk(ruud, "#geef");
        assertThat(ruud.locator("#antwoordkop")).hasText("Alleen als");
        for (int plek = 0; plek < ruud.locator("#eisen input[type=checkbox]").count(); plek++) {
            ruud.locator("#eisen input[type=checkbox]").nth(plek).check();
            Wacht.totRust(ruud);
            ruud.locator("#eisen input[type=text]").nth(plek).fill("besproken op dinsdag");
            ruud.keyboard().press("Tab");
            Wacht.totRust(ruud);
        }
        assertThat(ruud.locator("#open")).hasText("Aan elke voorwaarde is voldaan.");
        ruud.locator("#nooddoel").fill("Afstemmen wie wanneer langskomt voor de schulden en het huishouden.");
        ruud.locator("#noodwaarom").fill("De Budgetwinkel en de thuiszorg kwamen in dezelfde week langs.");
        ruud.locator("#noodlichter").fill("De inwoner vergeet afspraken; alleen de dagen worden doorgegeven.");
        ruud.locator("#noodevenredig").fill("Het zijn twee dagen in de week, en de inwoner was erbij.");
        druk(ruud, "#legvast");
        assertThat(ruud.locator(".berichten")).containsText("Vastgelegd dat u dit deelde.");
        naar(ruud, "Onderzoek");
    }

    private static void rondAf(Page ruud, String nog) {
        Wacht.totRust(ruud);
        ruud.locator("#coordinatie input").first().check();
        ruud.locator("#motivering").fill("Eén plan helpt de inwoner beter.");
        druk(ruud, "#controleer");
        if (nog.isEmpty()) {
            assertThat(ruud.locator("#nogtesturen")).hasCount(0);
        } else {
            assertThat(ruud.locator("#nogtesturen")).containsText(nog);
        }
        ruud.locator("#gelezen").check();
        druk(ruud, "#concludeer");
        assertThat(ruud.locator(".berichten")).containsText("Het onderzoek is afgerond.");
    }

    /** What was not so reaches the party that got it, not the one that was only asked something, and the client (R-TOE-28, AVG 19). */
    private static void laatVerbeteren(Page ruud, Venster venster) {
        naar(ruud, "Verbeteren");
        druk(ruud, "#vraag");
        assertThat(ruud.locator(".foutenoverzicht")).containsText("Kies wat er niet klopt.");
        ruud.locator("#feit")
                .selectOption(new SelectOption().setLabel("Welke problemen zijn er?: Gevonden bij PROBLEMEN"));
        ruud.locator("#nieuw").fill("Ik woon met mijn zus");
        venster.scherm("verbeteren-vraag");
        druk(ruud, "#vraag");
        assertThat(ruud.locator(".berichten")).containsText("De vraag is vastgelegd.");
        Wacht.totRust(ruud);
        ruud.locator("article.kaartje")
                .getByText("Beslis", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(ruud.locator("#besluitkop")).isVisible();
        Wacht.totRust(ruud);
        druk(ruud, "#beslis");
        assertThat(ruud.locator(".foutenoverzicht")).containsText("Maak een keuze.");
        ruud.locator("#verbeteren input").first().check();
        Wacht.totRust(ruud);
        ruud.locator("#reden").fill("Haar zus was bij het gesprek.");
        druk(ruud, "#beslis");
        assertThat(ruud.locator(".foutenoverzicht")).containsText("Zeg wie dit gegeven kreeg");
        Wacht.totRust(ruud);
        assertThat(ruud.locator("#kreeg")).not().containsText("GGZ Meerzicht");
        ruud.locator("#kreeg").getByLabel("Budgetwinkel, schuldhulpverlening").check();
        druk(ruud, "#beslis");
        assertThat(ruud.locator(".berichten")).containsText("Het besluit is vastgelegd.");
        assertThat(ruud.locator("article.kaartje")).containsText("Gevonden bij PROBLEMEN");
        assertThat(ruud.locator("article.kaartje")).containsText("Ik woon met mijn zus");
        assertThat(ruud.locator(".briefkeuzes .tag")).hasCount(2);
        venster.scherm("verbeteren-besloten");
        ruud.locator(".briefkeuzes")
                .getByText("Budgetwinkel, schuldhulpverlening")
                .click();
        assertThat(ruud.locator("#schrijfkop")).containsText("Verbetering van wat een partij kreeg");
        druk(ruud, "#maak");
        assertThat(ruud.locator(".briefblad")).containsText("wat wij vonden bij het punt: waar u tegenaan loopt");
        assertThat(ruud.locator(".briefblad")).containsText("Gevonden bij PROBLEMEN");
        assertThat(ruud.locator(".briefblad")).containsText("Ik woon met mijn zus");
        venster.scherm("verbeteren-brief");
        ruud.locator("#wijze input").last().check();
        druk(ruud, "#verstuur");
        assertThat(ruud.locator(".berichten")).containsText("Vastgelegd: de brief is");
        venster.scherm("verbeteren-brieven");
        naar(ruud, "Verbeteren");
        assertThat(ruud.locator(".briefkeuzes .tag")).hasCount(1);
    }

    private static void verstuurDeUitkomst(Page ruud, Venster venster) {
        naar(ruud, "Brieven");
        ruud.getByText("De uitkomst, voor de inwoner").click();
        druk(ruud, "#maak");
        assertThat(ruud.locator(".briefblad")).containsText("Eén plan helpt de inwoner beter.");
        ruud.locator("#wijze input[value='GEGEVEN']").check();
        druk(ruud, "#verstuur");
        assertThat(ruud.locator(".berichten")).containsText("de brief is gegeven");
        venster.scherm("verhaal-uitkomst");
    }
}
