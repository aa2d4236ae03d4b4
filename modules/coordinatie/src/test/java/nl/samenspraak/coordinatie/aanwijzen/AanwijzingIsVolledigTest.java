package nl.samenspraak.coordinatie.aanwijzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who can coordinate. */
class AanwijzingIsVolledigTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    @Test
    @Tag("R-COO-03")
    void zonder_wat_de_inwoner_ervan_vindt_wordt_niemand_aangewezen() {
        assertThat(toets(Coordinatorvorm.POOL, "Saskia Prins", "", "", "")).contains(Weigerreden.INBRENG_ONTBREEKT);
        assertThat(toets(Coordinatorvorm.POOL, "Saskia Prins", "", "", "Zij wil Saskia."))
                .isEmpty();
        assertThat(toets(Coordinatorvorm.POOL, "", "", "", "Zij wil Saskia.")).contains(Weigerreden.NAAM_ONTBREEKT);
    }

    @Test
    @Tag("R-COO-05")
    void iemand_van_een_partij_heeft_een_mandaat() {
        assertThat(toets(Coordinatorvorm.PARTIJ, "N. de Groot", "Budgetwinkel", "", "Goed."))
                .contains(Weigerreden.MANDAAT_ONTBREEKT);
        assertThat(toets(Coordinatorvorm.PARTIJ, "N. de Groot", "Budgetwinkel", "Besluit van 1 mei 2026", "Goed."))
                .isEmpty();
    }

    @Test
    @Tag("R-COO-04")
    void afzien_kan_alleen_wie_er_zelf_om_vroeg() {
        NieuweAanwijzing afgezien = nieuw(Coordinatorvorm.AFGEZIEN, "Saskia", "", "", "Ik doe het liever zelf.");

        assertThat(AanwijzingIsVolledig.toets(afgezien, false)).contains(Weigerreden.AFZIEN_KAN_NIET);
        assertThat(AanwijzingIsVolledig.toets(afgezien, true)).isEmpty();
        assertThat(afgezien.naam()).as("dan is er niemand").isEmpty();
    }

    private static Optional<Weigerreden> toets(
            Coordinatorvorm vorm, String naam, String organisatie, String mandaat, String inbreng) {
        return AanwijzingIsVolledig.toets(nieuw(vorm, naam, organisatie, mandaat, inbreng), true);
    }

    private static NieuweAanwijzing nieuw(
            Coordinatorvorm vorm, String naam, String organisatie, String mandaat, String inbreng) {
        return new NieuweAanwijzing(vorm, naam, organisatie, mandaat, "", inbreng, "", DAG);
    }
}
