package nl.samenspraak.kern.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-ALG-26")
class AdellijkeNaamTest {

    private static final Persoonsnaam ZONDER_PARTNER = Persoonsnaam.van("Jo Anne", "van der", "Burcht");
    private static final Persoonsnaam MET_PARTNER = ZONDER_PARTNER.metPartner("de", "Smid");

    @Nested
    class MetTitel {

        @ParameterizedTest
        @CsvSource({
            "RIDDER,  MAN,   J.A. ridder van der Burcht,    De hoogwelgeboren heer,   Hoogwelgeboren heer",
            "RIDDER,  VROUW, J.A. van der Burcht,           De hoogwelgeboren vrouwe, Hoogwelgeboren vrouwe",
            "BARON,   MAN,   J.A. baron van der Burcht,     De hoogwelgeboren heer,   Hoogwelgeboren heer",
            "BARON,   VROUW, J.A. barones van der Burcht,   De hoogwelgeboren vrouwe, Hoogwelgeboren vrouwe",
            "BARONES, MAN,   J.A. baron van der Burcht,     De hoogwelgeboren heer,   Hoogwelgeboren heer",
            "GRAAF,   MAN,   J.A. graaf van der Burcht,     De hooggeboren heer,      Hooggeboren heer",
            "GRAVIN,  VROUW, J.A. gravin van der Burcht,    De hooggeboren vrouwe,    Hooggeboren vrouwe",
            "MARKIES, VROUW, J.A. markiezin van der Burcht, De hoogwelgeboren vrouwe, Hoogwelgeboren vrouwe",
            "HERTOG,  MAN,   J.A. hertog van der Burcht,    De hoogwelgeboren heer,   Hoogwelgeboren heer",
            "PRINSES, VROUW, J.A. prinses van der Burcht,   De hoogheid,              Hoogheid",
            "PRINS,   ONBEKEND, J.A. van der Burcht,        De hoogheid,              Hoogheid"
        })
        void isAddressedByRank(
                AdellijkeTitel titel, Geslacht geslacht, String aanschrijfwijze, String aanspreekvorm, String aanhef) {
            Persoonsnaam naam = ZONDER_PARTNER.met(titel).met(geslacht);

            assertThat(naam.aanschrijfwijze()).contains(aanschrijfwijze);
            assertThat(naam.aanspreekvorm()).contains(aanspreekvorm);
            assertThat(naam.aanhef()).contains(aanhef);
        }

        @Test
        void isAddressedLikeAnyoneWhenTheGenderIsUnknown() {
            Persoonsnaam naam = ZONDER_PARTNER.met(AdellijkeTitel.GRAAF);

            assertThat(naam.aanschrijfwijze()).contains("J.A. van der Burcht");
            assertThat(naam.aanspreekvorm()).isEmpty();
            assertThat(naam.aanhef()).contains("Geachte J.A. van der Burcht");
            assertThat(naam.inLopendeTekst()).contains("J.A. van der Burcht");
        }

        @ParameterizedTest
        @CsvSource({
            "EIGEN,         J.A. barones van der Burcht,         barones van der Burcht",
            "PARTNER_EIGEN, J.A. de Smid-barones van der Burcht, mevrouw De Smid-barones van der Burcht",
            "EIGEN_PARTNER, J.A. barones van der Burcht-de Smid, barones van der Burcht-de Smid"
        })
        void bearsItWithTheOwnName(Naamgebruik naamgebruik, String aanschrijfwijze, String inLopendeTekst) {
            Persoonsnaam naam =
                    MET_PARTNER.met(AdellijkeTitel.BARONES).met(Geslacht.VROUW).met(naamgebruik);

            assertThat(naam.aanschrijfwijze()).contains(aanschrijfwijze);
            assertThat(naam.aanspreekvorm()).contains("De hoogwelgeboren vrouwe");
            assertThat(naam.aanhef()).contains("Hoogwelgeboren vrouwe");
            assertThat(naam.inLopendeTekst()).contains(inLopendeTekst);
        }

        @Test
        void doesNotBearItWithThePartnersNameAlone() {
            Persoonsnaam naam =
                    MET_PARTNER.met(AdellijkeTitel.GRAAF).met(Geslacht.MAN).met(Naamgebruik.PARTNER);

            assertThat(naam.aanschrijfwijze()).contains("J.A. de Smid");
            assertThat(naam.aanspreekvorm()).isEmpty();
            assertThat(naam.aanhef()).contains("Geachte heer De Smid");
            assertThat(naam.inLopendeTekst()).contains("de heer De Smid");
        }

        @Test
        void isAddressedByRankAlsoWhenTheSurnameIsUnknown() {
            Persoonsnaam naam =
                    Persoonsnaam.van("Jo", ".").met(AdellijkeTitel.GRAAF).met(Geslacht.MAN);

            assertThat(naam.aanhef()).contains("Hooggeboren heer");
            assertThat(naam.aanschrijfwijze()).isEmpty();
        }

        /** The examples of the BRP's public API: a name in full keeps the title as registered where there is no form for the gender. */
        @ParameterizedTest
        @CsvSource({
            "GRAAF,     VROUW,    Jo Anne gravin van der Burcht",
            "GRAVIN,    MAN,      Jo Anne graaf van der Burcht",
            "GRAAF,     ONBEKEND, Jo Anne graaf van der Burcht",
            "GRAVIN,    ONBEKEND, Jo Anne gravin van der Burcht",
            "MARKIEZIN, ONBEKEND, Jo Anne markiezin van der Burcht",
            "RIDDER,    VROUW,    Jo Anne ridder van der Burcht",
            "RIDDER,    ONBEKEND, Jo Anne ridder van der Burcht",
            "JONKHEER,  MAN,      jonkheer Jo Anne van der Burcht",
            "JONKHEER,  ONBEKEND, jonkheer Jo Anne van der Burcht",
            "JONKVROUW, ONBEKEND, jonkvrouw Jo Anne van der Burcht"
        })
        void standsInTheNameInFullForEachGender(AdellijkeTitel titel, Geslacht geslacht, String volledig) {
            assertThat(ZONDER_PARTNER.met(titel).met(geslacht).volledig()).isEqualTo(volledig);
        }

        @Test
        void standsInFullBetweenTheNames() {
            assertThat(ZONDER_PARTNER
                            .met(AdellijkeTitel.GRAAF)
                            .met(Geslacht.MAN)
                            .volledig())
                    .isEqualTo("Jo Anne graaf van der Burcht");
        }
    }

    @Nested
    class MetPredicaat {

        @ParameterizedTest
        @CsvSource({
            "EIGEN,         Jonkheer J.A. van der Burcht,         jonkheer van der Burcht",
            "PARTNER_EIGEN, J.A. de Smid-jonkheer van der Burcht, de heer De Smid-jonkheer van der Burcht",
            "EIGEN_PARTNER, Jonkheer J.A. van der Burcht-de Smid, jonkheer van der Burcht-de Smid"
        })
        void aManBearsItBeforeHisInitials(Naamgebruik naamgebruik, String aanschrijfwijze, String inLopendeTekst) {
            Persoonsnaam naam =
                    MET_PARTNER.met(AdellijkeTitel.JONKHEER).met(Geslacht.MAN).met(naamgebruik);

            assertThat(naam.aanschrijfwijze()).contains(aanschrijfwijze);
            assertThat(naam.aanspreekvorm()).contains("De hoogwelgeboren heer");
            assertThat(naam.aanhef()).contains("Hoogwelgeboren heer");
            assertThat(naam.inLopendeTekst()).contains(inLopendeTekst);
        }

        @ParameterizedTest
        @CsvSource({
            "EIGEN,         J.A. van der Burcht,         Geachte mevrouw Van der Burcht",
            "PARTNER,       J.A. de Smid,                Geachte mevrouw De Smid",
            "PARTNER_EIGEN, J.A. de Smid-van der Burcht, Geachte mevrouw De Smid-van der Burcht",
            "EIGEN_PARTNER, J.A. van der Burcht-de Smid, Geachte mevrouw Van der Burcht-de Smid"
        })
        void aWomanGivesItUpWithAPartner(Naamgebruik naamgebruik, String aanschrijfwijze, String aanhef) {
            Persoonsnaam naam = MET_PARTNER
                    .met(AdellijkeTitel.JONKVROUW)
                    .met(Geslacht.VROUW)
                    .met(naamgebruik);

            assertThat(naam.aanschrijfwijze()).contains(aanschrijfwijze);
            assertThat(naam.aanspreekvorm()).isEmpty();
            assertThat(naam.aanhef()).contains(aanhef);
        }

        @Test
        void aWomanWithoutAPartnerBearsIt() {
            Persoonsnaam naam = ZONDER_PARTNER.met(AdellijkeTitel.JONKVROUW).met(Geslacht.VROUW);

            assertThat(naam.aanschrijfwijze()).contains("Jonkvrouw J.A. van der Burcht");
            assertThat(naam.aanspreekvorm()).contains("De hoogwelgeboren vrouwe");
            assertThat(naam.inLopendeTekst()).contains("jonkvrouw van der Burcht");
            assertThat(naam.volledig()).isEqualTo("jonkvrouw Jo Anne van der Burcht");
        }
    }

    @Nested
    class Hoffelijkheidstitel {

        private static final Persoonsnaam VROUW_VAN_BARON =
                Persoonsnaam.van("Anne-Fleur", "de", "Smid").met(Geslacht.VROUW);

        @ParameterizedTest
        @CsvSource({
            "PARTNER,       A. barones van der Burcht,         barones van der Burcht",
            "PARTNER_EIGEN, A. barones van der Burcht-de Smid, barones van der Burcht-de Smid",
            "EIGEN_PARTNER, A. de Smid-barones van der Burcht, mevrouw De Smid-barones van der Burcht"
        })
        void isBorneByAWomanWhoUsesHerHusbandsName(
                Naamgebruik naamgebruik, String aanschrijfwijze, String inLopendeTekst) {
            Persoonsnaam naam = VROUW_VAN_BARON
                    .metPartner(AdellijkeTitel.BARON, "van der", "Burcht")
                    .met(naamgebruik);

            assertThat(naam.aanschrijfwijze()).contains(aanschrijfwijze);
            assertThat(naam.aanspreekvorm()).contains("De hoogwelgeboren vrouwe");
            assertThat(naam.aanhef()).contains("Hoogwelgeboren vrouwe");
            assertThat(naam.inLopendeTekst()).contains(inLopendeTekst);
        }

        @ParameterizedTest
        @CsvSource({"RIDDER", "JONKHEER", "BARONES", "GRAVIN", "PRINSES"})
        void isNotBorneWhereThePartnersTitleGivesNone(AdellijkeTitel titel) {
            Persoonsnaam naam =
                    VROUW_VAN_BARON.metPartner(titel, "van der", "Burcht").met(Naamgebruik.PARTNER);

            assertThat(naam.aanschrijfwijze()).contains("A. van der Burcht");
            assertThat(naam.aanhef()).contains("Geachte mevrouw Van der Burcht");
        }

        @Test
        void isNotBorneWithTheOwnNameNorByAMan() {
            Persoonsnaam naam = VROUW_VAN_BARON.metPartner(AdellijkeTitel.BARON, "van der", "Burcht");

            assertThat(naam.aanschrijfwijze()).contains("A. de Smid");
            assertThat(naam.aanspreekvorm()).isEmpty();
            assertThat(naam.aanhef()).contains("Geachte mevrouw De Smid");
            assertThat(naam.met(Naamgebruik.PARTNER).met(Geslacht.MAN).aanschrijfwijze())
                    .contains("A. van der Burcht");
        }

        @ParameterizedTest
        @CsvSource({
            "VROUW,    GRAAF,    EIGEN,         Geachte mevrouw De Smid",
            "VROUW,    GRAAF,    PARTNER,       Hooggeboren vrouwe",
            "VROUW,    GRAAF,    PARTNER_EIGEN, Hooggeboren vrouwe",
            "VROUW,    GRAAF,    EIGEN_PARTNER, Hooggeboren vrouwe",
            "MAN,      GRAAF,    PARTNER_EIGEN, Geachte heer De Smid",
            "ONBEKEND, GRAAF,    PARTNER_EIGEN, Geachte A. de Smid",
            "VROUW,    GRAVIN,   PARTNER_EIGEN, Geachte mevrouw De Smid",
            "VROUW,    JONKHEER, PARTNER_EIGEN, Geachte mevrouw De Smid"
        })
        void decidesTheAanhefAlsoWhenThePartnersSurnameIsUnknown(
                Geslacht geslacht, AdellijkeTitel titel, Naamgebruik naamgebruik, String aanhef) {
            Persoonsnaam naam =
                    VROUW_VAN_BARON.met(geslacht).metPartner(titel, "", ".").met(naamgebruik);

            assertThat(naam.aanhef()).contains(aanhef);
            assertThat(naam.aanschrijfwijze()).contains("A. de Smid");
            assertThat(naam.aanspreekvorm()).isEmpty();
        }

        @Test
        void standsBesideAnOwnTitle() {
            Persoonsnaam naam = VROUW_VAN_BARON
                    .met(AdellijkeTitel.BARONES)
                    .metPartner(AdellijkeTitel.GRAAF, "van der", "Burcht")
                    .met(Naamgebruik.EIGEN_PARTNER);

            assertThat(naam.aanschrijfwijze()).contains("A. barones de Smid-gravin van der Burcht");
            assertThat(naam.aanspreekvorm()).contains("De hooggeboren vrouwe");
        }
    }
}
