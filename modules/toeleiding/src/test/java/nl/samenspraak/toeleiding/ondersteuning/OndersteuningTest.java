package nl.samenspraak.toeleiding.ondersteuning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.toeleiding.Ondersteuner;
import nl.samenspraak.toeleiding.ToeleidingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Offered, accepted and attended are three facts. */
@Tag("R-TOE-34")
class OndersteuningTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 18);

    private final Ondersteuning ondersteuning = new Ondersteuning(ToeleidingId.nieuw());

    @Test
    void elk_feit_staat_op_zichzelf() {
        ondersteuning.wasErbij(false, DAG);
        assertThat(ondersteuning.isBeantwoord()).isFalse();

        ondersteuning.zet(new Ondersteuningsantwoord(DAG, true, "J. Molenaar", DAG.plusDays(1), "Alleen over geld"));

        assertThat(ondersteuning.view().opent()).isEqualTo("Alleen over geld");
        assertThat(ondersteuning.view().gesprekken()).containsExactly(new OndersteuningView.Gesprek(DAG, false));
    }

    @Test
    void elk_gesprek_heeft_een_eigen_antwoord_en_het_laatste_over_een_dag_geldt() {
        ondersteuning.wasErbij(true, DAG.plusDays(7));
        ondersteuning.wasErbij(false, DAG);
        ondersteuning.wasErbij(true, DAG);

        assertThat(ondersteuning.view().gesprekken())
                .containsExactly(
                        new OndersteuningView.Gesprek(DAG, true), new OndersteuningView.Gesprek(DAG.plusDays(7), true));
    }

    @Test
    void wie_geen_ondersteuning_wil_heeft_niemand_die_iets_mag_weten() {
        ondersteuning.zet(new Ondersteuningsantwoord(DAG, false, "J. Molenaar", DAG, "Alles"));

        assertThat(ondersteuning.view()).isEqualTo(new OndersteuningView(DAG, false, "", null, "", List.of()));
    }

    @Test
    void wie_de_inwoner_ondersteunt_gaat_mee_en_wie_afzegde_of_nog_geen_naam_heeft_niet() {
        ondersteuning.zet(new Ondersteuningsantwoord(DAG, true, "", null, ""));
        assertThat(ondersteuning.ondersteuner()).isEmpty();

        ondersteuning.zet(new Ondersteuningsantwoord(DAG, true, "J. Molenaar", DAG, "Alleen over geld"));
        assertThat(ondersteuning.ondersteuner()).contains(new Ondersteuner("J. Molenaar", DAG, "Alleen over geld"));

        ondersteuning.zet(new Ondersteuningsantwoord(DAG, false, "J. Molenaar", DAG, "Alleen over geld"));
        assertThat(ondersteuning.ondersteuner()).isEmpty();
    }
}
