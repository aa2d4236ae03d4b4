package nl.samenspraak.systeemtest.bouwregels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The application keeps the rules of the house, and each rule is seen to fail on a class that breaks it. */
class BouwregelsTest {

    private static final JavaClasses TOEPASSING = Modules.klassen();

    @Test
    void elke_gebouwde_module_staat_in_de_tabel() {
        assertThat(Modules.MAG_KENNEN.keySet()).containsAll(Modules.gebouwd());
        assertThat(Modules.gebouwd()).contains("kern", "toegang", "web");
    }

    @ParameterizedTest
    @MethodSource("nl.samenspraak.systeemtest.bouwregels.Modules#gebouwd")
    void een_module_kent_alleen_wie_hij_mag_kennen(String module) {
        Modules.grens(module).check(TOEPASSING);
    }

    @ParameterizedTest
    @MethodSource("regels")
    void de_toepassing_houdt_zich_aan(ArchRule regel) {
        regel.check(TOEPASSING);
    }

    @ParameterizedTest
    @MethodSource("overtredingen")
    void een_overtreding_wordt_gezien(ArchRule regel, Class<?> overtreder) {
        // With what a seed may call: of a class that is only referred to, the importer does not know what it is.
        JavaClasses zaad = new ClassFileImporter()
                .importClasses(
                        overtreder, nl.samenspraak.zaad.KeurigeDienst.class, nl.samenspraak.zaad.Zaadbeeld.class);

        assertThatThrownBy(() -> regel.check(zaad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(overtreder.getName());
    }

    @Test
    void wat_mag_wordt_niet_gezien() {
        JavaClasses zaad = new ClassFileImporter()
                .importClasses(
                        nl.samenspraak.toeleiding.zaad.KentGezichtVanMeldpunt.class,
                        nl.samenspraak.zaad.KeurigeDienst.class,
                        nl.samenspraak.zaad.ui.OnthoudtKeuzes.class);

        Modules.grens("toeleiding").check(zaad);
        regels().forEach(regel -> regel.allowEmptyShould(true).check(zaad));
    }

    static Stream<ArchRule> regels() {
        return Stream.of(
                Bouwregels.KERN_KENT_GEEN_RAAMWERK,
                Bouwregels.OPSLAG_BLIJFT_BINNEN,
                Bouwregels.SCHERM_VRAAGT_DE_DIENST,
                Bouwregels.SCHERM_LEEST_DOOR_DE_POORT,
                Bouwregels.BINNEN_LEEST_WIE_EEN_POORT_HEEFT,
                Bouwregels.SCHERM_TOONT_WAT_HET_KREEG,
                Bouwregels.VRAGEN_GAAN_DOOR_DE_POORT,
                Bouwregels.WAT_OVER_NIEMAND_GAAT_IS_GENOEMD,
                Bouwregels.DOSSIER_GAAT_DOOR_JPA,
                Bouwregels.WIE_DE_DATABANK_KENT_HEET_ZO,
                Bouwregels.DOSSIER_ACHTER_DE_POORT,
                Bouwregels.POORT_KENT_HET_DOEL,
                Bouwregels.ZONDER_REGEL_GEEN_GEGEVENS,
                Bouwregels.WIE_SCHRIJFT_ZEGT_WAT,
                Bouwregels.WAT_NIET_GEDAAN_IS_ZEGT_DAT,
                Bouwregels.POORT_STAAT_OP_EEN_BOON,
                Bouwregels.ENTITEIT_ACHTER_DE_POORT,
                Bouwregels.TIJD_KOMT_VAN_DE_KLOK,
                Bouwregels.GEEN_OUDE_DATUMS,
                Bouwregels.NIETS_OP_DE_CONSOLE,
                Bouwregels.SESSIE_HOUDT_GEEN_DOSSIER,
                Besloten.WIE_ER_IS_ZEGT_HET_AANMELDEN,
                Besloten.WERK_ALS_EEN_ANDER_IS_GENOEMD,
                Besloten.LOGBOEK_SCHRIJFT_DE_POORT);
    }

    static Stream<Arguments> overtredingen() {
        return Stream.of(
                arguments(Modules.grens("kern"), nl.samenspraak.kern.zaad.KentToegang.class),
                arguments(Modules.grens("toegang"), nl.samenspraak.toegang.zaad.KentPersonen.class),
                arguments(Modules.grens("zaak"), nl.samenspraak.zaak.zaad.KentPersonen.class),
                arguments(Modules.grens("brieven"), nl.samenspraak.brieven.zaad.KentMeldpunt.class),
                arguments(Modules.grens("personen"), nl.samenspraak.personen.zaad.KentMeldpunt.class),
                arguments(Modules.grens("meldpunt"), nl.samenspraak.meldpunt.zaad.KentToeleiding.class),
                arguments(Modules.grens("klachten"), nl.samenspraak.klachten.zaad.KentMeldpunt.class),
                arguments(Modules.grens("toeleiding"), nl.samenspraak.toeleiding.zaad.KentBinnenwerkVanMeldpunt.class),
                arguments(Modules.grens("coordinatie"), nl.samenspraak.coordinatie.zaad.KentMeldpunt.class),
                arguments(Modules.grens("inwoner"), nl.samenspraak.inwoner.zaad.KentMeldpunt.class),
                arguments(Modules.grens("web"), nl.samenspraak.web.zaad.KentSysteemtest.class),
                arguments(Bouwregels.KERN_KENT_GEEN_RAAMWERK, nl.samenspraak.kern.zaad.KentRaamwerk.class),
                arguments(Bouwregels.OPSLAG_BLIJFT_BINNEN, nl.samenspraak.zaad.KentJpaVanPersonen.class),
                arguments(Bouwregels.SCHERM_VRAAGT_DE_DIENST, nl.samenspraak.zaad.ui.KentOpslag.class),
                arguments(Bouwregels.SCHERM_VRAAGT_DE_DIENST, nl.samenspraak.zaad.ui.KentVoorraad.class),
                arguments(Bouwregels.SCHERM_VRAAGT_DE_DIENST, nl.samenspraak.meldpunt.zaad.HelptEenScherm.class),
                arguments(Bouwregels.SCHERM_LEEST_DOOR_DE_POORT, nl.samenspraak.zaad.LeestLangsDePoort.class),
                arguments(Bouwregels.BINNEN_LEEST_WIE_EEN_POORT_HEEFT, nl.samenspraak.zaad.LeestZonderPoort.class),
                arguments(Bouwregels.SCHERM_TOONT_WAT_HET_KREEG, nl.samenspraak.zaad.ui.ToontMinder.class),
                arguments(Bouwregels.VRAGEN_GAAN_DOOR_DE_POORT, nl.samenspraak.zaad.VraagtDeDatabank.class),
                arguments(Bouwregels.WAT_OVER_NIEMAND_GAAT_IS_GENOEMD, nl.samenspraak.zaad.ZegtOverNiemand.class),
                arguments(Bouwregels.WIE_DE_DATABANK_KENT_HEET_ZO, nl.samenspraak.meldpunt.zaad.KentDeDatabank.class),
                arguments(Bouwregels.DOSSIER_GAAT_DOOR_JPA, nl.samenspraak.zaad.LeestMetJdbc.class),
                arguments(Bouwregels.DOSSIER_ACHTER_DE_POORT, nl.samenspraak.zaad.VergeetInzage.class),
                arguments(Bouwregels.DOSSIER_ACHTER_DE_POORT, nl.samenspraak.zaad.VergeetInzageBijEenLijst.class),
                arguments(Bouwregels.POORT_KENT_HET_DOEL, nl.samenspraak.zaad.VergeetDoel.class),
                arguments(Bouwregels.ZONDER_REGEL_GEEN_GEGEVENS, nl.samenspraak.zaad.ToontStil.class),
                arguments(Bouwregels.WIE_SCHRIJFT_ZEGT_WAT, nl.samenspraak.zaad.SchrijftZonderDaad.class),
                arguments(Bouwregels.WAT_NIET_GEDAAN_IS_ZEGT_DAT, nl.samenspraak.zaad.VerzwijgtDatHetNietGing.class),
                arguments(Bouwregels.POORT_STAAT_OP_EEN_BOON, nl.samenspraak.zaad.GeenBoon.class),
                arguments(Bouwregels.ENTITEIT_ACHTER_DE_POORT, nl.samenspraak.zaad.OnbewaakteEntiteit.class),
                arguments(Bouwregels.ENTITEIT_ACHTER_DE_POORT, nl.samenspraak.zaad.EntiteitZonderDeel.class),
                arguments(Bouwregels.TIJD_KOMT_VAN_DE_KLOK, nl.samenspraak.zaad.KijktOpDeKlok.class),
                arguments(Bouwregels.TIJD_KOMT_VAN_DE_KLOK, nl.samenspraak.zaad.KijktInEenTijdzone.class),
                arguments(Bouwregels.GEEN_OUDE_DATUMS, nl.samenspraak.zaad.OudeDatum.class),
                arguments(Bouwregels.NIETS_OP_DE_CONSOLE, nl.samenspraak.zaad.PraatOpDeConsole.class),
                arguments(Bouwregels.SESSIE_HOUDT_GEEN_DOSSIER, nl.samenspraak.zaad.ui.OnthoudtBeelden.class),
                arguments(Bouwregels.SESSIE_HOUDT_GEEN_DOSSIER, nl.samenspraak.zaad.ui.OnthoudtDoelbinding.class),
                arguments(Bouwregels.SESSIE_HOUDT_GEEN_DOSSIER, nl.samenspraak.zaad.ui.OnthoudtTabel.class),
                arguments(Bouwregels.SESSIE_HOUDT_GEEN_DOSSIER, nl.samenspraak.zaad.ui.OnthoudtViaHulp.class),
                arguments(Bouwregels.SESSIE_HOUDT_GEEN_DOSSIER, nl.samenspraak.zaad.ui.OnthoudtInSleutel.class),
                arguments(Besloten.WIE_ER_IS_ZEGT_HET_AANMELDEN, nl.samenspraak.zaad.ZegtWieErIs.class),
                arguments(Besloten.WERK_ALS_EEN_ANDER_IS_GENOEMD, nl.samenspraak.zaad.WerktAlsHetSysteem.class),
                arguments(Besloten.LOGBOEK_SCHRIJFT_DE_POORT, nl.samenspraak.zaad.SchrijftInHetLogboek.class));
    }

    /** Otherwise a name that was changed would take its class out of the rule. */
    @Test
    void wie_binnen_de_poort_leest_bestaat() {
        assertThat(TOEPASSING.stream().map(JavaClass::getName)).containsAll(Bouwregels.BINNEN_DE_POORT);
    }

    /** Otherwise the rule about screens looks at nothing, as it once did. */
    @Test
    void wat_de_opslag_invult_heet_een_voorraad() {
        List<JavaClass> ingevuld = TOEPASSING.stream()
                .flatMap(type -> type.getRawInterfaces().stream()
                        .filter(filled -> type.getName()
                                .matches(filled.getPackageName() + "\\.(Jpa|Sql)" + filled.getSimpleName())))
                .toList();

        assertThat(ingevuld)
                .extracting(JavaClass::getSimpleName)
                .contains("Meldingen", "Personen", "Klachten", "Postvak");
        assertThat(ingevuld).allMatch(Bouwregels.ARE_REPOSITORIES::test);
    }

    @Test
    void elke_regel_heeft_een_zaad() {
        assertThat(overtredingen().map(zaad -> zaad.get()[0]).toList()).containsAll(regels().toList());
        assertThat(overtredingen().map(zaad -> zaad.get()[0].toString()))
                .containsAll(Modules.MAG_KENNEN.keySet().stream()
                        .map(module -> Modules.grens(module).getDescription())
                        .toList());
        assertThat(Set.copyOf(regels().toList())).hasSize((int) regels().count());
    }
}
