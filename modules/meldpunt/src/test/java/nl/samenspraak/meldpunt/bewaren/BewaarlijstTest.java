package nl.samenspraak.meldpunt.bewaren;

import static nl.samenspraak.meldpunt.Fixtures.BEOORDELEN;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.ProefCollegas;
import nl.samenspraak.meldpunt.ProefTermijnen;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-AVG-09")
class BewaarlijstTest {

    private static final Sluiting ADVIES = new Sluiting(Sluitreden.ADVIES_GEGEVEN, "Melder belt zelf de huisarts.");
    private static final LocalDate OVER_EEN_WEEK = VANDAAG.plusDays(7);

    private final Set<Zaakverwijzing> nodig = new HashSet<>();
    private final GeheugenMeldingen meldingen = new GeheugenMeldingen();
    private final ProefTermijnen termijnen = new ProefTermijnen();
    private final Doelbinding doel = Proefpoort.binding(BEOORDELEN, KLOK.instant());
    private final Bewaarlijst lijst = new Bewaarlijst(
            meldingen,
            new GeheugenBewaringen(meldingen),
            null,
            new Bewaartermijn(termijnen, KLOK),
            new Beletsels(List.of(this::belet)),
            new ProefCollegas(),
            termijnen,
            new ProefAanwezige(),
            KLOK);

    /** In these tests the term is fourteen days; what was closed on Thursday 12 November goes on Friday 27 November. */
    @ParameterizedTest
    @CsvSource({"6, false", "7, false", "8, true", "9, true"})
    @Tag("R-MEL-15")
    void whatGoesWithinAWeekIsInTheListWithoutWhomItIsAbout(int dagenGeleden, boolean staatErin) {
        Melding melding = gesloten(dagenGeleden);

        List<Bewaarregel> rijen = lijst.binnenkort(0, 25, doel).rijen();

        assertThat(rijen)
                .extracting(Bewaarregel::nummer)
                .containsExactlyElementsOf(staatErin ? List.of(melding.nummer()) : List.of());
        assertThat(rijen).allSatisfy(regel -> {
            assertThat(regel.betrokkenen()).isEmpty();
            assertThat(regel.weg()).isBeforeOrEqualTo(OVER_EEN_WEEK);
        });
    }

    @Test
    void whatIsHeldBackIsInTheListHoweverLongItStays() {
        Melding melding = gesloten(5);
        LocalDate tot = VANDAAG.plusDays(13);

        Verrichting<Weigerreden> verrichting =
                lijst.bewaar(melding.nummer(), new NieuweBewaring("Er loopt een klacht.", tot), doel);

        assertThat(verrichting.bezwaar()).isEmpty();
        assertThat(verrichting.betrokkenen()).containsExactly(MEVROUW);
        assertThat(lijst.binnenkort(0, 25, doel).rijen()).singleElement().satisfies(regel -> {
            assertThat(regel.bewaring())
                    .isEqualTo(new Bewaarregel.Bewaring("Er loopt een klacht.", tot, "Yasmina Bakker"));
            assertThat(regel.weg()).isEqualTo(tot.plusDays(1));
        });
    }

    /** Closed today it goes on Saturday 5 December by itself. */
    @Test
    void untilADayBeforeItGoesByItselfNothingIsHeldBack() {
        Melding melding = gesloten(0);

        assertThat(lijst.bewaar(
                                melding.nummer(),
                                new NieuweBewaring("Er loopt een klacht.", VANDAAG.plusDays(13)),
                                doel)
                        .bezwaar())
                .contains(Weigerreden.BEWAARDATUM_VOOR_WEG);
        assertThat(lijst.binnenkort(0, 25, doel).rijen()).isEmpty();
    }

    @Test
    void holdingBackLongerThanTheTermMovesTheDay() {
        Melding melding = gesloten(10);
        LocalDate tot = VANDAAG.plusDays(13);

        lijst.bewaar(melding.nummer(), new NieuweBewaring("Er loopt een klacht.", tot), doel);

        assertThat(lijst.binnenkort(0, 25, doel).rijen())
                .singleElement()
                .extracting(Bewaarregel::weg)
                .isEqualTo(tot.plusDays(1));
    }

    @Test
    void liftedItGoesWhenItsTermSaysSo() {
        Melding melding = gesloten(6);
        lijst.bewaar(melding.nummer(), new NieuweBewaring("Er loopt een klacht.", VANDAAG.plusDays(9)), doel);

        assertThat(lijst.hefOp(melding.nummer(), doel).betrokkenen()).containsExactly(MEVROUW);

        assertThat(lijst.binnenkort(0, 25, doel).rijen()).isEmpty();
    }

    @Test
    void whatAnotherModuleNeedsIsShownAsHeldWithoutSayingWhy() {
        Melding melding = gesloten(10);
        Melding ander = gesloten(9);
        nodig.add(melding.id().zaak());

        assertThat(lijst.binnenkort(0, 25, doel).rijen())
                .extracting(Bewaarregel::nummer, Bewaarregel::tegengehouden, Bewaarregel::bewaring)
                .containsExactly(tuple(melding.nummer(), true, null), tuple(ander.nummer(), false, null));
    }

    @Test
    void anOpenMeldingDoesNotGoAndGetsTheAnswerOfOneThatIsNotThere() {
        Melding open = Fixtures.aangenomen();
        meldingen.add(open);

        for (Meldingnummer nummer : List.of(open.nummer(), Meldingnummer.van(2026, 9))) {
            assertThatThrownBy(() -> lijst.bewaar(nummer, new NieuweBewaring("klacht", VANDAAG.plusDays(9)), doel))
                    .isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> lijst.hefOp(nummer, doel)).isInstanceOf(Weigering.class);
            assertThat(lijst.bewaar(nummer, new NieuweBewaring("klacht", VANDAAG), doel))
                    .as("wat er niet klopt aan het verzoek, zegt niets van de melding")
                    .isEqualTo(Verrichting.niet(Weigerreden.BEWAARDATUM_KAN_NIET));
        }
    }

    @Test
    void whatIsNotThereIsRefused() {
        Meldingnummer geen = Meldingnummer.van(2026, 9);

        assertThatThrownBy(() -> lijst.bewaar(geen, new NieuweBewaring("klacht", OVER_EEN_WEEK), doel))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> lijst.hefOp(geen, doel)).isInstanceOf(Weigering.class);
    }

    private Set<Zaakverwijzing> belet(Set<Zaakverwijzing> zaken) {
        return zaken.stream().filter(nodig::contains).collect(Collectors.toSet());
    }

    private Melding gesloten(int dagenGeleden) {
        Melding melding = Fixtures.aangenomen();
        melding.sluit(
                ADVIES,
                YASMINA,
                VANDAAG.minusDays(dagenGeleden)
                        .atTime(9, 0)
                        .atZone(KLOK.getZone())
                        .toInstant());
        meldingen.add(melding);
        return melding;
    }
}
