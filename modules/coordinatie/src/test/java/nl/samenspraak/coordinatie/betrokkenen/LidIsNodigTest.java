package nl.samenspraak.coordinatie.betrokkenen;

import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.MEEGELEVERD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who stands in a plan. */
@Tag("R-ALG-08")
class LidIsNodigTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 8);
    private static final String NODIG = "Gaat na school naar de huiskamer.";

    private final Noodzaakregel noodzaak = new Noodzaakregel(MEEGELEVERD);

    @Test
    void iemand_staat_er_met_een_rol_en_een_reden_die_iets_zegt() {
        assertThat(toets(new NieuwGezinslid("Elif", Gezinsrol.KIND, LocalDate.of(2015, 5, 20), NODIG)))
                .isEmpty();
        assertThat(toets(new NieuwGezinslid("", Gezinsrol.KIND, null, NODIG))).contains(Weigerreden.NAAM_ONTBREEKT);
        assertThat(toets(new NieuwGezinslid("Elif", null, null, NODIG))).contains(Weigerreden.ROL_ONTBREEKT);
        assertThat(toets(new NieuwGezinslid("Elif", Gezinsrol.INWONER, null, NODIG)))
                .as("de inwoner staat er al")
                .contains(Weigerreden.ROL_ONTBREEKT);
        assertThat(toets(new NieuwGezinslid("Elif", Gezinsrol.KIND, VANDAAG.plusDays(1), NODIG)))
                .contains(Weigerreden.DAG_IN_TOEKOMST);
        assertThat(toets(new NieuwGezinslid("Elif", Gezinsrol.KIND, null, "Handig")))
                .contains(Weigerreden.NOODZAAK_ONTBREEKT);
        assertThat(toets(new NieuwGezinslid("can", Gezinsrol.KIND, null, NODIG)))
                .contains(Weigerreden.LID_STAAT_ER_AL);
    }

    private Optional<Weigerreden> toets(NieuwGezinslid nieuw) {
        Gezinslid can = new Gezinslid(
                new UUID(0, 5),
                CoordinatieId.nieuw(),
                1,
                new NieuwGezinslid("Can", Gezinsrol.KIND, null, NODIG),
                VANDAAG);
        return LidIsNodig.toets(nieuw, List.of(can), noodzaak, VANDAAG);
    }
}
