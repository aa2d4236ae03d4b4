package nl.samenspraak.klachten.brieven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.brieven.Briefveld;
import nl.samenspraak.brieven.Keurmeester;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.klachten.advies.Klachtadvies;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.afhandelen.NietBehandelbesluit;
import nl.samenspraak.klachten.afhandelen.Nietbehandeling;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.horen.Afspraak;
import nl.samenspraak.klachten.horen.Hoorafzien;
import nl.samenspraak.klachten.horen.Hoorreden;
import nl.samenspraak.klachten.horen.Hoorzitting;
import nl.samenspraak.klachten.horen.NieuweUitnodiging;
import nl.samenspraak.klachten.horen.Ontheffing;
import nl.samenspraak.klachten.horen.Verslag;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Kloktermijnen;
import nl.samenspraak.klachten.oordeel.Eindoordeel;
import nl.samenspraak.klachten.oordeel.NieuwOordeel;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsjablonen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Bijlage;
import nl.samenspraak.klachten.stukken.Proefstukken;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
@DisplayName("The letters of a klacht")
@Timeout(60)
class KlachtbrievenTest {

    /** The gate asks for the purpose; behind it nothing does. */
    private static final Doelbinding DOEL = null;

    private static final LocalDate TOT = LocalDate.of(2026, 12, 1);
    private static final LocalDate NA_DE_TERMIJN = LocalDate.of(2027, 1, 4);
    private static final LocalDate GESPREK = LocalDate.of(2026, 12, 8);
    private static final Klager MET_MAIL = new Klager(
            false,
            "A. Jansen",
            "Boterdiep 31",
            Postcode.van("1234AB"),
            "Zandermeer",
            "jansen@voorbeeld.example",
            null,
            null,
            "",
            true);
    private static final String LANG = IntStream.range(0, 40)
            .mapToObj(i -> "Zoë Łukasz \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627 " + "zeerlangwoord".repeat(i)
                    + " Wij hebben met iedereen gesproken. ".repeat(6))
            .collect(Collectors.joining("\n\n"));

    @ParameterizedTest
    @EnumSource(Klachtbriefsoort.class)
    @Tag("R-KLA-11")
    void keeps_to_both_standards_whatever_is_typed(Klachtbriefsoort soort) {
        Brievenopstelling opstelling = voor(soort);

        KlachtbriefInhoud kort = maak(opstelling, soort, "Kort.");
        Keurmeester.eisDeStandaarden(kort.pdf());
        assertThat(maak(opstelling, soort, "Blij \ud83d\ude00 dus").html()).contains("Blij [plaatje] dus");
        KlachtbriefInhoud lang = maak(opstelling, soort, LANG.substring(0, 8000));
        Keurmeester.eisDeStandaarden(lang.pdf());

        assertThat(kort.html()).contains("K-2026-000147").doesNotContain("{");
    }

    @Test
    @Tag("R-KLA-03")
    void the_confirmation_names_the_last_day_and_the_commission_only_when_it_advises() {
        Brievenopstelling zonder = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING);
        Brievenopstelling met = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING, Klachtstapsoort.ADVIES_GEVRAAGD);
        Brievenopstelling verteld = voor(
                Klachtbriefsoort.ONTVANGSTBEVESTIGING,
                Klachtstapsoort.ADVIES_GEVRAAGD,
                Klachtstapsoort.ADVIES_MEEGEDEELD);

        assertThat(maak(zonder, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("uiterlijk op maandag 21 december 2026", "Een collega van ons behandelt uw klacht")
                .doesNotContain("commissie", "mag het langer duren");
        assertThat(maak(met, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("uiterlijk op maandag 18 januari 2027")
                .contains("de klachtadviescommissie Zandermeer", "9:15");
        assertThat(maak(verteld, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("uiterlijk op maandag 18 januari 2027");
    }

    @Test
    @Tag("R-KLA-03")
    @Tag("R-KLA-13")
    void what_is_confirmed_after_the_last_day_promises_no_day_that_passed_and_names_the_ombudsman() {
        Brievenopstelling laat = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING).op(LocalDate.of(2026, 12, 22));

        assertThat(maak(laat, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("U had uiterlijk op maandag 21 december 2026", "spijt ons", "U kunt nu al naar de ombudsman")
                .contains("uiterlijk op dinsdag 21 december 2027")
                .doesNotContain("U krijgt uiterlijk");
        assertThat(maak(laat, Klachtbriefsoort.AFSCHRIFT, "").html())
                .contains("Ons oordeel had er uiterlijk op maandag 21 december 2026 moeten zijn")
                .doesNotContain("U krijgt uiterlijk");
        Brievenopstelling opDeDag = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING).op(LocalDate.of(2026, 12, 21));
        assertThat(maak(opDeDag, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("U krijgt uiterlijk op maandag 21 december 2026")
                .doesNotContain("nu al naar de ombudsman", "Naar de ombudsman gaan");
    }

    @Test
    @Tag("R-KLA-03")
    @Tag("R-KLA-06")
    void what_is_not_handled_is_not_said_to_be_handled() {
        Brievenopstelling niet = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);

        assertThat(maak(niet, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("Wij hebben besloten dat wij uw klacht niet behandelen", "In een andere brief leest u waarom")
                .doesNotContain("behandelt uw klacht", "om een reactie", "21 december");
    }

    @Test
    @Tag("R-KLA-13")
    void who_waits_longer_than_the_law_allows_reads_that_he_can_go_to_the_ombudsman_now() {
        assertThat(probeer(voor(Klachtbriefsoort.VERSLAG), Klachtbriefsoort.TE_LAAT, "x")
                        .bezwaar())
                .contains(Weigerreden.BRIEF_NIET_NU);
        Brievenopstelling laat = voor(Klachtbriefsoort.TE_LAAT);

        assertThat(maak(laat, Klachtbriefsoort.TE_LAAT, "Er was te weinig tijd.")
                        .html())
                .contains("U had uiterlijk op maandag 21 december 2026 ons oordeel moeten krijgen")
                .contains("uiterlijk op dinsdag 21 december 2027", "9:24", "Er was te weinig tijd.");
        assertThat(maak(laat.op(LocalDate.of(2028, 1, 3)), Klachtbriefsoort.TE_LAAT, "Er was te weinig tijd.")
                        .html())
                .as("no day that passed")
                .contains("Dat jaar is voorbij.", "vanaf die dag weer een jaar", "Postbus 93122")
                .doesNotContain("21 december 2027", "U kunt nu al naar de ombudsman");
        laat = voor(Klachtbriefsoort.TE_LAAT);
        UUID brief = maakVoor(laat, Klachtbriefsoort.TE_LAAT, 0);
        assertThat(verstuur(laat, brief).bezwaar()).isEmpty();
        assertThat(soorten(laat)).endsWith(Klachtstapsoort.TE_LAAT_GEMELD);
    }

    @Test
    @Tag("R-KLA-10")
    void consent_is_asked_only_while_the_term_of_the_law_runs() {
        assertThat(probeer(voor(Klachtbriefsoort.INSTEMMING), Klachtbriefsoort.INSTEMMING, "x")
                        .bezwaar())
                .isEmpty();
        Brievenopstelling laat = voor(Klachtbriefsoort.INSTEMMING).op(NA_DE_TERMIJN);
        Brievenopstelling niet = voor(Klachtbriefsoort.INSTEMMING, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        Brievenopstelling mondeling = new Brievenopstelling(
                Klachtfixture.klacht(
                        Klachtkanaal.BALIE, Klachtfixture.JANSEN, Klachtfixture.INDELING, Klachtfixture.vanBram()),
                false);

        assertThat(List.of(laat, niet, mondeling))
                .allSatisfy(opstelling -> assertThat(probeer(opstelling, Klachtbriefsoort.INSTEMMING, "x")
                                .bezwaar())
                        .contains(Weigerreden.BRIEF_NIET_NU));
    }

    @Test
    @Tag("R-ALG-17")
    void who_complains_for_somebody_else_reads_for_whom_and_so_does_the_beklaagde() {
        Klager joke = new Klager(
                false,
                "Joke Verhoeven",
                "Boterdiep 31",
                Postcode.van("1234AB"),
                "Zandermeer",
                "",
                null,
                null,
                "Els Verhoeven (gemachtigde)");
        Brievenopstelling opstelling = new Brievenopstelling(
                Klachtfixture.klacht(Klachtkanaal.BRIEF, joke, Klachtfixture.INDELING, Klachtfixture.vanBram()), false);

        assertThat(maak(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("Geachte Joke Verhoeven", "Deze brief gaat over uw klacht namens Els Verhoeven.")
                .doesNotContain("gemachtigde");
        assertThat(maak(opstelling, Klachtbriefsoort.AFSCHRIFT, "").html())
                .contains("Van: Joke Verhoeven, namens Els Verhoeven")
                .doesNotContain("Deze brief gaat over uw klacht");
        assertThat(maak(voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING), Klachtbriefsoort.ONTVANGSTBEVESTIGING, "")
                        .html())
                .doesNotContain("namens Els");
    }

    @Test
    @Tag("R-ALG-26")
    void nobody_is_greeted_by_his_function_or_as_a_department() {
        Brievenopstelling opstelling = new Brievenopstelling(
                Klachtfixture.brief(
                        Gedraging.van("x", null, new Beklaagde(Beklaagdesoort.ANDER, null, "Arno Quist", "Team zorg")),
                        Gedraging.van(
                                "y", null, new Beklaagde(Beklaagdesoort.BESTUUR, null, "wethouder Willem Waal", "")),
                        Gedraging.van("z", null, new Beklaagde(Beklaagdesoort.AFDELING, null, "", "balie"))),
                false);
        Function<Integer, String> afschrift = aan -> opstelling
                .brieven()
                .lees(opstelling.klacht.id(), maakVoor(opstelling, Klachtbriefsoort.AFSCHRIFT, aan), DOEL)
                .orElseThrow()
                .html();

        assertThat(afschrift.apply(0)).contains("Beste Arno Quist,", "Arno Quist, Team zorg");
        assertThat(afschrift.apply(1))
                .contains("Geachte wethouder Willem Waal,")
                .doesNotContain("Beste");
        assertThat(afschrift.apply(2)).contains("Goedendag").doesNotContain("Beste");
        assertThat(maak(voor(Klachtbriefsoort.DOORZENDING_ONTVANGER), Klachtbriefsoort.DOORZENDING_ONTVANGER, "x")
                        .html())
                .contains("Goedendag")
                .doesNotContain("Beste");
    }

    @Test
    @Tag("R-AVG-02")
    void the_copy_says_once_who_guards_the_data_and_who_else_gets_them() {
        assertThat(maak(voor(Klachtbriefsoort.AFSCHRIFT), Klachtbriefsoort.AFSCHRIFT, "")
                        .html())
                .contains("Vraag het aan de functionaris gegevensbescherming")
                .doesNotContain("functionaris gegevensbescherming: de functionaris")
                .contains("om advies over de klacht? Dan krijgt die uw gegevens ook", "Dan krijgt de ombudsman ze");
    }

    @Test
    @Tag("R-KLA-09")
    void a_beklaagde_reads_what_it_means_when_he_does_not_answer() {
        assertThat(maak(voor(Klachtbriefsoort.UITNODIGING_BEKLAAGDE), Klachtbriefsoort.UITNODIGING_BEKLAAGDE, "x")
                        .html())
                .contains("Horen wij niets, dan gaan wij verder zonder gesprek");
    }

    @ParameterizedTest
    @EnumSource(
            value = Klachtbriefsoort.class,
            names = {"ADVIES_KLAGER", "ADVIES_BEKLAAGDE"})
    @Tag("R-KLA-12")
    void who_is_told_that_advice_was_asked_reads_the_last_day_that_holds_from_then_on(Klachtbriefsoort soort) {
        assertThat(maak(voor(soort), soort, "").html()).contains("uiterlijk op maandag 18 januari 2027");
        assertThat(maak(voor(soort).op(LocalDate.of(2026, 12, 22)), soort, "").html())
                .as("told after the six weeks were over, it gives no more time (9:11)")
                .contains("uiterlijk op maandag 21 december 2026");
    }

    @Test
    @Tag("R-KLA-03")
    void a_reaction_is_promised_of_somebody_and_not_of_a_department() {
        Klacht overAfdeling = Klachtfixture.brief(Klachtfixture.van(Beklaagdesoort.AFDELING));
        Klachtfixture.met(overAfdeling, Klachtstapsoort.VERDAAGD);
        Klacht overBram = Klachtfixture.brief(Klachtfixture.vanBram());
        Klachtfixture.met(overBram, Klachtstapsoort.VERDAAGD);

        for (Klachtbriefsoort soort : List.of(Klachtbriefsoort.ONTVANGSTBEVESTIGING, Klachtbriefsoort.VERDAGING)) {
            assertThat(maak(new Brievenopstelling(overAfdeling, false), soort, "Tekst.")
                            .html())
                    .doesNotContainIgnoringCase("degene over wie u klaagt");
            assertThat(maak(new Brievenopstelling(overBram, false), soort, "Tekst.")
                            .html())
                    .containsIgnoringCase("degene over wie u klaagt");
        }
    }

    @Test
    @Tag("R-KLA-09")
    @Tag("R-KLA-12")
    void whether_a_silent_klager_is_heard_is_for_who_advises() {
        assertThat(maak(voor(Klachtbriefsoort.UITNODIGING_KLAGER), Klachtbriefsoort.UITNODIGING_KLAGER, "")
                        .html())
                .contains("dan gaan wij verder zonder gesprek");
        assertThat(maak(
                                voor(Klachtbriefsoort.UITNODIGING_KLAGER, Klachtstapsoort.ADVIES_GEVRAAGD),
                                Klachtbriefsoort.UITNODIGING_KLAGER,
                                "")
                        .html())
                .contains("dan beslist de klachtadviescommissie Zandermeer of zij verdergaat zonder gesprek")
                .doesNotContain("dan gaan wij verder zonder gesprek");
    }

    @ParameterizedTest
    @EnumSource(names = {"AFSCHRIFT", "AFDOENING", "DOORZENDING_ONTVANGER"})
    @Tag("R-KLA-08")
    @Tag("R-KLA-11")
    @Tag("R-KLA-17")
    void a_letter_names_what_goes_with_it_and_says_nothing_of_that_when_nothing_does(Klachtbriefsoort soort) {
        Brievenopstelling opstelling = voor(soort);
        assertThat(maak(opstelling, soort, "Tekst.").html()).doesNotContain("U vindt bij deze brief");

        opstelling.stukken.add(Proefstukken.bijAlles(opstelling.klacht.id(), "Foto van <b>de brief</b>"));
        assertThat(maak(opstelling, soort, "Tekst.").html())
                .contains("U vindt bij deze brief:", "Foto van &lt;b&gt;de brief&lt;/b&gt;");
    }

    @Test
    @Tag("R-KLA-11")
    @Tag("R-KLA-13")
    @Tag("R-KLA-14")
    void the_outcome_has_bevindingen_and_oordeel_conclusions_the_ombudsman_and_no_beroep() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AFDOENING);

        assertThat(maak(opstelling, Klachtbriefsoort.AFDOENING, "Wij bellen voortaan binnen een dag.")
                        .html())
                .contains("Belde niet terug (2 november 2026)", "Het dossier bevestigt het.", "gegrond is")
                .contains("Wij bellen voortaan binnen een dag.")
                .contains("De Nationale ombudsman", "Postbus 93122", "uiterlijk op woensdag 10 november 2027")
                .contains("artikel 9:3");
    }

    @Test
    @Tag("R-KLA-12")
    void an_outcome_that_deviates_from_the_advice_says_why_and_names_who_advised() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AFDOENING, Klachtstapsoort.ADVIES_GEVRAAGD);
        Klachtstap stap = Klachtfixture.stap(Klachtstapsoort.GEOORDEELD);
        Klachtadvies advies = new Klachtadvies(opstelling.klacht.id(), stap, "de commissie Ombuds");
        advies.ontvang(new NieuwAdvies(
                LocalDate.of(2026, 11, 10),
                "Wij hoorden beiden.",
                List.of(Klachtoordeel.ONGEGROND),
                "Verklaar haar ongegrond."));
        opstelling.stukken.add(advies);
        opstelling.stukken.add(new Eindoordeel(
                opstelling.klacht.id(),
                stap,
                new NieuwOordeel(null, List.of(), "Wij bellen terug.", true, "Omdat."),
                List.of()));

        assertThat(opstelling
                        .voorzet()
                        .van(opstelling.klacht, Klachtbriefsoort.AFDOENING, klager(opstelling))
                        .velden())
                .containsEntry("conclusies", "Wij bellen terug.")
                .containsEntry("afwijking", "Omdat.");
        Klachtbriefverzoek zonder = new Klachtbriefverzoek(
                Klachtbriefsoort.AFDOENING, 0, null, "", Map.of("onderzoek", "x", "conclusies", "y"));
        assertThat(opstelling
                        .brieven()
                        .maak(opstelling.klacht.id(), zonder, DOEL)
                        .veld())
                .isEqualTo("afwijking");
        assertThat(maak(opstelling, Klachtbriefsoort.AFDOENING, "Daarom.").html())
                .contains("de commissie Ombuds", "Daarom.")
                .as("per punt staat er wat werd geadviseerd, en waarom wij iets anders besluiten onder een eigen kop")
                .contains("Belde niet terug: ongegrond")
                .containsPattern("<h3[^>]*>Waarom besluiten wij iets anders\\?</h3>\\s*<p>Daarom\\.")
                .as("het advies gaat mee (9:16)")
                .contains("Wij hoorden beiden.", "Verklaar haar ongegrond.");
    }

    @Test
    @Tag("R-KLA-02")
    @Tag("R-KLA-07")
    void a_letter_begins_with_what_was_decided_before() {
        Brievenopstelling opstelling = new Brievenopstelling(
                Klachtfixture.klacht(
                        Klachtkanaal.BRIEF,
                        new Klager(false, "A. Jansen", "", null, "", "", null, null, ""),
                        Klachtfixture.INDELING,
                        Klachtfixture.vanBram()),
                false);
        Klachtstap stap = Klachtfixture.stap(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        opstelling.stukken.add(new Nietbehandeling(
                opstelling.klacht.id(),
                stap,
                new NietBehandelbesluit(NietBehandelgrond.BEZWAAR, null, "Het was een besluit.", false)));
        opstelling.stukken.add(
                new Hoorzitting(opstelling.klacht.id(), stap, new NieuweUitnodiging(true, List.of(), null, TOT)));

        assertThat(opstelling.voorzet().van(opstelling.klacht, Klachtbriefsoort.NIET_BEHANDELEN, klager(opstelling)))
                .returns("c", Briefvoorzet.Voorzet::grond)
                .returns("Het was een besluit.", begin -> begin.velden().get("uitleg"))
                .returns(
                        "- uw adres, of een e-mailadres waarop u brieven van ons wilt krijgen",
                        begin -> begin.velden().get("ontbreekt"));
        assertThat(opstelling
                        .voorzet()
                        .van(opstelling.klacht, Klachtbriefsoort.UITNODIGING_KLAGER, klager(opstelling))
                        .tot())
                .isEqualTo(TOT);
    }

    @Test
    @Tag("R-KLA-07")
    void the_letter_prints_the_ground_that_was_decided_on_and_no_other() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.NIET_BEHANDELEN);
        opstelling.stukken.add(new Nietbehandeling(
                opstelling.klacht.id(),
                Klachtfixture.stap(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN),
                new NietBehandelbesluit(NietBehandelgrond.BEZWAAR, null, "Het was een besluit.", false)));
        Klachtbriefverzoek ander = new Klachtbriefverzoek(
                Klachtbriefsoort.NIET_BEHANDELEN, 0, null, "b", Map.of("uitleg", "Het was een besluit."));

        Klachtbriefuitkomst uitkomst = opstelling.brieven().maak(opstelling.klacht.id(), ander, DOEL);

        assertThat(opstelling
                        .brieven()
                        .lees(opstelling.klacht.id(), uitkomst.brief(), DOEL)
                        .orElseThrow()
                        .html())
                .contains("onder c")
                .doesNotContain("onder b", "langer dan een jaar");
    }

    @Test
    @Tag("R-KLA-09")
    void an_invitation_that_was_recorded_by_hand_this_day_is_not_counted_twice() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.UITNODIGING_KLAGER);
        opstelling.klacht.leg(new Klachtstap(
                Klachtstapsoort.UITGENODIGD,
                LocalDate.of(2026, 11, 10),
                Klachtfixture.TOEN,
                Klachtfixture.KIM,
                "",
                TOT));

        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, 0));

        assertThat(soorten(opstelling))
                .containsOnlyOnce(Klachtstapsoort.UITGENODIGD)
                .endsWith(Klachtstapsoort.BRIEF_VERZONDEN);
    }

    @Test
    @Tag("R-KLA-11")
    void the_outcome_waits_for_an_oordeel_about_every_gedraging() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram());
        klacht.leg(Klachtfixture.stap(Klachtstapsoort.GEOORDEELD));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        assertThat(probeer(opstelling, Klachtbriefsoort.AFDOENING, "Tekst").reden())
                .isEqualTo(Weigerreden.BRIEF_OORDEEL_ONTBREEKT);
    }

    @Test
    @Tag("R-KLA-08")
    void what_the_klager_typed_is_text_in_the_copy_and_no_markup_nor_a_place() {
        Klacht klacht = Klachtfixture.brief(
                Gedraging.van("x", null, new Beklaagde(Beklaagdesoort.ANDER, null, "B. de Haan", "")));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        assertThat(maak(opstelling, Klachtbriefsoort.AFSCHRIFT, "<b>## Kop</b> {nummer}")
                        .html())
                .contains(
                        "Ik heb drie keer gebeld.",
                        "Dit wil degene die klaagt:",
                        "Een excuus",
                        "&lt;b&gt;## Kop&lt;/b&gt; {nummer}")
                .contains("Beste B. de Haan")
                .as("wat, van wie en van wanneer (9:9)")
                .contains("Onderwerp: Niet teruggebeld", "Van: A. Jansen", "Datum van de klacht: 9 november 2026");
    }

    @Test
    void a_field_or_a_day_that_is_missing_is_named() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AANVULLING);
        Klachtbriefverzoek zonderDag =
                new Klachtbriefverzoek(Klachtbriefsoort.AANVULLING, 0, null, "", Map.of("ontbreekt", "- uw naam"));
        Klachtbriefverzoek gisteren = new Klachtbriefverzoek(
                Klachtbriefsoort.AANVULLING, 0, LocalDate.of(2026, 11, 10), "", Map.of("ontbreekt", "- uw naam"));

        assertThat(opstelling
                        .brieven()
                        .maak(opstelling.klacht.id(), zonderDag, DOEL)
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_DAG_ONTBREEKT);
        assertThat(opstelling
                        .brieven()
                        .maak(opstelling.klacht.id(), gisteren, DOEL)
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_DAG_VOORBIJ);
        assertThat(probeer(opstelling, Klachtbriefsoort.AANVULLING, ""))
                .returns(Weigerreden.BRIEF_VELD_ONTBREEKT, Klachtbriefuitkomst::reden)
                .returns("ontbreekt", Klachtbriefuitkomst::veld);
        Map<String, String> leeg = new HashMap<>();
        leeg.put("ontbreekt", null);
        assertThat(opstelling
                        .brieven()
                        .maak(
                                opstelling.klacht.id(),
                                new Klachtbriefverzoek(Klachtbriefsoort.AANVULLING, 0, TOT, null, leeg),
                                DOEL)
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_VELD_ONTBREEKT);
        assertThat(probeer(opstelling, Klachtbriefsoort.VERDAGING, "x").reden()).isEqualTo(Weigerreden.BRIEF_NIET_NU);
    }

    @Test
    @Tag("R-KLA-02")
    void sending_is_the_step_with_the_day_that_the_letter_names_and_happens_once() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AANVULLING);
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();

        assertThat(soorten(opstelling)).doesNotContain(Klachtstapsoort.AANVULLING_GEVRAAGD);
        assertThat(verstuur(opstelling, brief).bezwaar()).isEmpty();
        assertThat(verstuur(opstelling, brief).bezwaar()).contains(Weigerreden.BRIEF_AL_VERSTUURD);

        assertThat(opstelling.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.AANVULLING_GEVRAAGD)
                .singleElement()
                .returns(TOT, Klachtstap::tot)
                .returns(LocalDate.of(2026, 11, 10), Klachtstap::dag);
    }

    @Test
    void a_new_version_takes_the_place_of_what_was_not_sent() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AANVULLING);
        UUID eerste =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw adres");

        assertThat(verstuur(opstelling, eerste).bezwaar()).contains(Weigerreden.BRIEF_WEG);
    }

    @Test
    @Tag("R-KLA-10")
    void verdaging_is_told_once_klager_and_every_beklaagde_know() {
        Klacht klacht = Klachtfixture.brief(
                Klachtfixture.vanBram(),
                Gedraging.van("y", null, new Beklaagde(Beklaagdesoort.ANDER, null, "C. Smit", "")),
                Klachtfixture.van(Beklaagdesoort.AFDELING));
        klacht.leg(Klachtfixture.stap(Klachtstapsoort.VERDAAGD));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.VERDAGING, 0));
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.VERDAGING_BEKLAAGDE, 0));
        assertThat(soorten(opstelling)).doesNotContain(Klachtstapsoort.VERDAGING_MEEGEDEELD);
        assertThat(opstelling
                        .brieven()
                        .maak(klacht.id(), verzoek(Klachtbriefsoort.VERDAGING_BEKLAAGDE, 0, "x"), DOEL)
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_AL_VERSTUURD);
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.VERDAGING_BEKLAAGDE, 1));

        assertThat(soorten(opstelling)).containsOnlyOnce(Klachtstapsoort.VERDAGING_MEEGEDEELD);
    }

    @Test
    @Tag("R-KLA-08")
    void whoever_has_a_copy_hears_that_there_is_no_oordeel_also_when_his_part_is_not_handled() {
        Klacht klacht = Klachtfixture.brief(
                Klachtfixture.vanBram(), Gedraging.van("y", null, Beklaagde.medewerker(Klachtfixture.LINA, "Lina")));
        klacht.gedragingen()
                .forEach(gedraging -> klacht.zendAfschrift(
                        gedraging.beklaagde(), Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN)));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        assertThat(opstelling
                        .brieven()
                        .maak(klacht.id(), verzoek(Klachtbriefsoort.EINDE_BEKLAAGDE, 0, "x"), DOEL)
                        .bezwaar())
                .as("there will be an oordeel about both")
                .contains(Weigerreden.BRIEF_ZONDER_ONTVANGER);

        klacht.onderscheid(List.of(
                klacht.gedragingen().get(0),
                klacht.gedragingen().get(1).nietBehandeld(NietBehandelgrond.GEWICHT, "Te licht.")));
        Klachtfixture.met(klacht, Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.EINDE_BEKLAAGDE);
        assertThat(klacht.feiten().hoordeUitkomst("Lina")).isFalse();
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.EINDE_BEKLAAGDE, 0))
                        .wederpartij())
                .as("the log names nobody in private")
                .contains("degene over wie de klacht gaat");
        assertThat(klacht.feiten().hoordeUitkomst("Lina")).isTrue();
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.EINDE_BEKLAAGDE);

        klacht.doeAf(
                Afdoening.INGETROKKEN,
                new Klachtstap(
                        Klachtstapsoort.INGETROKKEN,
                        LocalDate.of(2026, 11, 11),
                        Instant.parse("2026-11-11T09:00:00Z"),
                        Klachtfixture.KIM,
                        "",
                        null));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.EINDE_BEKLAAGDE);
        opstelling.op(LocalDate.of(2026, 11, 12));
        assertThat(klacht.feiten().hoordeUitkomst("Bram de Haan")).isFalse();
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.EINDE_BEKLAAGDE, 0))
                        .wederpartij())
                .as("the log names nobody in private")
                .contains("degene over wie de klacht gaat");
        assertThat(klacht.feiten().hoordeUitkomst("Bram de Haan")).isTrue();
    }

    @Test
    @Tag("R-KLA-08")
    void the_copy_is_noted_at_the_gedragingen_of_that_beklaagde() {
        Klacht klacht = Klachtfixture.brief(
                Klachtfixture.vanBram(),
                Gedraging.van("y", null, new Beklaagde(Beklaagdesoort.ANDER, null, "C. Smit", "")));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFSCHRIFT, 0));

        assertThat(klacht.gedragingen())
                .extracting(Gedraging::afschriftOp)
                .containsExactly(LocalDate.of(2026, 11, 10), null);
    }

    @Test
    @Tag("R-KLA-08")
    void a_klacht_about_the_college_itself_has_a_recipient() {
        Klacht klacht =
                Klachtfixture.brief(Gedraging.van("y", null, new Beklaagde(Beklaagdesoort.BESTUUR, null, "", "")));

        assertThat(maak(new Brievenopstelling(klacht, false), Klachtbriefsoort.AFSCHRIFT, "")
                        .html())
                .contains("het college van burgemeester en wethouders", "Geacht college,");
    }

    @Test
    void an_anonymous_klager_gets_no_letter() {
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.BRIEF, Klager.onbekend(), Klachtfixture.INDELING, Klachtfixture.vanBram());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        assertThat(probeer(opstelling, Klachtbriefsoort.AANVULLING, "x").reden())
                .isEqualTo(Weigerreden.BRIEF_ZONDER_ONTVANGER);
    }

    @Test
    @Tag("R-ALG-26")
    void who_is_registered_is_addressed_by_the_rules_and_anybody_else_without_guessing() {
        PersoonId persoon = PersoonId.nieuw();
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.BRIEF, MET_MAIL.als(persoon), Klachtfixture.INDELING, Klachtfixture.vanBram());
        Brievenopstelling bekend = new Brievenopstelling(klacht, false);
        bekend.register.put(
                persoon, Persoonsnaam.van("Anna Maria", "de", "Vries").met(Geslacht.VROUW));

        assertThat(maak(bekend, Klachtbriefsoort.AANVULLING, "x").html())
                .contains("Geachte mevrouw De Vries,", "A.M. de Vries");
        assertThat(maak(voor(Klachtbriefsoort.AANVULLING), Klachtbriefsoort.AANVULLING, "x")
                        .html())
                .contains("Geachte A. Jansen,");
    }

    @Test
    void the_email_says_nothing_and_the_link_with_the_postcode_opens_the_letter() {
        Brievenopstelling opstelling = metMail();
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);

        assertThat(opstelling.kantoor.post()).singleElement().satisfies(post -> {
            assertThat(post.aan()).isEqualTo("jansen@voorbeeld.example");
            assertThat(post.onderwerp() + post.tekst())
                    .contains("https://samenspraak.example/klagen/brief.xhtml?sleutel=")
                    .doesNotContain("Jansen", "klacht", "K-2026", "teruggebeld", "{");
            assertThat(post.onderwerp()).isEqualTo("Gemeente Zandermeer: een vraag");
            assertThat(post.tekst())
                    .as("what he has to do, and until when")
                    .contains("een vraag. U moet reageren. Doe dat uiterlijk op dinsdag 1 december 2026.");
        });
        KlachtbriefInhoud gelezen = opstelling.inzage().lees(opstelling.geheim(), "1234 ab", DOEL);
        assertThat(gelezen.html()).contains("uw naam");
        assertThat(gelezen.pdf())
                .isEqualTo(opstelling
                        .brieven()
                        .lees(opstelling.klacht.id(), brief, DOEL)
                        .orElseThrow()
                        .pdf());
    }

    @Test
    @Tag("R-KLA-10")
    void who_has_to_do_nothing_and_who_is_asked_for_consent_read_that_in_the_email() {
        Brievenopstelling opstelling = metMail();
        UUID bevestiging =
                probeer(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), bevestiging, Klachtbriefwijze.EMAIL, 0, DOEL);
        UUID instemming =
                probeer(opstelling, Klachtbriefsoort.INSTEMMING, "Meer tijd.").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), instemming, Klachtbriefwijze.EMAIL, 0, DOEL);

        assertThat(opstelling.kantoor.post().get(0))
                .satisfies(post -> assertThat(post.onderwerp()).endsWith("een bevestiging"))
                .satisfies(post -> assertThat(post.tekst()).contains("U hoeft niets te doen."));
        assertThat(opstelling.kantoor.post().get(1).tekst())
                .contains("een vraag. U mag reageren.")
                .doesNotContain("U moet");
        UUID uitnodiging =
                probeer(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, "").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), uitnodiging, Klachtbriefwijze.EMAIL, 0, DOEL);
        assertThat(opstelling.kantoor.post().get(2).tekst())
                .as("whoever is invited need not come (9:10 lid 2)")
                .contains("een uitnodiging. U kunt reageren. Doe dat uiterlijk op dinsdag 1 december 2026.")
                .doesNotContain("U moet");
    }

    @Test
    @Tag("R-KLA-02")
    void what_the_email_named_opens_that_letter_whatever_is_recorded_of_the_klager_later() {
        Klager alleenMail =
                new Klager(false, "A. Jansen", "", null, "", "jansen@voorbeeld.example", null, null, "", true);
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.WEBFORMULIER, alleenMail, Klachtfixture.INDELING, Klachtfixture.vanBram());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, true);
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw adres").brief();
        opstelling.brieven().verstuur(klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);

        klacht.ken(MET_MAIL, null);

        assertThat(opstelling
                        .inzage()
                        .lees(opstelling.geheim(), "K-2026-000147", DOEL)
                        .soort())
                .isEqualTo(Klachtbriefsoort.AANVULLING);
        assertThatThrownBy(() -> opstelling.inzage().lees(opstelling.geheim(), "1234AB", DOEL))
                .as("what the e-mail did not name")
                .isInstanceOf(Weigering.class);
    }

    @Test
    void another_postcode_another_secret_or_a_later_day_opens_nothing() {
        Brievenopstelling opstelling = metMail();
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);
        String geheim = opstelling.geheim();

        assertThatThrownBy(() -> opstelling.inzage().lees(geheim, "1234AC", DOEL))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> opstelling.inzage().lees("A".repeat(32), "1234AB", DOEL))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> opstelling.inzage().lees(null, "1234AB", DOEL)).isInstanceOf(Weigering.class);
        opstelling.op(LocalDate.of(2027, 2, 9));
        assertThatThrownBy(() -> opstelling.inzage().lees(geheim, "1234AB", DOEL))
                .isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-KLA-02")
    void who_gave_nothing_but_an_email_address_opens_his_letters_with_the_number_that_the_form_gave_him() {
        Klager alleenMail =
                new Klager(false, "A. Jansen", "", null, "", "jansen@voorbeeld.example", null, null, "", true);
        Brievenopstelling opstelling = new Brievenopstelling(
                Klachtfixture.klacht(
                        Klachtkanaal.WEBFORMULIER, alleenMail, Klachtfixture.INDELING, Klachtfixture.vanBram()),
                true);
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, "").brief();
        assertThat(opstelling
                        .brieven()
                        .verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL)
                        .bezwaar())
                .isEmpty();

        assertThat(opstelling.kantoor.post())
                .singleElement()
                .satisfies(post -> assertThat(post.tekst())
                        .contains("U heeft het nummer dat u van ons kreeg nodig.")
                        .doesNotContain("K-2026"));
        assertThatThrownBy(() -> opstelling.inzage().lees(opstelling.geheim(), "K-2026-000148", DOEL))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> opstelling.inzage().lees(opstelling.geheim(), "", DOEL))
                .isInstanceOf(Weigering.class);
        assertThat(opstelling
                        .inzage()
                        .lees(opstelling.geheim(), " k-2026-147", DOEL)
                        .soort())
                .isEqualTo(Klachtbriefsoort.UITNODIGING_KLAGER);

        Brievenopstelling opgenomen = new Brievenopstelling(
                Klachtfixture.klacht(Klachtkanaal.EMAIL, alleenMail, Klachtfixture.INDELING, Klachtfixture.vanBram()),
                true);
        UUID eigen = probeer(opgenomen, Klachtbriefsoort.UITNODIGING_KLAGER, "").brief();
        assertThat(opgenomen
                        .brieven()
                        .verstuur(opgenomen.klacht.id(), eigen, Klachtbriefwijze.EMAIL, 0, DOEL)
                        .bezwaar())
                .as("nobody gave him a number yet")
                .contains(Weigerreden.BRIEF_ZONDER_EMAIL);
        assertThat(opgenomen
                        .brieven()
                        .verstuur(opgenomen.klacht.id(), eigen, Klachtbriefwijze.EIGEN_MAIL, 0, DOEL)
                        .bezwaar())
                .isEmpty();
    }

    @Test
    void who_gave_a_postcode_does_not_open_a_letter_with_the_number() {
        Brievenopstelling opstelling = metMail();
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);

        assertThatThrownBy(() -> opstelling.inzage().lees(opstelling.geheim(), "K-2026-000147", DOEL))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void without_a_mail_server_or_to_a_beklaagde_there_is_paper_only() {
        Brievenopstelling zonder = voor(Klachtbriefsoort.AANVULLING);
        UUID brief = probeer(zonder, Klachtbriefsoort.AANVULLING, "- uw naam").brief();

        assertThat(zonder.brieven()
                        .verstuur(zonder.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL)
                        .bezwaar())
                .contains(Weigerreden.BRIEF_ZONDER_EMAIL);
        Brievenopstelling met = metMail();
        assertThat(met.brieven()
                        .verstuur(
                                met.klacht.id(),
                                maakVoor(met, Klachtbriefsoort.AFSCHRIFT, 0),
                                Klachtbriefwijze.EMAIL,
                                0,
                                DOEL)
                        .bezwaar())
                .contains(Weigerreden.BRIEF_ZONDER_EMAIL);
        assertThat(soorten(met)).containsExactly(Klachtstapsoort.ONTVANGEN);
    }

    @Test
    @Tag("R-KLA-03")
    void a_letter_whose_email_did_not_arrive_counts_from_when_it_went_again_and_its_link_opens_nothing_any_more() {
        Brievenopstelling opstelling = metMail();
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);
        String geheim = opstelling.geheim();

        opstelling.op(LocalDate.of(2026, 11, 17));
        assertThat(opstelling
                        .brieven()
                        .alsnog(opstelling.klacht.id(), brief, Klachtbriefwijze.POST, 0, DOEL)
                        .bezwaar())
                .isEmpty();

        assertThat(soorten(opstelling))
                .endsWith(
                        Klachtstapsoort.ONTVANGST_BEVESTIGD,
                        Klachtstapsoort.NIET_AANGEKOMEN,
                        Klachtstapsoort.ONTVANGST_BEVESTIGD);
        assertThat(opstelling.klacht.feiten().stappen())
                .as("de tweede verzending telt (2:11 lid 3)")
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.ONTVANGST_BEVESTIGD)
                .singleElement()
                .returns(LocalDate.of(2026, 11, 17), Klachtstap::dag);
        assertThatThrownBy(() -> opstelling.inzage().lees(geheim, "1234AB", DOEL))
                .isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-KLA-09")
    void an_invitation_whose_email_did_not_arrive_is_made_anew_with_a_day_of_its_own_and_the_same_words() {
        Brievenopstelling opstelling = metMail();
        UUID brief = probeer(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, "Dinsdag om tien uur.")
                .brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);

        opstelling.sein().meld(opstelling.klacht.nummer(), new Emailbrief("K-2026-000147", brief, null), DOEL);

        assertThat(opstelling.klacht.feiten().laatste(Klachtstapsoort.UITGENODIGD))
                .isEmpty();
        assertThat(opstelling
                        .brieven()
                        .alsnog(opstelling.klacht.id(), brief, Klachtbriefwijze.POST, 0, DOEL)
                        .bezwaar())
                .contains(Weigerreden.BRIEF_VEROUDERD);
    }

    @Test
    @Tag("R-KLA-09")
    void who_says_that_an_email_did_not_arrive_is_believed_unless_it_was_read() {
        Brievenopstelling opstelling = metMail();
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, "x").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);
        String geheim = opstelling.geheim();
        opstelling.op(LocalDate.of(2026, 11, 18));

        assertThat(gemist(opstelling, brief, "2026-11-09", "Hij belde.")).contains(Weigerreden.BRIEF_TOEN_NIET_WEG);
        assertThat(gemist(opstelling, brief, "2026-11-19", "Hij belde.")).contains(Weigerreden.BEHANDELDAG_IN_TOEKOMST);
        assertThat(gemist(opstelling, brief, "2026-11-17", "")).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(gemist(opstelling, brief, "2026-11-17", "Hij belde.")).isEmpty();

        assertThat(opstelling.klacht.feiten().laatste(Klachtstapsoort.UITGENODIGD))
                .as("the invitation told nothing (2:11 lid 3)")
                .isEmpty();
        assertThat(opstelling.klacht.stappen())
                .last()
                .returns(Klachtstapsoort.NIET_AANGEKOMEN, Klachtstap::soort)
                .returns(LocalDate.of(2026, 11, 17), Klachtstap::dag)
                .satisfies(stap -> assertThat(stap.toelichting()).endsWith("(A. Jansen): Hij belde."));
        assertThatThrownBy(() -> opstelling.inzage().lees(geheim, "1234AB", DOEL))
                .isInstanceOf(Weigering.class);

        UUID nieuw =
                probeer(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, "x").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), nieuw, Klachtbriefwijze.EMAIL, 0, DOEL);
        assertThat(opstelling.klacht.feiten().laatste(Klachtstapsoort.UITGENODIGD))
                .get()
                .returns(LocalDate.of(2026, 11, 18), Klachtstap::dag);
        opstelling.inzage().lees(opstelling.geheim(), "1234AB", DOEL);
        assertThat(gemist(opstelling, nieuw, "2026-11-18", "Hij belde.")).contains(Weigerreden.BRIEF_GELEZEN);
    }

    private static Optional<Weigerreden> gemist(Brievenopstelling opstelling, UUID brief, String dag, String reden) {
        return opstelling
                .brieven()
                .nietAangekomen(opstelling.klacht.id(), brief, new Klachtdaad(LocalDate.parse(dag), reden), 0, DOEL)
                .bezwaar();
    }

    @Test
    @Tag("R-KLA-09")
    void a_letter_that_names_a_day_and_is_not_read_for_five_werkdagen_is_something_to_do() {
        Brievenopstelling opstelling = metMail();
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);
        UUID zonderDag =
                probeer(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), zonderDag, Klachtbriefwijze.POST, 0, DOEL);

        opstelling.op(LocalDate.of(2026, 11, 16));
        assertThat(opstelling.sein().ongelezen(DOEL).brieven()).isEmpty();
        opstelling.op(LocalDate.of(2026, 11, 17));
        assertThat(opstelling.sein().ongelezen(DOEL).brieven())
                .singleElement()
                .satisfies(gemaild -> assertThat(gemaild.brief()).isEqualTo(brief))
                .satisfies(gemaild -> opstelling.sein().meldOngelezen(opstelling.klacht.nummer(), gemaild, DOEL));

        assertThat(NuTeDoen.van(opstelling.klacht)).contains(Klachttaak.BRIEF_ONGELEZEN);
        assertThat(opstelling.sein().ongelezen(DOEL).brieven())
                .as("nobody is told twice")
                .isEmpty();
        opstelling.inzage().lees(opstelling.geheim(), "1234AB", DOEL);
        assertThat(NuTeDoen.van(opstelling.klacht)).doesNotContain(Klachttaak.BRIEF_ONGELEZEN);
        assertThat(opstelling.klacht.feiten().laatste(Klachtstapsoort.AANVULLING_GEVRAAGD))
                .isPresent();
    }

    @Test
    @Tag("R-KLA-09")
    void what_did_not_arrive_is_not_unread() {
        Brievenopstelling opstelling = metMail();
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);
        opstelling.op(LocalDate.of(2026, 11, 17));
        opstelling.sein().meldOngelezen(opstelling.klacht.nummer(), new Emailbrief("K-2026-000147", brief, null), DOEL);

        assertThat(gemist(opstelling, brief, "2026-11-17", "Hij belde.")).isEmpty();

        assertThat(opstelling
                        .klacht
                        .feiten()
                        .laatste(Klachtstapsoort.BRIEF_ONGELEZEN, Klachtstapsoort.AANVULLING_GEVRAAGD))
                .isEmpty();
    }

    @Test
    @Tag("R-KLA-12")
    void nobody_knows_who_advises_by_a_letter_that_did_not_arrive() {
        Brievenopstelling opstelling = metMail();
        Klachtfixture.met(opstelling.klacht, Klachtstapsoort.ADVIES_GEVRAAGD);
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.ADVIES_BEKLAAGDE, 0));
        UUID brief = maakVoor(opstelling, Klachtbriefsoort.ADVIES_KLAGER, 0);
        opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);
        assertThat(opstelling.klacht.feiten().laatste(Klachtstapsoort.ADVIES_MEEGEDEELD))
                .isPresent();

        assertThat(gemist(opstelling, brief, "2026-11-10", "Hij belde.")).isEmpty();

        assertThat(opstelling
                        .klacht
                        .feiten()
                        .laatste(Klachtstapsoort.ADVIES_MEEGEDEELD, Klachtstapsoort.BRIEF_VERZONDEN))
                .get()
                .satisfies(stap -> assertThat(stap.toelichting()).doesNotEndWith("(A. Jansen)"));
    }

    @Test
    @Tag("R-KLA-11")
    void an_outcome_that_did_not_arrive_was_not_told_so_the_klacht_goes_on_until_it_is() {
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.EMAIL,
                MET_MAIL,
                Klachtfixture.INDELING,
                Klachtfixture.vanBram().geoordeeld("Klopt.", Klachtoordeel.GEGROND));
        Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD);
        Brievenopstelling opstelling = new Brievenopstelling(klacht, true);
        UUID eerste =
                probeer(opstelling, Klachtbriefsoort.AFDOENING, "Wij bellen.").brief();
        opstelling.brieven().verstuur(klacht.id(), eerste, Klachtbriefwijze.EMAIL, 0, DOEL);
        assertThat(klacht.status().open()).isFalse();

        opstelling.sein().meld(klacht.nummer(), new Emailbrief("K-2026-000147", eerste, null), DOEL);
        assertThat(klacht.status().open()).isTrue();
        opstelling.op(LocalDate.of(2026, 11, 13));
        verstuur(
                opstelling,
                probeer(opstelling, Klachtbriefsoort.AFDOENING, "Wij bellen.").brief());

        assertThat(klacht.status().open()).isFalse();
        assertThat(klacht.feiten().laatste(Klachtstapsoort.AFDOENING_MEEGEDEELD))
                .get()
                .returns(LocalDate.of(2026, 11, 13), Klachtstap::dag);
    }

    @Test
    @Tag("R-KLA-02")
    void who_gave_an_email_address_only_opens_letters_with_the_end_of_his_telephone_number() {
        Klager klager = new Klager(
                false,
                "A. Jansen",
                "",
                null,
                "",
                "jansen@voorbeeld.example",
                Telefoonnummer.van("0612345678"),
                null,
                "");
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.WEBFORMULIER, klager.metEmailAkkoord(), Klachtfixture.INDELING, Klachtfixture.vanBram());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, true);
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();

        assertThat(verstuur(opstelling, brief).bezwaar()).contains(Weigerreden.BRIEF_ZONDER_ADRES);
        opstelling.brieven().verstuur(klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);

        assertThat(opstelling.kantoor.post())
                .singleElement()
                .satisfies(post -> assertThat(post.tekst()).contains("de laatste vier cijfers van uw telefoonnummer"));
        assertThatThrownBy(() -> opstelling.inzage().lees(opstelling.geheim(), "1234", DOEL))
                .isInstanceOf(Weigering.class);
        assertThat(opstelling.inzage().lees(opstelling.geheim(), "56 78", DOEL).html())
                .contains("uw naam");
    }

    @Test
    @Tag("R-KLA-03")
    void an_email_address_is_no_consent_and_the_letter_can_be_given_in_another_way() {
        Klager klager = new Klager(false, "A. Jansen", "", null, "", "jansen@voorbeeld.example", null, null, "");
        Brievenopstelling opstelling = new Brievenopstelling(
                Klachtfixture.klacht(Klachtkanaal.EMAIL, klager, Klachtfixture.INDELING, Klachtfixture.vanBram()),
                true);
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").brief();

        assertThat(opstelling
                        .brieven()
                        .verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL)
                        .bezwaar())
                .contains(Weigerreden.BRIEF_ZONDER_EMAIL);
        assertThat(opstelling
                        .brieven()
                        .verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.EIGEN_MAIL, 0, DOEL)
                        .bezwaar())
                .as("nor is an e-mail that somebody writes himself a way round it (2:8)")
                .contains(Weigerreden.BRIEF_ZONDER_AKKOORD);
        assertThat(opstelling
                        .brieven()
                        .verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.ANDERS, 0, DOEL)
                        .bezwaar())
                .isEmpty();
        assertThat(soorten(opstelling)).endsWith(Klachtstapsoort.ONTVANGST_BEVESTIGD);
    }

    @Test
    void a_letter_of_another_day_or_to_another_address_does_not_go_as_it_was() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AANVULLING);
        UUID brief =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();

        opstelling.op(LocalDate.of(2026, 11, 11));
        assertThat(verstuur(opstelling, brief).bezwaar()).contains(Weigerreden.BRIEF_VEROUDERD);

        UUID anders =
                probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        opstelling.klacht.ken(new Klager(false, "A. Jansen", "Weg 1", null, "Elders", "", null, null, ""), null);
        assertThat(verstuur(opstelling, anders).bezwaar()).contains(Weigerreden.BRIEF_VEROUDERD);
    }

    @Test
    @Tag("R-KLA-02")
    void an_answer_can_be_given_on_a_werkdag_not_next_year_and_not_after_the_hearing() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.UITNODIGING_KLAGER);

        assertThat(dag(opstelling, LocalDate.of(2026, 11, 22))).isEqualTo(Weigerreden.BRIEF_DAG_GEEN_WERKDAG);
        assertThat(dag(opstelling, LocalDate.of(2027, 11, 9))).isEqualTo(Weigerreden.BRIEF_DAG_TE_VER);
        assertThat(dag(opstelling, LocalDate.of(2026, 11, 25))).isEqualTo(Weigerreden.BRIEF_DAG_NA_GESPREK);
        assertThat(dag(opstelling, LocalDate.of(2026, 11, 24))).isNull();
    }

    @Test
    @Tag("R-KLA-02")
    @Tag("R-KLA-09")
    void who_has_to_answer_gets_a_reasonable_time_or_the_law_would_be_gone_by_tomorrow() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.UITNODIGING_KLAGER);

        assertThat(dag(opstelling, LocalDate.of(2026, 11, 11))).isEqualTo(Weigerreden.REACTIE_TE_KORT);
        assertThat(dag(opstelling, LocalDate.of(2026, 11, 16))).isEqualTo(Weigerreden.REACTIE_TE_KORT);
        assertThat(dag(opstelling, LocalDate.of(2026, 11, 17))).isNull();
        assertThat(dag(opstelling, LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 12)))
                .as("nor is the hearing itself so soon")
                .isEqualTo(Weigerreden.REACTIE_TE_KORT);
        assertThat(opstelling
                        .brieven()
                        .maak(
                                opstelling.klacht.id(),
                                new Klachtbriefverzoek(
                                        Klachtbriefsoort.AANVULLING,
                                        0,
                                        LocalDate.of(2026, 11, 11),
                                        "",
                                        Map.of("ontbreekt", "- uw naam")),
                                DOEL)
                        .reden())
                .isEqualTo(Weigerreden.REACTIE_TE_KORT);
    }

    @ParameterizedTest(name = "today {0}, hearing {1}: an answer until {2} at the latest")
    @CsvSource({
        "2026-11-10, 2026-11-24, 2026-11-24",
        "2026-11-10, 2026-11-21, 2026-11-20",
        "2026-12-14, 2026-12-27, 2026-12-24",
        "2026-11-13, 2026-11-22, 2026-11-20",
        "2026-11-14, 2026-11-22, 2026-11-22",
    })
    @Tag("R-KLA-09")
    void what_is_proposed_as_the_last_day_for_an_answer_is_never_refused(
            LocalDate vandaag, LocalDate gesprek, LocalDate uiterlijk) {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.UITNODIGING_KLAGER).op(vandaag);

        assertThat(Klachtbrieftoets.uiterlijkVoor(
                        gesprek,
                        vandaag.plusDays(7),
                        Kloktermijnen.meegeleverd().feestdagen()))
                .isEqualTo(uiterlijk);
        assertThat(dag(opstelling, uiterlijk, gesprek)).isNull();
    }

    @Test
    @Tag("R-KLA-09")
    void an_invitation_says_when_and_where_and_that_is_not_typed_again_to_plan_it() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.UITNODIGING_KLAGER);
        assertThat(dag(opstelling, TOT, null)).isEqualTo(Weigerreden.HOORDAG_ONTBREEKT);
        assertThat(dag(opstelling, TOT, LocalDate.of(2026, 11, 10))).isEqualTo(Weigerreden.BRIEF_DAG_VOORBIJ);
        assertThat(maak(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, "").html())
                .contains("Dinsdag 8 december 2026, 10:00 uur", "Gemeentehuis");

        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, 0));

        assertThat(opstelling.stukken.laatste(Hoorzitting.class, opstelling.klacht.id()))
                .hasValueSatisfying(zitting -> {
                    assertThat(zitting.voorstel()).contains(new Afspraak(GESPREK, "10:00", "Gemeentehuis", ""));
                    assertThat(zitting.afspraak())
                            .as("the klager did not say yet that he comes")
                            .isEmpty();
                });
        assertThat(opstelling.voorzet().van(opstelling.klacht, Klachtbriefsoort.UITNODIGING_KLAGER, klager(opstelling)))
                .returns(GESPREK, Briefvoorzet.Voorzet::hoordag)
                .returns("10:00", begin -> begin.velden().get(Klachtbriefverzoek.HOORTIJD));
    }

    @Test
    void a_letter_that_was_not_sent_follows_a_new_address_and_a_new_day_with_the_words_that_were_typed() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AANVULLING);
        UUID eerst = probeer(opstelling, Klachtbriefsoort.AANVULLING, "- uw handtekening onder de brief")
                .brief();
        opstelling.klacht.ken(new Klager(false, "A. Jansen", "Weg 1", null, "Elders", "", null, null, ""), null);
        opstelling.op(LocalDate.of(2026, 11, 11));
        assertThat(lees(opstelling, eerst).verouderd()).isTrue();

        UUID nieuw = opstelling
                .brieven()
                .ververs(opstelling.klacht.id(), eerst, DOEL)
                .brief();

        assertThat(lees(opstelling, nieuw))
                .returns(false, KlachtbriefInhoud::verouderd)
                .satisfies(brief -> assertThat(brief.html())
                        .contains("Weg 1", "11 november 2026", "uw handtekening onder de brief"));
        assertThat(opstelling.brieven().lees(opstelling.klacht.id(), eerst, DOEL))
                .as("it took the place of the other")
                .isEmpty();
        assertThat(verstuur(opstelling, nieuw).bezwaar()).isEmpty();
        assertThat(opstelling
                        .brieven()
                        .ververs(opstelling.klacht.id(), nieuw, DOEL)
                        .reden())
                .as("what went, stays as it went")
                .isEqualTo(Weigerreden.BRIEF_WEG);
    }

    @Test
    @Tag("R-KLA-06")
    @Tag("R-KLA-07")
    void a_part_that_is_not_handled_stands_in_a_letter_of_its_own_and_in_the_outcome_with_its_ground() {
        Klacht klacht = Klachtfixture.met(
                Klachtfixture.brief(
                        Klachtfixture.vanBram().geoordeeld("Er is niet gebeld.", Klachtoordeel.GEGROND),
                        Gedraging.van("Een te hoge rekening", null, Beklaagde.medewerker(Klachtfixture.LINA, "Lina"))
                                .nietBehandeld(NietBehandelgrond.BEZWAAR, "U kon bezwaar maken tot 1 oktober.")),
                Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN);
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        assertThat(maak(opstelling, Klachtbriefsoort.DEEL_NIET_BEHANDELEN, "").html())
                .contains("Een te hoge rekening", "onder c", "tot 1 oktober", "21 december 2026", "ombudsman")
                .doesNotContain("Belde niet terug");
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DEEL_NIET_BEHANDELEN, 0));
        assertThat(klacht.status().open()).isTrue();
        assertThat(soorten(opstelling)).endsWith(Klachtstapsoort.DEEL_NIET_BEHANDELEN_MEEGEDEELD);
        assertThat(probeer(opstelling, Klachtbriefsoort.DEEL_NIET_BEHANDELEN, "")
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);

        Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD);
        assertThat(maak(opstelling, Klachtbriefsoort.AFDOENING, "Tekst.").html())
                .contains("Dit deel van uw klacht hebben wij niet behandeld.", "onder c", "gegrond");
    }

    @Test
    @Tag("R-KLA-06")
    void grounds_that_differ_stand_each_with_what_they_are_about() {
        Klacht klacht = Klachtfixture.met(
                Klachtfixture.brief(
                        Klachtfixture.vanBram().nietBehandeld(NietBehandelgrond.GEWICHT, "Een keer."),
                        Gedraging.van("Een te hoge rekening", null, Beklaagde.medewerker(Klachtfixture.LINA, "Lina"))
                                .nietBehandeld(NietBehandelgrond.BEZWAAR, "U kon bezwaar maken.")),
                Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        opstelling.stukken.add(new Nietbehandeling(
                klacht.id(),
                Klachtfixture.stap(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN),
                new NietBehandelbesluit(NietBehandelgrond.BEZWAAR, null, "U kon bezwaar maken.", false)));

        assertThat(maak(opstelling, Klachtbriefsoort.NIET_BEHANDELEN, "Zie hieronder.")
                        .html())
                .contains("Belde niet terug", "niet ernstig genoeg", "Een te hoge rekening", "onder c");
        assertThat(opstelling
                        .voorzet()
                        .van(klacht, Klachtbriefsoort.NIET_BEHANDELEN, klager(opstelling))
                        .velden()
                        .get("uitleg"))
                .contains("Een keer.", "U kon bezwaar maken.");
    }

    private static KlachtbriefInhoud lees(Brievenopstelling opstelling, UUID brief) {
        return opstelling.brieven().lees(opstelling.klacht.id(), brief, DOEL).orElseThrow();
    }

    private static Weigerreden dag(Brievenopstelling opstelling, LocalDate tot) {
        return dag(opstelling, tot, LocalDate.of(2026, 11, 24));
    }

    private static Weigerreden dag(Brievenopstelling opstelling, LocalDate tot, LocalDate gesprek) {
        return opstelling
                .brieven()
                .maak(
                        opstelling.klacht.id(),
                        new Klachtbriefverzoek(
                                Klachtbriefsoort.UITNODIGING_KLAGER,
                                0,
                                tot,
                                "",
                                Map.of("hoortijd", "10.00", "hoorplaats", "Kamer 3"),
                                gesprek),
                        DOEL)
                .reden();
    }

    @Test
    @Tag("R-KLA-12")
    void both_know_who_advises_by_the_last_of_two_letters_after_it_was_asked() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, 0));
        opstelling.op(LocalDate.of(2026, 11, 11));
        klacht.leg(new Klachtstap(
                Klachtstapsoort.ADVIES_GEVRAAGD,
                LocalDate.of(2026, 11, 11),
                Instant.parse("2026-11-11T07:00:00Z"),
                Klachtfixture.KIM,
                "",
                null));

        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFSCHRIFT, 0));
        assertThat(soorten(opstelling)).doesNotContain(Klachtstapsoort.ADVIES_MEEGEDEELD);
        assertThat(maak(opstelling, Klachtbriefsoort.ADVIES_KLAGER, "").html())
                .contains("de klachtadviescommissie Zandermeer", "Met een advies mag het langer duren");
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.ADVIES_KLAGER, 0));

        assertThat(soorten(opstelling)).endsWith(Klachtstapsoort.ADVIES_MEEGEDEELD);
    }

    @Test
    @Tag("R-KLA-01")
    void what_lies_outside_the_law_has_a_receipt_and_an_answer_of_its_own() {
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.BALIE, Klachtfixture.JANSEN, Klachtfixture.INDELING, Klachtfixture.vanBram());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        assertThat(probeer(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "")
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);
        assertThat(maak(opstelling, Klachtbriefsoort.ONTVANGST_GEWOON, "").html())
                .contains("uiterlijk op maandag 23 november 2026", "9:4")
                .doesNotContain("een brief met ons oordeel");
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.ANTWOORD, 0));

        assertThat(klacht.afdoening()).contains(Afdoening.BEANTWOORD);
    }

    @Test
    @Tag("R-KLA-01")
    void who_told_a_klacht_gets_it_written_down_to_sign_and_reads_what_that_brings() {
        Brievenopstelling verteld = voor(Klachtbriefsoort.ONTVANGST_GEWOON);
        Brievenopstelling zonderAdres = voor(Klachtbriefsoort.ONTVANGST_GEWOON);
        zonderAdres.adres = Optional.empty();

        assertThat(maak(verteld, Klachtbriefsoort.ONTVANGST_GEWOON, "").html())
                .contains("U vertelde ons de klacht.", "een gesprek en een oordeel op papier")
                .contains("https://samenspraak.example/klagen,")
                .contains("Ik heb drie keer gebeld.", "Handtekening:")
                .doesNotContain("Het overkwam niet uzelf");
        assertThat(maak(zonderAdres, Klachtbriefsoort.ONTVANGST_GEWOON, "").html())
                .contains("via het formulier op onze website,");
    }

    @Test
    @Tag("R-KLA-13")
    @Tag("R-KLA-17")
    void what_went_elsewhere_names_the_ombudsman_and_a_copy_says_that_the_klacht_goes_on() {
        assertThat(maak(voor(Klachtbriefsoort.DOORZENDING), Klachtbriefsoort.DOORZENDING, "Naar bezwaar.")
                        .html())
                .contains("Wij kunnen uw brief niet als klacht behandelen")
                .contains("wel als klacht moeten behandelen?", "uiterlijk op dinsdag 9 november 2027", "Postbus 93122")
                .doesNotContain("een kopie doorgestuurd");

        Klacht privaat = Klachtfixture.met(
                Klachtfixture.brief(Klachtfixture.vanBram()),
                Klachtstapsoort.DOORZENDEN_GOEDGEVONDEN,
                Klachtstapsoort.DOORGEZONDEN);
        assertThat(maak(new Brievenopstelling(privaat, false), Klachtbriefsoort.DOORZENDING, "Naar Zorg BV.")
                        .html())
                .as("6:15 is about a bestuursorgaan; what went there is kept short")
                .contains("U vond het goed dat wij dat deden.", "vijftien maanden na het einde")
                .doesNotContain("Is het een bezwaar of een beroep?");

        Klacht gedeeld =
                Klachtfixture.met(Klachtfixture.brief(Klachtfixture.vanBram()), Klachtstapsoort.KOPIE_DOORGEZONDEN);
        assertThat(maak(new Brievenopstelling(gedeeld, false), Klachtbriefsoort.DOORZENDING, "Naar bezwaar.")
                        .html())
                .contains("een kopie doorgestuurd. Uw klacht over ons gedrag behandelen wij zelf.")
                .doesNotContain("niet als klacht behandelen", "Postbus 93122");
        assertThat(maak(new Brievenopstelling(gedeeld, false), Klachtbriefsoort.DOORZENDING_ONTVANGER, "Tekst.")
                        .html())
                .contains("Dat deel behandelen wij zelf.");
    }

    @Test
    @Tag("R-KLA-17")
    void the_klager_reads_that_it_was_sent_on_only_after_it_was() {
        Klacht gedeeld = Klachtfixture.brief(Klachtfixture.vanBram());
        gedeeld.leg(new Klachtstap(
                Klachtstapsoort.KOPIE_DOORGEZONDEN,
                Klachtfixture.ONTVANGEN,
                Klachtfixture.TOEN,
                Klachtfixture.LINA,
                "Naar de afdeling bezwaar: Het gaat ook over een besluit.",
                null));
        Brievenopstelling opstelling = new Brievenopstelling(gedeeld, false);
        assertThat(opstelling
                        .voorzet()
                        .van(gedeeld, Klachtbriefsoort.DOORZENDING, klager(opstelling))
                        .velden())
                .containsEntry(
                        "bestemming",
                        "De brief is doorgestuurd naar de afdeling bezwaar. Het gaat ook over een besluit.");

        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DOORZENDING, 0))
                        .bezwaar())
                .contains(Weigerreden.BRIEF_ONTVANGER_EERST);
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DOORZENDING_ONTVANGER, 0))
                        .bezwaar())
                .isEmpty();
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DOORZENDING, 0))
                        .bezwaar())
                .isEmpty();
    }

    @Test
    @Tag("R-KLA-03")
    void a_letter_that_went_is_corrected_by_another_that_says_which_what_and_what_counts_and_both_stay() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING);
        assertThat(herstel(opstelling, UUID.randomUUID(), "Tekst.").bezwaar())
                .contains(Weigerreden.BRIEF_EERDERE_ONTBREEKT);
        UUID eerste = maakVoor(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, 0);
        assertThat(herstel(opstelling, eerste, "Tekst.").bezwaar())
                .as("what did not go is just written anew")
                .contains(Weigerreden.BRIEF_EERDERE_ONTBREEKT);
        verstuur(opstelling, eerste);
        assertThat(herstel(opstelling, eerste, "").bezwaar())
                .as("it named a day")
                .contains(Weigerreden.BRIEF_VELD_ONTBREEKT);

        UUID brief = herstel(opstelling, eerste, "De dag in de eerste brief blijft gelden.")
                .brief();
        assertThat(opstelling
                        .brieven()
                        .lees(opstelling.klacht.id(), brief, DOEL)
                        .orElseThrow()
                        .html())
                .contains("Wij hebben uw klacht ontvangen.", "Er stond 3 december.", "Het is 21 december.")
                .contains("De dag in de eerste brief blijft gelden.");
        assertThat(verstuur(opstelling, brief).bezwaar()).isEmpty();

        assertThat(opstelling.klacht.stappen())
                .last()
                .returns(Klachtstapsoort.BRIEF_HERSTELD, Klachtstap::soort)
                .satisfies(stap -> assertThat(stap.toelichting()).startsWith("Wij verbeteren onze brief van"));
        assertThat(opstelling.brieven().lees(opstelling.klacht.id(), eerste, DOEL))
                .as("the first stays as it went")
                .isPresent();
        assertThat(herstel(opstelling, brief, "").bezwaar())
                .as("a correction can be corrected")
                .isEmpty();
    }

    @Test
    @Tag("R-KLA-02")
    @Tag("R-KLA-09")
    void a_letter_that_named_a_day_to_answer_goes_anew_and_no_correction_names_another_than_the_clock_knows() {
        for (Klachtbriefsoort soort : List.of(
                Klachtbriefsoort.AANVULLING, Klachtbriefsoort.UITNODIGING_KLAGER, Klachtbriefsoort.INSTEMMING)) {
            Brievenopstelling opstelling = voor(soort);
            UUID eerste = maakVoor(opstelling, soort, 0);
            assertThat(verstuur(opstelling, eerste).bezwaar()).isEmpty();

            assertThat(herstel(opstelling, eerste, "U heeft tot 8 december.").bezwaar())
                    .as(soort.name())
                    .contains(Weigerreden.BRIEF_EERDERE_ONTBREEKT);

            opstelling.op(LocalDate.of(2026, 11, 11));
            assertThat(verstuur(opstelling, maakVoor(opstelling, soort, 0)).bezwaar())
                    .as(soort.name())
                    .isEmpty();
        }
    }

    @Test
    @Tag("R-KLA-10")
    void what_corrects_a_letter_about_a_postponement_names_the_day_that_was_recorded_and_no_other() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.VERDAGING);
        UUID eerste = maakVoor(opstelling, Klachtbriefsoort.VERDAGING, 0);
        verstuur(opstelling, eerste);
        assertThat(herstel(opstelling, eerste, "U krijgt ons oordeel op 8 januari.")
                        .bezwaar())
                .contains(Weigerreden.BRIEF_DAG_STAAT_VAST);

        UUID brief = herstel(opstelling, eerste, "").brief();

        assertThat(opstelling
                        .brieven()
                        .lees(opstelling.klacht.id(), brief, DOEL)
                        .orElseThrow()
                        .html())
                .contains("Het uitstel tot en met woensdag 9 december 2026 blijft gelden.");
    }

    @Test
    @Tag("R-KLA-07")
    @Tag("R-KLA-11")
    void what_goes_once_goes_once_more_after_the_klacht_was_opened_again() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram().geoordeeld("Klopt.", Klachtoordeel.GEGROND));
        Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD);
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFDOENING, 0))
                        .bezwaar())
                .isEmpty();
        klacht.heropen(new Klachtstap(
                Klachtstapsoort.TOCH_BEHANDELD,
                LocalDate.of(2026, 11, 11),
                Instant.parse("2026-11-11T09:00:00Z"),
                Klachtfixture.KIM,
                "De ombudsman vindt van wel.",
                null));
        opstelling.op(LocalDate.of(2026, 11, 12));
        assertThat(opstelling
                        .brieven()
                        .maak(klacht.id(), verzoek(Klachtbriefsoort.AFDOENING, 0, "x"), DOEL)
                        .reden())
                .as("there is no oordeel about all of it yet")
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);

        Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD);
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFDOENING, 0))
                        .bezwaar())
                .isEmpty();

        assertThat(klacht.status().open()).isFalse();
        assertThat(opstelling
                        .brieven()
                        .maak(klacht.id(), verzoek(Klachtbriefsoort.AFDOENING, 0, "x"), DOEL)
                        .reden())
                .as("and not a third time")
                .isEqualTo(Weigerreden.BRIEF_AL_VERSTUURD);
    }

    private static Klachtbriefuitkomst herstel(Brievenopstelling opstelling, UUID welke, String telt) {
        return opstelling
                .brieven()
                .maak(
                        opstelling.klacht.id(),
                        new Klachtbriefverzoek(
                                Klachtbriefsoort.HERSTEL,
                                0,
                                null,
                                "",
                                Map.of(
                                        Klachtbriefverzoek.WELKE,
                                        welke.toString(),
                                        "fout",
                                        "Er stond 3 december.",
                                        "juist",
                                        "Het is 21 december.",
                                        "telt",
                                        telt)),
                        DOEL);
    }

    @Test
    @Tag("R-KLA-17")
    void whoever_gets_a_part_of_it_gets_a_letter_and_the_klager_reads_of_all_of_them() {
        Klacht gedeeld = Klachtfixture.brief(Klachtfixture.vanBram());
        for (String naar :
                List.of("Naar de afdeling bezwaar: Over een besluit.", "Naar het waterschap: Over de sloot.")) {
            gedeeld.leg(new Klachtstap(
                    Klachtstapsoort.KOPIE_DOORGEZONDEN,
                    Klachtfixture.ONTVANGEN,
                    Klachtfixture.TOEN,
                    Klachtfixture.LINA,
                    naar,
                    null));
        }
        Brievenopstelling opstelling = new Brievenopstelling(gedeeld, false);
        assertThat(opstelling
                        .voorzet()
                        .van(gedeeld, Klachtbriefsoort.DOORZENDING, klager(opstelling))
                        .velden()
                        .get("bestemming"))
                .contains("de afdeling bezwaar. Over een besluit.", "het waterschap. Over de sloot.");

        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DOORZENDING_ONTVANGER, 1))
                        .bezwaar())
                .isEmpty();
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DOORZENDING, 0))
                        .bezwaar())
                .as("the first has nothing yet")
                .contains(Weigerreden.BRIEF_ONTVANGER_EERST);
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DOORZENDING_ONTVANGER, 0))
                        .bezwaar())
                .isEmpty();
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.DOORZENDING, 0))
                        .bezwaar())
                .isEmpty();
    }

    @Test
    @Tag("R-KLA-09")
    @Tag("R-KLA-11")
    void the_outcome_says_of_each_who_was_to_be_heard_that_he_was_or_why_not() {
        Gedraging vanKim =
                Gedraging.van("Hing op.", null, new Beklaagde(Beklaagdesoort.ANDER, null, "Kim Visser", "balie"));
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram(), vanKim);
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        Klachtstap stap = Klachtfixture.stap(Klachtstapsoort.GEHOORD);
        assertThat(onderzoek(opstelling)).isEmpty();

        Hoorzitting zitting = new Hoorzitting(
                klacht.id(),
                stap,
                new NieuweUitnodiging(true, List.of("Bram de Haan", "Kim Visser, balie"), null, TOT));
        zitting.hoor(new Verslag(GESPREK, "Lina", false, List.of("Bram de Haan"), List.of(), "Bram belde niet."));
        opstelling.stukken.add(zitting);
        opstelling.stukken.add(new Hoorafzien(
                klacht.id(), stap, new Ontheffing("Kim Visser, balie", Hoorreden.AFGEZIEN, TOT, "Zij is ziek."), ""));
        opstelling.stukken.add(
                new Hoorafzien(klacht.id(), stap, new Ontheffing("", Hoorreden.GEEN_ANTWOORD, TOT, ""), ""));

        assertThat(onderzoek(opstelling)).isEqualTo("""
                        - Wij spraken niet met u. U liet niet op tijd weten dat u dat wilde.
                        - Over wat u schreef (Belde niet terug): Wij spraken met degene over wie u klaagt op dinsdag 8 december 2026.
                        - Over wat u schreef (Hing op): Wij spraken niet met degene over wie u klaagt. Diegene wilde dat niet.""");
    }

    @Test
    @Tag("R-KLA-12")
    void when_who_advises_heard_them_the_outcome_says_so_and_not_that_we_did() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram());
        klacht.leg(Klachtfixture.stap(Klachtstapsoort.ADVIES_GEVRAAGD));
        Klachtstap gehoord = Klachtfixture.stap(Klachtstapsoort.GEHOORD);
        klacht.leg(gehoord);
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        opstelling.stukken.add(new Klachtadvies(klacht.id(), gehoord, "de commissie Ombuds"));
        Hoorzitting zitting =
                new Hoorzitting(klacht.id(), gehoord, new NieuweUitnodiging(true, List.of("Bram de Haan"), null, TOT));
        zitting.hoor(new Verslag(gehoord.dag(), "De voorzitter", true, List.of(), List.of(), "Zij vertelde."));
        opstelling.stukken.add(zitting);
        opstelling.stukken.add(new Hoorafzien(
                klacht.id(),
                gehoord,
                new Ontheffing("Bram de Haan", Hoorreden.AFGEZIEN, TOT, ""),
                "de commissie Ombuds"));

        assertThat(onderzoek(opstelling))
                .contains("- De commissie Ombuds sprak met u op ")
                .contains("- De commissie Ombuds sprak niet met degene over wie u klaagt. Diegene wilde dat niet.")
                .doesNotContain("Wij spraken");

        klacht.leg(Klachtfixture.stap(Klachtstapsoort.ADVIES_INGETROKKEN));
        klacht.leg(gehoord);
        assertThat(onderzoek(opstelling)).as("het college hoorde daarna zelf").contains("- Wij spraken met u op ");
    }

    @Test
    @Tag("R-KLA-04")
    void the_outcome_says_of_a_part_that_the_klager_ended_why_there_is_no_oordeel_about_it() {
        Klacht klacht = Klachtfixture.brief(
                Klachtfixture.vanBram().geoordeeld("Het klopt.", Klachtoordeel.GEGROND),
                Gedraging.van("Hing op", null, new Beklaagde(Beklaagdesoort.ANDER, null, "Kim Visser", ""))
                        .geeindigd(Gedragingeinde.TEVREDEN));
        Brievenopstelling opstelling =
                new Brievenopstelling(Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD), false);

        assertThat(maak(opstelling, Klachtbriefsoort.AFDOENING, "Kort.").html())
                .contains("U liet ons weten dat u over dit deel tevreden bent.")
                .doesNotContain("Dit deel van uw klacht hebben wij niet behandeld.");
    }

    @Test
    @Tag("R-KLA-12")
    void who_advises_reads_what_is_asked_about_whom_and_by_when() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.ADVIESVRAAG);
        Klachtbriefuitkomst gemaakt = probeer(opstelling, Klachtbriefsoort.ADVIESVRAAG, "Klopt wat hij zegt?");

        assertThat(maak(opstelling, Klachtbriefsoort.ADVIESVRAAG, "Klopt wat hij zegt?")
                        .html())
                .contains("de klachtadviescommissie Zandermeer", "Postbus 1, 9999 ZZ Zandermeer")
                .contains("Klopt wat hij zegt?", "Belde niet terug. Dit gaat over: Bram de Haan.")
                .contains("Ik heb drie keer gebeld.", "Boterdiep 31", Nederlands.dagEnDatum(TOT));
        assertThat(verstuur(opstelling, gemaakt.brief()).bezwaar())
                .as("een nieuwe versie nam de plaats in")
                .contains(Weigerreden.BRIEF_WEG);
    }

    @Test
    @Tag("R-KLA-12")
    void who_is_told_of_advice_when_it_is_too_late_already_is_promised_no_day_that_passed() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.ADVIES_KLAGER).op(NA_DE_TERMIJN);

        assertThat(maak(opstelling, Klachtbriefsoort.ADVIES_KLAGER, "").html())
                .contains("Wij zijn te laat", "Dat spijt ons", "De Nationale ombudsman")
                .doesNotContain("U krijgt ons oordeel dan uiterlijk op");
    }

    @Test
    @Tag("R-KLA-09")
    void who_was_not_heard_is_sent_no_report_of_what_another_said() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram(), Klachtfixture.van(Beklaagdesoort.AFDELING));
        klacht.leg(aan(Klachtstapsoort.GEHOORD, "Bram de Haan, door Lina"));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        assertThat(opstelling.voorzet().ontvangers(klacht, Klachtbriefsoort.VERSLAG_BEKLAAGDE))
                .extracting(Klachtbriefontvanger::naam)
                .containsExactly("Bram de Haan");
    }

    @Test
    @Tag("R-KLA-03")
    void a_letter_that_went_on_an_earlier_day_counts_from_that_day_and_stays_as_it_was_made() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING);
        Klachtbriefuitkomst gemaakt = probeer(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "");
        LocalDate toen = LocalDate.of(2026, 11, 10);
        opstelling.op(toen.plusDays(2));

        assertThat(verstuur(opstelling, gemaakt.brief()).bezwaar())
                .as("vandaag gaat zij zo niet weg: er staat een andere dag op")
                .contains(Weigerreden.BRIEF_VEROUDERD);
        assertThat(gingWeg(opstelling, gemaakt.brief(), toen.minusDays(1))).contains(Weigerreden.BRIEF_TOEN_NIET_WEG);
        assertThat(gingWeg(opstelling, gemaakt.brief(), toen.plusDays(3)))
                .contains(Weigerreden.BEHANDELDAG_IN_TOEKOMST);
        assertThat(gingWeg(opstelling, gemaakt.brief(), null)).contains(Weigerreden.BEHANDELDAG_ONTBREEKT);
        assertThat(gingWeg(opstelling, gemaakt.brief(), toen)).isEmpty();

        assertThat(opstelling.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.ONTVANGST_BEVESTIGD)
                .singleElement()
                .returns(toen, Klachtstap::dag);
    }

    private static Optional<Weigerreden> gingWeg(Brievenopstelling opstelling, UUID brief, LocalDate dag) {
        return opstelling
                .brieven()
                .gingWeg(opstelling.klacht.id(), brief, Klachtbriefwijze.POST, dag, 0, DOEL)
                .bezwaar();
    }

    @Test
    @Tag("R-KLA-02")
    @Tag("R-KLA-03")
    void a_letter_that_was_written_elsewhere_is_the_same_step_on_the_day_on_which_it_went() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING);
        LocalDate dag = LocalDate.of(2026, 11, 9);
        Klachtbriefverzoek ontvangst =
                new Klachtbriefverzoek(Klachtbriefsoort.ONTVANGSTBEVESTIGING, 0, null, "", Map.of());
        Klachtbriefverzoek aanvulling = new Klachtbriefverzoek(Klachtbriefsoort.AANVULLING, 0, null, "", Map.of());

        assertThat(buitenom(opstelling, ontvangst, null).veld()).isEqualTo("buitendag");
        assertThat(buitenom(opstelling, ontvangst, dag).bezwaar()).isEmpty();
        assertThat(buitenom(opstelling, ontvangst, dag).reden()).isEqualTo(Weigerreden.BRIEF_AL_VERSTUURD);
        assertThat(buitenom(opstelling, aanvulling, dag))
                .as("wat de brief noemde, moet de klok weten")
                .returns(Weigerreden.BRIEF_DAG_ONTBREEKT, Klachtbriefuitkomst::reden);

        assertThat(opstelling.klacht.stappen())
                .filteredOn(stap -> stap.soort() == Klachtstapsoort.ONTVANGST_BEVESTIGD)
                .singleElement()
                .returns(dag, Klachtstap::dag)
                .satisfies(stap -> assertThat(stap.toelichting()).startsWith("Buiten Samenspraak om gestuurd: "));
    }

    private static Klachtbriefuitkomst buitenom(
            Brievenopstelling opstelling, Klachtbriefverzoek verzoek, LocalDate dag) {
        return opstelling.brieven().buitenom(opstelling.klacht.id(), verzoek, dag, 0, DOEL);
    }

    @Test
    @Tag("R-KLA-09")
    void who_complains_of_one_reads_it_without_what_it_is_about() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AFDOENING);
        Klachtstap stap = Klachtfixture.stap(Klachtstapsoort.NIET_GEHOORD);
        opstelling.stukken.add(new Hoorafzien(
                opstelling.klacht.id(), stap, new Ontheffing("", Hoorreden.KENNELIJK_ONGEGROND, TOT, "Zie."), ""));
        opstelling.stukken.add(new Hoorafzien(
                opstelling.klacht.id(), stap, new Ontheffing("Bram de Haan", Hoorreden.GEEN_ANTWOORD, TOT, ""), ""));

        assertThat(onderzoek(opstelling)).isEqualTo("""
                        - Wij spraken niet met u. Dat hoefde niet: het was meteen duidelijk dat wij u geen gelijk kunnen geven.
                        - Wij spraken niet met degene over wie u klaagt. Diegene liet niet op tijd weten dat hij of zij dat wilde.""");
    }

    private static String onderzoek(Brievenopstelling opstelling) {
        return opstelling
                .voorzet()
                .van(opstelling.klacht, Klachtbriefsoort.AFDOENING, klager(opstelling))
                .velden()
                .get("onderzoek");
    }

    @Test
    @Tag("R-KLA-17")
    void who_asked_for_his_data_reads_when_he_gets_a_decision() {
        assertThat(maak(voor(Klachtbriefsoort.GEGEVENSVERZOEK), Klachtbriefsoort.GEGEVENSVERZOEK, "")
                        .html())
                .contains("uiterlijk op woensdag 9 december 2026 een besluit", "Uw klacht behandelen wij gewoon.");
    }

    @Test
    @Tag("R-KLA-10")
    @Tag("R-KLA-12")
    void who_knew_who_would_advise_reads_that_nobody_does_why_and_by_which_day_there_is_an_oordeel() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        Klachtfixture.met(klacht, Klachtstapsoort.ADVIES_GEVRAAGD, Klachtstapsoort.ADVIES_MEEGEDEELD);
        assertThat(probeer(opstelling, Klachtbriefsoort.ADVIES_INGETROKKEN_KLAGER, "Er kwam geen advies.")
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);

        Klachtfixture.met(klacht, Klachtstapsoort.ADVIES_INGETROKKEN);

        assertThat(maak(opstelling, Klachtbriefsoort.ADVIES_INGETROKKEN_KLAGER, "Er kwam geen advies.")
                        .html())
                .contains(
                        "de klachtadviescommissie Zandermeer",
                        "Er kwam geen advies.",
                        "Zonder advies hebben wij minder tijd",
                        "maandag 21 december 2026");
        assertThat(maak(opstelling, Klachtbriefsoort.ADVIES_INGETROKKEN_BEKLAAGDE, "Er kwam geen advies.")
                        .html())
                .contains("Er kwam geen advies.", "maandag 21 december 2026")
                .doesNotContain("Niet teruggebeld");
    }

    @Test
    @Tag("R-KLA-12")
    void who_advises_is_told_again_when_it_is_asked_again_and_so_is_that_nobody_does() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        for (String dag : List.of("2026-11-10", "2026-11-12")) {
            opstelling.op(LocalDate.parse(dag));
            klacht.leg(opDag(Klachtstapsoort.ADVIES_GEVRAAGD, dag));
            assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.ADVIES_KLAGER, 0))
                            .bezwaar())
                    .isEmpty();
            assertThat(klacht.feiten().adviesMeegedeeld())
                    .as("the beklaagde was not told this time")
                    .isEmpty();
            klacht.leg(opDag(Klachtstapsoort.ADVIES_INGETROKKEN, dag));
            assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.ADVIES_INGETROKKEN_KLAGER, 0))
                            .bezwaar())
                    .isEmpty();
            assertThat(probeer(opstelling, Klachtbriefsoort.ADVIES_INGETROKKEN_KLAGER, "Er kwam geen advies.")
                            .reden())
                    .as("once each time")
                    .isEqualTo(Weigerreden.BRIEF_AL_VERSTUURD);
        }

        assertThat(soorten(opstelling))
                .filteredOn(Klachtstapsoort.ADVIES_INTREKKING_MEEGEDEELD::equals)
                .hasSize(2);
    }

    @Test
    @Tag("R-KLA-11")
    @Tag("R-KLA-13")
    void a_corrected_oordeel_is_told_with_what_was_wrong_and_a_year_for_the_ombudsman_from_that_letter() {
        Klacht klacht = Klachtfixture.brief(
                Klachtfixture.vanBram().geoordeeld("Het dossier bevestigt het.", Klachtoordeel.ONGEGROND));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        Klachtfixture.met(klacht, Klachtstapsoort.GEOORDEELD);
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFDOENING, 0));
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFDOENING_BEKLAAGDE, 0));
        assertThat(probeer(opstelling, Klachtbriefsoort.AFDOENING_VERBETERD, "Het vakje was verkeerd.")
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);
        opstelling.op(LocalDate.of(2026, 12, 1));
        klacht.onderscheid(
                List.of(Klachtfixture.vanBram().geoordeeld("Het dossier bevestigt het.", Klachtoordeel.GEGROND)));
        klacht.leg(opDag(Klachtstapsoort.OORDEEL_VERBETERD, "2026-12-01"));
        assertThat(NuTeDoen.van(klacht))
                .contains(Klachttaak.AFDOENING_VERBETERD, Klachttaak.AFDOENING_VERBETERD_BEKLAAGDE)
                .doesNotContain(Klachttaak.UITKOMST_BEKLAAGDE);

        assertThat(maak(opstelling, Klachtbriefsoort.AFDOENING_VERBETERD, "Het vakje was verkeerd.")
                        .html())
                .contains("Het vakje was verkeerd.", "U heeft gelijk.", "woensdag 1 december 2027", "artikel 9:3");
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFDOENING_VERBETERD, 0));
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFDOENING_VERBETERD_BEKLAAGDE, 0));

        assertThat(soorten(opstelling))
                .contains(Klachtstapsoort.VERBETERING_MEEGEDEELD)
                .endsWith(Klachtstapsoort.UITKOMST_BEKLAAGDE);
        assertThat(NuTeDoen.van(klacht))
                .doesNotContain(Klachttaak.AFDOENING_VERBETERD, Klachttaak.AFDOENING_VERBETERD_BEKLAAGDE);
        assertThat(probeer(opstelling, Klachtbriefsoort.AFDOENING_VERBETERD, "Het vakje was verkeerd.")
                        .reden())
                .as("once for each correction")
                .isEqualTo(Weigerreden.BRIEF_AL_VERSTUURD);
    }

    @Test
    @Tag("R-KLA-11")
    void a_corrected_oordeel_of_which_the_email_did_not_arrive_has_to_be_told_yet() {
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.EMAIL,
                MET_MAIL,
                Klachtfixture.INDELING,
                Klachtfixture.vanBram().geoordeeld("Het dossier bevestigt het.", Klachtoordeel.GEGROND));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, true);
        Klachtfixture.met(
                klacht,
                Klachtstapsoort.GEOORDEELD,
                Klachtstapsoort.AFDOENING_MEEGEDEELD,
                Klachtstapsoort.OORDEEL_VERBETERD);
        UUID brief = maakVoor(opstelling, Klachtbriefsoort.AFDOENING_VERBETERD, 0);
        opstelling.brieven().verstuur(klacht.id(), brief, Klachtbriefwijze.EMAIL, 0, DOEL);
        assertThat(klacht.feiten().verbeteringTeMelden()).isFalse();

        assertThat(gemist(opstelling, brief, "2026-11-10", "Hij belde.")).isEmpty();

        assertThat(klacht.feiten().verbeteringTeMelden()).isTrue();
        assertThat(klacht.status().open())
                .as("the first one was told, and ended it")
                .isFalse();
    }

    @Test
    @Tag("R-KLA-09")
    void the_report_goes_only_to_who_was_heard_and_is_that_of_his_own_hearing() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram(), vanSmit());
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        zitting(opstelling, false, "Bram de Haan", "Bram vertelde het zo.");
        klacht.leg(aan(Klachtstapsoort.GEHOORD, "Bram de Haan, door Kim Pietersen"));

        assertThat(namen(Klachtbriefsoort.VERSLAG_BEKLAAGDE, klacht)).containsExactly("Bram de Haan");
        assertThat(probeer(opstelling, Klachtbriefsoort.VERSLAG, "x").reden())
                .as("the klager was not heard")
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.VERSLAG_BEKLAAGDE).doesNotContain(Klachttaak.VERSLAG);

        zitting(opstelling, false, "C. Smit", "Smit vertelde iets anders.");
        klacht.leg(aan(Klachtstapsoort.GEHOORD, "C. Smit, door Kim Pietersen"));
        assertThat(Klachtbriefontvanger.van(Klachtbriefsoort.VERSLAG_BEKLAAGDE, klacht, ""))
                .extracting(wie -> opstelling
                        .voorzet()
                        .van(klacht, Klachtbriefsoort.VERSLAG_BEKLAAGDE, wie)
                        .velden()
                        .get("verslag"))
                .containsExactly("Bram vertelde het zo.", "Smit vertelde iets anders.");
    }

    private static void zitting(Brievenopstelling opstelling, boolean klager, String wie, String verslag) {
        Hoorzitting zitting = new Hoorzitting(
                opstelling.klacht.id(),
                Klachtfixture.stap(Klachtstapsoort.UITGENODIGD),
                new NieuweUitnodiging(klager, List.of(wie), Klachtfixture.ONTVANGEN, TOT));
        zitting.hoor(new Verslag(Klachtfixture.ONTVANGEN, "Kim Pietersen", klager, List.of(wie), List.of(), verslag));
        opstelling.stukken.add(zitting);
    }

    private static Gedraging vanSmit() {
        return Gedraging.van("Deed naar", null, new Beklaagde(Beklaagdesoort.ANDER, null, "C. Smit", ""));
    }

    private static List<String> namen(Klachtbriefsoort soort, Klacht klacht) {
        return Klachtbriefontvanger.van(soort, klacht, "").stream()
                .map(Klachtbriefontvanger::naam)
                .toList();
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-11")
    void a_department_that_has_a_copy_hears_the_oordeel_about_it_and_not_that_there_is_none() {
        Klacht klacht = Klachtfixture.brief(
                Klachtfixture.van(Beklaagdesoort.AFDELING).geoordeeld("Niet na te gaan.", Klachtoordeel.GEEN_OORDEEL));
        klacht.zendAfschrift(
                klacht.gedragingen().get(0).beklaagde(), Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
        Klachtfixture.met(
                klacht,
                Klachtstapsoort.GEOORDEELD,
                Klachtstapsoort.AFDOENING_MEEGEDEELD,
                Klachtstapsoort.OORDEEL_VERBETERD);

        assertThat(NuTeDoen.van(klacht))
                .contains(Klachttaak.UITKOMST_BEKLAAGDE)
                .doesNotContain(Klachttaak.EINDE_BEKLAAGDE, Klachttaak.AFDOENING_VERBETERD_BEKLAAGDE);
        assertThat(namen(Klachtbriefsoort.EINDE_BEKLAAGDE, klacht)).isEmpty();
        assertThat(namen(Klachtbriefsoort.AFDOENING_VERBETERD_BEKLAAGDE, klacht))
                .as("it was told no oordeel that can be corrected")
                .isEmpty();
        assertThat(namen(Klachtbriefsoort.AFDOENING_BEKLAAGDE, klacht)).containsExactly("Toegang");
    }

    @Test
    @Tag("R-KLA-09")
    void two_invitations_for_the_same_moment_are_one_hearing_and_the_second_says_so() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.UITNODIGING_KLAGER);
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.UITNODIGING_KLAGER, 0));
        verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.UITNODIGING_BEKLAAGDE, 0));

        assertThat(opstelling.stukken.alle(Hoorzitting.class, opstelling.klacht.id()))
                .singleElement()
                .satisfies(samen -> {
                    assertThat(samen.klager()).isTrue();
                    assertThat(samen.beklaagden()).containsExactly("Bram de Haan");
                });
        assertThat(opstelling
                        .voorzet()
                        .van(opstelling.klacht, Klachtbriefsoort.UITNODIGING_KLAGER, klager(opstelling))
                        .velden())
                .containsEntry("erbij", "Degene over wie u klaagt, is er ook bij.");
    }

    @Test
    @Tag("R-KLA-11")
    void the_oordeel_for_a_beklaagde_begins_with_what_was_thought_of_him_and_of_nobody_else() {
        Klacht klacht = Klachtfixture.brief(
                Klachtfixture.vanBram().geoordeeld("Het dossier bevestigt het.", Klachtoordeel.GEGROND),
                vanSmit().geoordeeld("Niemand zag het.", Klachtoordeel.GEEN_OORDEEL));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        assertThat(Klachtbriefontvanger.van(Klachtbriefsoort.AFDOENING_BEKLAAGDE, klacht, ""))
                .extracting(wie -> opstelling
                        .voorzet()
                        .van(klacht, Klachtbriefsoort.AFDOENING_BEKLAAGDE, wie)
                        .velden()
                        .get("oordeel"))
                .satisfiesExactly(
                        bram -> assertThat(bram)
                                .contains("Belde niet terug", "Het dossier bevestigt het.", "gegrond")
                                .doesNotContain("Niemand zag het."),
                        smit -> assertThat(smit).contains("Deed naar", "Niemand zag het.", "geen oordeel"));
    }

    @Test
    @Tag("R-KLA-08")
    void the_copy_says_what_this_beklaagde_did_also_when_that_was_added_later() {
        Klacht klacht = Klachtfixture.brief(Klachtfixture.vanBram());
        klacht.onderscheid(List.of(Klachtfixture.vanBram(), vanSmit()));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);

        UUID aanSmit = maakVoor(opstelling, Klachtbriefsoort.AFSCHRIFT, 1);
        assertThat(lees(opstelling, aanSmit).html()).contains("Dit gaat over u:", "Deed naar", "artikel 9:9");
        assertThat(lees(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFSCHRIFT, 0))
                        .html())
                .contains("Belde niet terug (2 november 2026)")
                .doesNotContain("Deed naar");
    }

    @Test
    @Tag("R-KLA-08")
    void who_has_no_copy_yet_does_not_read_that_he_has() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.UITNODIGING_BEKLAAGDE);
        assertThat(maak(opstelling, Klachtbriefsoort.UITNODIGING_BEKLAAGDE, "Kim")
                        .html())
                .contains("De klacht zelf kreeg u nog niet van ons.")
                .doesNotContain("U heeft van ons een klacht gekregen");

        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.AFSCHRIFT, 0))
                        .bezwaar())
                .isEmpty();

        assertThat(maak(opstelling, Klachtbriefsoort.UITNODIGING_BEKLAAGDE, "Kim")
                        .html())
                .contains("U heeft van ons een klacht gekregen.")
                .doesNotContain("kreeg u nog niet");
    }

    @Test
    @Tag("R-KLA-01")
    void the_copy_of_what_was_only_said_promises_no_oordeel() {
        Brievenopstelling mondeling = voor(Klachtbriefsoort.ONTVANGST_GEWOON);

        assertThat(maak(mondeling, Klachtbriefsoort.AFSCHRIFT, "").html())
                .contains("gelden niet alle regels", "artikel 9:4", "krijgt antwoord van ons")
                .doesNotContain("bericht van ons oordeel", "9:9");
    }

    @ParameterizedTest
    @CsvSource({
        "ADVIES_KLAGER", "ADVIES_BEKLAAGDE", "ADVIES_INGETROKKEN_KLAGER", "ADVIES_INGETROKKEN_BEKLAAGDE", "VERDAGING",
        "VERDAGING_BEKLAAGDE", "UITSTEL_BEKLAAGDE", "HEROPENING_BEKLAAGDE", "AFSCHRIFT", "ONTVANGSTBEVESTIGING"
    })
    @Tag("R-KLA-10")
    @Tag("R-KLA-13")
    void no_letter_promises_a_day_that_passed(Klachtbriefsoort soort) {
        Brievenopstelling laat = voor(soort).op(LocalDate.of(2027, 3, 1));
        String html = maak(laat, soort, "Omdat.").html();

        assertThat(html)
                .containsPattern("had (er )?uiterlijk op|had er zo snel|had uiterlijk op")
                .contains("Dat is niet gelukt", "zo snel mogelijk")
                .doesNotContain(
                        "tien weken", "krijgt ons oordeel uiterlijk", "krijgt uiterlijk", "oordeel dan uiterlijk");
        if (soort.aan() == Klachtbriefsoort.Aan.KLAGER) {
            assertThat(html).contains("U kunt nu al naar de ombudsman", "dinsdag 21 december 2027", "spijt ons");
        }
    }

    @Test
    @Tag("R-ALG-17")
    void a_decision_on_a_request_for_data_is_not_promised_for_a_day_that_passed() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.GEGEVENSVERZOEK);
        assertThat(maak(opstelling, Klachtbriefsoort.GEGEVENSVERZOEK, "").html())
                .contains("U krijgt daarop uiterlijk op");

        assertThat(maak(opstelling.op(NA_DE_TERMIJN), Klachtbriefsoort.GEGEVENSVERZOEK, "")
                        .html())
                .contains("U had daarop uiterlijk op", "Dat is niet gelukt")
                .doesNotContain("U krijgt daarop uiterlijk op");
    }

    @Test
    @Tag("R-AVG-01")
    void who_complains_on_paper_reads_what_is_done_with_his_data_and_where_the_rest_is() {
        for (Klachtbriefsoort soort :
                List.of(Klachtbriefsoort.ONTVANGSTBEVESTIGING, Klachtbriefsoort.ONTVANGST_GEWOON)) {
            assertThat(maak(voor(soort), soort, "").html())
                    .contains("Uw gegevens", "hoofdstuk 9 van de Algemene wet bestuursrecht", "vijf jaar na het einde")
                    .contains("https://samenspraak.example/klagen/privacy.xhtml", "Autoriteit Persoonsgegevens");
        }
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-KLA-06")
    void who_is_named_in_what_is_not_handled_reads_that_and_what_is_done_with_his_data_once() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.BERICHT_BEKLAAGDE);

        assertThat(maak(opstelling, Klachtbriefsoort.BERICHT_BEKLAAGDE, "").html())
                .contains("Belde niet terug", "artikel 9:8", "geen oordeel over u", "Autoriteit Persoonsgegevens")
                .doesNotContain("Ik heb drie keer gebeld.", "A. Jansen");
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.BERICHT_BEKLAAGDE, 0))
                        .bezwaar())
                .isEmpty();

        assertThat(NuTeDoen.van(opstelling.klacht)).doesNotContain(Klachttaak.BERICHT_BEKLAAGDE);
        assertThat(namen(Klachtbriefsoort.BERICHT_BEKLAAGDE, opstelling.klacht)).isEmpty();
    }

    @Test
    @Tag("R-AVG-01")
    void nobody_is_promised_a_right_that_he_has_not() {
        assertThat(maak(voor(Klachtbriefsoort.AFSCHRIFT), Klachtbriefsoort.AFSCHRIFT, "")
                        .html())
                .contains("Dat moet van de wet", "kunt u geen bezwaar maken")
                .doesNotContain("om het te wissen");
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-11")
    void what_was_joined_is_copied_with_it_and_named_in_each_letter_to_the_klager() {
        Brievenopstelling opstelling = metGevoegd();

        assertThat(maak(opstelling, Klachtbriefsoort.AFSCHRIFT, "").html())
                .contains("Ik heb drie keer gebeld.", "Ook geschreven, en bij ons op 9 november 2026")
                .containsPattern("(?s)Ik heb drie keer gebeld.*Ik heb drie keer gebeld")
                .doesNotContain("Deze brief gaat ook over");
        assertThat(kaal(maak(opstelling, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "")))
                .contains(
                        "Deze brief gaat ook over uw klacht met het nummer K-2026-000148. Die hebben wij op 9 november 2026"
                                + " ontvangen en gaat over: ");
    }

    @ParameterizedTest
    @EnumSource(names = {"AFSCHRIFT", "AFDOENING", "DOORZENDING_ONTVANGER", "ADVIESVRAAG"})
    @Tag("R-KLA-08")
    @Tag("R-KLA-10")
    @Tag("R-KLA-12")
    void what_came_with_a_joined_klacht_goes_with_the_letters_of_the_one_under_whose_number_it_goes_on(
            Klachtbriefsoort soort) {
        Brievenopstelling opstelling = voor(soort);
        Klacht ander = Klachtfixture.andere(148, Klachtfixture.vanBram());
        opstelling.stukken.add(Proefstukken.bijAlles(ander.id(), "Foto bij de tweede"));
        opstelling.leg(ander);
        assertThat(maak(opstelling, soort, "Tekst.").html()).doesNotContain("Foto bij de tweede");

        ander.voegBij(opstelling.klacht.id(), aan(Klachtstapsoort.GEVOEGD, "K-2026-000147. Zelfde."));
        opstelling.klacht.leg(aan(Klachtstapsoort.KLACHT_GEVOEGD, "K-2026-000148"));
        KlachtbriefInhoud brief = maak(opstelling, soort, "Tekst.");
        assertThat(brief.html()).contains("U vindt bij deze brief:", "Foto bij de tweede");
        assertThat(brief.bijlagen()).extracting(Bijlage::wat).containsExactly("Foto bij de tweede");
    }

    @Test
    @Tag("R-KLA-17")
    void who_gets_a_letter_that_was_sent_on_reads_how_to_reach_its_writer() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.DOORZENDING_ONTVANGER);
        Klachtbriefontvanger wie = opstelling
                .voorzet()
                .ontvangers(opstelling.klacht, Klachtbriefsoort.DOORZENDING_ONTVANGER)
                .get(0);
        assertThat(opstelling
                        .voorzet()
                        .van(opstelling.klacht, Klachtbriefsoort.DOORZENDING_ONTVANGER, wie)
                        .velden()
                        .get("bereikbaar"))
                .startsWith(opstelling.klacht.klager().naam() + ", "
                        + opstelling.klacht.klager().adres());
    }

    @ParameterizedTest
    @EnumSource(names = {"UITNODIGING_KLAGER", "UITNODIGING_BEKLAAGDE", "VERSLAG", "VERSLAG_BEKLAAGDE"})
    @Tag("R-KLA-09")
    @Tag("R-KLA-12")
    void a_letter_about_a_hearing_names_who_hears(Klachtbriefsoort soort) {
        assertThat(maak(voor(soort), soort, "Tekst.").html()).contains("Wij ").containsPattern("gesproken|maken wij");

        Brievenopstelling opstelling = voor(soort, Klachtstapsoort.ADVIES_GEVRAAGD);
        opstelling.stukken.add(new Klachtadvies(
                opstelling.klacht.id(), Klachtfixture.stap(Klachtstapsoort.ADVIES_GEVRAAGD), "de commissie Ombuds"));
        assertThat(maak(opstelling, soort, "Tekst.").html())
                .as("whoever advises hears (9:15 lid 2)")
                .contains("De commissie Ombuds ")
                .doesNotContain("Wij hebben met u gesproken", "maken wij", "Wij willen");
    }

    /** Without what keeps a number on one line. */
    private static String kaal(KlachtbriefInhoud brief) {
        return brief.html().replaceAll("</?span[^>]*>", "");
    }

    private static Brievenopstelling metGevoegd() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.AFSCHRIFT);
        Klacht ander = Klachtfixture.andere(148, Klachtfixture.vanBram());
        ander.voegBij(opstelling.klacht.id(), aan(Klachtstapsoort.GEVOEGD, "K-2026-000147. Zelfde."));
        opstelling.klacht.leg(aan(Klachtstapsoort.KLACHT_GEVOEGD, "K-2026-000148: Belde niet terug"));
        opstelling.leg(ander);
        return opstelling;
    }

    @Test
    @Tag("R-KLA-10")
    void who_reads_that_his_klachten_go_on_under_one_number_reads_one_number_and_the_day_of_that_one() {
        Klacht klacht = Klachtfixture.andere(148, Klachtfixture.vanBram());
        Klacht hoofd = Klachtfixture.brief(Klachtfixture.vanBram());
        hoofd.leg(new Klachtstap(
                Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD,
                Klachtfixture.ONTVANGEN,
                Klachtfixture.TOEN,
                Klachtfixture.KIM,
                "x",
                Klachtfixture.ONTVANGEN.minusDays(7)));
        klacht.voegBij(hoofd.id(), aan(Klachtstapsoort.GEVOEGD, "K-2026-000147. Zelfde."));
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        opstelling.leg(hoofd);

        assertThat(kaal(maak(opstelling, Klachtbriefsoort.VOEGING, "")))
                .contains("Het nummer was K-2026-000148", "Noem voortaan alleen het nummer K-2026-000147")
                .contains("Noem dan het nummer K-2026-000147", "uiterlijk op maandag 14 december 2026")
                .doesNotContain("Noem dan het nummer K-2026-000148", "hoort u verder niets");

        hoofd.doeAf(Afdoening.INGETROKKEN, Klachtfixture.stap(Klachtstapsoort.INGETROKKEN));
        assertThat(probeer(opstelling, Klachtbriefsoort.VOEGING, "").bezwaar())
                .as("nothing is handled any more, so it does not say that they are")
                .contains(Weigerreden.BRIEF_TERMIJN_ONTBREEKT);
    }

    @Test
    @Tag("R-KLA-07")
    @Tag("R-KLA-10")
    void who_read_that_it_is_not_handled_reads_that_it_is_after_all_and_by_when() {
        Brievenopstelling opstelling = voor(Klachtbriefsoort.HEROPENING_KLAGER);

        assertThat(maak(opstelling, Klachtbriefsoort.HEROPENING_KLAGER, "Het gebeurde korter geleden.")
                        .html())
                .contains("Wij schreven u dat wij uw klacht niet behandelen.", "Dat geldt niet meer")
                .contains("Het gebeurde korter geleden.", "uiterlijk op maandag 21 december 2026");
        assertThat(verstuur(opstelling, maakVoor(opstelling, Klachtbriefsoort.HEROPENING_KLAGER, 0))
                        .bezwaar())
                .isEmpty();
        assertThat(NuTeDoen.van(opstelling.klacht)).doesNotContain(Klachttaak.HEROPENING_KLAGER);
        assertThat(probeer(opstelling, Klachtbriefsoort.HEROPENING_KLAGER, "x").bezwaar())
                .contains(Weigerreden.BRIEF_NIET_NU);
        assertThat(maak(voor(Klachtbriefsoort.HEROPENING_ONTVANGER), Klachtbriefsoort.HEROPENING_ONTVANGER, "Daarom.")
                        .html())
                .contains("de klachtenregeling, Zorg", "Dorp 1", "1234 AB  DORP", "Doe niets meer met de brief");
    }

    @Test
    @Tag("R-KLA-12")
    void the_confirmation_does_not_say_that_advice_gives_time_when_it_gives_none() {
        Brievenopstelling laat = voor(Klachtbriefsoort.ONTVANGSTBEVESTIGING, Klachtstapsoort.ADVIES_GEVRAAGD)
                .op(LocalDate.of(2027, 3, 1));

        assertThat(maak(laat, Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").html())
                .contains("klachtadviescommissie", "Het advies geeft ons geen langere tijd.")
                .doesNotContain("mag het langer duren");
    }

    @Test
    @Tag("R-AVG-01")
    void a_letter_before_any_confirmation_says_what_is_done_with_his_data() {
        assertThat(maak(voor(Klachtbriefsoort.NIET_BEHANDELEN), Klachtbriefsoort.NIET_BEHANDELEN, "x")
                        .html())
                .as("not handled, it is kept short (R-KLA-18)")
                .contains("Uw gegevens", "vijftien maanden na het einde");
        assertThat(maak(
                                voor(Klachtbriefsoort.NIET_BEHANDELEN, Klachtstapsoort.ONTVANGST_BEVESTIGD),
                                Klachtbriefsoort.NIET_BEHANDELEN,
                                "x")
                        .html())
                .doesNotContain("na het einde");
    }

    @Test
    @Tag("R-KLA-17")
    @Tag("R-KLA-04")
    void a_letter_begins_with_why_it_went_there_and_never_with_a_note() {
        Brievenopstelling door = voor(Klachtbriefsoort.DOORZENDING);
        door.klacht.leg(
                aan(Klachtstapsoort.DOORGEZONDEN, "Naar een andere overheid, UWV [Kade 1, Dorp]: Het ging om WW."));
        Klachtbriefontvanger uwv =
                Klachtbriefontvanger.van(Klachtbriefsoort.DOORZENDING_ONTVANGER, door.klacht, "").stream()
                        .filter(wie -> wie.naam().endsWith("UWV"))
                        .findFirst()
                        .orElseThrow();
        assertThat(uwv.adresregels()).containsExactly("Kade 1", "Dorp");
        assertThat(door.voorzet()
                        .van(door.klacht, Klachtbriefsoort.DOORZENDING_ONTVANGER, uwv)
                        .velden())
                .containsEntry("waarom", "Het ging om WW.");

        Klacht blij = Klachtfixture.brief(Klachtfixture.vanBram());
        blij.zendAfschrift(
                Klachtfixture.vanBram().beklaagde(), Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
        blij.doeAf(Afdoening.INFORMEEL, aan(Klachtstapsoort.TEVREDEN, "Jan is blij met de uitleg."));
        Brievenopstelling tevreden = new Brievenopstelling(blij, false);
        assertThat(tevreden.voorzet()
                        .van(blij, Klachtbriefsoort.INFORMEEL, klager(tevreden))
                        .velden()
                        .values())
                .noneMatch(tekst -> tekst.contains("blij met de uitleg"));
        assertThat(tevreden.voorzet()
                        .van(
                                blij,
                                Klachtbriefsoort.EINDE_BEKLAAGDE,
                                Klachtbriefontvanger.van(Klachtbriefsoort.EINDE_BEKLAAGDE, blij, "")
                                        .get(0))
                        .velden()
                        .get("hoe"))
                .contains("is tevreden", "9:5")
                .doesNotContain("uitleg");
    }

    @Test
    @Tag("R-KLA-09")
    void nobody_is_invited_or_asked_for_more_after_the_oordeel_or_the_decision_not_to_handle() {
        for (Klachtstapsoort besluit : List.of(Klachtstapsoort.GEOORDEELD, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN)) {
            Brievenopstelling opstelling = voor(Klachtbriefsoort.AFSCHRIFT, besluit);
            for (Klachtbriefsoort soort : List.of(
                    Klachtbriefsoort.AANVULLING,
                    Klachtbriefsoort.UITNODIGING_KLAGER,
                    Klachtbriefsoort.UITNODIGING_BEKLAAGDE)) {
                assertThat(probeer(opstelling, soort, "x").bezwaar()).contains(Weigerreden.BRIEF_NIET_NU);
            }
        }
    }

    private static Klachtstap opDag(Klachtstapsoort soort, String dag) {
        return new Klachtstap(
                soort, LocalDate.parse(dag), Instant.parse(dag + "T07:00:00Z"), Klachtfixture.KIM, "", null);
    }

    private static Brievenopstelling metMail() {
        return new Brievenopstelling(
                Klachtfixture.klacht(Klachtkanaal.EMAIL, MET_MAIL, Klachtfixture.INDELING, Klachtfixture.vanBram()),
                true);
    }

    private static Brievenopstelling voor(Klachtbriefsoort soort, Klachtstapsoort... eerder) {
        Klacht klacht = Klachtfixture.klacht(
                soort == Klachtbriefsoort.ONTVANGST_GEWOON || soort == Klachtbriefsoort.ANTWOORD
                        ? Klachtkanaal.BALIE
                        : Klachtkanaal.BRIEF,
                Klachtfixture.JANSEN,
                Klachtfixture.INDELING,
                Klachtfixture.vanBram().geoordeeld("Het dossier bevestigt het.", Klachtoordeel.GEGROND));
        Klachtfixture.met(klacht, eerder);
        Klachtfixture.met(klacht, nodig(soort).toArray(Klachtstapsoort[]::new));
        if (soort == Klachtbriefsoort.VERGISSING_BEKLAAGDE) {
            klacht.leg(new Klachtstap(
                    Klachtstapsoort.AFSCHRIFT_VERGISSING,
                    Klachtfixture.ONTVANGEN,
                    Klachtfixture.TOEN,
                    Klachtfixture.KIM,
                    "Bram de Haan: Er werken er twee die zo heten.",
                    null));
        }
        if (soort == Klachtbriefsoort.EINDE_BEKLAAGDE) {
            klacht.zendAfschrift(
                    Klachtfixture.vanBram().beklaagde(), Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
            klacht.doeAf(Afdoening.INGETROKKEN, Klachtfixture.stap(Klachtstapsoort.INGETROKKEN));
        }
        if (soort == Klachtbriefsoort.BERICHT_BEKLAAGDE) {
            klacht.onderscheid(List.of(Klachtfixture.vanBram().nietBehandeld(NietBehandelgrond.GEWICHT, "Een keer.")));
            Klachtfixture.met(klacht, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        }
        if (soort == Klachtbriefsoort.VERSLAG || soort == Klachtbriefsoort.VERSLAG_BEKLAAGDE) {
            klacht.leg(aan(Klachtstapsoort.GEHOORD, "de klager; Bram de Haan, door Kim Pietersen"));
        }
        if (soort == Klachtbriefsoort.AFDOENING_VERBETERD_BEKLAAGDE) {
            klacht.leg(aan(Klachtstapsoort.UITKOMST_BEKLAAGDE, "Ons oordeel over een klacht (Bram de Haan)"));
            Klachtfixture.met(klacht, Klachtstapsoort.OORDEEL_VERBETERD);
        }
        if (soort == Klachtbriefsoort.HEROPENING_BEKLAAGDE) {
            klacht.leg(aan(Klachtstapsoort.UITKOMST_BEKLAAGDE, "Er komt geen oordeel (Bram de Haan)"));
            klacht.leg(Klachtfixture.stap(Klachtstapsoort.HERROEPEN));
        }
        if (soort == Klachtbriefsoort.HEROPENING_KLAGER) {
            Klachtfixture.met(
                    klacht, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD);
            klacht.heropen(Klachtfixture.stap(Klachtstapsoort.TOCH_BEHANDELD));
        }
        if (soort == Klachtbriefsoort.HEROPENING_ONTVANGER) {
            klacht.doeAf(
                    Afdoening.DOORGEZONDEN,
                    aan(
                            Klachtstapsoort.DOORGEZONDEN,
                            "Naar de klachtenregeling, Zorg [Dorp 1, 1234 AB Dorp]: Over zorg."));
            klacht.leg(aan(Klachtstapsoort.BRIEF_VERZONDEN, "Wij sturen u een brief door (de klachtenregeling, Zorg)"));
            klacht.heropen(Klachtfixture.stap(Klachtstapsoort.HERROEPEN));
        }
        Brievenopstelling opstelling = new Brievenopstelling(klacht, false);
        if (soort == Klachtbriefsoort.ADVIESVRAAG) {
            opstelling.stukken.add(new Klachtadvies(
                    klacht.id(),
                    Klachtfixture.stap(Klachtstapsoort.ADVIES_GEVRAAGD),
                    "de klachtadviescommissie Zandermeer"));
        }
        return soort == Klachtbriefsoort.TE_LAAT ? opstelling.op(NA_DE_TERMIJN) : opstelling;
    }

    private static Klachtstap aan(Klachtstapsoort soort, String regel) {
        return new Klachtstap(soort, Klachtfixture.ONTVANGEN, Klachtfixture.TOEN, Klachtfixture.KIM, regel, null);
    }

    private static Klachtbriefontvanger klager(Brievenopstelling opstelling) {
        return Klachtbriefontvanger.van(Klachtbriefsoort.HERSTEL, opstelling.klacht, "")
                .get(0);
    }

    private static List<Klachtstapsoort> nodig(Klachtbriefsoort soort) {
        return switch (soort) {
            case NIET_BEHANDELEN -> List.of(Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
            case DEEL_NIET_BEHANDELEN -> List.of(Klachtstapsoort.DEEL_NIET_BEHANDELEN_BESLOTEN);
            case VERDAGING, VERDAGING_BEKLAAGDE -> List.of(Klachtstapsoort.VERDAAGD);
            case DOORZENDING, DOORZENDING_ONTVANGER, HERSTEL_ONTVANGER -> List.of(Klachtstapsoort.DOORGEZONDEN);
            case GEGEVENSVERZOEK -> List.of(Klachtstapsoort.GEGEVENSVERZOEK);
            case ADVIESVRAAG, ADVIES_KLAGER, ADVIES_BEKLAAGDE -> List.of(Klachtstapsoort.ADVIES_GEVRAAGD);
            case ADVIES_INGETROKKEN_KLAGER, ADVIES_INGETROKKEN_BEKLAAGDE ->
                List.of(Klachtstapsoort.ADVIES_GEVRAAGD, Klachtstapsoort.ADVIES_INGETROKKEN);
            case INTREKKING -> List.of(Klachtstapsoort.INGETROKKEN);
            case VOEGING -> List.of(Klachtstapsoort.GEVOEGD);
            case INFORMEEL -> List.of(Klachtstapsoort.TEVREDEN);
            case UITSTEL_BEKLAAGDE -> List.of(Klachtstapsoort.INSTEMMING_UITSTEL);
            case AFDOENING, AFDOENING_BEKLAAGDE -> List.of(Klachtstapsoort.GEOORDEELD);
            case AFDOENING_VERBETERD, AFDOENING_VERBETERD_BEKLAAGDE ->
                List.of(
                        Klachtstapsoort.GEOORDEELD,
                        Klachtstapsoort.AFDOENING_MEEGEDEELD,
                        Klachtstapsoort.OORDEEL_VERBETERD);
            default -> List.of();
        };
    }

    private static KlachtbriefInhoud maak(Brievenopstelling opstelling, Klachtbriefsoort soort, String tekst) {
        Klachtbriefuitkomst uitkomst = probeer(opstelling, soort, tekst);
        assertThat(uitkomst.bezwaar()).isEmpty();
        return opstelling
                .brieven()
                .lees(opstelling.klacht.id(), uitkomst.brief(), DOEL)
                .orElseThrow();
    }

    private static UUID maakVoor(Brievenopstelling opstelling, Klachtbriefsoort soort, int ontvanger) {
        return opstelling
                .brieven()
                .maak(opstelling.klacht.id(), verzoek(soort, ontvanger, "Tekst."), DOEL)
                .brief();
    }

    private static Klachtbriefuitkomst probeer(Brievenopstelling opstelling, Klachtbriefsoort soort, String tekst) {
        Klachtbriefverzoek verzoek =
                soort.herstelt() ? die(eerste(opstelling, soort), verzoek(soort, 0, tekst)) : verzoek(soort, 0, tekst);
        return opstelling.brieven().maak(opstelling.klacht.id(), verzoek, DOEL);
    }

    /** A letter that went to the same recipient, to be corrected. */
    private static UUID eerste(Brievenopstelling opstelling, Klachtbriefsoort soort) {
        Klachtbriefsoort eerder = switch (soort.aan()) {
            case KLAGER -> Klachtbriefsoort.ONTVANGSTBEVESTIGING;
            case BEKLAAGDE -> Klachtbriefsoort.AFSCHRIFT;
            case ELDERS -> Klachtbriefsoort.DOORZENDING_ONTVANGER;
            case ADVISEUR -> Klachtbriefsoort.ADVIESVRAAG;
        };
        if (opstelling.eerste == null) {
            opstelling.eerste = maakVoor(opstelling, eerder, 0);
            assertThat(verstuur(opstelling, opstelling.eerste).bezwaar()).isEmpty();
        }
        return opstelling.eerste;
    }

    private static Klachtbriefverzoek die(UUID eerdere, Klachtbriefverzoek verzoek) {
        Map<String, String> velden = new HashMap<>(verzoek.velden());
        velden.put(Klachtbriefverzoek.WELKE, eerdere.toString());
        return new Klachtbriefverzoek(verzoek.soort(), verzoek.ontvanger(), verzoek.tot(), verzoek.grond(), velden);
    }

    private static Klachtbriefuitkomst verstuur(Brievenopstelling opstelling, UUID brief) {
        return opstelling.brieven().verstuur(opstelling.klacht.id(), brief, Klachtbriefwijze.POST, 0, DOEL);
    }

    private static Klachtbriefverzoek verzoek(Klachtbriefsoort soort, int ontvanger, String tekst) {
        Map<String, String> velden = new Klachtbriefsjablonen(Brievenopstelling.meegeleverd())
                .teksten().brieven().get(soort).velden().stream()
                        .map(Briefveld::code)
                        .collect(Collectors.toMap(
                                Function.identity(), code -> tekst, (een, ander) -> een, HashMap::new));
        velden.put(Klachtbriefverzoek.HOORTIJD, "10:00");
        velden.put(Klachtbriefverzoek.HOORPLAATS, "Gemeentehuis");
        return new Klachtbriefverzoek(soort, ontvanger, TOT, "b", velden, GESPREK);
    }

    private static List<Klachtstapsoort> soorten(Brievenopstelling opstelling) {
        return opstelling.klacht.stappen().stream().map(Klachtstap::soort).toList();
    }
}
