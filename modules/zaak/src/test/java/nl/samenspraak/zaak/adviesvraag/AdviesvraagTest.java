package nl.samenspraak.zaak.adviesvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a question to the privacy officer, and what may not stand in it. */
@Tag("R-ALG-28")
class AdviesvraagTest {

    private static final UUID RUUD = new UUID(0, 1);
    private static final UUID PIEN = new UUID(0, 2);
    private static final Instant NU = Instant.parse("2026-11-20T09:00:00Z");
    private static final List<String> NAMEN = List.of("Mevrouw A.C. Verhoeven", "Kees de Wit");

    private final Adviesvraag vraag =
            new Adviesvraag(null, "stap-2", "Mag ik de school vragen of een kind daar bekend is?", RUUD, NU);

    @Test
    void het_advies_blijft_bij_het_besluit_en_er_wordt_een_keer_besloten() {
        assertThat(vraag.besluit(new Adviesbesluit("Ik vraag het niet.", true), RUUD, NU))
                .as("zonder advies")
                .contains(Adviesbezwaar.NOG_GEEN_ADVIES);
        assertThat(vraag.adviseer("Nee, niet in deze stap.", "Wmo 2015, artikel 5.4.1", PIEN, NU))
                .isEmpty();
        assertThat(vraag.adviseer("Toch wel.", "Niets", PIEN, NU)).contains(Adviesbezwaar.AL_BEANTWOORD);
        assertThat(vraag.besluit(new Adviesbesluit("Ik vraag het toch.", false), RUUD, NU))
                .isEmpty();
        assertThat(vraag.besluit(new Adviesbesluit("Of niet.", true), RUUD, NU))
                .contains(Adviesbezwaar.NOG_GEEN_ADVIES);

        assertThat(vraag.regels())
                .extracting(Adviesregel::soort)
                .containsExactly(Adviesregelsoort.VRAAG, Adviesregelsoort.ADVIES, Adviesregelsoort.BESLUIT);
        assertThat(vraag.regels().get(2).gevolgd()).isFalse();
        assertThat(vraag.stand()).isEqualTo(Adviesstand.BESLOTEN);
    }

    @Test
    void wie_iets_aanvult_wacht_weer_op_een_antwoord() {
        vraag.adviseer("Nee.", "Wmo 2015, artikel 5.4.1", PIEN, NU);
        vraag.vulAan("En als de ouders het goed vinden?", RUUD, NU);

        assertThat(vraag.stand()).isEqualTo(Adviesstand.GESTELD);
        assertThat(vraag.adviseer("Dan wel.", "Wmo 2015, artikel 5.1.1", PIEN, NU))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mag ik 123456782 aan de school geven?",
                "Het gaat om verhoeven, mag dat?",
                "De partner, De Wit of Verhoeven, wil het niet.",
                "Zij woont op 9999 ZA 14.",
                "Zij is geboren op 3-5-1958.",
                "Bel haar op 06 12345678.",
                "Mail anna@voorbeeld.example.",
                "Het is T-2026-000005."
            })
    void waaraan_iemand_te_herkennen_is_komt_er_niet_in(String tekst) {
        assertThat(NoemtNiemand.toets(tekst, NAMEN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mag ik een school vragen of een kind daar bekend is?",
                "Mevrouw weet niet of dat mag van artikel 5.1.1 lid 4 van de Wmo 2015.",
                "Mag het binnen 10 werkdagen, dus voor 2027?"
            })
    void een_vraag_over_niemand_mag(String tekst) {
        assertThat(NoemtNiemand.toets(tekst, NAMEN)).isTrue();
    }
}
