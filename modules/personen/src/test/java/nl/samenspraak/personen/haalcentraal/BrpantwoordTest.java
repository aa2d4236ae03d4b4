package nl.samenspraak.personen.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.persoon.AdellijkeTitel;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geslacht;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.personen.Merk;
import nl.samenspraak.personen.Persoonsgegeven;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.inkijk.Basisregistratiestoring;
import nl.samenspraak.personen.inkijk.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een antwoord van de BRP")
@Tag("R-TOE-29")
class BrpantwoordTest {

    private static final Bsn BSN = new Bsn("999993653");

    @Test
    void wordtGelezenZoalsDeInterfaceHetGeeft() {
        Persoonsgegevens anna = lees(Brpvoorbeeld.ANNA);

        assertThat(anna.naam().voornamen()).isEqualTo("Anna Cornelia");
        assertThat(anna.naam().voorvoegsel()).isEqualTo("van");
        assertThat(anna.naam().titel()).isEqualTo(AdellijkeTitel.JONKVROUW);
        assertThat(anna.naam().geslacht()).isEqualTo(Geslacht.VROUW);
        assertThat(anna.naam().naamgebruik()).isEqualTo(Naamgebruik.PARTNER_EIGEN);
        assertThat(anna.geboortedatum().waarde()).isEqualTo("19580500");
        assertThat(anna.verblijf().weergave()).isEqualTo("Laan van Nieuw Oost-Indië t/o 3 b, 2593 CC 's-Gravenhage");
        assertThat(anna.merken().lijst())
                .containsExactly(Merk.GEHEIM, Merk.NIET_OP_ADRES, Merk.EMIGRATIE, Merk.CURATELE, Merk.IN_ONDERZOEK);
        assertThat(anna.merken().onderzoek())
                .containsExactly(Persoonsgegeven.NAAM, Persoonsgegeven.GESLACHT, Persoonsgegeven.VERBLIJF);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"Datum\", \"datum\": \"1958-05-03\"} | 3 mei 1958",
                "{\"type\": \"JaarMaandDatum\", \"jaar\": 1958, \"maand\": 5} | mei 1958",
                "{\"type\": \"JaarDatum\", \"jaar\": 1958} | 1958",
                "{\"type\": \"DatumOnbekend\", \"onbekend\": true} | onbekend",
            })
    void kentElkSoortDatum(String datum, String weergave) {
        assertThat(lees(Brpvoorbeeld.met(", \"geboorte\": {\"datum\": " + datum + "}"))
                        .geboortedatum()
                        .weergave())
                .isEqualTo(weergave);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\": \"VerblijfplaatsOnbekend\"} | onbekend",
                "{\"type\": \"Locatie\", \"verblijfadres\": {\"locatiebeschrijving\": \"Woonboot\"}} | Woonboot",
                "{\"type\": \"VerblijfplaatsBuitenland\", \"verblijfadres\": {\"regel1\": \"Rue 1\", \"regel2\": \"Bruxelles\", \"land\": {\"code\": \"5010\", \"omschrijving\": \"België\"}}} | buitenland: Rue 1, Bruxelles, België",
                "{\"type\": \"Adres\", \"functieAdres\": {\"code\": \"B\"}, \"verblijfadres\": {\"korteStraatnaam\": \"Dorp\", \"huisnummer\": 3, \"woonplaats\": \"Ede\"}} | briefadres: Dorp 3, Ede",
            })
    void kentElkSoortVerblijf(String verblijf, String weergave) {
        assertThat(lees(Brpvoorbeeld.met(", \"verblijfplaats\": " + verblijf))
                        .verblijf()
                        .weergave())
                .isEqualTo(weergave);
    }

    @Test
    void zegtDatIemandIsOverledenOokZonderDatum() {
        assertThat(lees(Brpvoorbeeld.met(", \"opschortingBijhouding\": {\"reden\": {\"code\": \"O\"}}"))
                        .overleden())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen json",
                "<html>Inloggen</html>",
                "[]",
                "{}",
                "{\"personen\": {}}",
                "{\"personen\": [3]}",
                "{\"personen\": [{}]}",
                "{\"personen\": [{\"burgerservicenummer\": \"999991723\"}]}",
                "{\"personen\": [{\"burgerservicenummer\": \"999993653\"}, {\"burgerservicenummer\": \"999993653\"}]}",
                "{\"personen\": [{\"burgerservicenummer\": \"999993653\", \"naam\": \"Anna\"}]}",
                "{\"personen\": [{\"burgerservicenummer\": \"999993653\", \"geboorte\": {\"datum\": {\"type\": \"Datum\"}}}]}",
                "{\"personen\": [{\"burgerservicenummer\": \"999993653\", \"geslacht\": {\"code\": \"X\"}}]}",
                "{\"personen\": [{\"burgerservicenummer\": \"999993653\", \"geheimhoudingPersoonsgegevens\": \"ja\"",
            })
    @Tag("R-ALG-21")
    void dieNietKloptIsOnleesbaarEnZegtNietsOverWieHetGaat(String json) {
        assertThatThrownBy(() -> lees(json))
                .isInstanceOfSatisfying(
                        Basisregistratiestoring.class,
                        storing -> assertThat(storing.storing()).isEqualTo(Storing.ONLEESBAAR))
                .hasNoCause()
                .hasMessageNotContaining("99999");
    }

    @Test
    void zonderPersoonZegtDatDeBrpDitBsnNietKent() {
        assertThatThrownBy(() -> lees("{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": []}"))
                .isInstanceOfSatisfying(
                        Basisregistratiestoring.class,
                        storing -> assertThat(storing.storing()).isEqualTo(Storing.ONBEKEND));
    }

    private static Persoonsgegevens lees(String json) {
        return Brpantwoord.lees(json, BSN).gegevens();
    }
}
