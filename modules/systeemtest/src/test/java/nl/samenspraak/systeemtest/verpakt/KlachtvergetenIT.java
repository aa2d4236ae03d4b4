package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.toegang.bewaren.Dagronde;
import nl.samenspraak.toegang.bewaren.Vergeetronde;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A klacht goes after its terms, out of every table, on a real database; the clock runs ahead. */
@Tag("R-KLA-18")
class KlachtvergetenIT extends Verpakt {

    @Inject
    private Aannemen balie;

    @Inject
    private Personenregister register;

    @Inject
    private Dagronde ronde;

    @Inject
    private Vergeetronde vergeetronde;

    @Inject
    private Beletsels beletsels;

    @Inject
    private Proefbeletsel beletsel;

    @Inject
    private Proefklok proefklok;

    @Inject
    private Clock klok;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Logtabel log;

    @Inject
    private Tekstzoeker zoeker;

    private UUID ik;

    /** A word that stands in nothing else. */
    private String merk;

    @BeforeEach
    void meldAan() {
        ik = Id.nieuw();
        merk = Merk.van(ik);
        word(Klachtbehandelaar.PET);
    }

    /** Whatever other tests left is not waited for: it is gone or held, and this test looks at its own. */
    @AfterEach
    void zetDeKlokGelijk() {
        proefklok.zetGelijk();
        vandaagOpnieuw();
    }

    @ParameterizedTest
    @CsvSource({
        "OORDEEL, false, false, P5Y",
        "INFORMEEL, false, false, P5Y",
        "NIET_BEHANDELD, false, false, P15M",
        "INGETROKKEN, false, false, P15M",
        "NIET_BEHANDELD, true, false, P7Y",
        "OORDEEL, true, true, P10Y"
    })
    void een_klacht_gaat_na_de_langste_termijn_die_geldt(
            String afdoening, boolean financieel, boolean ombudsman, Period duur) {
        Opgenomen klacht = neemOp(Klager.onbekend());
        doeAf(klacht, afdoening, financieel, ombudsman);
        LocalDate dag = LocalDate.now(klok);

        opDag(dag.plus(duur));
        assertThat(waar()).contains("klacht.inhoud");
        opDag(dag.plus(duur).plusDays(1));

        assertThat(waar()).isEmpty();
    }

    @Test
    void dat_de_klager_toch_niet_naar_de_ombudsman_ging_houdt_de_klacht_niet_langer() {
        Opgenomen klacht = neemOp(Klager.onbekend());
        doeAf(klacht, "OORDEEL", false, true);
        log.doe("insert into klachten.stap (klacht, rang, soort, dag, op, door, toelichting)"
                + " select id, 3, 'OMBUDSMAN_VERGISSING', ontvangen_op, vastgelegd_op, vastgelegd_door, ''"
                + " from klachten.klacht where id = '" + klacht.klacht() + "'");

        opDag(LocalDate.now(klok).plusYears(5).plusDays(1));

        assertThat(waar()).isEmpty();
    }

    @Test
    @Tag("R-AVG-09")
    void met_de_klacht_gaat_de_klager_en_er_blijft_een_aantal_en_een_verklaring() {
        opDag(LocalDate.now(klok).plusYears(11));
        proefklok.zetGelijk();
        PersoonId klager = klager();
        Opgenomen klacht = neemOp(new Klager(
                false,
                "A. " + merk,
                "Ridderspoorstraat 14",
                new Postcode("9999ZA"),
                "Zandermeer",
                "",
                null,
                klager,
                ""));
        log.doe(
                "insert into zaak.bestand (id, zaaksoort, zaak, soort, omvang, kop, sleutelversie, bewaard_op, vervalt_op)"
                        + " select '" + Id.nieuw() + "', 'klacht', '" + klacht.klacht() + "', 'pdf', 1, kop, 1, now(),"
                        + " cast('9999-12-31 00:00:00+00' as timestamp with time zone)"
                        + " from (select cast('' as bytea) as kop) leeg");
        doeAf(klacht, "OORDEEL", false, false);
        assertThat(waar()).contains("klacht.inhoud", "klacht.klager_naam", "gedraging.omschrijving");
        assertThat(zoeker.waar("personen", merk)).isNotEmpty();
        String wie = pseudoniemen.van(klager);
        int jaar = LocalDate.now(klok).getYear();
        long geteld = geteld(jaar);

        LocalDate dag = LocalDate.now(klok).plusYears(5).plusDays(1);
        long verklaard = verklaard(dag);
        opDag(dag);

        assertThat(waar()).isEmpty();
        assertThat(zoeker.waar("klachten", klacht.klacht().toString())).isEmpty();
        assertThat(log.tel(
                        "select count(*) from zaak.bestand where zaak = ?",
                        klacht.klacht().waarde()))
                .as("bestanden gaan met hun zaak")
                .isZero();
        assertThat(zoeker.waar("klachten", klacht.nummer().toString())).isEmpty();
        assertThat(zoeker.waar("personen", merk)).isEmpty();
        assertThat(geteld(jaar)).isEqualTo(geteld + 1);
        assertThat(verklaard(dag)).isEqualTo(verklaard + 1);
        assertThat(log.van(Gebruiker.SYSTEEM))
                .filteredOn(regel -> wie.equals(regel.persoon()))
                .extracting(Regel::actie, Regel::pet, Regel::doel, Regel::dossierdelen, Regel::dossier)
                .containsExactlyInAnyOrder(
                        tuple("vernietigen", "systeem", "bewaartermijn-bewaken", "persoon", null),
                        tuple(
                                "vernietigen",
                                "systeem",
                                "bewaartermijn-bewaken",
                                "klacht",
                                klacht.klacht().waarde()));
    }

    @Test
    @Tag("R-AVG-09")
    void wat_nog_nodig_is_blijft_en_een_open_klacht_gaat_nooit_vanzelf() {
        Opgenomen klacht = neemOp(Klager.onbekend());
        doeAf(klacht, "OORDEEL", false, false);
        beletsel.heeftNodig(klacht.klacht().zaak());
        Opgenomen open = neemOp(Klager.onbekend());

        opDag(LocalDate.now(klok).plusYears(6));

        assertThat(zoeker.waar("klachten", klacht.nummer().toString())).contains("klacht.nummer");
        assertThat(zoeker.waar("klachten", open.nummer().toString())).contains("klacht.nummer");
        beletsel.heeftNietMeerNodig(klacht.klacht().zaak());
        opDag(LocalDate.now(klok));
        assertThat(zoeker.waar("klachten", klacht.nummer().toString())).isEmpty();
    }

    @Test
    @Tag("R-AVG-09")
    void een_klacht_blijft_zolang_een_maatregel_nog_loopt() {
        Opgenomen klacht = neemOp(Klager.onbekend());
        doeAf(klacht, "INGETROKKEN", false, false);
        log.doe(
                "insert into klachten.maatregel (id, klacht, dag, op, door, omschrijving, eigenaar, uiterlijk, stand, opmerking,"
                        + " voortgang, versie) select id, id, ontvangen_op, vastgelegd_op, vastgelegd_door, 'Werkwijze aanpassen',"
                        + " 'Team', ontvangen_op, 'OPEN', '', '', 1 from klachten.klacht where id = '" + klacht.klacht()
                        + "'");
        LocalDate dag = LocalDate.now(klok).plusYears(2);

        opDag(dag);
        assertThat(zoeker.waar("klachten", klacht.nummer().toString())).contains("klacht.nummer");

        log.doe("update klachten.maatregel set stand = 'GEDAAN', afgerond_op = uiterlijk where klacht = '"
                + klacht.klacht() + "'");
        opDag(dag);
        assertThat(zoeker.waar("klachten", klacht.nummer().toString())).isEmpty();
    }

    @Test
    @Tag("R-AVG-09")
    @Tag("R-KLA-18")
    void een_klacht_die_op_een_strafzaak_wacht_blijft_tot_die_klaar_is_en_dan_nog_haar_termijn() {
        Opgenomen klacht = neemOp(Klager.onbekend());
        doeAf(klacht, "NIET_BEHANDELD", false, false);
        log.doe("update klachten.gedraging set niet_grond = 'STRAFZAAK' where klacht = '" + klacht.klacht() + "'");
        LocalDate dag = LocalDate.now(klok).plusYears(4);

        opDag(dag);
        assertThat(zoeker.waar("klachten", klacht.nummer().toString())).contains("klacht.nummer");

        log.doe("insert into klachten.stap (klacht, rang, soort, dag, op, door, toelichting)"
                + " select id, 1, 'STRAFZAAK_KLAAR', date '" + dag.minusYears(1)
                + "', vastgelegd_op, vastgelegd_door, '' from klachten.klacht where id = '" + klacht.klacht() + "'");
        opDag(dag);
        assertThat(zoeker.waar("klachten", klacht.nummer().toString()))
                .as("a year is less than fifteen months")
                .contains("klacht.nummer");
        opDag(dag.plusYears(1));
        assertThat(zoeker.waar("klachten", klacht.nummer().toString())).isEmpty();
    }

    @Test
    @Tag("R-AVG-09")
    void een_zaak_blijft_zolang_een_klacht_daarover_open_is() {
        Zaakverwijzing melding = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Zaakverwijzing anderSoort = new Zaakverwijzing(Zaaksoort.TOELEIDING, melding.id());
        Opgenomen klacht = neemOp(Klager.onbekend());
        log.doe("update klachten.klacht set zaaknummer = 'M-2020-000001', zaaksoort = 'MELDING', zaak = '"
                + melding.id() + "' where id = '" + klacht.klacht() + "'");

        assertThat(beletsels.tegengehouden(List.of(melding, anderSoort))).containsExactly(melding);

        doeAf(klacht, "OORDEEL", false, false);
        assertThat(beletsels.houdtTegen(melding)).isFalse();
    }

    @Test
    @Tag("R-AVG-09")
    @Tag("R-KLA-13")
    void een_zaak_blijft_zolang_de_klager_met_een_klacht_daarover_naar_de_ombudsman_kan() {
        Zaakverwijzing melding = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Opgenomen klacht = neemOp(new Klager(false, "A. " + merk, "Weg 1", null, "Zandermeer", "", null, null, ""));
        log.doe("update klachten.klacht set zaaknummer = 'M-2020-000002', zaaksoort = 'MELDING', zaak = '"
                + melding.id() + "' where id = '" + klacht.klacht() + "'");
        doeAf(klacht, "OORDEEL", false, false);

        assertThat(beletsels.houdtTegen(melding)).isTrue();
        log.doe("update klachten.termijn set uiterlijk = date '2020-01-01' where soort = 'OMBUDSMAN' and klacht = '"
                + klacht.klacht() + "'");
        assertThat(beletsels.houdtTegen(melding)).isFalse();
    }

    @Test
    void elke_tabel_met_iets_van_een_klacht_doet_mee_met_het_vergeten() {
        List<String> metKlacht = zoeker.metKolom("klachten", "klacht");

        assertThat(metKlacht).contains("stap", "gedraging");
        assertThat(zoeker.gaatMee("klachten"))
                .as("tabellen die de databank zelf meeneemt: on delete cascade")
                .containsAll(metKlacht);
    }

    private List<String> waar() {
        return zoeker.waar("klachten", merk);
    }

    private long geteld(int jaar) {
        return log.tel(
                "select coalesce(sum(aantal), 0) from klachten.vernietigd where afdoening = 'OORDEEL' and jaar = "
                        + jaar);
    }

    private long verklaard(LocalDate dag) {
        return log.tel(
                "select coalesce(sum(aantal), 0) from toegang.verklaring where soort = 'klacht' and termijn = 'klacht-bewaren'"
                        + " and duur = 'vijf jaar' and grondslag = 'avg-5-1-e' and dag = ?",
                dag);
    }

    /** What the services of handling do, with the day of today. */
    private void doeAf(Opgenomen klacht, String afdoening, boolean financieel, boolean ombudsman) {
        String id = "'" + klacht.klacht() + "'";
        log.doe("update klachten.klacht set status = 'AFGEDAAN', open = false, afdoening = '" + afdoening
                + "', afgedaan_op = vastgelegd_op, afgedaan_door = vastgelegd_door, financieel = " + financieel
                + " where id = " + id);
        if (ombudsman) {
            log.doe("insert into klachten.stap (klacht, rang, soort, dag, op, door, toelichting)"
                    + " select id, 1, 'OMBUDSMAN', ontvangen_op, vastgelegd_op, vastgelegd_door, '' from klachten.klacht"
                    + " where id = " + id);
            log.doe("insert into klachten.stap (klacht, rang, soort, dag, op, door, toelichting)"
                    + " select id, 2, 'OMBUDSMAN_GESLOTEN', ontvangen_op, vastgelegd_op, vastgelegd_door, ''"
                    + " from klachten.klacht where id = " + id);
        }
    }

    private Opgenomen neemOp(Klager klager) {
        return (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        LocalDate.now(klok),
                        LocalDate.now(klok),
                        true,
                        "Te laat " + merk,
                        "Drie weken niets gehoord. " + merk,
                        "",
                        "",
                        true,
                        klager,
                        List.of(Gedraging.van(
                                "Belde niet terug " + merk, null, new Beklaagde(Beklaagdesoort.ANDER, null, merk, ""))),
                        null,
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
    }

    private PersoonId klager() {
        word("meldpuntmedewerker");
        PersoonId persoon = register.registreer(
                        new NieuwePersoon(
                                Persoonsgegevens.van(
                                        Persoonsnaam.van("Anna", merk),
                                        Geboortedatum.van(LocalDate.of(1958, 5, 3)),
                                        Verblijf.op(Adres.van(
                                                "Ridderspoorstraat", 14, new Postcode("9999ZA"), "Zandermeer"))),
                                null,
                                List.of(Telefoonnummer.van("0612345678"))),
                        doelbindingen.voorTaak("melding-aannemen"))
                .id();
        word(Klachtbehandelaar.PET);
        return persoon;
    }

    private void opDag(LocalDate dag) {
        proefklok.zetGelijk();
        ZonedDateTime nu = ZonedDateTime.now(klok);
        proefklok.zetVooruit(Duration.between(nu, nu.with(dag)));
        vandaagOpnieuw();
        ronde.maak(vergeetronde);
    }

    private void vandaagOpnieuw() {
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = 'vergeten'");
    }

    private void word(String pet) {
        aanwezige.kom(
                new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
