package nl.samenspraak.toeleiding.onderzoeksverzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toeleiding.Proefnoodzaak;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.onderzoeksverzoek.NieuwOnderzoeksverzoek.Verzoeker;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-TOE-03")
class OnderzoekKanOpVerzoekTest {

    private static final Noodzaakregel NOODZAAK = Proefnoodzaak.regel();
    private static final String FEIT = "Al drie maanden ligt er vuil in huis.";

    private static NieuwOnderzoeksverzoek zonder(Afwijsgrond weg) {
        return new NieuwOnderzoeksverzoek(
                new PersoonId(UUID.randomUUID()),
                new Verzoeker("S. de Wit", "GGD", "verpleegkundige"),
                weg == Afwijsgrond.BETROKKENHEID ? " " : FEIT,
                weg == Afwijsgrond.ONDERBOUWING ? "" : FEIT,
                weg == Afwijsgrond.VERWACHTING ? null : FEIT,
                weg == Afwijsgrond.ACHTERUITGANG ? "" : FEIT,
                weg == Afwijsgrond.HULP ? "\n" : FEIT,
                weg == Afwijsgrond.OVERLAST ? "" : FEIT,
                weg != Afwijsgrond.AANHOUDEND,
                LocalDate.of(2026, 11, 20),
                Afwijking.GEEN);
    }

    @Test
    void whatShowsEverythingIsGranted() {
        assertThat(OnderzoekKanOpVerzoek.toets(zonder(null), NOODZAAK, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Afwijsgrond.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"GEEN_WET", "EERDER_GEWEIGERD"})
    @Tag("R-TOE-04")
    void whatDoesNotShowOneThingIsRefusedForThatThing(Afwijsgrond grond) {
        assertThat(OnderzoekKanOpVerzoek.toets(zonder(grond), NOODZAAK, true)).containsExactly(grond);
    }

    @Test
    @Tag("R-ALG-02")
    void zonder_wet_kan_het_nooit_wat_het_verzoek_ook_laat_zien() {
        assertThat(OnderzoekKanOpVerzoek.toets(zonder(null), NOODZAAK, false)).containsExactly(Afwijsgrond.GEEN_WET);
    }

    @Test
    @Tag("R-ALG-27")
    void whatGoesForEverybodyShowsNothing() {
        NieuwOnderzoeksverzoek handig = new NieuwOnderzoeksverzoek(
                new PersoonId(UUID.randomUUID()),
                new Verzoeker("S. de Wit", "GGD", "verpleegkundige"),
                FEIT,
                "handig",
                "handig om te weten",
                "Handig",
                "handig!",
                "handig",
                true,
                LocalDate.of(2026, 11, 20),
                Afwijking.GEEN);

        assertThat(OnderzoekKanOpVerzoek.toets(handig, NOODZAAK, true))
                .containsExactlyInAnyOrder(
                        Afwijsgrond.ONDERBOUWING,
                        Afwijsgrond.VERWACHTING,
                        Afwijsgrond.ACHTERUITGANG,
                        Afwijsgrond.HULP,
                        Afwijsgrond.OVERLAST);
    }

    @Test
    void ofARefusedRequestNothingStaysOfWhatItSaidAboutTheClient() {
        Onderzoeksverzoek afgewezen = new Onderzoeksverzoek(
                ToeleidingId.nieuw(),
                zonder(null),
                List.of(Afwijsgrond.HULP, Afwijsgrond.AANHOUDEND),
                UUID.randomUUID(),
                Instant.parse("2026-11-20T13:20:00Z"));

        assertThat(afgewezen.view().toString()).doesNotContain(FEIT).contains("S. de Wit");
        assertThat(afgewezen.gronden()).containsExactly(Afwijsgrond.HULP, Afwijsgrond.AANHOUDEND);
    }
}
