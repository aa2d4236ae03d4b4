package nl.samenspraak.toegang.spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-LOG-03")
@Tag("R-AVG-13")
@DisplayName("What somebody may see of the log about himself")
class ZichtTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);
    private static final String ARTIKEL = "UAVG, artikel 41 lid 1, onder i";

    private final Zaakverwijzing melding = new Zaakverwijzing(Zaaksoort.MELDING, Id.vanaf(moment(20)));
    private final Zaakverwijzing toeleiding = new Zaakverwijzing(Zaaksoort.TOELEIDING, Id.nieuw());
    private final Zaakverwijzing vanEenAnder = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());

    @Test
    void aCaseThatSomebodyKnowsOfIsShown() {
        Zicht zicht = zicht(Eigenzaak.bekend(melding));

        assertThat(zicht.verborgen()).isEmpty();
        assertThat(zicht.zichtbaar()).containsExactly(melding);
    }

    @Test
    void aPostponedCaseIsHiddenUntilTheLastDayAndShowsByItselfTheDayAfter() {
        assertThat(zicht(uitgesteld(VANDAAG.plusDays(1))).verborgen()).containsExactly(melding.id());
        assertThat(zicht(uitgesteld(VANDAAG)).verborgen()).isEmpty();
    }

    @Test
    void whatCameFromACaseThatIsHiddenIsHiddenToo() {
        Eigenzaak vervolg = new Eigenzaak(toeleiding, melding, null, null, null);

        assertThat(zicht(uitgesteld(VANDAAG.plusDays(1)), vervolg).verborgen())
                .containsExactlyInAnyOrder(melding.id(), toeleiding.id());
        assertThat(zicht(Eigenzaak.bekend(melding), vervolg).verborgen()).isEmpty();
        assertThat(zicht(vervolg).verborgen()).as("the melding is gone").isEmpty();
    }

    @Test
    void aLineOfBeforeTheEndOfAPostponementSaysSinceWhenItIsShown() {
        Zicht zicht = zicht(uitgesteld(VANDAAG.minusDays(1)));

        assertThat(zicht.later(rij(melding, "signaal"), VANDAAG.minusDays(5)))
                .get()
                .extracting(Eigenzaak::grond)
                .isEqualTo(ARTIKEL);
        assertThat(zicht.later(rij(melding, "signaal"), VANDAAG)).isEmpty();
    }

    @Test
    void onePurposeOfACaseCanBeHiddenWhileTheRestIsShown() {
        Zicht zicht = zicht(
                Eigenzaak.bekend(melding),
                new Eigenzaak(melding, null, VANDAAG.plusDays(1), null, "wvggz-verkennen"),
                new Eigenzaak(toeleiding, null, VANDAAG, null, "wvggz-verkennen"));

        assertThat(zicht.verborgen()).isEmpty();
        assertThat(zicht.verborgenDoelen())
                .singleElement()
                .satisfies(doel -> assertThat(doel.zaak()).isEqualTo(melding));
    }

    @Test
    void theCaseOfSomebodyElseIsToldApart() {
        Zicht zicht = zicht(Eigenzaak.bekend(melding));
        Set<UUID> bestaan = Set.of(vanEenAnder.id(), melding.id());

        assertThat(zicht.isVanEenAnder(rij(vanEenAnder, "signaal", "persoon"), bestaan))
                .isTrue();
        assertThat(zicht.isVanEenAnder(rij(melding, "signaal"), bestaan)).isFalse();
        assertThat(zicht.isVanEenAnder(rij(null, "persoon"), bestaan)).isFalse();
    }

    @Test
    void ofACaseThatIsGoneOnlyALookInTheRegisterMayHaveBeenForSomebodyElse() {
        Zicht zicht = zicht();

        assertThat(zicht.isVanEenAnder(rij(vanEenAnder, "persoon"), Set.of())).isTrue();
        assertThat(zicht.isVanEenAnder(rij(vanEenAnder, "persoon", "signaal"), Set.of()))
                .isFalse();
    }

    @Test
    @Tag("R-MEL-05")
    void thatTheMelderIsKnownIsNoPartThatIsTold() {
        assertThat(Zicht.delen(rij(melding, "persoon", "signaal", "melder-identiteit")))
                .containsExactly("persoon", "signaal");
        assertThat(Zicht.delen(rij(melding, "melder-identiteit"))).containsExactly("signaal");
        assertThat(Zicht.delen(rij(melding))).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void whatWasDoneWithTheMelderIsNotTold() {
        assertThat(Zicht.daad(daad("melding.melder-geinformeerd", "melding"))).isEmpty();
        assertThat(Zicht.daad(daad("melding.relatie-verbeterd", "melding"))).isEmpty();
        assertThat(Zicht.daad(daad("melding.afgesloten", "melding"))).contains("melding.afgesloten");
        assertThat(Zicht.naar(daad("melding.melder-geinformeerd", "melding"))).isEmpty();
        assertThat(Zicht.naar(daad("klacht.brief-gestuurd", "klacht"))).isEmpty();
        assertThat(Zicht.naar(daad("toeleiding.verzoek-verstuurd", "toeleiding")))
                .contains("Budgetwinkel");
        assertThat(Zicht.naar(daad(null, "melding"))).contains("Budgetwinkel");
    }

    @Test
    void everythingOfAPurposeIsKnownByHowItsCodeBegins() {
        assertThat(Zicht.begin("wvggz-verkennen")).isEqualTo("melding.wvggz-");
    }

    @Test
    void theConversationBeforeAHiddenMeldingIsHiddenAsLongAsTheMelding() {
        Instant maandTerug = moment(30);

        assertThat(zicht(Eigenzaak.bekend(melding)).zonderZaakTot(maandTerug)).isEqualTo(maandTerug);
        assertThat(zicht(uitgesteld(VANDAAG.plusDays(1))).zonderZaakTot(maandTerug))
                .as("it is not a month old")
                .isEqualTo(maandTerug);
        assertThat(zicht(uitgesteld(VANDAAG.plusDays(1))).zonderZaakTot(moment(10)))
                .isEqualTo(moment(21));
    }

    @Test
    void whatWasDoneWithTheLogIsHiddenAsLongAsAPurposeThatItMayShow() {
        Instant maandTerug = Instant.parse("2026-10-30T23:00:00Z");
        Zaakverwijzing oud = new Zaakverwijzing(Zaaksoort.MELDING, Id.vanaf(moment(300)));
        Eigenzaak begonnenVorigeMaand = new Eigenzaak(oud, null, VANDAAG.plusDays(1), null, "wvggz-verkennen");
        Eigenzaak netBegonnen = new Eigenzaak(oud, null, VANDAAG.plusDays(31), null, "wvggz-verkennen");

        assertThat(zicht(Eigenzaak.bekend(oud), begonnenVorigeMaand).zonderZaakTot(maandTerug))
                .as("the end of the month was moved by a weekend")
                .isEqualTo(Instant.parse("2026-10-24T00:00:00Z"));
        assertThat(zicht(Eigenzaak.bekend(oud), netBegonnen).zonderZaakTot(maandTerug))
                .as("what was shown already does not go away")
                .isEqualTo(maandTerug);
        assertThat(zicht(
                                Eigenzaak.bekend(oud),
                                new Eigenzaak(oud, null, VANDAAG.plusDays(90), ARTIKEL, "wvggz-verkennen"))
                        .zonderZaakTot(maandTerug))
                .as("put off, so it may have begun with its case")
                .isEqualTo(moment(300));
    }

    @Test
    void noListIsShownThatWasReadSinceAHiddenCaseBegan() {
        assertThat(zicht(Eigenzaak.bekend(melding)).lijstenTot()).isEmpty();
        assertThat(zicht(uitgesteld(VANDAAG.plusDays(1))).lijstenTot()).contains(moment(20));
        assertThat(zicht(uitgesteld(VANDAAG)).lijstenTot())
                .as("it may be known")
                .isEmpty();
        assertThat(Zicht.VERRAADT_EEN_ZAAK)
                .contains("signaal", "toeleidingsdossier", "handhavingsverzoek")
                .doesNotContain("persoon", "inkijk", "klacht", "eigen-dossier");
    }

    private static Instant moment(int dagenGeleden) {
        return Instant.parse("2026-11-30T12:00:00Z").minus(dagenGeleden, ChronoUnit.DAYS);
    }

    private Eigenzaak uitgesteld(LocalDate zichtbaarOp) {
        return new Eigenzaak(melding, null, zichtbaarOp, ARTIKEL, null);
    }

    private static Zicht zicht(Eigenzaak... eigen) {
        return new Zicht(List.of(eigen), VANDAAG);
    }

    private static Spoorrij daad(String code, String zaaksoort) {
        return new Spoorrij(
                Id.nieuw(),
                moment(1),
                Id.nieuw(),
                "",
                "",
                "",
                "wijzigen",
                code,
                List.of(),
                zaaksoort,
                Id.nieuw(),
                null,
                "verleend",
                "Budgetwinkel");
    }

    private static Spoorrij rij(Zaakverwijzing zaak, String... delen) {
        return new Spoorrij(
                Id.nieuw(),
                moment(1),
                Id.nieuw(),
                "Ruud Kaya",
                "Gemeente Zandermeer",
                "toeleider",
                "inzien",
                null,
                List.of(delen),
                zaak == null ? null : zaak.soort().code(),
                zaak == null ? null : zaak.id(),
                "samenhang-onderzoeken",
                "verleend",
                null);
    }
}
