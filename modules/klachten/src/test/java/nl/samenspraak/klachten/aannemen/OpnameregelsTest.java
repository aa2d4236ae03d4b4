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

    @Test
    @Tag("R-ALG-21")
    void een_burgerservicenummer_in_de_tekst_komt_er_niet_in_langs_welke_weg_ook() {
        assertThat(toets(VANDAAG, "Mijn nummer is 999990019.")).containsExactly(Weigerreden.BSN_GENOEMD);
        assertThat(toets(VANDAAG, "Het zaaknummer is 999990018.")).isEmpty();
    }

    private static List<Weigerreden> toets(LocalDate ontvangen) {
        return toets(ontvangen, "Ik heb drie keer gebeld.");
    }

    private static List<Weigerreden> toets(LocalDate ontvangen, String inhoud) {
        NieuweKlacht nieuw = new NieuweKlacht(
                Klachtkanaal.BRIEF,
                ontvangen,
                null,
                true,
                "Niet teruggebeld",
                inhoud,
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
