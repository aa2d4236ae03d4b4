package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.Bytes;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("R-ALG-26")
class PersoonsnaamTest {

    /** A woman with a name that has a voorvoegsel, and a partner whose name has one too. */
    private static final Persoonsnaam VERA = Persoonsnaam.van("Vera Loes", "uit de", "Wilgen")
            .met(Geslacht.VROUW)
            .metPartner("van", "Hoorne");

    @Nested
    class Voorletters {

        @ParameterizedTest
        @CsvSource({
            "Suzanne,              S.",
            "Jo Rene,              J.R.",
            "Anne-Fleur Belle,     A.B.",
            "Theo Philip IJsbrand, T.P.I.",
            "Ólafur Özil,          Ó.Ö.",
            "Ali bin Mohammed,     A.b.M.",
            "Elise Q,              E.Q",
            "A,                    A",
            "J P,                  J P",
            "J.R.,                 J.R.",
            "'  Jo   Rene ',       J.R.",
            "'',                   ''",
            "'.',                  ''"
        })
        void areTheFirstLetterOfEachGivenName(String voornamen, String voorletters) {
            assertThat(Persoonsnaam.van(voornamen, "Wilgen").voorletters()).isEqualTo(voorletters);
        }
    }

    @Nested
    class Aanhef {

        @ParameterizedTest
        @CsvSource({
            "MAN,      Geachte heer Uit de Wilgen",
            "VROUW,    Geachte mevrouw Uit de Wilgen",
            "ONBEKEND, Geachte V.L. uit de Wilgen"
        })
        void followsTheGender(Geslacht geslacht, String aanhef) {
            assertThat(Persoonsnaam.van("Vera Loes", "uit de", "Wilgen")
                            .met(geslacht)
                            .aanhef())
                    .contains(aanhef);
        }

        @ParameterizedTest
        @CsvSource({
            "EIGEN,         Geachte mevrouw Uit de Wilgen",
            "PARTNER,       Geachte mevrouw Van Hoorne",
            "PARTNER_EIGEN, Geachte mevrouw Van Hoorne-uit de Wilgen",
            "EIGEN_PARTNER, Geachte mevrouw Uit de Wilgen-van Hoorne"
        })
        void followsTheNaamgebruik(Naamgebruik naamgebruik, String aanhef) {
            assertThat(VERA.met(naamgebruik).aanhef()).contains(aanhef);
        }

        @ParameterizedTest
        @CsvSource({"PARTNER,       Geachte V.L. van Hoorne", "PARTNER_EIGEN, Geachte V.L. van Hoorne-uit de Wilgen"})
        void keepsTheSmallLetterAfterInitials(Naamgebruik naamgebruik, String aanhef) {
            assertThat(VERA.met(Geslacht.ONBEKEND).met(naamgebruik).aanhef()).contains(aanhef);
        }

        @Test
        void beginsTheNameWithACapitalWhenThereAreNoInitialsBeforeIt() {
            assertThat(Persoonsnaam.van("", "uit de", "Wilgen").aanhef()).contains("Geachte Uit de Wilgen");
        }

        @ParameterizedTest
        @CsvSource({
            "'''t',  Hof,    Geachte heer 't Hof",
            "Op Den, Dijk,   Geachte heer Op Den Dijk",
            "d',     Artois, Geachte heer D' Artois",
            "'',     Demir,  Geachte heer Demir"
        })
        void leavesAnApostropheAndRegisteredCapitalsAlone(String voorvoegsel, String geslachtsnaam, String aanhef) {
            assertThat(Persoonsnaam.van("Jan", voorvoegsel, geslachtsnaam)
                            .met(Geslacht.MAN)
                            .aanhef())
                    .contains(aanhef);
        }

        @ParameterizedTest
        @EnumSource(Naamgebruik.class)
        void usesTheOwnNameWhenThereIsNoPartner(Naamgebruik naamgebruik) {
            assertThat(Persoonsnaam.van("Vera", "Wilgen")
                            .met(Geslacht.VROUW)
                            .met(naamgebruik)
                            .aanhef())
                    .contains("Geachte mevrouw Wilgen");
        }

        @ParameterizedTest
        @EnumSource(Naamgebruik.class)
        void usesTheOwnNameWhenThePartnersNameIsUnknown(Naamgebruik naamgebruik) {
            assertThat(VERA.metPartner("", ".").met(naamgebruik).aanhef()).contains("Geachte mevrouw Uit de Wilgen");
        }

        @ParameterizedTest
        @CsvSource({"EIGEN", "PARTNER_EIGEN", "EIGEN_PARTNER"})
        void isNotThereWhenTheOwnNameIsUsedAndUnknown(Naamgebruik naamgebruik) {
            Persoonsnaam naam = Persoonsnaam.van("Ali bin Mohammed", ".")
                    .metPartner("van", "Hoorne")
                    .met(naamgebruik);

            assertThat(naam.aanhef()).isEmpty();
            assertThat(naam.aanschrijfwijze()).isEmpty();
            assertThat(naam.inLopendeTekst()).isEmpty();
        }

        @Test
        void isThereWhenOnlyThePartnersNameIsUsed() {
            Persoonsnaam naam = Persoonsnaam.van("Amina", ".")
                    .met(Geslacht.VROUW)
                    .metPartner("van", "Hoorne")
                    .met(Naamgebruik.PARTNER);

            assertThat(naam.aanhef()).contains("Geachte mevrouw Van Hoorne");
            assertThat(naam.aanschrijfwijze()).contains("A. van Hoorne");
        }
    }

    @Nested
    class Aanschrijfwijze {

        @ParameterizedTest
        @CsvSource({
            "EIGEN,         V.L. uit de Wilgen",
            "PARTNER,       V.L. van Hoorne",
            "PARTNER_EIGEN, V.L. van Hoorne-uit de Wilgen",
            "EIGEN_PARTNER, V.L. uit de Wilgen-van Hoorne"
        })
        void followsTheNaamgebruikWhateverTheGender(Naamgebruik naamgebruik, String aanschrijfwijze) {
            for (Geslacht geslacht : Geslacht.values()) {
                assertThat(VERA.met(geslacht).met(naamgebruik).aanschrijfwijze())
                        .contains(aanschrijfwijze);
            }
        }

        @ParameterizedTest
        @CsvSource({
            "EIGEN,         Ali bin Mohammed",
            "PARTNER,       Van Hoorne",
            "PARTNER_EIGEN, Van Hoorne-Ali bin Mohammed",
            "EIGEN_PARTNER, Ali bin Mohammed-van Hoorne"
        })
        void beginsWithACapitalWhenThereAreNoGivenNames(Naamgebruik naamgebruik, String aanschrijfwijze) {
            Persoonsnaam naam = Persoonsnaam.van("", "Ali bin Mohammed").metPartner("van", "Hoorne");

            assertThat(naam.met(naamgebruik).aanschrijfwijze()).contains(aanschrijfwijze);
        }

        @Test
        void hasNoLineAboveItForOthersThanNobility() {
            assertThat(VERA.aanspreekvorm()).isEmpty();
        }
    }

    @Nested
    class InLopendeTekst {

        @ParameterizedTest
        @CsvSource({
            "MAN,      de heer Van Hoorne-uit de Wilgen",
            "VROUW,    mevrouw Van Hoorne-uit de Wilgen",
            "ONBEKEND, V.L. van Hoorne-uit de Wilgen"
        })
        void readsAsPartOfASentence(Geslacht geslacht, String tekst) {
            assertThat(VERA.met(geslacht).met(Naamgebruik.PARTNER_EIGEN).inLopendeTekst())
                    .contains(tekst);
        }
    }

    @Nested
    class InLijsten {

        @ParameterizedTest
        @CsvSource({
            "Suzanne,   '',     Berkel,           Suzanne Berkel,         'Berkel, S.'",
            "Vera Loes, uit de, Wilgen,           Vera Loes uit de Wilgen,'Wilgen, V.L. uit de'",
            "'',        uit de, Wilgen,           Uit de Wilgen,          'Wilgen, uit de'",
            "'',        '',     Ali bin Mohammed, Ali bin Mohammed,       Ali bin Mohammed",
            "Amina,     '',     '',               Amina,                  Amina",
            "'',        '',     .,                naam onbekend,          naam onbekend"
        })
        void standsTheOwnName(
                String voornamen, String voorvoegsel, String geslachtsnaam, String volledig, String lijstnaam) {
            Persoonsnaam naam = Persoonsnaam.van(voornamen, voorvoegsel, geslachtsnaam);

            assertThat(naam.volledig()).isEqualTo(volledig);
            assertThat(naam.lijstnaam()).isEqualTo(lijstnaam);
        }

        @Test
        void standsTheOwnNameAlsoWhenThePartnersNameIsUsed() {
            assertThat(VERA.met(Naamgebruik.PARTNER).lijstnaam()).isEqualTo("Wilgen, V.L. uit de");
            assertThat(VERA.met(Naamgebruik.PARTNER).volledig()).isEqualTo("Vera Loes uit de Wilgen");
        }

        @Test
        void saysWhenNothingIsKnown() {
            assertThat(Persoonsnaam.van(null, null).onbekend()).isTrue();
            assertThat(Persoonsnaam.van(null, "Wilgen").onbekend()).isFalse();
        }
    }

    @Nested
    class AlsWaarde {

        @Test
        void isCleanedOfSpaces() {
            assertThat(Persoonsnaam.van(" Vera  Loes ", "uit\u00a0de", " Wilgen"))
                    .isEqualTo(Persoonsnaam.van("Vera Loes", "uit de", "Wilgen"));
        }

        @Test
        void keepsAllOtherPartsWhenOneIsReplaced() {
            Persoonsnaam alles = new Persoonsnaam(
                    "Vera",
                    AdellijkeTitel.BARONES,
                    "uit de",
                    "Wilgen",
                    AdellijkeTitel.GRAAF,
                    "van",
                    "Hoorne",
                    Naamgebruik.PARTNER,
                    Geslacht.VROUW);

            assertThat(alles.met(Geslacht.MAN).met(Geslacht.VROUW)).isEqualTo(alles);
            assertThat(alles.met(Naamgebruik.EIGEN).met(Naamgebruik.PARTNER)).isEqualTo(alles);
            assertThat(alles.met(AdellijkeTitel.RIDDER).met(AdellijkeTitel.BARONES))
                    .isEqualTo(alles);
            assertThat(alles.metPartner("", "").metPartner(AdellijkeTitel.GRAAF, "van", "Hoorne"))
                    .isEqualTo(alles);
        }

        @Test
        void isRefusedWhenLongerThanTheRegisterAllows() {
            assertThatThrownBy(() -> Persoonsnaam.van("", "x".repeat(201)))
                    .isInstanceOf(OngeldigeWaarde.class)
                    .hasMessage("Een achternaam heeft ten hoogste 200 tekens.");
            assertThatThrownBy(() -> Persoonsnaam.van("x".repeat(201), ""))
                    .hasMessage("Voornamen hebben ten hoogste 200 tekens.");
            assertThatThrownBy(() -> Persoonsnaam.van("", "x".repeat(11), ""))
                    .hasMessage("Een voorvoegsel heeft ten hoogste 10 tekens.");
        }

        @Test
        void movesToAnotherNode() {
            assertThat(Bytes.heenEnTerug(VERA)).isEqualTo(VERA).hasSameHashCodeAs(VERA);
        }

        @ParameterizedTest
        @CsvSource({"M, MAN", "V, VROUW", "O, ONBEKEND", "v, VROUW", "'', ONBEKEND", ", ONBEKEND"})
        void readsTheGenderOfTheRegister(String code, Geslacht geslacht) {
            assertThat(Geslacht.vanCode(code)).isEqualTo(geslacht);
        }

        @ParameterizedTest
        @CsvSource({"E, EIGEN", "P, PARTNER", "V, PARTNER_EIGEN", "N, EIGEN_PARTNER", "'', EIGEN", ", EIGEN"})
        void readsTheNaamgebruikOfTheRegister(String code, Naamgebruik naamgebruik) {
            assertThat(Naamgebruik.vanCode(code)).isEqualTo(naamgebruik);
        }

        @ParameterizedTest
        @EnumSource(AdellijkeTitel.class)
        void readsTheTitlesOfTheRegister(AdellijkeTitel titel) {
            assertThat(AdellijkeTitel.vanCode(titel.code())).isEqualTo(titel);
        }

        @Test
        void refusesCodesThatTheRegisterDoesNotHave() {
            assertThatThrownBy(() -> Geslacht.vanCode("X")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Naamgebruik.vanCode("X")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> AdellijkeTitel.vanCode("X")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
