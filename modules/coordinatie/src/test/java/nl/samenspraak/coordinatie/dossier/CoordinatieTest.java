package nl.samenspraak.coordinatie.dossier;

import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.OP;
import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.RUUD;
import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.START;
import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.klok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One plan, from its beginning until it stops. */
class CoordinatieTest {

    private static final UUID SASKIA = new UUID(0, 4);

    @Test
    @Tag("R-COO-07")
    @Tag("R-COO-23")
    void wat_begint_vraagt_een_coordinator_een_plan_een_toets_en_een_besluit() {
        Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);

        assertThat(klok(START).taken(coordinatie))
                .extracting(Opvolgtaak::soort, Opvolgtaak::uiterlijk)
                .containsExactly(
                        tuple(Opvolgsoort.COORDINATOR, LocalDate.of(2026, 12, 8)),
                        tuple(Opvolgsoort.PLAN, LocalDate.of(2027, 1, 5)),
                        tuple(Opvolgsoort.TOETS, LocalDate.of(2027, 2, 24)),
                        tuple(Opvolgsoort.BESLUIT, LocalDate.of(2027, 11, 24)));
    }

    @Test
    @Tag("R-COO-23")
    void drie_maanden_na_een_toets_komt_de_volgende_en_een_besluit_telt_ook_als_toets() {
        Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);
        coordinatie.coordinator("Saskia Prins", START);
        coordinatie.heeftPlan(START);
        coordinatie.getoetst(LocalDate.of(2027, 2, 22));

        assertThat(klok(START).taken(coordinatie).get(0).uiterlijk()).isEqualTo(LocalDate.of(2027, 5, 24));

        coordinatie.besloten(LocalDate.of(2027, 11, 22));
        assertThat(klok(START).taken(coordinatie))
                .extracting(Opvolgtaak::soort, Opvolgtaak::uiterlijk)
                .containsExactly(
                        tuple(Opvolgsoort.TOETS, LocalDate.of(2028, 2, 22)),
                        tuple(Opvolgsoort.BESLUIT, LocalDate.of(2028, 11, 22)));
    }

    @ParameterizedTest
    @CsvSource({"2027-11-24, false", "2027-11-25, true"})
    @Tag("R-COO-23")
    void na_twaalf_maanden_komt_er_niets_bij_zonder_nieuw_besluit(LocalDate vandaag, boolean wacht) {
        assertThat(klok(vandaag).wachtOpBesluit(Proefcoordinaties.naOnderzoek(true)))
                .isEqualTo(wacht);
    }

    @Test
    @Tag("R-COO-04")
    void wie_afziet_van_een_coordinator_hoeft_er_geen_aan_te_wijzen() {
        Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);
        coordinatie.coordinator("", START);

        assertThat(klok(START).taken(coordinatie))
                .extracting(Opvolgtaak::soort)
                .doesNotContain(Opvolgsoort.COORDINATOR);
    }

    @Test
    @Tag("R-COO-22")
    void wat_stopt_vraagt_alleen_nog_een_bericht_aan_de_inwoner() {
        Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);

        assertThat(coordinatie.stop(Stopgrond.RESULTAAT_BEREIKT, "", "", RUUD, OP))
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(coordinatie.bericht(START)).contains(Weigerreden.NIET_GESTOPT);
        assertThat(coordinatie.stop(Stopgrond.RESULTAAT_BEREIKT, "De schulden zijn geregeld.", "", RUUD, OP))
                .isEmpty();

        assertThat(coordinatie.stand()).isEqualTo(Coordinatiestand.GESTOPT);
        assertThat(klok(START).taken(coordinatie))
                .extracting(Opvolgtaak::soort, Opvolgtaak::uiterlijk)
                .containsExactly(tuple(Opvolgsoort.BERICHT, LocalDate.of(2026, 12, 1)));
        assertThat(coordinatie.bericht(START)).isEmpty();
        assertThat(klok(START).taken(coordinatie)).isEmpty();
    }

    @Test
    @Tag("R-COO-23")
    void wat_gestopt_is_wordt_niet_wakker() {
        Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);
        coordinatie.stop(Stopgrond.VERHUISD, "Het gezin verhuisde.", "", RUUD, OP);

        assertThat(coordinatie.pakOp(SASKIA, OP)).contains(Weigerreden.AFGESLOTEN);
        assertThat(coordinatie.staatToe()).contains(Weigerreden.AFGESLOTEN);
        assertThat(coordinatie.stop(Stopgrond.VERHUISD, "Nog eens.", "", RUUD, OP))
                .contains(Weigerreden.AFGESLOTEN);
        assertThat(coordinatie.neemOver(new Overdracht(OP, SASKIA, SASKIA, "collega ziek")))
                .contains(Weigerreden.AFGESLOTEN);
    }

    @Test
    @Tag("R-COO-22")
    void intrekken_kan_alleen_wie_het_vroeg_en_niet_meer_meervoudig_alleen_na_een_onderzoek() {
        assertThat(gronden(Proefcoordinaties.naOnderzoek(true))).containsExactly(Stopgrond.values());
        assertThat(gronden(Proefcoordinaties.naOnderzoek(false)))
                .doesNotContain(Stopgrond.INGETROKKEN)
                .hasSize(5);
        assertThat(gronden(Proefcoordinaties.metToestemming()))
                .doesNotContain(Stopgrond.NIET_MEER_MEERVOUDIG)
                .hasSize(5);
    }

    private static Stopgrond[] gronden(Coordinatie coordinatie) {
        return Arrays.stream(Stopgrond.values())
                .filter(grond -> grond.kanBij(coordinatie))
                .toArray(Stopgrond[]::new);
    }

    @Test
    void wie_haar_heeft_is_de_enige_die_haar_oppakt_en_een_overdracht_staat_in_het_verloop() {
        Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);
        assertThat(coordinatie.neemOver(new Overdracht(OP, SASKIA, SASKIA, "collega ziek")))
                .contains(Weigerreden.NOG_GEEN_BEHANDELAAR);
        assertThat(coordinatie.pakOp(RUUD, OP)).isEmpty();
        assertThat(coordinatie.pakOp(SASKIA, OP)).contains(Weigerreden.AL_OPGEPAKT);
        assertThat(coordinatie.draagOver(new Overdracht(OP, RUUD, SASKIA, ""))).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(coordinatie.draagOver(new Overdracht(OP, RUUD, SASKIA, "Zij kent het gezin.")))
                .isEmpty();

        assertThat(coordinatie.stand()).isEqualTo(Coordinatiestand.TOEGEWEZEN);
        assertThat(coordinatie.overdrachten()).hasSize(2);
        assertThat(coordinatie.pakOp(SASKIA, OP)).isEmpty();
        assertThat(coordinatie.stand()).isEqualTo(Coordinatiestand.LOOPT);
    }

    @Test
    @Tag("R-COO-25")
    void elke_vorm_van_regie_zegt_taak_grondslag_verantwoordelijke_en_doel() {
        Regiereferentie referentie = new Regiereferentie(Proefcoordinaties.MEEGELEVERD);

        for (Regievorm vorm : Regievorm.values()) {
            assertThat(referentie.van(vorm).taak()).isNotEmpty();
            assertThat(referentie.van(vorm).verantwoordelijke()).isNotEmpty();
        }
        assertThat(referentie.bij(Aanleiding.ONDERZOEK))
                .extracting(Regie::vorm, Regie::doel)
                .containsExactly(tuple(Regievorm.COORDINATIE, "voortgang-volgen"));
        assertThat(referentie.bij(Aanleiding.TOESTEMMING))
                .as("rust niet op de Wams")
                .extracting(Regie::doel)
                .containsOnly("plan-met-toestemming")
                .hasSize(2);
    }

    @Test
    @Tag("R-ALG-06")
    @Tag("R-ALG-08")
    void wat_verteld_moet_worden_is_een_taak_tot_het_verteld_is() {
        Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);
        coordinatie.coordinator("Saskia Prins", START);
        coordinatie.moetRegieVertellen(START);
        coordinatie.moetRegieVertellen(START.plusDays(9));
        coordinatie.moetGezinVertellen(START);

        assertThat(klok(START).taken(coordinatie))
                .extracting(Opvolgtaak::soort, Opvolgtaak::uiterlijk)
                .contains(
                        tuple(Opvolgsoort.REGIEBRIEF, LocalDate.of(2026, 12, 1)),
                        tuple(Opvolgsoort.GEZINSBRIEF, LocalDate.of(2026, 12, 8)));

        coordinatie.regieVerteld();
        coordinatie.stop(Stopgrond.VERHUISD, "Het gezin verhuisde.", "", RUUD, OP);
        assertThat(klok(START).taken(coordinatie))
                .extracting(Opvolgtaak::soort)
                .as("ook na het stoppen hoort het gezin dat het erin staat")
                .containsExactly(Opvolgsoort.BERICHT, Opvolgsoort.GEZINSBRIEF);
    }
}
