package nl.samenspraak.toeleiding.onderzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.kern.termijn.Termijn;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.toegang.recht.Feestdagenblad;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.recht.Termijnlijst;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Aanmelding;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which terms of the law still run, by the reference data that ship. */
class TermijnweergaveTest {

    private static final UUID RUUD = new UUID(0, 3);

    /** A Wednesday. */
    private static final LocalDate GEVRAAGD = LocalDate.of(2026, 11, 18);

    @Test
    @Tag("R-ALG-12")
    @Tag("R-TOE-30")
    void tijdens_het_onderzoek_lopen_het_persoonlijk_plan_en_de_uitkomst() {
        Toeleiding open = toeleiding(Route.EIGEN_VRAAG);

        assertThat(op(GEVRAAGD, open))
                .extracting(Termijnregel::code, Termijnregel::uiterlijk)
                .containsExactly(
                        tuple("toeleiding-persoonlijk-plan", LocalDate.of(2026, 11, 25)),
                        tuple("toeleiding-onderzoek", LocalDate.of(2026, 12, 30)));
        assertThat(op(GEVRAAGD.plusDays(8), open))
                .as("na zeven dagen is er geen plan meer te geven")
                .extracting(Termijnregel::code)
                .containsExactly("toeleiding-onderzoek");
        assertThat(op(GEVRAAGD, toeleiding(Route.VERZOEK)))
                .extracting(Termijnregel::code)
                .containsExactly("toeleiding-onderzoek");
    }

    @Test
    @Tag("R-ALG-13")
    @Tag("R-ALG-14")
    void bij_het_loket_telt_de_dag_van_de_vraag_en_bij_dreiging_drie_werkdagen() {
        Toeleiding doorgegeven = toeleiding(Route.EIGEN_VRAAG);
        doorgegeven.eindig(Toeleidingstand.NAAR_KOLOMMEN, RUUD, Instant.parse("2026-11-19T09:00:00Z"));

        assertThat(op(GEVRAAGD.plusDays(1), doorgegeven))
                .as("gaat er niets verder, dan heeft geen loket een termijn")
                .isEmpty();
        List<Termijnregel> schulden = op(GEVRAAGD.plusDays(1), doorgegeven, naar("wgs"));
        assertThat(schulden)
                .extracting(Termijnregel::uiterlijk)
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 16));
        assertThat(schulden.get(0).bron()).contains("artikel 4 lid 2");
        assertThat(op(GEVRAAGD.plusDays(10), doorgegeven, naar("wgs")))
                .extracting(Termijnregel::code)
                .containsExactly("schuldhulp-gesprek");
    }

    @Test
    @Tag("R-ALG-12")
    void elk_loket_heeft_de_termijnen_van_zijn_eigen_wet() {
        Toeleiding doorgegeven = toeleiding(Route.EIGEN_VRAAG);
        doorgegeven.eindig(Toeleidingstand.NAAR_KOLOMMEN, RUUD, Instant.parse("2026-11-19T09:00:00Z"));

        List<Termijnregel> wmo = op(GEVRAAGD.plusDays(1), doorgegeven, naar("wmo-2015"));
        assertThat(wmo)
                .extracting(Termijnregel::code, Termijnregel::uiterlijk)
                .containsExactly(
                        tuple("toeleiding-onderzoek", LocalDate.of(2026, 12, 30)),
                        tuple("toeleiding-beschikking", LocalDate.of(2027, 1, 13)));
        assertThat(wmo.get(1).uitleg()).contains("vanaf de aanvraag");
        for (String wet : List.of("jeugdwet", "participatiewet")) {
            assertThat(op(GEVRAAGD.plusDays(1), doorgegeven, naar(wet)))
                    .extracting(Termijnregel::bron)
                    .singleElement()
                    .asString()
                    .contains("Awb, artikel 4:13");
        }
        assertThat(op(GEVRAAGD.plusDays(1), doorgegeven, naar(Vervolg.ANDERS))).isEmpty();
    }

    @Test
    @Tag("R-TOE-31")
    void een_advies_heeft_geen_termijn_van_een_onderzoek() {
        Toeleiding advies = toeleiding(Route.EIGEN_VRAAG);
        advies.kiesTaak(Taaksoort.ADVIES);

        assertThat(op(GEVRAAGD, advies)).isEmpty();
    }

    private static Optional<Doorgeleiding> naar(String wet) {
        return Optional.of(
                new Doorgeleiding(ToeleidingId.nieuw(), Vervolg.naar("Het loket", wet), "Ik zoek hulp.", GEVRAAGD));
    }

    @Test
    @Tag("R-ALG-13")
    void tijdens_het_onderzoek_loopt_bij_schulden_ook_de_termijn_van_het_eerste_gesprek() {
        Toeleiding open = toeleiding(Route.EIGEN_VRAAG);

        assertThat(weergave(GEVRAAGD.plusDays(1)).van(open, true, Optional.empty()))
                .extracting(Termijnregel::code, Termijnregel::uiterlijk)
                .contains(
                        tuple("schuldhulp-dreiging", LocalDate.of(2026, 11, 23)),
                        tuple("schuldhulp-gesprek", LocalDate.of(2026, 12, 16)));
        assertThat(weergave(GEVRAAGD.plusDays(1)).van(open, false, Optional.empty()))
                .extracting(Termijnregel::code)
                .doesNotContain("schuldhulp-gesprek", "schuldhulp-dreiging");
    }

    private static Termijnweergave weergave(LocalDate dag) {
        ZoneId hier = ZoneId.of("Europe/Amsterdam");
        return new Termijnweergave(
                new Meegeleverd(), Clock.fixed(dag.atTime(12, 0).atZone(hier).toInstant(), hier));
    }

    private static List<Termijnregel> op(LocalDate dag, Toeleiding toeleiding) {
        return op(dag, toeleiding, Optional.empty());
    }

    private static List<Termijnregel> op(LocalDate dag, Toeleiding toeleiding, Optional<Doorgeleiding> vraag) {
        return weergave(dag).van(toeleiding, false, vraag);
    }

    private static Toeleiding toeleiding(Route route) {
        Toeleiding toeleiding = new Toeleiding(
                new Aanmelding(
                        ToeleidingId.nieuw(),
                        Toeleidingnummer.van(2026, 1),
                        RUUD,
                        Instant.parse("2026-11-18T09:00:00Z"),
                        new PersoonId(UUID.randomUUID()),
                        route,
                        Herkomst.BALIE,
                        GEVRAAGD,
                        null),
                new Meegeleverd().bereken(Toeleidingwerk.TERMIJN, GEVRAAGD).einde());
        toeleiding.kiesTaak(Taaksoort.TOELEIDING);
        return toeleiding;
    }

    /** The terms as they ship. */
    private static final class Meegeleverd extends Termijnen {

        private final Referentiebestand bestand =
                new Referentiebestand(Optional.of(Path.of("../../config/referentie")));
        private final Termijnlijst lijst = Termijnlijst.lees(bestand);
        private final Feestdagen feestdagen = Feestdagenblad.lees(bestand);

        @Override
        public Termijn termijn(String code, LocalDate begin) {
            return lijst.regel(code, begin).termijn();
        }

        @Override
        public Termijnberekening bereken(String code, LocalDate begin) {
            return termijn(code, begin).bereken(begin, feestdagen);
        }

        @Override
        public String naam(String code, LocalDate begin) {
            return lijst.regel(code, begin).naam();
        }

        @Override
        public String bron(String code, LocalDate begin) {
            return lijst.regel(code, begin).bron();
        }
    }
}
