package nl.samenspraak.personen.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.personen.inkijk.Inkijkdeel;
import nl.samenspraak.personen.inkijk.Inkijkvraag;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een vraag aan de BRP")
@Tag("R-TOE-29")
class BrpvraagTest {

    /** What the registry sends along by itself; whoever asks for it gets an error. */
    private static final Set<String> VANZELF =
            Set.of("inOnderzoek", "geheimhoudingPersoonsgegevens", "opschortingBijhouding", "rni", "verificatie");

    @Test
    void noemtHetBsnEnAlleenDeVeldenDieNodigZijn() {
        Inkijkvraag vraag = new Inkijkvraag(
                new Bsn("999993653"), Set.of(Inkijkdeel.GEBOORTEDATUM, Inkijkdeel.MERKEN), "doel", "werk", "ik");

        assertThat(Brpvraag.json(vraag))
                .isEqualTo("{\"type\":\"RaadpleegMetBurgerservicenummer\",\"burgerservicenummer\":[\"999993653\"],"
                        + "\"fields\":[\"burgerservicenummer\",\"geboorte.datum\"]}");
    }

    @Test
    void vraagtNietsWatVanzelfKomt() {
        assertThat(Brpvraag.velden(EnumSet.allOf(Inkijkdeel.class)))
                .allSatisfy(veld -> assertThat(VANZELF).doesNotContain(veld.replaceAll(".*\\.", "")));
    }

    @Test
    @Tag("R-ALG-21")
    void drukHetBsnNietAf() {
        assertThat(new Inkijkvraag(new Bsn("999993653"), Set.of(), "doel", "werk", "ik"))
                .asString()
                .doesNotContain("999993653");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://brp.example/api", "ftp://localhost", "brp.example", "https:///pad", "https://a/b?c=d"})
    void gaatAlleenOverEenVeiligeLijn(String adres) {
        assertThatThrownBy(() -> Brpinstelling.eisAdres(adres))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SAMENSPRAAK_BRP_URL");
    }

    @Test
    void magNaarEenGatewayOpDezeMachine() {
        assertThat(Brpinstelling.eisAdres("http://127.0.0.1:8081/haalcentraal/api/brp/"))
                .hasToString("http://127.0.0.1:8081/haalcentraal/api/brp");
        assertThat(Brpinstelling.eisAdres("https://gateway.example/brp").getScheme())
                .isEqualTo("https");
    }
}
