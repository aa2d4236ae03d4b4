package nl.samenspraak.toeleiding.uitkomst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.samenspraak.toeleiding.ToeleidingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Until when it is known with whom an erased onderzoek had to do. */
@Tag("R-TOE-13")
@Tag("R-TOE-08")
class UitkomstplichtTest {

    @Test
    void met_wie_er_iets_was_blijft_tot_de_inwoner_het_leest_en_niet_langer() {
        Uitkomstplicht plicht = new Uitkomstplicht(
                ToeleidingId.nieuw(),
                List.of("Politie", "Budgetwinkel", "Politie"),
                List.of("Budgetwinkel"),
                "Er is één terrein.",
                "Ik zoek hulp.");
        assertThat(plicht.staatOpen()).isTrue();
        assertThat(plicht.gevraagd()).as("elke partij een keer").containsExactly("Budgetwinkel", "Politie");
        assertThat(plicht.gegeven()).containsExactly("Budgetwinkel");

        plicht.isVerstuurd(Instant.EPOCH);

        assertThat(plicht.staatOpen()).isFalse();
        assertThat(plicht.gevraagd()).isEmpty();
        assertThat(plicht.gegeven()).isEmpty();
        assertThat(plicht.vraag()).isEmpty();
        assertThat(plicht.waarom()).as("de reden hoort bij wat blijft").isEqualTo("Er is één terrein.");
    }
}
