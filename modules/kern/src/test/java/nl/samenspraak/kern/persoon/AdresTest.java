package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.Bytes;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-ALG-20")
class AdresTest {

    private static final Postcode POSTCODE = Postcode.van("4321 AB");

    @Test
    void standsOnAnEnvelopeInTwoLines() {
        Adres adres = Adres.van("Wilgenlaan", 31, POSTCODE, "Vaartdorp");

        assertThat(adres.regel()).isEqualTo("Wilgenlaan 31");
        assertThat(adres.plaatsregel()).isEqualTo("4321 AB  VAARTDORP");
        assertThat(adres.weergave()).isEqualTo("Wilgenlaan 31, 4321 AB Vaartdorp");
    }

    @ParameterizedTest
    @CsvSource({
        "31,       31, '', '',   Wilgenlaan 31",
        "31a,      31, a,  '',   Wilgenlaan 31 a",
        "31 A,     31, A,  '',   Wilgenlaan 31 A",
        "31a-2,    31, a,  2,    Wilgenlaan 31 a2",
        "31 a 2,   31, a,  2,    Wilgenlaan 31 a2",
        "400L-Toe, 400, L, Toe,  Wilgenlaan 400 LToe",
        "35-III,   35, '', III,  Wilgenlaan 35 III",
        "35 III,   35, '', III,  Wilgenlaan 35 III",
        "7bis,     7,  '', bis,  Wilgenlaan 7 bis",
        "31-a,     31, '', a,    Wilgenlaan 31 a"
    })
    void takesTheHouseNumberApartAsPeopleTypeIt(
            String getypt, int huisnummer, String huisletter, String toevoeging, String regel) {
        Adres adres = Adres.vanInvoer("Wilgenlaan", getypt, "4321ab", "Vaartdorp");

        assertThat(adres).isEqualTo(new Adres("Wilgenlaan", huisnummer, huisletter, toevoeging, POSTCODE, "Vaartdorp"));
        assertThat(adres.regel()).isEqualTo(regel);
    }

    /** The examples of the BRP's public API (NEN 5825). */
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        ",         88,    '', '',  Jonkheer van Riemsdijkln 88",
        ",         103,   c,  '',  Jonkheer van Riemsdijkln 103 c",
        ",         35,    '', III, Jonkheer van Riemsdijkln 35 III",
        ",         9,     '', 2,   Jonkheer van Riemsdijkln 9-2",
        ",         400,   L,  Toe, Jonkheer van Riemsdijkln 400 LToe",
        ",         555,   B,  73c, Jonkheer van Riemsdijkln 555 B73c",
        "BIJ,      15201, '', '',  Jonkheer van Riemsdijkln bij 15201",
        "BIJ,      15201, '', 2,   Jonkheer van Riemsdijkln bij 15201-2",
        "TEGENOVER, 3,    '', '',  Jonkheer van Riemsdijkln t/o 3",
        "TEGENOVER, 3,    B,  '',  Jonkheer van Riemsdijkln t/o 3 B",
        "TEGENOVER, 3,    L,  III, Jonkheer van Riemsdijkln t/o 3 LIII"
    })
    void isWrittenByTheRulesOfTheBrp(
            Adres.Aanduiding aanduiding, int huisnummer, String huisletter, String toevoeging, String regel) {
        assertThat(new Adres("Jonkheer van Riemsdijkln", aanduiding, huisnummer, huisletter, toevoeging, null, "")
                        .regel())
                .isEqualTo(regel);
    }

    @ParameterizedTest
    @CsvSource({
        "2583XL, Scheveningen,  2583 XL  SCHEVENINGEN",
        "2584BZ, '''s-Gravenhage', 2584 BZ  'S-GRAVENHAGE",
        "2584BZ, '',            2584 BZ",
        ",       Ede,           EDE"
    })
    void hasTheTownInCapitalsAfterTwoSpaces(String postcode, String woonplaats, String regel) {
        Postcode gelezen = postcode == null ? null : Postcode.van(postcode);

        assertThat(Adres.van("een straat", 1, gelezen, woonplaats).plaatsregel())
                .isEqualTo(regel);
    }

    @Test
    void readsTheAanduidingOfTheRegister() {
        assertThat(Adres.Aanduiding.vanCode("by")).contains(Adres.Aanduiding.BIJ);
        assertThat(Adres.Aanduiding.vanCode("to")).contains(Adres.Aanduiding.TEGENOVER);
        assertThat(Adres.Aanduiding.vanCode("")).isEmpty();
        assertThatThrownBy(() -> Adres.Aanduiding.vanCode("xx")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "31 driehoog", "123456", "31/2", "-31"})
    void doesNotGuessWhatTheHouseNumberIs(String getypt) {
        assertThatThrownBy(() -> Adres.vanInvoer("Wilgenlaan", getypt, "", ""))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Vul een huisnummer in, bijvoorbeeld 31, 31a of 31a-2.");
    }

    @Test
    void isEnoughWithPostcodeAndHouseNumber() {
        assertThat(Adres.vanInvoer("", "31", "4321AB", "").weergave()).isEqualTo("huisnummer 31, 4321 AB");
    }

    @Test
    void isEnoughWithAStreetAndHouseNumber() {
        assertThat(Adres.vanInvoer(" Laan  van Poot ", "3", null, null).weergave())
                .isEqualTo("Laan van Poot 3");
    }

    @Test
    void thatNobodyCouldFindIsRefused() {
        assertThatThrownBy(() -> Adres.vanInvoer(" ", "31", " ", "Vaartdorp"))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Vul een straat of een postcode in.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_000})
    void withAnImpossibleHouseNumberIsRefused(int huisnummer) {
        assertThatThrownBy(() -> Adres.van("Wilgenlaan", huisnummer, null, ""))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Een huisnummer ligt tussen 1 en 99999.");
    }

    @Test
    void withPartsThatTheRegisterDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> new Adres("Wilgenlaan", 1, "ab", "", null, ""))
                .hasMessage("Een huisletter is één letter. Zet de rest bij toevoeging.");
        assertThatThrownBy(() -> new Adres("Wilgenlaan", 1, "", "achter", null, ""))
                .hasMessage("Een toevoeging heeft ten hoogste 4 letters en cijfers.");
    }

    @Test
    void movesToAnotherNode() {
        Adres adres = Adres.vanInvoer("Wilgenlaan", "31a-2", "4321ab", "Vaartdorp");

        assertThat(Bytes.heenEnTerug(adres)).isEqualTo(adres).hasSameHashCodeAs(adres);
    }
}
