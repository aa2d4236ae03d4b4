package nl.samenspraak.coordinatie.overleg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.toeleiding.Partijaard;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be so in a casusoverleg. */
class OverlegregelsTest {

    private static final LocalDate DAG = LocalDate.of(2026, 12, 8);
    private static final Instant OP = Instant.parse("2026-12-08T13:00:00Z");
    private static final UUID SASKIA = new UUID(0, 4);
    private static final UUID RUUD = new UUID(0, 3);
    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "De huur regelen.", "Zij verhuurt de woning.", "Een brief duurt te lang.", "Het gaat alleen over de huur.");

    private final CoordinatieId id = CoordinatieId.nieuw();
    private final UUID overleg = UUID.randomUUID();
    private final Casusoverleg casusoverleg =
            new Casusoverleg(overleg, id, new NieuwOverleg("Wie doet wat?", DAG, "14.00 uur"), SASKIA);

    @Test
    @Tag("R-COO-08")
    void wie_erbij_is_heeft_een_naam_een_organisatie_en_een_rol_in_deze_casus() {
        assertThat(Overlegregels.toets(deelnemer("", "De Wierde", Overlegrol.CORPORATIE)))
                .contains(Weigerreden.NAAM_ONTBREEKT);
        assertThat(Overlegregels.toets(deelnemer("I. Visser", "", Overlegrol.CORPORATIE)))
                .contains(Weigerreden.PARTIJ_ONTBREEKT);
        assertThat(Overlegregels.toets(deelnemer("I. Visser", "De Wierde", null)))
                .contains(Weigerreden.ROL_ONTBREEKT);
        assertThat(Overlegregels.toets(deelnemer("I. Visser", "De Wierde", Overlegrol.CORPORATIE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HULP, HULPVERLENER",
        "TOEZICHT, KAN_TOEZICHT",
        "CORPORATIE, CORPORATIE",
    })
    @Tag("R-COO-13")
    void de_rol_volgt_uit_het_register_en_alleen_wie_niets_meeneemt_kan_iedereen_zijn(
            Partijaard aard, Overlegrol hoort) {
        for (Overlegrol rol : Overlegrol.values()) {
            assertThat(rol.past(Optional.of(aard))).as(rol.name()).isEqualTo(rol == hoort || rol == Overlegrol.EXPERT);
            assertThat(rol.past(Optional.empty())).as("niet in het register").isEqualTo(rol == Overlegrol.EXPERT);
        }
    }

    @Test
    @Tag("R-COO-09")
    void niemand_wordt_uitgenodigd_voor_van_iedereen_in_het_gezin_is_beslist_of_die_komt() {
        Overleggast kemal = gast();
        Overleggast sevda = gast();
        List<Overleggast> gezin = List.of(sevda, kemal);
        assertThat(Overlegregels.kanUitnodigen(List.of(), gezin)).contains(Weigerreden.DEELNEMER_ONTBREEKT);
        List<Deelnemer> wie = List.of(in("De Wierde", Overlegrol.CORPORATIE));
        assertThat(Overlegregels.kanUitnodigen(wie, gezin)).contains(Weigerreden.GEZIN_ONBESLIST);

        sevda.isUitgenodigd();
        kemal.blijftWeg("Deniz vertelt anders niet wat hij nodig heeft.", SASKIA, DAG);

        assertThat(Overlegregels.kanUitnodigen(wie, gezin)).isEmpty();
    }

    @Test
    @Tag("R-COO-09")
    void wie_opschreef_dat_iemand_niet_komt_toetst_dat_niet_zelf_en_tot_de_toets_staat_het_open() {
        Overleggast kemal = gast();
        assertThat(kemal.toets(RUUD, "Het klopt.", DAG)).contains(Weigerreden.IS_ER_NIET);
        kemal.blijftWeg("Deniz vertelt anders niet wat hij nodig heeft.", SASKIA, DAG);
        assertThat(kemal.toetsenVanaf()).contains(DAG);

        assertThat(kemal.toets(SASKIA, "Het klopt.", DAG)).contains(Weigerreden.TOETSER_ONTBREEKT);
        assertThat(kemal.toets(RUUD, "", DAG)).contains(Weigerreden.OORDEEL_ONTBREEKT);
        assertThat(kemal.toets(RUUD, "Het klopt.", DAG)).isEmpty();

        assertThat(kemal.toetsenVanaf()).isEmpty();
        kemal.blijftWeg("Er is iets nieuws.", SASKIA, DAG.plusDays(3));
        assertThat(kemal.toetsenVanaf())
                .as("een nieuwe reden is een nieuwe toets")
                .contains(DAG.plusDays(3));
        kemal.isUitgenodigd();
        assertThat(kemal.toetsenVanaf()).isEmpty();
    }

    @Test
    @Tag("R-COO-11")
    void een_overleg_gaat_van_stand_naar_stand_en_nooit_terug() {
        assertThat(casusoverleg.wordt(Overlegstand.OPEN, OP)).contains(Weigerreden.OVERLEG_NIET_NU);
        assertThat(casusoverleg.wordt(Overlegstand.UITGENODIGD, OP)).isEmpty();
        assertThat(casusoverleg.eis(Overlegstand.OPEN)).contains(Weigerreden.OVERLEG_NIET_NU);
        assertThat(casusoverleg.wordt(Overlegstand.OPEN, OP)).isEmpty();
        assertThat(casusoverleg.wordt(Overlegstand.GESLOTEN, OP)).isEmpty();
        assertThat(casusoverleg.wordt(Overlegstand.OPEN, OP)).contains(Weigerreden.OVERLEG_NIET_NU);
        assertThat(casusoverleg.wordt(Overlegstand.BEVESTIGD, OP)).isEmpty();
    }

    @Test
    @Tag("R-COO-11")
    void een_afspraak_is_wie_wat_en_wanneer() {
        Uitvoerder gezin = new Uitvoerder(null, null);
        assertThat(Overlegregels.toets(new NieuweOverlegafspraak(null, "Betaalt de huur", DAG, null)))
                .contains(Weigerreden.UITVOERDER_ONTBREEKT);
        assertThat(Overlegregels.toets(new NieuweOverlegafspraak(gezin, " ", DAG, null)))
                .contains(Weigerreden.WAT_ONTBREEKT);
        assertThat(Overlegregels.toets(new NieuweOverlegafspraak(gezin, "Betaalt de huur", null, null)))
                .contains(Weigerreden.EINDE_ONTBREEKT);
        assertThat(Overlegregels.toets(new NieuweOverlegafspraak(gezin, "Betaalt de huur", DAG, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @Tag("R-COO-13")
    @CsvSource({
        "HULPVERLENER, GEWOON,          ",
        "HULPVERLENER, BIJZONDER,       ",
        "KAN_TOEZICHT, STRAFRECHTELIJK, ",
        "CORPORATIE,   GEWOON,          ",
        "CORPORATIE,   BIJZONDER,       SOORT_GEBLOKKEERD",
        "CORPORATIE,   STRAFRECHTELIJK, SOORT_GEBLOKKEERD",
        "EXPERT,       GEWOON,          NEEMT_NIETS_MEE",
        "EXPERT,       BIJZONDER,       NEEMT_NIETS_MEE"
    })
    void een_expert_neemt_niets_mee_en_een_corporatie_niets_bijzonders(
            Overlegrol rol, Gegevenssoort soort, Weigerreden waarom) {
        Deelnemer wie = binnen("De Wierde", rol);
        Deelnemer van = binnen("Budgetwinkel", Overlegrol.HULPVERLENER);

        assertThat(Overlegregels.toets(mee(wie, van, soort), wie, van)).isEqualTo(Optional.ofNullable(waarom));
    }

    @Test
    @Tag("R-COO-12")
    @Tag("R-COO-13")
    void wie_geen_geheimhouding_aanvaardde_neemt_niets_mee_en_brengt_niets_in() {
        Deelnemer buiten = in("De Wierde", Overlegrol.HULPVERLENER);
        Deelnemer van = binnen("Budgetwinkel", Overlegrol.HULPVERLENER);

        assertThat(Overlegregels.toets(mee(buiten, van, Gegevenssoort.GEWOON), buiten, van))
                .contains(Weigerreden.GEHEIMHOUDING_ONTBREEKT);
        assertThat(Overlegregels.toets(mee(van, buiten, Gegevenssoort.GEWOON), van, buiten))
                .contains(Weigerreden.INBRENGER_ONTBREEKT);
        assertThat(Overlegregels.toets(mee(van, van, Gegevenssoort.GEWOON), van, van))
                .as("aan zichzelf vraagt niemand iets")
                .contains(Weigerreden.INBRENGER_ONTBREEKT);
    }

    @Test
    @Tag("R-COO-12")
    void wat_meegaat_heeft_een_doel_en_een_dossier_en_zonder_ja_gaat_het_niet_mee() {
        Deelnemer wie = binnen("De Wierde", Overlegrol.CORPORATIE);
        Deelnemer van = binnen("Budgetwinkel", Overlegrol.HULPVERLENER);
        NieuweMeeneming zonderDoel =
                new NieuweMeeneming(wie.id(), van.id(), "Regeling start in februari", Gegevenssoort.GEWOON, "", "Huur");
        assertThat(Overlegregels.toets(zonderDoel, wie, van)).contains(Weigerreden.MEEDOEL_ONTBREEKT);
        NieuweMeeneming zonderDossier = new NieuweMeeneming(
                wie.id(), van.id(), "Regeling start in februari", Gegevenssoort.GEWOON, "Betalingsregeling", "");
        assertThat(Overlegregels.toets(zonderDossier, wie, van)).contains(Weigerreden.DOSSIER_ONTBREEKT);

        Meeneming mee = new Meeneming(UUID.randomUUID(), id, overleg, mee(wie, van, Gegevenssoort.GEWOON));
        assertThat(mee.gaatMee()).isFalse();
        mee.akkoord("Niet voor einde huur of ontruiming.", DAG);
        assertThat(mee.gaatMee()).isTrue();
    }

    private NieuweMeeneming mee(Deelnemer wie, Deelnemer van, Gegevenssoort soort) {
        return new NieuweMeeneming(
                wie.id(), van.id(), "Regeling start in februari", soort, "Betalingsregeling maken", "Huur");
    }

    private static NieuweDeelnemer deelnemer(String naam, String organisatie, Overlegrol rol) {
        return new NieuweDeelnemer(naam, organisatie, null, rol, "Verhuurder", NODIG);
    }

    private Deelnemer in(String organisatie, Overlegrol rol) {
        return new Deelnemer(UUID.randomUUID(), id, overleg, deelnemer("I. Visser", organisatie, rol));
    }

    private Deelnemer binnen(String organisatie, Overlegrol rol) {
        Deelnemer wie = in(organisatie, rol);
        wie.accepteerde(DAG);
        return wie;
    }

    private Overleggast gast() {
        return new Overleggast(UUID.randomUUID(), id, overleg, UUID.randomUUID());
    }
}
