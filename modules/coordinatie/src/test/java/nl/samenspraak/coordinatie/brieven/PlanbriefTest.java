package nl.samenspraak.coordinatie.brieven;

import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.MEEGELEVERD;
import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.RUUD;
import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Keurmeester;
import nl.samenspraak.brieven.Proefkantoor;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzingregel;
import nl.samenspraak.coordinatie.aanwijzen.Coordinatorvorm;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.betrokkenen.Partijdeelname;
import nl.samenspraak.coordinatie.dossier.Coordinatie;
import nl.samenspraak.coordinatie.dossier.Coordinatiekop;
import nl.samenspraak.coordinatie.dossier.Proefcoordinaties;
import nl.samenspraak.coordinatie.dossier.Regiereferentie;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.coordinatie.plan.Planreferentie;
import nl.samenspraak.kern.termijn.Termijn;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.recht.Termijnlijst;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told to whom, and what a letter says. */
class PlanbriefTest {

    private static final Instant OP = Instant.parse("2026-12-08T09:00:00Z");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 8);
    private static final UUID NOOR = new UUID(1, 1);
    private static final UUID WIERDE = new UUID(2, 1);

    private final Planbriefwoorden woorden = new Planbriefwoorden(MEEGELEVERD);
    private final Planbriefontvangers ontvangers = new Planbriefontvangers(woorden, new Planreferentie(MEEGELEVERD));
    private final Planbriefschrijver schrijver =
            new Planbriefschrijver(woorden, new Meegeleverd(), "Zandermeer", Optional.of("fg@zandermeer.example"));
    private final List<Planbriefregel> verstuurd = new ArrayList<>();
    private Coordinatie coordinatie = Proefcoordinaties.naOnderzoek(true);
    private Lidregel.Vertellen noor = Lidregel.NOG_NIET;
    private int leeftijd = 8;
    private List<String> leest = List.of();
    private Coordinatorvorm vorm = Coordinatorvorm.POOL;

    @Test
    @Tag("R-COO-03")
    @Tag("R-COO-04")
    @Tag("R-ALG-06")
    void wie_coordineert_hoe_die_te_bereiken_is_wie_verantwoordelijk_is_en_dat_afzien_mag_staat_in_de_eerste_brief() {
        coordinatie.moetRegieVertellen(VANDAAG);

        String tekst = tekst(Planbriefsoort.BEGIN);

        assertThat(tekst)
                .contains("Uw coördinator is Saskia Prins, van de gemeente, vanaf 8 december 2026")
                .contains("0123 456 789")
                .contains("Verantwoordelijk voor uw gegevens: Het college")
                .contains("Wmo 2015, artikel 5.4.4 (voorstel)")
                .contains("dat u geen coördinator wilt")
                .contains("nog één jaar")
                .contains("fg@zandermeer.example");
    }

    @Test
    @Tag("R-COO-04")
    void wie_er_niet_zelf_om_vroeg_leest_niet_dat_afzien_mag_en_wie_afzag_ook_niet() {
        coordinatie = Proefcoordinaties.naOnderzoek(false);
        coordinatie.moetRegieVertellen(VANDAAG);
        assertThat(tekst(Planbriefsoort.BEGIN)).doesNotContain("dat u geen coördinator wilt");

        coordinatie = Proefcoordinaties.naOnderzoek(true);
        coordinatie.moetRegieVertellen(VANDAAG);
        vorm = Coordinatorvorm.AFGEZIEN;
        assertThat(tekst(Planbriefsoort.BEGIN))
                .contains("U wilt geen coördinator.")
                .doesNotContain("dat u geen coördinator wilt");
    }

    @Test
    @Tag("R-ALG-06")
    void na_de_eerste_brief_is_een_opvolger_een_brief_van_zijn_eigen_soort_en_elke_brief_gaat_een_keer() {
        assertThat(welke(Planbriefsoort.BEGIN)).as("zonder coördinator").isEmpty();
        coordinatie.moetRegieVertellen(VANDAAG);
        assertThat(welke(Planbriefsoort.BEGIN)).hasSize(1);
        assertThat(welke(Planbriefsoort.OPVOLGING)).isEmpty();

        ging(Planbriefsoort.BEGIN, Planbriefontvangers.INWONER);
        coordinatie.regieVerteld();
        assertThat(welke(Planbriefsoort.BEGIN)).isEmpty();
        assertThat(welke(Planbriefsoort.OPVOLGING)).isEmpty();

        coordinatie.moetRegieVertellen(VANDAAG);
        assertThat(welke(Planbriefsoort.BEGIN)).isEmpty();
        assertThat(welke(Planbriefsoort.OPVOLGING)).hasSize(1);
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-AVG-01")
    void wie_van_het_gezin_in_het_plan_staat_hoort_waarom_en_van_een_jong_kind_horen_de_ouders_het() {
        assertThat(welke(Planbriefsoort.GEZINSLID)).singleElement().satisfies(aan -> {
            assertThat(aan.aan().naam()).isEqualTo("De ouders of verzorgers van Noor");
            assertThat(aan.aanhef()).isEqualTo("Geachte ouders/verzorgers");
            assertThat(aan.naam())
                    .as("zo heet de ontvanger in de lijst en in het logboek")
                    .isEqualTo("wie het gezag heeft over een kind");
        });
        assertThat(tekst(Planbriefsoort.GEZINSLID))
                .contains("Daarin staat ook iets over Noor. U krijgt deze brief omdat u het gezag heeft over dit kind.")
                .contains("Gaat na school naar de huiskamer.");
        leeftijd = 12;
        assertThat(welke(Planbriefsoort.GEZINSLID))
                .extracting(aan -> aan.aan().naam())
                .as("van twaalf tot zestien allebei")
                .containsExactly("Noor", "De ouders of verzorgers van Noor");
        assertThat(tekst(Planbriefsoort.GEZINSLID))
                .contains("U staat erin als kind.")
                .contains("Wie het gezag over u heeft, krijgt ook een brief.");
        ging(Planbriefsoort.GEZINSLID, NOOR.toString());
        assertThat(welke(Planbriefsoort.GEZINSLID))
                .extracting(aan -> aan.aan().naam())
                .as("wie hem al kreeg, krijgt hem niet nog eens")
                .containsExactly("De ouders of verzorgers van Noor");
        leeftijd = 16;
        verstuurd.clear();
        assertThat(welke(Planbriefsoort.GEZINSLID))
                .extracting(aan -> aan.aan().naam())
                .containsExactly("Noor");

        noor = new Lidregel.Vertellen(VANDAAG, null, "");
        assertThat(welke(Planbriefsoort.GEZINSLID)).isEmpty();
    }

    @Test
    @Tag("R-AVG-01")
    void wie_het_leest_en_van_wie_wij_het_weten_staat_in_de_brief_en_met_een_adres_kan_hij_op_de_post() {
        coordinatie.moetRegieVertellen(VANDAAG);
        assertThat(tekst(Planbriefsoort.BEGIN)).contains("alleen het eigen deel", "Woningstichting De Wierde");
        assertThat(tekst(Planbriefsoort.GEZINSLID))
                .contains("De coördinator en ", "Nu leest geen organisatie hier iets van.", "de inwoner zelf")
                .as("wie niets voor haar doet, leest niets en heet hier niet")
                .doesNotContain("De Wierde");
        leest = List.of("Woningstichting De Wierde");
        assertThat(tekst(Planbriefsoort.GEZINSLID)).contains("Woningstichting De Wierde");

        Planbriefontvanger aan = welke(Planbriefsoort.GEZINSLID).get(0);
        assertThat(aan.op(List.of())).isEqualTo(aan);
        assertThat(aan.adres()).isFalse();
        Planbriefontvanger op = aan.op(List.of("Plaslaan 9", "3999 AE Zandermeer"));
        assertThat(op.adres()).isTrue();
        assertThat(op.aan().adresregels()).containsExactly("Plaslaan 9", "3999 AE Zandermeer");
        assertThat(new Planbriefopdracht(
                                Planbriefsoort.GEZINSLID,
                                aan.sleutel(),
                                Map.of("adres", "Plaslaan 9\n\n 3999 AE Zandermeer"))
                        .regels("adres"))
                .containsExactly("Plaslaan 9", "3999 AE Zandermeer");
    }

    @Test
    @Tag("R-COO-22")
    void wat_stopt_vertelt_de_inwoner_de_grond_en_een_partij_alleen_wat_er_met_haar_werk_gebeurt() {
        assertThat(welke(Planbriefsoort.STOP)).isEmpty();
        coordinatie.heeftPlan(START);
        coordinatie.stop(Stopgrond.WERKT_NIET, "Het gezin wil rust.", "Budgetwinkel maakt de regeling af.", RUUD, OP);

        assertThat(tekst(Planbriefsoort.STOP))
                .contains("De coördinatie werkt niet")
                .contains("Het gezin wil rust.")
                .contains("Budgetwinkel maakt de regeling af.")
                .contains("nog één jaar");
        assertThat(tekst(Planbriefsoort.STOP_PARTIJ))
                .contains("Budgetwinkel maakt de regeling af.")
                .doesNotContain("Het gezin wil rust.")
                .doesNotContain("werkt niet");
        assertThat(welke(Planbriefsoort.GEZINSLID))
                .as("wie het nooit hoorde, hoort het nog")
                .hasSize(1);

        ging(Planbriefsoort.STOP_PARTIJ, WIERDE.toString());
        coordinatie.bericht(VANDAAG);
        assertThat(welke(Planbriefsoort.STOP)).isEmpty();
        assertThat(welke(Planbriefsoort.STOP_PARTIJ)).isEmpty();
    }

    @Test
    @Tag("R-COO-22")
    void wie_overleed_krijgt_geen_brief() {
        coordinatie.stop(Stopgrond.OVERLEDEN, "Zij overleed.", "", RUUD, OP);

        assertThat(welke(Planbriefsoort.STOP)).isEmpty();
        assertThat(welke(Planbriefsoort.STOP_PARTIJ)).hasSize(1);
    }

    @Test
    @Tag("R-AVG-08")
    void wat_is_afgebroken_blijft_zes_weken_en_dat_staat_in_de_brief() {
        coordinatie.heeftPlan(START);
        coordinatie.stop(Stopgrond.INGETROKKEN, "Zij wil niet meer.", "", RUUD, OP);

        assertThat(tekst(Planbriefsoort.STOP)).contains("nog zes weken");
    }

    @ParameterizedTest
    @EnumSource(Planbriefsoort.class)
    void elke_brief_houdt_zich_aan_beide_standaarden_wat_iemand_ook_typt(Planbriefsoort soort) {
        coordinatie.moetRegieVertellen(VANDAAG);
        if (soort == Planbriefsoort.OPVOLGING) {
            ging(Planbriefsoort.BEGIN, Planbriefontvangers.INWONER);
        }
        if (soort == Planbriefsoort.STOP || soort == Planbriefsoort.STOP_PARTIJ) {
            coordinatie.stop(Stopgrond.VERHUISD, "Het gezin verhuisde. \uD83D\uDE00", "De hulp blijft.", RUUD, OP);
        }
        Planbriefontvanger aan = welke(soort).get(0);

        Brief brief = schrijver.schrijf(
                stof(),
                new Planbriefopdracht(soort, aan.sleutel(), Map.of("persoonlijk", "<b>Zoë</b>\n\n- een\n- twee")),
                aan,
                "Saskia Prins",
                VANDAAG);

        Keurmeester.eisDeStandaarden(new Proefkantoor(false).drukkerij().druk(brief));
        assertThat(new Proefkantoor(false).drukkerij().voorbeeld(brief))
                .contains("P-2026-000034")
                .doesNotContain("{", "}", "<b>Zoë");
    }

    private List<Planbriefontvanger> welke(Planbriefsoort soort) {
        return ontvangers.van(soort, stof());
    }

    private void ging(Planbriefsoort soort, String aan) {
        verstuurd.add(new Planbriefregel(UUID.randomUUID(), soort, aan, "", Planbriefwijze.GEGEVEN, OP, RUUD));
    }

    private String tekst(Planbriefsoort soort) {
        Planbriefontvanger aan = welke(soort).get(0);
        Brief brief = schrijver.schrijf(
                stof(), new Planbriefopdracht(soort, aan.sleutel(), Map.of()), aan, "Saskia Prins", VANDAAG);
        return brief.inhoud().toString();
    }

    private Planbriefstof stof() {
        return new Planbriefstof(
                coordinatie,
                kop(),
                List.of(
                        new Lidregel(new UUID(1, 0), "Sevda", Gezinsrol.INWONER, null, 40, "", Lidregel.NOG_NIET),
                        new Lidregel(
                                NOOR,
                                "Noor",
                                Gezinsrol.KIND,
                                null,
                                leeftijd,
                                "Gaat na school naar de huiskamer.",
                                noor)),
                List.of(new Partijdeelname(WIERDE, "Woningstichting De Wierde", "Verhuren", "I. Visser", VANDAAG)),
                new Aanwijzingregel(vorm, "Saskia Prins", "", "", "0123 456 789", "Zij wil het.", "", VANDAAG, null),
                verstuurd,
                lid -> leest);
    }

    private Coordinatiekop kop() {
        return new Coordinatiekop(
                coordinatie.id(),
                1,
                coordinatie.nummer(),
                coordinatie.stand(),
                new Regiereferentie(MEEGELEVERD).van(coordinatie.regie()),
                coordinatie.startdag(),
                "",
                "",
                null,
                null,
                coordinatie.persoon(),
                null);
    }

    private static final class Meegeleverd extends Termijnen {

        @Override
        public Termijn termijn(String code, LocalDate begin) {
            return Termijnlijst.lees(MEEGELEVERD).regel(code, begin).termijn();
        }
    }
}
