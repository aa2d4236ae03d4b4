package nl.samenspraak.toeleiding.terreinen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-TOE-08")
class TerreintellingTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 20);

    private static Terreinantwoord zegt(String terrein, Bekend bekend) {
        return new Terreinantwoord(
                UUID.randomUUID(), ToeleidingId.nieuw(), 0, new NieuwAntwoord("Organisatie", terrein, bekend), DAG);
    }

    private static Terreintelling tel(Terreinantwoord... gezegd) {
        return Terreintelling.van(List.of(gezegd));
    }

    @Test
    void onlyWhereSomebodyIsKnownCountsAndEachTerreinOnce() {
        Terreintelling telling = tel(
                zegt("wmo-2015", Bekend.JA),
                zegt("wmo-2015", Bekend.JA),
                zegt("wgs", Bekend.NEE),
                zegt("jeugdwet", Bekend.WEET_NIET));

        assertThat(telling.aantal()).isOne();
        assertThat(telling.meerDanEen()).isFalse();
    }

    @Test
    void aDomainBesideTheLawsIsTheSecondTerreinOfALaw() {
        assertThat(tel(zegt("wmo-2015", Bekend.JA), zegt("wonen", Bekend.JA)).meerDanEen())
                .isTrue();
        assertThat(tel(zegt("wmo-2015", Bekend.JA), zegt("wgs", Bekend.JA)).meerDanEen())
                .isTrue();
    }

    @Test
    void twoDomainsWithoutALawAreNotEnough() {
        Terreintelling telling = tel(zegt("wonen", Bekend.JA), zegt("ggz", Bekend.JA));

        assertThat(telling.domeinen()).isEqualTo(2);
        assertThat(telling.meerDanEen()).isFalse();
    }

    @Test
    @Tag("R-TOE-41")
    void whatAnotherSaysCountsInsteadAndGoesWhenTheClientSaysItAfterAll() {
        Terreinantwoord antwoord = zegt("wgs", Bekend.WEET_NIET);
        antwoord.zegtAnder(new AnderAntwoord(Bekend.JA, "J. Smit", "Nodig", DAG.minusDays(3)));
        assertThat(antwoord.isBekend()).isTrue();
        assertThat(antwoord.peildatum()).isEqualTo(DAG.minusDays(3));

        antwoord.zegt(new NieuwAntwoord("Organisatie", "wgs", Bekend.NEE), DAG.plusDays(1));

        assertThat(antwoord.isBekend()).isFalse();
        assertThat(antwoord.ander()).isEmpty();
        assertThat(antwoord.peildatum()).isEqualTo(DAG.plusDays(1));
    }
}
