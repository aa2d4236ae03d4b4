package nl.samenspraak.klachten.aannemen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.taak.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-KLA-01")
class OpnameregelsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "1980-03-04", "1999-06-30"})
    void voor_hoofdstuk_9_van_de_awb_er_was_kwam_er_geen_klacht_binnen(LocalDate dag) {
        assertThat(toets(dag)).containsExactly(Weigerreden.ONTVANGST_TE_LANG_GELEDEN);
    }

    @Test
    void wat_daarna_binnenkwam_kan_en_wat_nog_moet_komen_niet() {
        assertThat(toets(LocalDate.of(1999, 7, 1))).isEmpty();
        assertThat(toets(VANDAAG)).isEmpty();
        assertThat(toets(VANDAAG.plusDays(1))).containsExactly(Weigerreden.ONTVANGST_IN_TOEKOMST);
    }

    private static List<Weigerreden> toets(LocalDate ontvangen) {
        NieuweKlacht nieuw = new NieuweKlacht(
                Klachtkanaal.BRIEF,
                ontvangen,
                null,
                true,
                "Niet teruggebeld",
                "Ik heb drie keer gebeld.",
                "",
                "",
                true,
                Klachtfixture.JANSEN,
                List.of(),
                null,
                null);
        return Opnameregels.toets(nieuw, VANDAAG);
    }
}
