package nl.samenspraak.klachten.voegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.dossier.NuTeDoen;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Gevoegd;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.Klachtenlade;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Klokopstelling;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Two klachten of one klager about the same")
@Tag("R-KLA-10")
@Tag("R-KLA-15")
class VoegenTest {

    private static final LocalDate VANDAAG = Klachtfixture.ONTVANGEN.plusDays(3);

    private final Klachten klachten = new Klachtenlade().klachten();
    private final Clock klok =
            Clock.fixed(VANDAAG.atTime(9, 0).atZone(Nederlands.TIJDZONE).toInstant(), Nederlands.TIJDZONE);
    private final Voegen voegen = new Voegen(
            klachten,
            new Hoofdklacht(klachten, new Klokopstelling.Leyla(), klok),
            geenDoelen(),
            new Klokopstelling.Leyla(),
            klok);
    private Klacht formulier;
    private Klacht brief;

    /** A gate is not what is looked at here. */
    private static Doelbindingen geenDoelen() {
        return (Doelbindingen) Proxy.newProxyInstance(
                Doelbindingen.class.getClassLoader(), new Class<?>[] {Doelbindingen.class}, (doel, vraag, met) -> null);
    }

    @BeforeEach
    void twoCameIn() {
        formulier = inBehandeling(Klachtfixture.brief(Klachtfixture.vanBram()));
        brief = inBehandeling(Klachtfixture.andere(
                148, Gedraging.van("Hing op", null, new Beklaagde(Beklaagdesoort.ANDER, null, "Kim Visser", ""))));
    }

    private Klacht inBehandeling(Klacht klacht) {
        klachten.add(klacht);
        klacht.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), Klachtfixture.KIM);
        return klacht;
    }

    @Test
    void one_goes_on_under_the_number_of_the_other_and_both_say_so() {
        assertThat(voeg(brief, formulier, "Zelfde telefoontje.")).isEmpty();

        assertThat(brief.afdoening()).contains(Afdoening.GEVOEGD);
        assertThat(brief.gevoegdBij()).contains(formulier.id());
        assertThat(laatste(brief, Klachtstapsoort.GEVOEGD).toelichting())
                .isEqualTo("K-2026-000147. Zelfde telefoontje.");
        assertThat(laatste(formulier, Klachtstapsoort.KLACHT_GEVOEGD).toelichting())
                .isEqualTo("K-2026-000148: Hing op");
        assertThat(formulier.gedragingen())
                .as("wie alleen in de andere voorkwam, krijgt ook een afschrift en wordt ook gehoord")
                .extracting(gedraging -> gedraging.beklaagde().naam())
                .containsExactly("Bram de Haan", "Kim Visser");
    }

    @Test
    void what_came_in_first_counts_and_that_is_undone_with_it() {
        LocalDate eerst = Klachtfixture.ONTVANGEN.minusDays(4);
        brief.leg(new Klachtstap(
                Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD, VANDAAG, klok.instant(), Klachtfixture.KIM, "x", eerst));

        assertThat(voeg(brief, formulier, "Zelfde telefoontje.")).isEmpty();
        assertThat(formulier.ontvangenOp()).isEqualTo(eerst);

        assertThat(voegen.maakLos(brief.id(), "", brief.versie(), null).bezwaar())
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(voegen.maakLos(brief.id(), "Toch een ander gesprek.", brief.versie(), null)
                        .bezwaar())
                .isEmpty();
        assertThat(formulier.ontvangenOp()).isEqualTo(Klachtfixture.ONTVANGEN);
        assertThat(brief.afdoening()).isEmpty();
        assertThat(brief.gevoegdBij()).isEmpty();
        assertThat(brief.feiten().laatste(Klachtstapsoort.GEVOEGD)).isEmpty();
        assertThat(voegen.maakLos(brief.id(), "Nog eens.", brief.versie(), null).bezwaar())
                .contains(Weigerreden.NIET_GEVOEGD);
    }

    @Test
    void what_cannot_be_joined_says_why_and_changes_nothing() {
        Klacht vanEenAnder = inBehandeling(Klachtfixture.klacht(
                Klachtkanaal.BRIEF,
                new Klager(false, "P. de Vries", "Kade 2", Postcode.van("1234AB"), "Z", "", null, null, ""),
                Klachtfixture.INDELING,
                Klachtfixture.vanBram()));
        Klacht gebeld = Klachtfixture.klacht(
                Klachtkanaal.TELEFOON, Klachtfixture.JANSEN, Klachtfixture.INDELING, Klachtfixture.vanBram());

        assertThat(voeg(brief, brief, "x")).contains(Weigerreden.VOEGEN_BIJ_ZICHZELF);
        assertThat(voeg(brief, vanEenAnder, "x")).contains(Weigerreden.VOEGEN_ANDERE_KLAGER);
        assertThat(voeg(brief, vanEenAnder, " ")).contains(Weigerreden.REDEN_ONTBREEKT);
        inBehandeling(gebeld);
        assertThat(voeg(brief, gebeld, "x"))
                .as("op schrift gaat voor wat gezegd is (9:4)")
                .contains(Weigerreden.VOEGEN_ANDERSOM);
        assertThat(brief.status().open()).isTrue();
        assertThat(brief.gevoegdBij()).isEmpty();
    }

    @Test
    @Tag("R-KLA-09")
    void who_lives_at_the_same_address_or_has_the_same_surname_is_another_klager() {
        assertThat(voeg(van("K. de Boer", "Boterdiep 31", ""), brief, "x"))
                .as("a housemate")
                .contains(Weigerreden.VOEGEN_ANDERE_KLAGER);
        Klacht naamgenoot = van("Anna Jansen", "Boterdiep 31", "");
        assertThat(voeg(naamgenoot, brief, "x"))
                .as("the same surname and address")
                .contains(Weigerreden.VOEGEN_KLAGER_ONZEKER);
        assertThat(naamgenoot.status().open()).isTrue();
        assertThat(voeg(van("A. Jansen", "Kade 2", ""), brief, "x"))
                .as("the same name and nothing else")
                .contains(Weigerreden.VOEGEN_KLAGER_ONZEKER);
        assertThat(zegZelfde(van("A. Jansen", "Boterdiep 31", "Truus Oud (gemachtigde)"), brief))
                .as("who complains for somebody else complains as that one (2:1)")
                .contains(Weigerreden.VOEGEN_ANDERE_KLAGER);
        assertThat(zegZelfde(van("K. de Boer", "Boterdiep 31", ""), brief))
                .as("nobody can say that of two names")
                .contains(Weigerreden.VOEGEN_ANDERE_KLAGER);
        assertThat(brief.feiten().laatste(Klachtstapsoort.KLACHT_GEVOEGD)).isEmpty();
    }

    @Test
    void that_it_is_the_same_klager_after_all_is_said_and_stands_on_the_timeline() {
        Klacht verhuisd = van("Anna Jansen", "Kade 2", "");

        assertThat(zegZelfde(verhuisd, brief)).isEmpty();
        assertThat(laatste(verhuisd, Klachtstapsoort.GEVOEGD).toelichting())
                .isEqualTo(
                        "K-2026-000148. x De gegevens van de klager verschillen; de behandelaar ging na dat het dezelfde is.");

        assertThat(voegen.voeg(
                                formulier.id(),
                                brief.nummer(),
                                new Voegverzoek("x", true, false),
                                formulier.versie(),
                                null)
                        .bezwaar())
                .isEmpty();
        assertThat(laatste(formulier, Klachtstapsoort.GEVOEGD).toelichting())
                .as("what shows by itself, nobody has to say")
                .isEqualTo("K-2026-000148. x");
    }

    @Test
    @Tag("R-KLA-08")
    void what_is_said_of_the_same_beklaagde_comes_along_and_goes_again() {
        Klacht tweede = inBehandeling(Klachtfixture.andere(
                149,
                Gedraging.van(
                        "Hield ook mijn paspoort", null, Klachtfixture.vanBram().beklaagde())));
        formulier.zendAfschrift(
                Klachtfixture.vanBram().beklaagde(), Klachtfixture.stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));

        assertThat(voeg(tweede, formulier, "x")).isEmpty();
        assertThat(formulier.gedragingen())
                .extracting(Gedraging::omschrijving)
                .containsExactly("Belde niet terug", "Hield ook mijn paspoort");
        assertThat(NuTeDoen.van(formulier)).as("he reads that as well").contains(Klachttaak.AFSCHRIFT);
        assertThat(Gevoegd.nummers(formulier)).containsExactly(tweede.nummer());
        assertThat(voegbericht().bij(formulier)).containsExactly(tweede);

        voegen.maakLos(tweede.id(), "Toch iets anders.", tweede.versie(), null);
        assertThat(formulier.gedragingen()).extracting(Gedraging::omschrijving).containsExactly("Belde niet terug");
        assertThat(Gevoegd.nummers(formulier)).isEmpty();
    }

    @Test
    @Tag("R-KLA-08")
    void what_came_along_goes_back_with_the_copy_that_was_sent_of_it_and_never_stands_in_both() {
        Klacht tweede = inBehandeling(Klachtfixture.andere(
                149,
                Gedraging.van(
                        "Hield ook mijn paspoort", null, Klachtfixture.vanBram().beklaagde())));
        voeg(tweede, formulier, "x");
        afschriftAanBram(formulier);

        assertThat(tweede.gedragingen())
                .as("the joint copy has this one in it, so he has a copy of this one")
                .extracting(Gedraging::afschriftOp)
                .containsExactly(Klachtfixture.ONTVANGEN);
        assertThat(voegen.maakLos(tweede.id(), "Toch iets anders.", tweede.versie(), null)
                        .bezwaar())
                .isEmpty();
        assertThat(formulier.gedragingen()).extracting(Gedraging::omschrijving).containsExactly("Belde niet terug");
        assertThat(tweede.gedragingen()).extracting(Gedraging::omschrijving).containsExactly("Hield ook mijn paspoort");
        assertThat(NuTeDoen.van(tweede)).doesNotContain(Klachttaak.AFSCHRIFT);
    }

    @Test
    @Tag("R-KLA-08")
    void who_has_a_copy_gets_another_when_something_is_joined_even_of_the_same_gedraging() {
        afschriftAanBram(formulier);
        assertThat(NuTeDoen.van(formulier)).doesNotContain(Klachttaak.AFSCHRIFT);
        Klacht zelfde = inBehandeling(Klachtfixture.andere(149, Klachtfixture.vanBram()));

        voeg(zelfde, formulier, "x");
        assertThat(formulier.gedragingen()).hasSize(1);
        assertThat(NuTeDoen.van(formulier))
                .as("its text and its documents did not go yet (9:9)")
                .contains(Klachttaak.AFSCHRIFT);

        afschriftAanBram(formulier);
        assertThat(NuTeDoen.van(formulier)).doesNotContain(Klachttaak.AFSCHRIFT);
    }

    @Test
    @Tag("R-KLA-12")
    void what_was_judged_or_advised_on_there_is_not_judged_anew() {
        voeg(brief, formulier, "x");
        formulier.leg(Klachtfixture.stap(Klachtstapsoort.GEOORDEELD));
        assertThat(voegen.maakLos(brief.id(), "Toch iets anders.", brief.versie(), null)
                        .bezwaar())
                .contains(Weigerreden.LOS_AL_BESLIST);
        assertThat(brief.gevoegdBij()).contains(formulier.id());
        assertThat(formulier.gedragingen()).hasSize(2);
    }

    @Test
    @Tag("R-KLA-05")
    void what_became_known_of_whose_conduct_it_was_goes_back_with_it() {
        voeg(brief, formulier, "x");
        formulier.onderscheid(formulier.gedragingen().stream()
                .map(deze -> deze.omschrijving().equals("Hing op")
                        ? deze.van(deze.beklaagde().met(Klachtfixture.KIM))
                        : deze)
                .toList());

        assertThat(voegen.maakLos(brief.id(), "Toch iets anders.", brief.versie(), null)
                        .bezwaar())
                .isEmpty();
        assertThat(formulier.gedragingen()).extracting(Gedraging::omschrijving).containsExactly("Belde niet terug");
        assertThat(brief.isBeklaagde(Klachtfixture.KIM)).isTrue();
        assertThat(brief.behandelaar())
                .as("nobody handles a klacht about herself (9:7)")
                .isEmpty();
    }

    @Test
    void who_cannot_change_the_other_is_told_that_a_colleague_has_it() {
        voeg(brief, formulier, "x");
        Voegen vanEenAnder = new Voegen(
                klachten,
                new Hoofdklacht(klachten, new Klokopstelling.Leyla(), klok) {

                    @Override
                    Verrichting<Weigerreden> laatLos(KlachtId id, Klacht ander, Doelbinding doel) {
                        throw new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK, id.zaak());
                    }
                },
                geenDoelen(),
                new Klokopstelling.Leyla(),
                klok);
        assertThat(vanEenAnder
                        .maakLos(brief.id(), "Toch iets anders.", brief.versie(), null)
                        .bezwaar())
                .contains(Weigerreden.LOS_NIET_VAN_U);
    }

    private void afschriftAanBram(Klacht klacht) {
        Beklaagde bram = Klachtfixture.vanBram().beklaagde();
        Klachtstap stap = new Klachtstap(
                Klachtstapsoort.AFSCHRIFT_VERZONDEN,
                Klachtfixture.ONTVANGEN,
                klok.instant(),
                Klachtfixture.KIM,
                bram.weergave(),
                null);
        klacht.zendAfschrift(bram, stap);
        voegbericht().afschrift(klacht, bram, stap);
    }

    @Test
    @Tag("R-KLA-15")
    void the_joined_one_asks_for_no_place_in_the_register_and_ends_with_the_other() {
        Klacht kaal = inBehandeling(Klachtfixture.klacht(
                Klachtkanaal.EMAIL, Klachtfixture.JANSEN, Klachtindeling.GEEN, Klachtfixture.vanBram()));
        Klacht hoofd = brief;
        assertThat(voeg(kaal, hoofd, "x")).isEmpty();
        assertThat(NuTeDoen.van(kaal)).containsExactly(Klachttaak.VOEGINGSBRIEF);

        Klachtstap gesproken = new Klachtstap(
                Klachtstapsoort.BRIEF_VERZONDEN,
                VANDAAG,
                klok.instant(),
                Klachtfixture.KIM,
                "Een brief (A. Jansen)",
                null);
        voegbericht().verteld(hoofd, gesproken);
        assertThat(NuTeDoen.van(kaal)).as("not by any letter").containsExactly(Klachttaak.VOEGINGSBRIEF);

        hoofd.doeAf(Afdoening.INGETROKKEN, Klachtfixture.stap(Klachtstapsoort.INGETROKKEN));
        voegbericht().verteld(hoofd, gesproken);
        assertThat(NuTeDoen.van(kaal))
                .as("the letter about its end names this one")
                .isEmpty();
    }

    @Test
    @Tag("R-KLA-10")
    void where_the_klager_is_to_be_reached_otherwise_is_asked_which_stays() {
        Klacht verhuisd = van("A. Jansen", "Kade 2", "");
        Voegverzoek zonder = new Voegverzoek("x", true, null);
        assertThat(voegen.voeg(verhuisd.id(), brief.nummer(), zonder, verhuisd.versie(), null)
                        .bezwaar())
                .contains(Weigerreden.VOEGEN_WELK_BEREIK);
        assertThat(verhuisd.status().open()).isTrue();

        Voegverzoek daar = new Voegverzoek("x", true, true);
        assertThat(voegen.voeg(verhuisd.id(), brief.nummer(), daar, verhuisd.versie(), null)
                        .bezwaar())
                .isEmpty();
        assertThat(brief.klager().adres()).isEqualTo("Kade 2");
        assertThat(brief.klager().telefoon())
                .as("what was left out there stays")
                .isEqualTo(Klachtfixture.JANSEN.telefoon());
        assertThat(laatste(brief, Klachtstapsoort.GEGEVENS_GEWIJZIGD).toelichting())
                .contains(verhuisd.nummer().waarde());
    }

    private Voegbericht voegbericht() {
        return new Voegbericht(klachten, new Hoofdklacht(klachten, new Klokopstelling.Leyla(), klok), geenDoelen());
    }

    private Klacht van(String naam, String adres, String namens) {
        Klacht klacht = Klachtfixture.klacht(
                Klachtkanaal.BRIEF,
                new Klager(false, naam, adres, Postcode.van("1234AB"), "Zandermeer", "", null, null, namens),
                Klachtfixture.INDELING,
                Klachtfixture.vanBram());
        klachten.add(klacht);
        klacht.wijsToe(Klachtfixture.stap(Klachtstapsoort.TOEGEWEZEN), Klachtfixture.KIM);
        return klacht;
    }

    private Optional<Weigerreden> zegZelfde(Klacht klacht, Klacht hoofd) {
        return voegen.voeg(klacht.id(), hoofd.nummer(), new Voegverzoek("x", true, false), klacht.versie(), null)
                .bezwaar();
    }

    private Optional<Weigerreden> voeg(Klacht klacht, Klacht hoofd, String reden) {
        return voegen.voeg(klacht.id(), hoofd.nummer(), new Voegverzoek(reden, false, null), klacht.versie(), null)
                .bezwaar();
    }

    private static Klachtstap laatste(Klacht klacht, Klachtstapsoort soort) {
        return klacht.feiten().laatste(soort).orElseThrow();
    }
}
