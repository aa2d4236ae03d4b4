package nl.samenspraak.personen.inkijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Waarom iemand in een basisregistratie kijkt")
@Tag("R-ALG-27")
class InkijknoodzaakTest {

    private static final String DOEL = "Het onderzoek naar schulden en wonen met mevrouw";
    private static final String NODIG = "De brief over het gesprek moet op haar goede adres komen";
    private static final String LICHTER = "Zij is twee keer gebeld en nam niet op";
    private static final String EVENREDIG = "Alleen haar adres wordt gevraagd, en zij weet van het onderzoek";

    @Test
    void zijnVierAntwoordenDieElkIetsZeggen() {
        Inkijknoodzaak noodzaak = new Inkijknoodzaak(" " + DOEL + " ", NODIG, LICHTER, EVENREDIG);

        assertThat(noodzaak.doel()).isEqualTo(DOEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "handig",
                "Handig!",
                "Dat is handig.",
                "omdat het handig is",
                "n.v.t.",
                "Niet van toepassing.",
                "zie hierboven",
                "xxxxxxxxxxxxxxxxxxxx",
                "-------------------------",
                "kort"
            })
    void isNietLeegGeenDooddoenerEnNietTeKort(String antwoord) {
        assertThatThrownBy(() -> new Inkijknoodzaak(DOEL, antwoord, LICHTER, EVENREDIG))
                .isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void isGeenVierKeerHetzelfde() {
        assertThatThrownBy(() -> new Inkijknoodzaak(DOEL, NODIG, LICHTER, NODIG + "."))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Geef op elke vraag een eigen antwoord.");
    }

    @Test
    void isNietLangerDanBewaardWordt() {
        assertThatThrownBy(() -> new Inkijknoodzaak(DOEL, NODIG.repeat(20), LICHTER, EVENREDIG))
                .isInstanceOf(OngeldigeWaarde.class);
    }

    static Inkijknoodzaak geldig() {
        return new Inkijknoodzaak(DOEL, NODIG, LICHTER, EVENREDIG);
    }
}
