package nl.samenspraak.meldpunt.triage;

import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.triage.Opstelling.BEOORDELEN;
import static nl.samenspraak.meldpunt.triage.Opstelling.WVGGZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.aanvullen.AanvullenView;
import nl.samenspraak.meldpunt.aanvullen.Aanvulsoort;
import nl.samenspraak.meldpunt.aanvullen.NieuweAanvulling;
import nl.samenspraak.meldpunt.aanvullen.Terugbelregel;
import nl.samenspraak.meldpunt.aanvullen.Verplaatsing;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.informeren.InformerenView;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.wvggz.WvggzView;
import nl.samenspraak.meldpunt.wvggz.Wvggzsoort;
import nl.samenspraak.meldpunt.wvggz.Wvggzstand;
import nl.samenspraak.meldpunt.wvggz.Wvggzzet;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A melding about mevrouw Verhoeven turns out to be about meneer Smit. */
@Tag("R-MEL-12")
@Tag("R-MEL-16")
class VerplaatsenTest {

    private static final PersoonId MENEER = new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000b"));
    private static final String WAAROM = "De melder noemde een ander huisnummer.";

    private final Opstelling opstelling = Opstelling.van(Fixtures.buur());
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON, Dossierdeel.MELDER_IDENTITEIT);
        opstelling.register.met(MENEER, "Smit");
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    @Tag("R-LOG-01")
    void itStandsOnTheRightPersonAndBothFindItInTheLog() {
        Verrichting<Weigerreden> verrichting = zetOver(MEVROUW, MENEER, WAAROM);

        assertThat(verrichting.bezwaar()).isEmpty();
        assertThat(verrichting.betrokkenen()).containsExactlyInAnyOrder(MEVROUW, MENEER);
        assertThat(open().betrokkenen()).containsExactly(MENEER);
        assertThat(open().kop().betrokkene().persoon().naam()).isEqualTo("Smit");
        assertThat(opstelling.meldingen.over(MENEER)).hasSize(1);
        assertThat(opstelling.meldingen.over(MEVROUW)).isEmpty();
        assertThat(open().aanvullingen()).singleElement().satisfies(stap -> {
            assertThat(stap.soort()).isEqualTo(Aanvulsoort.VERPLAATST);
            assertThat(stap.tekst()).isEqualTo(WAAROM);
            assertThat(stap.door()).isEqualTo("Yasmina Bakker");
        });
        assertThat(open().rechtzettingen()).as("nothing went out").isEmpty();
    }

    @Test
    void itNeedsAReasonAndSomebodyElse() {
        assertThat(zetOver(MEVROUW, MENEER, " ").bezwaar()).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(zetOver(MENEER, MEVROUW, WAAROM).bezwaar()).contains(Weigerreden.WIE_ONTBREEKT);
        assertThat(zetOver(MEVROUW, MEVROUW, WAAROM).bezwaar()).contains(Weigerreden.PERSOON_GEKOPPELD);

        assertThat(open().betrokkenen()).containsExactly(MEVROUW);
        assertThat(open().aanvullingen()).isEmpty();
    }

    @Test
    void oneOfMoreIsPutRightWithoutTheOthers() {
        PersoonId kind = new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000c"));
        opstelling.register.met(kind, "Smit");
        opstelling.aanvullen().koppel(opstelling.id(), kind, 0, BEOORDELEN);

        assertThat(zetOver(kind, MENEER, WAAROM).bezwaar()).isEmpty();

        assertThat(open().betrokkenen()).containsExactlyInAnyOrder(MEVROUW, MENEER);
    }

    @Test
    void whoWasToldHasToHearThatItWasNotAboutHimAndTheRightOneHasYetToBeTold() {
        opstelling.geinformeerd();

        zetOver(MEVROUW, MENEER, WAAROM);

        assertThat(informeren().stand().toestand()).isEqualTo(Toestand.NOG_NIET);
        assertThat(informeren().betrokkene())
                .singleElement()
                .satisfies(stap -> assertThat(stap.wie()).isEqualTo("iemand over wie de melding niet gaat"));
        Terugbelregel taak = rechtzetting();
        assertThat(taak.over()).isEqualTo("Verhoeven");
        assertThat(taak.waarvoor())
                .isEqualTo(
                        "Laat deze persoon weten dat de melding over een ander gaat. Op 20 november 2026 hoorde die dat"
                                + " zij over hem of haar ging.");
        assertThat(open().betrokkenen())
                .as("whoever sees her name leaves a line")
                .containsExactlyInAnyOrder(MEVROUW, MENEER);
        assertThat(open().gesprekken()).isEmpty();
        assertThat(belet())
                .as("R-AVG-09: it does not go before she knows")
                .containsExactly(opstelling.id().zaak());

        Verrichting<Weigerreden> gedaan =
                opstelling.aanvullen().gebeld(opstelling.id(), taak.id(), opstelling.melding.versie(), BEOORDELEN);
        assertThat(gedaan.betrokkenen()).containsExactlyInAnyOrder(MEVROUW, MENEER);
        assertThat(belet()).as("nothing holds it back any more").isEmpty();
        assertThat(rechtzetting().over()).as("nobody needs her name any more").isEmpty();
        assertThat(open().betrokkenen()).containsExactly(MENEER);
    }

    @Test
    void whoWasToldInAConversationHasToHearItToo() {
        opstelling
                .aanvullen()
                .vulAan(
                        opstelling.id(),
                        new NieuweAanvulling(
                                Aanvulsoort.CONTACT_GELUKT,
                                Fixtures.VANDAAG,
                                Contactwijze.TELEFOON,
                                true,
                                "Zij schrok."),
                        0,
                        BEOORDELEN);

        zetOver(MEVROUW, MENEER, WAAROM);

        assertThat(rechtzetting().waarvoor()).startsWith("Laat deze persoon weten");
    }

    @Test
    @Tag("R-MEL-07")
    void aLoketThatGotItIsToldAndTheMessageIsMadeAnew() {
        leidDoor();
        opstelling.triage().draagOver(opstelling.id(), opstelling.melding.versie(), BEOORDELEN);
        assertThat(opstelling.melding.status().open()).isFalse();

        assertThat(zetOver(MEVROUW, MENEER, WAAROM).bezwaar()).isEmpty();

        assertThat(open().rechtzettingen())
                .extracting(Terugbelregel::waarvoor)
                .anyMatch(
                        wat -> wat.equals("Laat Wmo-loket Zandermeer weten dat het bericht van 20 november 2026 over de"
                                + " verkeerde persoon ging, en vraag om het te vernietigen."));
        assertThat(opstelling.stukken.doorgeleidingen()).isEmpty();
        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(opstelling.melding.afsluiting()).isEmpty();
    }

    @Test
    @Tag("R-MEL-07")
    void aMessageThatWasNotHandedOverYetGoesNoMore() {
        leidDoor();

        zetOver(MEVROUW, MENEER, WAAROM);

        assertThat(open().rechtzettingen()).as("only that she was told").hasSize(1);
        assertThat(opstelling.stukken.doorgeleidingen()).isEmpty();
        assertThat(opstelling.melding.status().open()).isTrue();
    }

    @Test
    void theToeleidingIsToldAndWhatWasClosedStaysClosed() {
        opstelling.geinformeerd();
        opstelling
                .triage()
                .naarToeleiding(
                        opstelling.id(),
                        new Toeleidingsverzoek(Gedrag.NIET_VERWARD, Set.of(Terrein.vanCode("wmo-2015")), WAAROM),
                        opstelling.melding.versie(),
                        BEOORDELEN);

        assertThat(zetOver(MEVROUW, MENEER, WAAROM).bezwaar()).isEmpty();

        assertThat(woorden())
                .contains("Laat de toeleider weten dat de melding van 20 november 2026 over een ander gaat.");
        assertThat(opstelling.melding.status().open()).isFalse();
    }

    @Test
    void theOfficierIsTold() {
        opstelling.wvggz().begin(opstelling.id(), null, WAAROM, 0, WVGGZ);
        zet(Wvggzsoort.AANVRAAG_NODIG);
        opstelling.uitgesteld();
        zet(Wvggzsoort.AANVRAAG_INGEDIEND);

        zetOver(MEVROUW, MENEER, WAAROM);

        assertThat(woorden())
                .containsExactly(
                        "Laat de officier van justitie weten dat de aanvraag van 20 november 2026 over de verkeerde"
                                + " persoon ging.");
    }

    @Test
    @Tag("R-MEL-08")
    void whatTheWvggzAsksIsNotDoneForTheRightOneByWhatWasDoneAboutTheWrongOne() {
        opstelling.wvggz().begin(opstelling.id(), null, WAAROM, 0, WVGGZ);
        zet(Wvggzsoort.AANVRAAG_NODIG);

        zetOver(MEVROUW, MENEER, "Een ander huisnummer.");

        assertThat(opstelling.melding.wvggzLoopt()).isTrue();
        assertThat(wvggz().stappen()).extracting(Wvggzstand::soort).containsExactly(Wvggzsoort.BEGONNEN);
        assertThat(wvggz().mogelijk()).containsExactlyInAnyOrder(Wvggzsoort.AANVRAAG_NODIG, Wvggzsoort.GEEN_AANVRAAG);
        assertThat(wvggz().vervallen())
                .extracting(Wvggzstand::soort)
                .containsExactly(Wvggzsoort.BEGONNEN, Wvggzsoort.AANVRAAG_NODIG, Wvggzsoort.VERVALLEN);
        assertThat(wvggz().vervallen().get(2).toelichting()).isEqualTo("Een ander huisnummer.");
        assertThat(wvggz().termijnen().onderzoek().uiterlijk())
                .as("fourteen days from the melding")
                .isEqualTo(Fixtures.VANDAAG.plusDays(14));
    }

    @Test
    @Tag("R-MEL-08")
    void whatWasClosedUnderTheWvggzOpensAgain() {
        opstelling.wvggz().begin(opstelling.id(), null, WAAROM, 0, WVGGZ);
        zet(Wvggzsoort.GEEN_AANVRAAG);
        assertThat(opstelling
                        .wvggz()
                        .rondAf(opstelling.id(), opstelling.melding.versie(), WVGGZ)
                        .bezwaar())
                .isEmpty();

        zetOver(MEVROUW, MENEER, WAAROM);

        assertThat(opstelling.melding.status().open()).isTrue();
        assertThat(opstelling.melding.wvggzLoopt()).isTrue();
        assertThat(wvggz().uitkomst()).isNull();
        zet(Wvggzsoort.GEEN_AANVRAAG);
        assertThat(wvggz().afTeRonden()).isTrue();
    }

    @Test
    @Tag("R-MEL-08")
    void theWvggzIsAboutOneAndGoesOnWhenAnotherIsPutRight() {
        PersoonId kind = new PersoonId(UUID.fromString("00000000-0000-7000-8000-00000000000c"));
        opstelling.register.met(kind, "Smit");
        opstelling.aanvullen().koppel(opstelling.id(), kind, 0, BEOORDELEN);
        opstelling.wvggz().begin(opstelling.id(), Fixtures.MEVROUW, WAAROM, 0, WVGGZ);
        zet(Wvggzsoort.AANVRAAG_NODIG);

        assertThat(zetOver(kind, MENEER, WAAROM).bezwaar()).isEmpty();

        assertThat(wvggz().uitkomst()).isNotNull();
        assertThat(wvggz().vervallen()).isEmpty();
    }

    @Test
    void whatWasClosedOnAnExplanationStaysClosed() {
        opstelling.melding.sluit(
                new Sluiting(Sluitreden.GEEN_VERVOLG, "Er is al hulp."), Fixtures.YASMINA, Fixtures.KLOK.instant());

        assertThat(zetOver(MEVROUW, MENEER, WAAROM).bezwaar()).isEmpty();

        assertThat(open().betrokkenen()).containsExactly(MENEER);
        assertThat(opstelling.melding.status().open()).isFalse();
    }

    private void leidDoor() {
        opstelling.geinformeerd();
        Doorgeleidingsverzoek verzoek = new Doorgeleidingsverzoek("wmo", WAAROM, null, null);
        String gezien = opstelling
                .triage()
                .voorbeeld(opstelling.id(), verzoek, BEOORDELEN)
                .orElseThrow()
                .bericht()
                .afdruk();
        opstelling
                .triage()
                .geleidDoor(
                        opstelling.id(),
                        new Doorgeleidingsverzoek("wmo", WAAROM, null, gezien),
                        opstelling.melding.versie(),
                        BEOORDELEN);
    }

    private void zet(Wvggzsoort soort) {
        Wvggzzet zet = new Wvggzzet(soort, Fixtures.VANDAAG, null, WAAROM);
        long versie = opstelling.melding.versie();
        assertThat((soort.naarOfficier()
                                ? opstelling.wvggz().vraagOfficier(opstelling.id(), zet, versie, WVGGZ)
                                : opstelling.wvggz().zet(opstelling.id(), zet, versie, WVGGZ))
                        .bezwaar())
                .isEmpty();
    }

    private WvggzView wvggz() {
        return opstelling.wvggz().open(opstelling.id(), WVGGZ);
    }

    private Verrichting<Weigerreden> zetOver(PersoonId van, PersoonId naar, String reden) {
        return opstelling
                .verplaatsen()
                .zetOver(opstelling.id(), new Verplaatsing(van, reden), naar, opstelling.melding.versie(), BEOORDELEN);
    }

    private Set<Zaakverwijzing> belet() {
        Zaakverwijzing andere =
                new Zaakverwijzing(Zaaksoort.TOELEIDING, opstelling.id().waarde());
        return opstelling.aanvulproef.beletsel().belet(Set.of(opstelling.id().zaak(), andere));
    }

    private Terugbelregel rechtzetting() {
        return open().rechtzettingen().get(0);
    }

    private List<String> woorden() {
        return open().rechtzettingen().stream().map(Terugbelregel::waarvoor).toList();
    }

    private AanvullenView open() {
        return opstelling.aanvullen().open(opstelling.id(), BEOORDELEN);
    }

    private InformerenView informeren() {
        return opstelling.informeren().open(opstelling.id(), BEOORDELEN);
    }
}
