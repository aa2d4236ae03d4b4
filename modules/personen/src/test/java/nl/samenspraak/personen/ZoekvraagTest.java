package nl.samenspraak.personen;

import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Eén zoekveld")
class ZoekvraagTest {

    @ParameterizedTest
    @ValueSource(strings = {"999993653", "9999 93 653", "9999.93.653", " 999993653 "})
    void herkentEenBsn(String getypt) {
        assertThat(Zoekvraag.uitTekst(getypt, VANDAAG)).isEqualTo(new Zoekvraag.OpBsn(Bsn.van("999993653")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0612345678", "06-12345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678"})
    void herkentEenTelefoonnummer(String getypt) {
        assertThat(Zoekvraag.uitTekst(getypt, VANDAAG))
                .isEqualTo(new Zoekvraag.OpTelefoon(Telefoonnummer.van("0612345678")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Verhoeven 3-5-1958      | Verhoeven    | 19580503",
                "Verhoeven 03051958      | Verhoeven    | 19580503",
                "Verhoeven 3-5-58        | Verhoeven    | 19580503",
                "3/5/19 Verhoeven        | Verhoeven    | 20190503",
                "3-5-1958 Verhoeven      | Verhoeven    | 19580503",
                "Verhoeven, 3 mei 1958   | Verhoeven    | 19580503",
                "Verhoeven mei 1958      | Verhoeven    | 19580500",
                "Verhoeven 1958          | Verhoeven    | 19580000",
                "Jansen 1985             | Jansen       | 19850000",
                "Maas 1960               | Maas         | 19600000",
                "van der Meijden 1949    | van der Meijden | 19490000",
                "Juliana 1985            | Juliana      | 19850000",
                "Augustijn 3-5-1958      | Augustijn    | 19580503",
                "Jan 1985                | Jan          | 19850000",
                "Mei 1960                | Mei          | 19600000",
                "Jan de Vries jan 1985   | Jan de Vries | 19850100",
                "de Vries sept. 1985     | de Vries     | 19850900",
                "de Vries 12 aug 1985    | de Vries     | 19850812",
                "Verhoeven 00-00-1958    | Verhoeven    | 19580000",
                "1958 de Vries           | de Vries     | 19580000",
                "3-5-1958 de Vries       | de Vries     | 19580503",
                "Maria de Vries 3/5/1958 | Maria de Vries | 19580503",
                "Żywiałowska 17-09-1965  | Żywiałowska  | 19650917",
            })
    void herkentEenNaamMetGeboortedatum(String getypt, String naam, String datum) {
        Zoekvraag vraag = Zoekvraag.uitTekst(getypt, VANDAAG);

        assertThat(vraag).isInstanceOfSatisfying(Zoekvraag.OpNaam.class, op -> {
            assertThat(op.naam().replace(",", "").strip()).isEqualTo(naam);
            assertThat(op.geboortedatum()).isEqualTo(Geboortedatum.van(datum));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "3077AW 31, 31, ''",
        "3077 aw 31, 31, ''",
        "3077AW 31a, 31, A",
        "3077AW 31 a, 31, A",
        "3077AW 31-III, 31, III",
        "3077AW 31 a-2, 31, A2",
        "3077AW31, 31, ''",
        "Boterdiep 31 3077AW, 31, ''",
        "Boterdiep 31 3077 AW Rotterdam, 31, ''",
        "3077AW 31 Rotterdam, 31, ''",
        "31 3077aw, 31, ''",
        "31a 3077AW, 31, A"
    })
    void herkentEenPostcodeMetHuisnummer(String getypt, int nummer, String toevoeging) {
        assertThat(Zoekvraag.uitTekst(getypt, VANDAAG))
                .isEqualTo(new Zoekvraag.OpPostcode(Postcode.van("3077AW"), nummer, toevoeging));
    }

    @ParameterizedTest
    @CsvSource({
        "Ridderspoorstraat 14, Ridderspoorstraat, 14, ''",
        "Laan van Nieuw Oost-Indië 210, Laan van Nieuw Oost-Indië, 210, ''",
        "Dorpsstraat 12a, Dorpsstraat, 12, A",
        "molenweg3, molenweg, 3, ''",
        "van 't hof molenweg 3, van 't hof molenweg, 3, ''"
    })
    void herkentEenStraatMetHuisnummer(String getypt, String straat, int nummer, String toevoeging) {
        assertThat(Zoekvraag.uitTekst(getypt, VANDAAG)).isEqualTo(new Zoekvraag.OpStraat(straat, nummer, toevoeging));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verhoeven", "van der Meijden", "A. Verhoeven"})
    @Tag("R-ALG-21")
    void weigertEenNaamAlleenEnZegtWatErbijMoet(String getypt) {
        assertThatThrownBy(() -> Zoekvraag.uitTekst(getypt, VANDAAG))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("te veel mensen")
                .hasMessageContaining("geboortedatum");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''            | Vul in wie u zoekt",
                "'   '         | Vul in wie u zoekt",
                "3077AW        | huisnummer",
                "3-5-1958      | ook een naam",
                "1958          | ook een naam",
                "123456        | Een BSN heeft 9 cijfers",
                "999993654     | kan niet bestaan",
                "061234567890123 | telefoonnummer",
                "Verhoeven 31-2-1958 | bestaat niet",
                "Verhoeven 3-5-2027 | toekomst",
            })
    void zegtInEenZinWatErMisIs(String getypt, String melding) {
        assertThatThrownBy(() -> Zoekvraag.uitTekst(getypt, VANDAAG))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining(melding);
    }

    @Test
    void toontNooitHeelHetBsnWaarNaarGezochtIs() {
        assertThat(Zoekvraag.uitTekst("999993653", VANDAAG)).asString().doesNotContain("99999365");
    }

    @Test
    void weigertEenNaamMetEenGeheelOnbekendeGeboortedatum() {
        assertThatThrownBy(() -> new Zoekvraag.OpNaam("Verhoeven", Geboortedatum.ONBEKEND))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("te veel mensen");
    }
}
