package nl.samenspraak.toegang.zegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.toegang.logboek.Proefschrijver;
import nl.samenspraak.toegang.sleutel.Sleutelbos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody does to the log in the database, the check names it (R-LOG-02). */
@Tag("R-LOG-02")
class KnoeienIT {

    private static final String EEN = " where knoop = 'een' and nummer = 42";

    @TempDir
    Path anker;

    private Proeflog log;
    private Proefschrijver een;

    @BeforeEach
    void begin() throws Exception {
        log = new Proeflog(anker);
        een = log.schrijver("een");
        for (int keer = 0; keer < 6; keer++) {
            log.regels(een, 100);
        }
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);
    }

    @AfterEach
    void einde() throws SQLException {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gebruiker = '00000000-0000-0000-0000-000000000001'",
                "vastgelegd = vastgelegd - interval '1' hour",
                "persoon = null",
                "reden = 'zomaar'",
                "daad = 'proef.niet-gedaan'",
                "daad = null",
                "wederpartij = 'iemand anders'",
                "uitkomst = 'geweigerd'",
                "bewaren_tot = date '2020-01-01'",
                "logid = '01900000-0000-7000-8000-000000000000'",
                "vorm = 2",
                "sleutelversie = 9",
                "mac = mac || mac"
            })
    void een_regel_veranderen(String wat) throws SQLException {
        log.doe("update toegang.toegangslog set " + wat + EEN);

        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.GEBROKEN);
        assertThat(log.nazicht().fouten())
                .singleElement()
                .asString()
                .contains("Regel ", "(knoop een, nummer 42)", "plaats 41", "is veranderd na het verzegelen");
    }

    @Test
    void een_regel_veranderen_met_de_sleutel_van_het_logboek_in_de_hand() throws SQLException {
        log.doe("delete from toegang.toegangslog" + EEN);
        een.zet(log.eigen(), 42, log.klok.instant().minusSeconds(6));

        assertThat(log.nazicht().fouten())
                .first()
                .asString()
                .contains(
                        "nummer 42",
                        "plaats 41",
                        "is veranderd na het verzegelen, door iemand die de sleutel van het logboek heeft");
    }

    @Test
    void een_regel_weghalen() throws SQLException {
        log.doe("delete from toegang.toegangslog" + EEN);

        assertThat(log.nazicht().fouten())
                .containsExactly(
                        "De regel met nummer 42 van knoop een ontbreekt. Zij stond op plaats 41 in het zegel.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'een', 601", "'een', 1000", "'een', -3", "'nep', 1"})
    void een_regel_erbij_zetten(String plek) throws SQLException {
        log.doe(kopie(plek));
        String nep =
                log.vraag("select logid from toegang.toegangslog where logid = '01900000-0000-7000-8000-00000000000a'");

        assertThat(log.nazicht().fouten()).singleElement().asString().contains(nep, "hoort niet in het logboek");

        log.klok.loop(Duration.ofMinutes(11));
        log.zegel();
        log.regels(log.schrijver("twee"), 1);
        assertThat(log.nazicht().fouten()).singleElement().asString().contains(nep, "hoort niet in het logboek");
        if (!plek.contains("-")) {
            assertThat(log.boek().meldingen())
                    .singleElement()
                    .satisfies(
                            melding -> assertThat(melding.tekst()).contains(nep, "niet door Samenspraak geschreven"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nummer", "logid"})
    void twee_regels_verwisselen(String kolom) throws SQLException {
        String a = log.vraag("select logid from toegang.toegangslog where nummer = 42");
        String b = log.vraag("select logid from toegang.toegangslog where nummer = 57");
        if (kolom.equals("nummer")) {
            log.doe("update toegang.toegangslog set nummer = 9999 where nummer = 42");
            log.doe("update toegang.toegangslog set nummer = 42 where nummer = 57");
            log.doe("update toegang.toegangslog set nummer = 57 where nummer = 9999");
        } else {
            log.doe("update toegang.toegangslog set logid = '01900000-0000-7000-8000-000000000000' where nummer = 42");
            log.doe("update toegang.toegangslog set logid = '" + a + "' where nummer = 57");
            log.doe("update toegang.toegangslog set logid = '" + b + "' where nummer = 42");
        }

        assertThat(log.nazicht().fouten())
                .first()
                .asString()
                .contains("zijn met elkaar verwisseld na het verzegelen", a, b, "nummer 42", "nummer 57");
    }

    @Test
    void de_laatste_regels_weghalen() throws SQLException {
        log.doe("delete from toegang.toegangslog where nummer > 590");

        assertThat(log.nazicht().fouten())
                .singleElement()
                .asString()
                .contains(
                        "De staart is afgesneden: de laatste 10 verzegelde regels zijn weg",
                        "plaats 590",
                        "nummer 590");
    }

    @Test
    void de_laatste_regels_weghalen_met_hun_zegel() throws SQLException {
        snijAf();

        assertThat(log.nazicht().fouten())
                .singleElement()
                .asString()
                .contains(
                        "Het anker kent 600 regels",
                        "in de databank zijn er 500 verzegeld",
                        "De staart is afgesneden, of er is een oude back-up teruggezet");
    }

    @Test
    void regels_weghalen_voordat_zij_verzegeld_zijn_en_dan_stoppen() throws SQLException {
        een.schrijf(log.eigen(), 3, log.klok.instant());
        log.klok.loop(Duration.ofMinutes(2));
        een.schrijf(log.eigen(), 1, log.klok.instant());
        log.doe("delete from toegang.toegangslog where nummer = 602");
        log.zegel();
        een.stop(log.eigen(), log.klok.instant());

        assertThat(log.nazicht().fouten())
                .containsExactly("De regel met nummer 602 van knoop een ontbreekt."
                        + " Zij was nog niet verzegeld; de nummering laat zien dat zij er was.");

        log.doe("update toegang.knoop set open = '602'");
        assertThat(log.nazicht().fouten())
                .containsExactly("Wat knoop een bij het stoppen over zijn nummers zei, is veranderd.");
    }

    @Test
    void een_regel_weghalen_voordat_zij_verzegeld_is_terwijl_de_server_doorwerkt() throws SQLException {
        een.schrijf(log.eigen(), 2, log.klok.instant());
        log.doe("delete from toegang.toegangslog where nummer = 601");
        log.zegel();
        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.HEEL);
        log.klok.loop(Duration.ofMinutes(16));
        for (int keer = 0; keer < 11; keer++) {
            log.regels(een, 100);
        }
        log.doe("update toegang.knoop set gezien = timestamp with time zone '2026-11-30 08:16:00+00'");

        assertThat(log.nazicht().fouten()).singleElement().asString().contains("nummer 601 van knoop een ontbreekt");
    }

    @Test
    void een_server_die_gedood_is_laat_een_gat_dat_niemand_kan_vullen() throws SQLException {
        een.schrijf(log.eigen(), 2, log.klok.instant());
        log.doe("delete from toegang.toegangslog where nummer = 601");
        log.zegel();
        log.klok.loop(Duration.ofMinutes(10));

        Uitslag uitslag = log.nazicht();

        assertThat(uitslag.oordeel()).isEqualTo(Uitslag.Oordeel.LET_OP);
        assertThat(uitslag.letOp()).singleElement().asString().contains("Knoop een is niet ordelijk gestopt", "601");
    }

    @Test
    void alles_opnieuw_maken_zonder_sleutels() throws SQLException {
        log.doe("update toegang.toegangslog set reden = 'anders' where nummer > 300");
        Zegelsleutel dader =
                Zegelsleutel.van(Proeflog.NAAM, "de sleutel van de dader, 32 byte".getBytes(StandardCharsets.US_ASCII));
        herbouw(dader);
        log.boek().zetToetssleutel(dader.toets(), log.klok.instant(), 1, new byte[Boom.HASH]);

        assertThat(log.nazicht().fouten())
                .hasSize(Bevindingen.MEESTE)
                .first()
                .asString()
                .contains("nummer 301", "is veranderd na het verzegelen");

        log.doe("update toegang.toegangslog set reden = 'Één reden, met een é'");
        herbouw(dader);
        assertThat(log.nazicht().fouten())
                .first()
                .asString()
                .contains("Het zegel van", "over 600 regels is niet gezet met een sleutel van dit logboek");
    }

    @Test
    void alles_opnieuw_maken_met_alle_sleutels() throws SQLException {
        log.doe("delete from toegang.toegangslog");
        log.vergeetZegel();
        Proefschrijver dader = new Proefschrijver(log.sleutels, "een");
        dader.schrijf(log.eigen(), 300, log.klok.instant().minusSeconds(10));
        dader.schrijf(log.eigen(), 300, log.klok.instant().minusSeconds(5));
        log.neem(log.zegelaar(Optional.empty()));
        log.zegel();

        assertThat(log.nazicht().fouten())
                .first()
                .asString()
                .contains("zijn andere dan die in het anker", "Het logboek is daarvoor vervangen of veranderd");
        assertThat(log.boek().meldingen())
                .singleElement()
                .satisfies(melding -> assertThat(melding.tekst()).contains("Het anker kent een ander logboek"));
    }

    @Test
    void een_oude_backup_terugzetten() throws Exception {
        log.maakBackup();
        log.regels(een, 100);
        String geankerd = Files.readString(anker.resolve("laatste.txt"));
        log.zetBackupTerug();

        assertThat(log.nazicht().fouten())
                .singleElement()
                .asString()
                .contains("Het anker kent 700 regels", "in de databank zijn er 600 verzegeld", "oude back-up");

        log.regels(log.schrijver("drie"), 200);
        assertThat(log.nazicht().fouten())
                .first()
                .asString()
                .contains("De eerste 700 regels zijn andere dan die in het anker");
        assertThat(Files.readString(anker.resolve("laatste.txt"))).isEqualTo(geankerd);
    }

    @Test
    void een_klok_terugzetten() throws SQLException {
        log.klok.loop(Duration.ofHours(-1));
        log.regels(een, 2);

        Uitslag uitslag = log.nazicht();

        assertThat(uitslag.oordeel()).isEqualTo(Uitslag.Oordeel.LET_OP);
        assertThat(uitslag.letOp())
                .anySatisfy(zaak -> assertThat(zaak).contains("De klok van een server is teruggezet"))
                .anySatisfy(zaak -> assertThat(zaak)
                        .contains("nummer 601", "was er nog niet bij het zegel van", "liep achter", "Zo zijn er 2"));
    }

    @Test
    void een_klok_vooruitzetten() throws SQLException {
        een.schrijf(log.eigen(), 1, log.klok.instant().plus(Duration.ofHours(1)));
        log.zegel();

        assertThat(log.nazicht().letOp())
                .singleElement()
                .asString()
                .contains("nummer 601", "De klok van die server liep voor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from toegang.zegelpunt where grootte = 300",
                "update toegang.zegelpunt set notitie = replace(notitie, 'tijd 2026', 'tijd 2025') where grootte = 300",
                "update toegang.zegelpunt set notitie = 'weg' where grootte = 300",
                "update toegang.zegelpunt set grootte = 299 where grootte = 300",
                "delete from toegang.zegelreeks where plaats = 200",
                "update toegang.zegelreeks set tot = tot + 1 where plaats = 200",
                "update toegang.zegelreeks set plaats = plaats + 1 where plaats = 500",
                "update toegang.zegeltegel set inhoud = substring(inhoud from 1 for 64) || substring(inhoud from 33)"
                        + " where niveau = 0 and tegel = 1"
            })
    void met_het_zegel_zelf_knoeien(String sql) throws SQLException {
        log.doe(sql);

        assertThat(log.nazicht().oordeel()).isEqualTo(Uitslag.Oordeel.GEBROKEN);
        assertThat(log.nazicht().fouten())
                .first()
                .asString()
                .containsAnyOf(
                        "er is een zegel weg of veranderd",
                        "is veranderd en niet meer te lezen",
                        "is veranderd: het zegt over",
                        "De lijst van plaatsen is veranderd",
                        "De bewaarde hash van plaats 25");
    }

    @Test
    void een_andere_hoofdsleutel_kent_geen_enkele_regel() throws SQLException {
        Sleutelbos ander = new Sleutelbos(Map.of(1, new byte[32]));
        Proefschrijver vreemd = new Proefschrijver(ander, "vreemd");
        vreemd.schrijf(log.eigen(), 1, log.klok.instant());
        log.zegel();

        assertThat(log.boek().laatstePunt().orElseThrow().grootte()).isEqualTo(600);
        assertThat(log.nazicht().fouten()).singleElement().asString().contains("knoop vreemd, nummer 1");
    }

    /** As somebody does who knows how it works: the lines of the last batch are gone, and everything that tells of them. */
    private void snijAf() throws SQLException {
        log.doe("delete from toegang.toegangslog where nummer > 500");
        log.doe("delete from toegang.zegelreeks where plaats >= 500");
        log.doe("delete from toegang.zegelpunt where grootte > 500");
        log.doe("update toegang.zegelknoop set hoogste = 500");
        log.doe("update toegang.zegelstand set grootte = 500");
        log.doe("update toegang.zegeltegel set inhoud = substring(inhoud from 1 for " + (500 - 256) * 32
                + ") where niveau = 0 and tegel = 1");
    }

    /** Makes tree and checkpoint of the lines as they are now. */
    private void herbouw(Zegelsleutel sleutel) throws SQLException {
        log.vergeetZegel();
        SqlZegelboek boek = log.boek();
        Tegels boom = new Tegels(0, boek::tegel);
        boek.tussen("een", 1, 600).forEach(regel -> boom.voegToe(Boom.blad(regel.canoniek())));
        boek.zetTegels(boom.gewijzigd());
        boek.zetReeksen(List.of(new SqlZegelboek.Reeks(0, "een", 1, 600)));
        boek.ontdek(List.of("een"));
        boek.zetHoogste("een", 600);
        boek.zetGrootte(600);
        boek.zetPunt(Zegelpunt.maak(sleutel, new Zegelpunt.Inhoud(600, boom.wortel(), log.klok.instant(), true), null));
    }

    private static String kopie(String plek) {
        String kolommen =
                "trace_id, span_id, begonnen, vastgelegd, actie, daad, activiteit, doel, grondslag, zaak, dossier, dossierdelen, pet,"
                        + " gebruiker, organisatie, werkplek, persoon, persoontype, sleutelversie, uitkomst, weigergrond, reden, aantal,"
                        + " wederpartij, bewaren_tot, regel, regels, vorm, mac";
        return "insert into toegang.toegangslog (logid, knoop, nummer, " + kolommen
                + ") select '01900000-0000-7000-8000-00000000000a', " + plek + ", " + kolommen
                + " from toegang.toegangslog" + EEN;
    }
}
