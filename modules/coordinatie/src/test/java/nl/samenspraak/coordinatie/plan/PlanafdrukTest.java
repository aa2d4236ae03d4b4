package nl.samenspraak.coordinatie.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.brieven.Keurmeester;
import nl.samenspraak.brieven.Proefkantoor;
import nl.samenspraak.brieven.Tabelbestand;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Coordinatiestand;
import nl.samenspraak.coordinatie.dossier.Proefcoordinaties;
import nl.samenspraak.coordinatie.dossier.Regiereferentie;
import nl.samenspraak.coordinatie.dossier.Regievorm;
import nl.samenspraak.kern.PersoonId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plan on paper. */
@Tag("R-COO-17")
class PlanafdrukTest {

    private static final LocalDate DAG = LocalDate.of(2026, 12, 8);

    @Test
    void wat_op_het_scherm_staat_staat_op_papier_en_houdt_zich_aan_beide_standaarden() {
        Tabelbestand bestand = Planafdruk.van(plan(null, ""));

        assertThat(bestand.titel()).contains("P-2026-000034");
        assertThat(bestand.tabellen())
                .as("een doel zonder iets is geen lege tabel: die leest niemand voor")
                .hasSize(1);
        assertThat(bestand.tabellen().get(0).rijen().toString())
                .contains("Budgetwinkel", "Een brief sturen. Naar <b>iedereen</b>.", "iedereen", "loopt");
        assertThat(bestand.delen().toString()).contains("Er is elke dag een warme maaltijd");
        Keurmeester.eisDeStandaarden(new Proefkantoor(false).drukkerij().druk(bestand));
    }

    @Test
    @Tag("R-COO-21")
    void wie_meekijkt_drukt_af_wat_die_ander_ziet_en_dat_staat_erop() {
        assertThat(Planafdruk.van(plan(new Planzicht(null, new UUID(1, 1)), "Noor"))
                        .ondertitel())
                .isEqualTo("Zoals Noor het ziet");
    }

    private static PlanView plan(Planzicht zicht, String naam) {
        NieuweActiviteit brief = new NieuweActiviteit(
                new UUID(2, 1),
                Activiteitsoort.DIENST,
                "Een brief sturen",
                "",
                new Uitvoerder(new UUID(3, 1), null),
                1,
                DAG,
                DAG.plusDays(14),
                "Naar <b>iedereen</b>.",
                Set.of(),
                Set.of());
        Activiteitregel regel = new Activiteitregel(
                new UUID(4, 1), brief, "Budgetwinkel", "", "iedereen", null, Activiteitstand.LOOPT, "loopt", "", "");
        return new PlanView(
                kop(),
                zicht,
                naam,
                List.of(),
                List.of(),
                List.of(
                        new Doelregel(new UUID(2, 1), 1, "De schulden zijn geregeld", List.of(regel)),
                        new Doelregel(new UUID(2, 2), 2, "Er is elke dag een warme maaltijd", List.of())),
                List.of(),
                List.of(),
                List.of());
    }

    private static Coordinatiekop kop() {
        return new Coordinatiekop(
                CoordinatieId.nieuw(),
                1,
                Coordinatienummer.van(2026, 34),
                Coordinatiestand.LOOPT,
                new Regiereferentie(Proefcoordinaties.MEEGELEVERD).van(Regievorm.COORDINATIE),
                DAG,
                "",
                "",
                null,
                null,
                PersoonId.nieuw(),
                null);
    }
}
