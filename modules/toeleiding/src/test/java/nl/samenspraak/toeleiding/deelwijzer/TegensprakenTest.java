package nl.samenspraak.toeleiding.deelwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Rules that contradict each other")
@Tag("R-TOE-32")
class TegensprakenTest {

    private static final String JA = "antwoord: ja";
    private static final String NEE = "antwoord: nee";
    private static final String MITS = "antwoord: mits, voorwaarden: [aanleiding]";
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path map;

    @Test
    void stopTheStartAndAreBothNamed() {
        weigert(
                        Regels.regel(1, "gever: [hulpverlener], soort: [gezondheid]", JA),
                        Regels.regel(2, "gever: [hulpverlener], ontvanger: [college]", NEE))
                .hasMessageContaining("deelwijzer-regels.yaml")
                .hasMessageContaining("regel 1 (ja) en regel 2 (nee) spreken elkaar tegen:")
                .hasMessageContaining(
                        "van 'Hulp- of zorgverlener' aan 'College van burgemeester en wethouders', gegevens 'Gezondheid'")
                .hasMessageContaining("gaatVoor");
    }

    @Test
    void areThoseAboutTheSameAsWell() {
        weigert(Regels.regel(1, "soort: [gezondheid]", MITS), Regels.regel(2, "soort: [gezondheid]", NEE))
                .hasMessageContaining("regel 1 (mits) en regel 2 (nee)");
    }

    @Test
    void mayAlsoDifferInTheirArticle() {
        weigert(
                        Regels.regel(1, "gever: [hulpverlener]", JA + ", artikel: avg-6-1-b"),
                        Regels.regel(2, "ontvanger: [college]", JA + ", artikel: avg-6-1-e"))
                .hasMessageContaining(
                        "regel 1 (ja, AVG, art. 6 lid 1 onder b) en regel 2 (ja, AVG, art. 6 lid 1 onder e)");
    }

    @Test
    void sayInWhichWorld() {
        String aan =
                "  - { nr: 1, over: Proef, gever: [hulpverlener], antwoorden: [ { wams: aan, zin: Zo., antwoord: ja },"
                        + " { wams: uit, antwoord: geen } ], bron: proef }\n";

        weigert(aan, Regels.regel(2, "ontvanger: [college]", NEE)).hasMessageContaining("tegen met de Wams aan:");
    }

    @Test
    void areNoneWhenOneIsMoreSpecific() {
        Deelwijzer wijzer = start(
                Regels.regel(1, "gever: [hulpverlener]", NEE), Regels.regel(2, "gever: [medicus], fase: [nood]", JA));

        assertThat(uitkomst(wijzer, "ggz-behandelaar", "college", "nood")).isEqualTo(Deeluitkomst.JA);
        assertThat(uitkomst(wijzer, "jeugdhulpverlener", "college", "nood")).isEqualTo(Deeluitkomst.NEE);
    }

    @Test
    void areNoneWhenNothingCanBeBoth() {
        assertThat(start(Regels.regel(1, "gever: [school]", NEE), Regels.regel(2, "gever: [medicus]", JA))
                        .regels())
                .hasSize(2);
    }

    @Test
    void areSettledByARuleForExactlyThatCase() {
        Deelwijzer wijzer = start(
                Regels.regel(1, "gever: [hulpverlener]", JA),
                Regels.regel(2, "ontvanger: [college]", NEE),
                Regels.regel(3, "gever: [hulpverlener], ontvanger: [college]", MITS));

        assertThat(uitkomst(wijzer, "medicus", "toeleider", "onderzoek")).isEqualTo(Deeluitkomst.MITS);
    }

    @Test
    void areNotSettledByARuleForAPartOfIt() {
        weigert(
                        Regels.regel(1, "gever: [hulpverlener]", JA),
                        Regels.regel(2, "ontvanger: [college]", NEE),
                        Regels.regel(3, "gever: [medicus], ontvanger: [college]", MITS))
                .hasMessageContaining("regel 1 (ja) en regel 2 (nee)");
    }

    @Test
    void areSettledBySayingWhichGoesFirst() {
        Deelwijzer wijzer = start(
                Regels.regel(1, "gever: [hulpverlener]", JA),
                Regels.regel(2, "ontvanger: [college], gaatVoor: [1]", NEE));

        assertThat(uitkomst(wijzer, "medicus", "toeleider", "onderzoek")).isEqualTo(Deeluitkomst.NEE);
        assertThat(uitkomst(wijzer, "medicus", "school", "onderzoek")).isEqualTo(Deeluitkomst.JA);
    }

    @Test
    void cannotBeSettledAgainstTheMoreSpecificRule() {
        weigert(Regels.regel(1, "gever: [hulpverlener], gaatVoor: [2]", JA), Regels.regel(2, "gever: [medicus]", NEE))
                .hasMessageContaining("regel 1 gaat voor op regel 2, maar die is preciezer");
    }

    @Test
    void cannotBeSettledBothWays() {
        weigert(
                        Regels.regel(1, "gever: [hulpverlener], gaatVoor: [2]", JA),
                        Regels.regel(2, "ontvanger: [college], gaatVoor: [1]", NEE))
                .hasMessageContaining("regel 1 en regel 2 gaan voor op elkaar");
    }

    @Test
    void areSettledOnlyWhereThereIsSomethingToSettle() {
        weigert(Regels.regel(1, "gever: [school], gaatVoor: [2, 9]", JA), Regels.regel(2, "gever: [medicus]", NEE))
                .hasMessageContaining("regel 1 gaat voor op regel 2, maar zij gaan nooit samen over iets")
                .hasMessageContaining("regel 1 gaat voor op regel 9, die er niet is");
    }

    @Test
    void areNoneOnDifferentDays() {
        Deelwijzer wijzer = start(
                Regels.regel(1, "soort: [gezondheid], geldigTot: 2026-12-31", NEE),
                Regels.regel(2, "soort: [gezondheid], geldigVan: 2027-01-01", JA));

        Deelvraag vraag = Regels.vraag(
                wijzer.keuzes(), "medicus", "college", "gezondheid", "wmo-2015", "onderzoek", LocalDate.of(2027, 1, 1));
        assertThat(wijzer.antwoord(vraag, Wamswereld.UIT).uitkomst()).isEqualTo(Deeluitkomst.JA);
    }

    /** The shipped rules, with one of them turned round. */
    @Test
    void areFoundAmongTheRulesThatShip() {
        assertThatThrownBy(() -> Deelregelblad.lees(Regels.met(map, "    gaatVoor: [31, 81, 89, 152]\n", "")))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("regel 29 (nee, Wmo 2015, art. 5.4.3 lid 4) en regel 31 (mits")
                .hasMessageContaining("regel 29 (nee, Wmo 2015, art. 5.4.3 lid 4) en regel 89 (mits");
    }

    private Deelwijzer start(String... regels) {
        return Deelregelblad.lees(Regels.alleen(map, regels));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> weigert(String... regels) {
        Referentiebestand bestand = Regels.alleen(map, regels);
        return assertThatThrownBy(() -> Deelregelblad.lees(bestand)).isInstanceOf(OngeldigeReferentie.class);
    }

    private static Deeluitkomst uitkomst(Deelwijzer wijzer, String gever, String ontvanger, String fase) {
        Deelvraag vraag = Regels.vraag(wijzer.keuzes(), gever, ontvanger, "gezondheid", "wmo-2015", fase, DAG);
        return wijzer.antwoord(vraag, Wamswereld.UIT).uitkomst();
    }
}
