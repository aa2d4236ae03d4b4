package nl.samenspraak.toeleiding.brieven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Keurmeester;
import nl.samenspraak.brieven.Proefkantoor;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.conclusie.Gegevenssoort;
import nl.samenspraak.toeleiding.conclusie.Meelezer;
import nl.samenspraak.toeleiding.conclusie.NieuweBevinding;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.correctie.Correctiebesluit;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijsgrond;
import nl.samenspraak.toeleiding.stoppen.Stopreden;
import nl.samenspraak.toeleiding.terugnemen.Terugneemgrond;
import nl.samenspraak.toeleiding.verzoek.GesteldeVraag;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the letters of an onderzoek say. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
class BriefschrijverTest {

    private static final Map<String, String> GEEN = Map.of();
    private static final GesteldeVraag VRAAG = new GesteldeVraag(
            "Politie",
            "of u daar bekend bent",
            "Wmo 2015, artikel 5.4.1 (voorstel)",
            LocalDate.of(2026, 11, 19),
            new Noodzaaktoets(
                    "Een tweede terrein vinden.", "Zij weet het niet.", "Een brief was er niet.", "Alleen ja of nee."),
            GesteldeVraag.Afloop.ANTWOORD,
            false);
    private static final String LANG = IntStream.range(0, 30)
            .mapToObj(i -> "Zoë Łukasz \ud83d\ude00 " + "zeerlangwoord".repeat(i % 9)
                    + " Wij hebben met iedereen gesproken. ".repeat(3))
            .collect(Collectors.joining("\n\n"))
            .substring(0, Briefopdracht.LANGSTE_VELD);

    @ParameterizedTest
    @EnumSource(Briefsoort.class)
    void elke_brief_houdt_zich_aan_beide_standaarden_wat_iemand_ook_typt(Briefsoort soort) {
        Brievenproef proef = new Brievenproef(Brievenproef.onderzoek(Route.VERZOEK));
        proef.bevindingen.met(proef.toeleiding.id(), bevinding(Onderzoekspunt.PROBLEMEN, Gegevenssoort.FEIT));
        proef.bevindingen.besloten(proef.toeleiding.id(), new NieuweConclusie(true, "Eén plan helpt.", true), true);

        proef.doorgeleid("Wmo-loket");
        proef.vragen.gesteld(VRAAG);
        Brief brief = proef.schrijf(soort, Map.of("persoonlijk", LANG, "fout", "<b>Zoë</b>", "juist", "Boven"));

        Keurmeester.eisDeStandaarden(new Proefkantoor(false).drukkerij().druk(brief));
        assertThat(html(brief)).contains("T-2026-000001").doesNotContain("{", "}", "<b>Zoë");
    }

    @Test
    @Tag("R-TOE-28")
    void het_besluit_op_een_verbetering_noemt_beide_versies_waarom_en_wat_de_inwoner_zegt() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        Brievenproef proef = new Brievenproef(toeleiding);
        Feit alleen = new Feit("bevinding", UUID.randomUUID(), "PROBLEMEN", false, "Woont alleen", null);
        proef.correcties.besloten(
                toeleiding.id(),
                alleen,
                "Woont met haar zus",
                new Correctiebesluit(true, "Haar zus was erbij.", ""),
                "iemand");
        proef.correcties.besloten(
                toeleiding.id(),
                new Feit("hulp", UUID.randomUUID(), "wmo-2015", false, "3 uur hulp", null),
                "5 uur hulp",
                new Correctiebesluit(false, "Het besluit noemt 3 uur.", "Het waren er altijd 5."),
                "iemand");

        assertThat(html(proef.schrijf(Briefsoort.CORRECTIEBESLUIT, GEEN)))
                .contains("wat wij vonden bij het punt: waar u tegenaan loopt", "welke hulp u krijgt (Wmo 2015)")
                .contains("bezwaar maken tegen dit besluit over uw gegevens", "UAVG, artikel 34", "artikel 77")
                .contains("Wij hebben dit verbeterd", "Woont alleen", "Woont met haar zus", "Haar zus was erbij.")
                .contains("Wij hebben dit niet verbeterd", "Het besluit noemt 3 uur.")
                .contains("Wat u hierover zegt", "Het waren er altijd 5.")
                .contains("klacht indienen");
    }

    @ParameterizedTest
    @CsvSource({
        "TOESTEMMING,De inwoner wil niet dat u dit geeft of krijgt,true",
        "STAP_VOORBIJ,U hoeft niet meer te antwoorden,true",
        "GEWIST,Wis ook wat u van ons kreeg,false",
        "BEPERKT,gebruik het niet tot u van ons hoort,false",
        "BEPERKING_VOORBIJ,U mag dit weer gebruiken,false"
    })
    @Tag("R-TOE-28")
    void een_partij_leest_waarom_iets_is_teruggenomen_en_wat_zij_nu_doet(
            Terugneemgrond grond, String zin, boolean noemtWat) {
        Brievenproef proef = new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG));
        proef.teruggenomen.moet(proef.toeleiding.id(), grond, "Wie helpt en welke hulp", "iemand");

        String brief = html(proef.schrijf(Briefsoort.TERUGNAME, Map.of("bestreden", "Dat zij alleen woont.")));

        assertThat(brief).contains(zin, "Dat zij alleen woont.");
        assertThat(brief.contains("Wie helpt en welke hulp. Dit geldt vanaf 20 november 2026"))
                .isEqualTo(noemtWat);
    }

    @Test
    @Tag("R-TOE-28")
    void een_partij_leest_om_welk_gegeven_het_gaat_wat_er_stond_en_wat_het_is() {
        Brievenproef proef = new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG));
        proef.correcties.besloten(
                proef.toeleiding.id(),
                new Feit("bekend", UUID.randomUUID(), "Budgetwinkel", false, "Ja", null),
                "Nee",
                new Correctiebesluit(true, "Het was een ander.", ""),
                "iemand");

        assertThat(html(proef.schrijf(Briefsoort.CORRECTIE, Map.of("fout", "Is depressief."))))
                .contains("of de inwoner bekend is bij Budgetwinkel", "Er stond:", "Het is:")
                .as("wat de partij niet kreeg, is er niet bij te typen")
                .doesNotContain("depressief", "Het was een ander.");
    }

    @Test
    @Tag("R-TOE-09")
    @Tag("R-ALG-12")
    void het_loket_krijgt_de_vraag_in_de_woorden_van_de_inwoner_met_de_dag_en_niets_meer() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        Brievenproef proef = new Brievenproef(toeleiding).doorgeleid("Wmo-loket");
        proef.bevindingen.met(toeleiding.id(), bevinding(Onderzoekspunt.PROBLEMEN, Gegevenssoort.FEIT));

        assertThat(html(proef.schrijf(Briefsoort.DOORGELEIDING, Map.of("bereiken", "Bel mevrouw op 06 0000 0000."))))
                .contains("Ik kom er niet meer uit.", "18 november 2026", "Uw termijnen tellen vanaf die dag")
                .contains("dat zegt de inwoner zelf", "Bel mevrouw op 06 0000 0000.")
                .as("dat er een onderzoek was, gaat het loket niet aan")
                .doesNotContain("De brieven blijven liggen", "onderzoek");
    }

    @Test
    @Tag("R-ALG-27")
    @Tag("R-ALG-12")
    void de_inwoner_leest_sinds_wanneer_en_waarom_het_stilstaat_en_dat_de_laatste_dag_blijft() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        assertThat(html(new Brievenproef(toeleiding).schrijf(Briefsoort.STILSTAND, GEEN)))
                .contains("20 november 2026", "Wij kunnen u nu niet spreken.", "U bent opgenomen in het ziekenhuis.")
                .contains("uiterlijk op woensdag 30 december 2026", "artikel 2.3.2, lid 1")
                .doesNotContain("schuift op", "had de uitkomst");
        assertThat(html(new Brievenproef(toeleiding)
                        .op(toeleiding.uiterlijk().plusDays(1))
                        .schrijf(Briefsoort.STILSTAND, GEEN)))
                .contains("U had de uitkomst uiterlijk op woensdag 30 december 2026", "nu meteen een aanvraag");
    }

    @Test
    @Tag("R-ALG-27")
    @Tag("R-AVG-01")
    void de_inwoner_leest_in_de_uitkomst_en_op_verzoek_wie_wat_gevraagd_is_en_waarom_letterlijk() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        Brievenproef proef = new Brievenproef(toeleiding);
        proef.vragen.gesteld(VRAAG);
        toeleiding.eindig(Toeleidingstand.AFGEROND, Brievenproef.RUUD, Brievenproef.NU);

        for (Briefsoort soort : List.of(Briefsoort.GEVRAAGD, Briefsoort.UITKOMST)) {
            assertThat(html(proef.schrijf(soort, GEEN)))
                    .as(soort.name())
                    .contains("Op 19 november 2026 vroegen wij aan Politie: of u daar bekend bent.")
                    .contains(
                            "Een tweede terrein vinden.",
                            "Zij weet het niet.",
                            "Een brief was er niet.",
                            "Alleen ja of nee.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOG_NIET, Er is nog geen antwoord op deze vraag.",
        "GEEN_ANTWOORD, Op deze vraag kwam geen antwoord. Dat zegt niets over u.",
        "VERVALLEN, Deze vraag is vervallen. De partij hoeft niet meer te antwoorden."
    })
    @Tag("R-ALG-27")
    void van_een_vraag_zonder_antwoord_leest_de_inwoner_hoe_die_afliep(GesteldeVraag.Afloop afloop, String zin) {
        Brievenproef proef = new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG));
        proef.vragen.gesteld(VRAAG);
        assertThat(html(proef.schrijf(Briefsoort.GEVRAAGD, GEEN)))
                .as("van een antwoord staat hier niets")
                .doesNotContain(zin);

        proef.vragen.gesteld(new GesteldeVraag(
                "GGD", VRAAG.gegevens(), VRAAG.artikel(), VRAAG.dag(), VRAAG.noodzaak(), afloop, false));

        assertThat(html(proef.schrijf(Briefsoort.GEVRAAGD, GEEN))).contains(zin);
    }

    @Test
    @Tag("R-TOE-13")
    @Tag("R-AVG-01")
    void na_wissen_leest_de_inwoner_nog_aan_wie_iets_gevraagd_en_gegeven_is() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        Brievenproef proef = new Brievenproef(toeleiding);
        toeleiding.eindig(Toeleidingstand.BEEINDIGD_GEWIST, Brievenproef.RUUD, Brievenproef.NU);
        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN))).doesNotContain("Wij vroegen iets over u");

        proef.uitkomsten.gewist(List.of("Politie"), List.of("Budgetwinkel"));

        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN)))
                .containsSubsequence(
                        "Wij vroegen iets over u aan deze partijen",
                        "Politie",
                        "Wij gaven iets over u",
                        "Budgetwinkel");
    }

    @Test
    @Tag("R-TOE-28")
    void wat_de_inwoner_zegt_over_wat_niet_verbeterd_is_staat_ook_in_de_uitkomst() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        Brievenproef proef = new Brievenproef(toeleiding);
        proef.bevindingen.met(toeleiding.id(), bevinding(Onderzoekspunt.PROBLEMEN, Gegevenssoort.FEIT));
        proef.bevindingen.besloten(toeleiding.id(), new NieuweConclusie(true, "Twee wetten.", true), true);
        toeleiding.eindig(Toeleidingstand.AFGEROND, Brievenproef.RUUD, Brievenproef.NU);
        UUID welke = proef.bevindingen.van(toeleiding.id()).get(0).id();
        proef.correcties.besloten(
                toeleiding.id(),
                new Feit("bevinding", welke, "PROBLEMEN", false, "Wat er is", null),
                "Iets anders",
                new Correctiebesluit(false, "Dat klopt niet.", "Ik woon hier niet alleen."),
                "inwoner");

        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN)))
                .contains("U bent het hier niet mee eens. U zegt: Ik woon hier niet alleen.");
    }

    @Test
    @Tag("R-TOE-32")
    void de_uitkomst_noemt_wat_er_met_anderen_gedeeld_is_en_zwijgt_als_dat_niets_was() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        toeleiding.eindig(Toeleidingstand.AFGEROND, Brievenproef.RUUD, Brievenproef.NU);
        Brievenproef proef = new Brievenproef(toeleiding);
        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN))).doesNotContain("Wat wij met anderen deelden");

        proef.gedeeld.gedeeld("Op 18 november 2026 gaven wij aan Budgetwinkel: wie helpt.");

        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN)))
                .contains("Wat wij met anderen deelden", "gaven wij aan Budgetwinkel: wie helpt.");
    }

    @Test
    @Tag("R-TOE-02")
    void de_kennisgeving_zegt_vooraf_wat_op_welke_grond_hoe_lang_en_met_welke_rechten() {
        assertThat(html(new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG))
                        .schrijf(Briefsoort.KENNISGEVING, Map.of("persoonlijk", "Ik kom dinsdag."))))
                .contains("Op 18 november 2026 vroeg u ons om hulp", "Ik kom dinsdag.")
                .contains("woensdag 30 december 2026", "Wmo 2015, art. 2.3a.1 (voorstel)", "één jaar")
                .contains(
                        "persoonlijk plan",
                        "artikel 2.3.2, lid 2",
                        "artikel 6, lid 1, onder e",
                        "tijdelijk niet te gebruiken")
                .containsPattern("U heeft daar (7|zeven) dagen voor")
                .contains("krijgt of geeft alleen iets als dat nodig is")
                .contains("cliëntondersteuner", "klacht indienen", "fg@zandermeer.example");
        assertThat(html(new Brievenproef(Brievenproef.onderzoek(Route.VERZOEK)).schrijf(Briefsoort.KENNISGEVING, GEEN)))
                .contains("S. de Wit, verpleegkundige, van GGD Zandermeer", "mag ons dat vragen")
                .contains("vanaf de dag waarop u deze brief kreeg", "wat die zag of hoorde")
                .doesNotContain("vroeg u ons om hulp", "waarop u ons om hulp vroeg");
        assertThat(html(new Brievenproef(Brievenproef.onderzoek(Route.VERZOEK))
                        .schrijf(Briefsoort.KENNISGEVING, Map.of("afgeschermd", "De verzoeker is eerder bedreigd."))))
                .as("alleen met een reden, en die leest de inwoner")
                .contains("Wij noemen niet wie het vroeg", "De verzoeker is eerder bedreigd.")
                .doesNotContain("GGD", "S. de Wit");
    }

    @Test
    @Tag("R-ALG-08")
    void een_gezinslid_leest_waarom_het_erin_staat_dat_het_niet_hoeft_en_niets_over_de_inwoner() {
        assertThat(html(new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG))
                        .schrijf(Briefsoort.KENNISGEVING_GEZINSLID, Map.of("bron", "de inwoner zelf"))))
                .contains("omdat u de partner bent", "U hoeft niet mee te doen")
                .contains("Van wie wij dit weten", "de inwoner zelf", "Wie dit leest", "artikel 6, lid 1, onder e")
                .contains("Na het onderzoek bewaren wij het", "Autoriteit Persoonsgegevens");
    }

    @ParameterizedTest
    @CsvSource({
        "gezinslid-gezag,GEZAG,omdat u het gezag heeft over dit kind",
        "gezinslid-eigen-gezag,GEZAG,Wij zoeken samen met u uit",
        "gezinslid-kind,ZELF,Wie het gezag over jou heeft"
    })
    @Tag("R-AVG-05")
    void over_een_kind_leest_wie_het_gezag_heeft_en_een_kind_vanaf_12_ook(
            String deel, Leeftijdsgroep.Toehoorder wie, String zin) {
        String brief = html(new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG))
                .aan(deel, "Sami Benali", wie)
                .schrijf(Briefsoort.KENNISGEVING_GEZINSLID, Map.of("bron", "de inwoner zelf")));

        assertThat(brief).contains(zin, "Van wie wij dit weten");
        boolean inwoner = deel.equals("gezinslid-eigen-gezag");
        assertThat(brief.contains("de inwoner zelf"))
                .as("wie het zelf zei, leest dat")
                .isEqualTo(!inwoner);
        assertThat(brief.contains("Van u zelf.")).isEqualTo(inwoner);
        assertThat(brief.contains("Sami Benali")).isEqualTo(wie == Leeftijdsgroep.Toehoorder.GEZAG);
    }

    @Test
    @Tag("R-TOE-40")
    void wie_schrijft_ziet_dezelfde_zin_als_de_inwoner_in_de_uitkomst_leest() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        Brievenproef proef = new Brievenproef(toeleiding);
        NieuweBevinding bevinding = bevinding(Onderzoekspunt.PROBLEMEN, Gegevenssoort.MENING);
        proef.bevindingen.met(toeleiding.id(), bevinding);
        proef.bevindingen.besloten(toeleiding.id(), new NieuweConclusie(true, "Twee wetten.", true), true);
        toeleiding.eindig(Toeleidingstand.AFGEROND, Brievenproef.RUUD, Brievenproef.NU);
        Meelezer meelezer = new Onderzoeksbriefwoorden(new Referentiebestand(Optional.of(Brievenproef.MEEGELEVERD)));

        String zin = meelezer.zin(Gegevenssoort.MENING, bevinding.tekst(), bevinding.bron());

        assertThat(zin).contains("een mening, van");
        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN)))
                .contains(meelezer.kop(Onderzoekspunt.PROBLEMEN), zin);
        assertThat(meelezer.zin(null, "Nog niet af", bevinding.bron())).isEqualTo("Nog niet af");
    }

    @Test
    @Tag("R-TOE-26")
    void de_inwoner_leest_wat_er_met_elk_stuk_is_gedaan_en_waarom() {
        assertThat(html(new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG)).schrijf(Briefsoort.STUKKEN, GEEN)))
                .contains("Huurcontract, van uzelf. Wij gaven het op 20 november 2026 terug.")
                .contains("Het ging over een ander huis.", "geen kopie");
    }

    @Test
    @Tag("R-TOE-12")
    @Tag("R-TOE-13")
    @Tag("R-TOE-28")
    void de_uitkomst_geeft_redenen_feiten_en_meningen_apart_en_de_vier_wegen() {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        Brievenproef proef = new Brievenproef(toeleiding);
        proef.bevindingen.met(toeleiding.id(), bevinding(Onderzoekspunt.PROBLEMEN, Gegevenssoort.FEIT));
        proef.bevindingen.met(
                toeleiding.id(),
                new NieuweBevinding(
                        Onderzoekspunt.HULP_NODIG,
                        "Zij heeft rust nodig.",
                        Gegevenssoort.MENING,
                        new Bronvermelding(Bronsoort.ANDER, "J. Smit", "Zij kent haar.", LocalDate.of(2026, 11, 19))));
        proef.bevindingen.besloten(toeleiding.id(), new NieuweConclusie(true, "Twee wetten.", true), true);
        toeleiding.eindig(Toeleidingstand.AFGEROND, Brievenproef.RUUD, Brievenproef.NU);

        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN)))
                .contains("onder meer dan één wet", "Twee wetten.")
                .contains("De brieven blijven liggen. (een feit, van uzelf, 20 november 2026)")
                .contains("Zij heeft rust nodig. (een mening, van J. Smit, 19 november 2026)")
                .contains("klacht", "bezwaar maken", "in beroep", "Autoriteit Persoonsgegevens");
    }

    @Test
    @Tag("R-TOE-08")
    @Tag("R-TOE-09")
    void na_een_nee_zegt_de_uitkomst_wat_er_met_de_vraag_en_de_gegevens_gebeurde() {
        assertThat(html(gestopt(Stap.TERREINEN, Toeleidingstand.BEEINDIGD_GEWIST)))
                .contains("niet meer dan één ding", "hebben wij gewist");
        assertThat(html(gestopt(Stap.SAMENHANG, Toeleidingstand.NAAR_KOLOMMEN)))
                .contains("Losse hulp is genoeg", "hebben wij gewist");
        assertThat(html(gestopt(Stap.HULPVRAAG, Toeleidingstand.NAAR_KOLOMMEN)))
                .contains("Een groter onderzoek is niet nodig")
                .as("er was nog niets verzameld")
                .doesNotContain("gewist.");
    }

    @ParameterizedTest
    @CsvSource({
        "EEN_LOKET,NAAR_KOLOMMEN,Eén loket kan u helpen",
        "GEEN_WET,NAAR_KOLOMMEN,De wet laat ons nu niet bij anderen uitzoeken",
        "INWONER_WIL_NIET,BEEINDIGD_GEWIST,wilde geen onderzoek",
        "GEZIN_WIL_NIET,BEEINDIGD_GEWIST,wilde geen onderzoek"
    })
    @Tag("R-TOE-13")
    @Tag("R-TOE-04")
    void wie_in_stap_1_stopt_leest_waarom(Stopreden reden, Toeleidingstand einde, String zin) {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        toeleiding.stop(reden, einde, Brievenproef.RUUD, Brievenproef.NU);
        Brievenproef proef = new Brievenproef(toeleiding);
        proef.uitkomsten.gestopt("U zei dat u alleen hulp in huis zoekt.");

        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN)))
                .contains(zin, "Waarom", "U zei dat u alleen hulp in huis zoekt.");
    }

    @Test
    @Tag("R-TOE-31")
    @Tag("R-TOE-39")
    void na_een_vraag_zonder_onderzoek_leest_de_inwoner_wat_hij_vroeg_waar_het_heen_ging_en_wat_weg_is() {
        Toeleiding advies = Brievenproef.toeleiding(Route.EIGEN_VRAAG);
        advies.kiesTaak(Taaksoort.ADVIES);
        advies.eindig(Toeleidingstand.AFGEHANDELD, Brievenproef.RUUD, Brievenproef.NU);
        Brievenproef proef = new Brievenproef(advies);
        proef.uitkomsten.afgehandeld("Waar kan ik een wandelgroep vinden?");
        assertThat(html(proef.schrijf(Briefsoort.AFHANDELING, GEEN)))
                .contains("Waar kan ik een wandelgroep vinden?", "Wij gaven u advies", "wissen wij uw vraag")
                .doesNotContain("onderzoek naar welke hulp");

        Toeleiding vrij = Brievenproef.toeleiding(Route.EIGEN_VRAAG);
        vrij.kiesTaak(Taaksoort.VRIJ_TOEGANKELIJK);
        vrij.eindig(Toeleidingstand.AFGEHANDELD, Brievenproef.RUUD, Brievenproef.NU);
        Brievenproef overgedragen = new Brievenproef(vrij);
        overgedragen.uitkomsten.afgehandeld("Ik wil met iemand praten.", "Maatschappelijk werk De Plas");
        assertThat(html(overgedragen.schrijf(Briefsoort.AFHANDELING, GEEN)))
                .contains("Ik wil met iemand praten.", "Maatschappelijk werk De Plas");
    }

    @ParameterizedTest
    @CsvSource({
        "HULPVRAAG,NAAR_KOLOMMEN,BALIE,de dag waarop u haar stelde",
        "SAMENHANG,NAAR_KOLOMMEN,BALIE,de dag waarop u haar stelde",
        "TERREINEN,BEEINDIGD_GEWIST,BALIE,de dag waarop u haar stelde",
        "HULPVRAAG,NAAR_KOLOMMEN,MELDPUNT,de dag waarop ons meldpunt de melding kreeg",
        "SAMENHANG,NAAR_KOLOMMEN,MELDPUNT,de dag waarop ons meldpunt de melding kreeg",
        "TERREINEN,BEEINDIGD_GEWIST,MELDPUNT,de dag waarop ons meldpunt de melding kreeg",
        "HULPVRAAG,NAAR_KOLOMMEN,PROFESSIONAL,Wij geven niets over u door",
        "SAMENHANG,NAAR_KOLOMMEN,PROFESSIONAL,Wij geven niets over u door",
        "TERREINEN,BEEINDIGD_GEWIST,PROFESSIONAL,Wij geven niets over u door"
    })
    @Tag("R-TOE-13")
    void na_een_nee_leest_niemand_dat_hij_vroeg_wat_hij_niet_vroeg(
            Stap stap, Toeleidingstand einde, Herkomst herkomst, String zin) {
        Route route = herkomst == Herkomst.PROFESSIONAL ? Route.VERZOEK : Route.EIGEN_VRAAG;
        Toeleiding toeleiding = Brievenproef.toeleiding(route, herkomst);
        toeleiding.kiesTaak(Taaksoort.TOELEIDING);
        while (toeleiding.stap() != stap) {
            toeleiding.gaVerder(toeleiding.stap());
        }
        toeleiding.eindig(einde, Brievenproef.RUUD, Brievenproef.NU);

        boolean vroeg = herkomst != Herkomst.PROFESSIONAL;
        Brievenproef proef = new Brievenproef(toeleiding);
        assertThat(html(proef.schrijf(Briefsoort.UITKOMST, GEEN)))
                .as("vroeg de inwoner niets, dan gaat er niets verder")
                .contains("Wij geven niets over u door");
        if (vroeg) {
            proef.doorgeleid("Wmo-loket, telefoon 088 000 0000");
        }

        String brief = html(proef.schrijf(Briefsoort.UITKOMST, GEEN));

        assertThat(brief).contains(zin);
        assertThat(brief.contains("u haar stelde")).isEqualTo(herkomst == Herkomst.BALIE);
        assertThat(brief.contains("Wmo-loket, telefoon 088 000 0000")).isEqualTo(vroeg);
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-12")
    void na_een_melding_leest_de_inwoner_waar_het_vandaan_komt_en_niet_dat_hij_erom_vroeg() {
        Toeleiding toeleiding = Brievenproef.toeleiding(Route.EIGEN_VRAAG, Herkomst.MELDPUNT);
        toeleiding.kiesTaak(Taaksoort.TOELEIDING);

        assertThat(html(new Brievenproef(toeleiding).schrijf(Briefsoort.KENNISGEVING, GEEN)))
                .contains("Op 18 november 2026 kreeg ons meldpunt een melding over u", "komt uit die melding")
                .doesNotContain("vroeg u ons om hulp");
    }

    @Test
    @Tag("R-TOE-13")
    @Tag("R-COO-04")
    @Tag("R-ALG-06")
    void de_uitkomst_noemt_van_de_coordinatie_het_nummer_de_wet_wie_verantwoordelijk_is_en_dat_het_niet_hoeft() {
        assertThat(html(afgerond(Route.EIGEN_VRAAG, true)))
                .contains("Het nummer van uw coördinatie is", "P-2026-000002")
                .contains("artikel 2.3a.3", "artikel 5.4.4", "wetsvoorstel Wams")
                .contains("Het college van Zandermeer is verantwoordelijk")
                .contains("ook zeggen dat u geen coördinator wilt");
        assertThat(html(afgerond(Route.VERZOEK, true)))
                .contains("P-2026-000002")
                .doesNotContain("dat u geen coördinator wilt");
        assertThat(html(afgerond(Route.EIGEN_VRAAG, false))).doesNotContain("P-2026-000002", "2.3a.3");
    }

    private static Brief afgerond(Route route, boolean coordinatie) {
        Toeleiding toeleiding = Brievenproef.onderzoek(route);
        Brievenproef proef = new Brievenproef(toeleiding);
        proef.bevindingen.besloten(toeleiding.id(), new NieuweConclusie(coordinatie, "Zo is het.", true), false);
        toeleiding.eindig(Toeleidingstand.AFGEROND, Brievenproef.RUUD, Brievenproef.NU);
        return proef.schrijf(Briefsoort.UITKOMST, GEEN);
    }

    @Test
    @Tag("R-TOE-02")
    void van_een_afgewezen_verzoek_leest_de_inwoner_dat_het_er_was_en_wat_er_bewaard_is() {
        assertThat(html(new Brievenproef(Brievenproef.toeleiding(Route.VERZOEK))
                        .afgewezen(Afwijsgrond.HULP)
                        .schrijf(Briefsoort.AFGEWEZEN, GEEN)))
                .contains("vroeg een professional ons om een onderzoek", "Wij beginnen dat onderzoek niet")
                .contains("hebben wij niet bewaard", "klacht indienen")
                .doesNotContain("GGD", "S. de Wit");
    }

    @Test
    @Tag("R-TOE-14")
    @Tag("R-ALG-02")
    void zonder_de_wams_belooft_de_kennisgeving_geen_stappen_over_wetten_heen() {
        assertThat(html(new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG))
                        .zonderWams()
                        .schrijf(Briefsoort.KENNISGEVING, GEEN)))
                .contains("Wij praten met u over uw vraag", "Wmo 2015, art. 2.3.2")
                .doesNotContain("vier stappen", "voorstel");
        assertThat(html(new Brievenproef(Brievenproef.onderzoek(Route.EIGEN_VRAAG))
                        .schrijf(Briefsoort.KENNISGEVING, GEEN)))
                .contains("vier stappen");
    }

    private static Brief gestopt(Stap stap, Toeleidingstand einde) {
        Toeleiding toeleiding = Brievenproef.onderzoek(Route.EIGEN_VRAAG);
        while (toeleiding.stap() != stap) {
            toeleiding.gaVerder(toeleiding.stap());
        }
        toeleiding.eindig(einde, Brievenproef.RUUD, Brievenproef.NU);
        return new Brievenproef(toeleiding).schrijf(Briefsoort.UITKOMST, GEEN);
    }

    @Test
    @Tag("R-TOE-03")
    void wie_om_het_onderzoek_vroeg_leest_alles_wat_ontbrak_en_niets_over_de_inwoner() {
        Brievenproef proef = new Brievenproef(Brievenproef.toeleiding(Route.VERZOEK));
        assertThat(html(proef.schrijf(Briefsoort.BESLUIT, GEEN)))
                .contains("Wij beginnen een onderzoek.", "feiten die uw verzoek steunen", "geen hulp aanneemt")
                .doesNotContain("vuil in huis", "Valt af", "dat er een wet is");
        assertThat(html(new Brievenproef(Brievenproef.toeleiding(Route.VERZOEK))
                        .afgewezen(Afwijsgrond.GEEN_WET)
                        .schrijf(Briefsoort.BESLUIT, GEEN)))
                .as("zonder de Wams is er geen wet om aan te toetsen (R-ALG-02)")
                .contains("Wij beginnen geen onderzoek.", "alleen in een wetsvoorstel")
                .doesNotContain("laat niet alles zien", "feiten die uw verzoek steunen");
        assertThat(html(proef.afgewezen(Afwijsgrond.HULP, Afwijsgrond.AANHOUDEND)
                        .schrijf(Briefsoort.BESLUIT, GEEN)))
                .contains("Wij beginnen geen onderzoek.", "dat het doorgaat en terugkomt", "geen hulp aanneemt")
                .doesNotContain("feiten die uw verzoek steunen");
    }

    private static NieuweBevinding bevinding(Onderzoekspunt punt, Gegevenssoort soort) {
        return new NieuweBevinding(
                punt,
                "De brieven blijven liggen.",
                soort,
                new Bronvermelding(Bronsoort.CLIENT, "", "", Brievenproef.VANDAAG));
    }

    private static String html(Brief brief) {
        return new Proefkantoor(false).drukkerij().voorbeeld(brief);
    }
}
