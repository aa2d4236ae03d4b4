package nl.samenspraak.coordinatie.plan;

import static nl.samenspraak.coordinatie.dossier.Proefcoordinaties.MEEGELEVERD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Lidregel;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who does what, and who sees it. */
class PlanregelsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 8);
    private static final Lidregel SEVDA = lid(1, Gezinsrol.INWONER, 40);
    private static final Lidregel KEMAL = lid(2, Gezinsrol.PARTNER, 43);
    private static final Lidregel DENIZ = lid(3, Gezinsrol.KIND, 16);
    private static final Lidregel ELIF = lid(4, Gezinsrol.KIND, 11);
    private static final Lidregel CAN = lid(5, Gezinsrol.KIND, 12);
    private static final List<Lidregel> GEZIN = List.of(SEVDA, KEMAL, DENIZ, ELIF, CAN);

    private final Planreferentie referentie = new Planreferentie(MEEGELEVERD);

    private static Lidregel lid(int sleutel, Gezinsrol rol, int leeftijd) {
        return new Lidregel(new UUID(0, sleutel), "Lid " + sleutel, rol, null, leeftijd, "", Lidregel.NOG_NIET);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-12-04,           , TE_LAAT",
        "2026-11-20, 2026-12-08,           , LOOPT",
        "2026-12-08, 2027-01-31,           , LOOPT",
        "2026-12-09, 2026-12-09,           , NOG_NIET",
        "2026-11-20, 2026-11-30, 2026-12-05, KLAAR"
    })
    @Tag("R-COO-17")
    void uit_de_dagen_volgt_hoe_ver_iets_is(
            LocalDate begint, LocalDate eindigt, LocalDate afgerond, Activiteitstand verwacht) {
        assertThat(Activiteitstand.van(begint, eindigt, afgerond, VANDAAG)).isEqualTo(verwacht);
    }

    @Test
    @Tag("R-COO-21")
    void wat_voor_een_is_ziet_een_ander_in_het_gezin_niet_tenzij_het_gedeeld_is() {
        assertThat(zien(Set.of(DENIZ), Set.of())).containsExactly(DENIZ);
        assertThat(zien(Set.of(DENIZ), Set.of(SEVDA))).containsExactly(SEVDA, DENIZ);
        assertThat(zien(Set.of(KEMAL), Set.of())).containsExactly(KEMAL);
        assertThat(zien(Set.of(KEMAL, SEVDA), Set.of())).containsExactly(SEVDA, KEMAL);
        assertThat(zien(Set.of(), Set.of()))
                .as("voor niemand in het bijzonder is voor iedereen")
                .isEqualTo(GEZIN);
    }

    @Test
    @Tag("R-COO-21")
    void onder_de_twaalf_zien_de_ouders_het_mee_en_broers_en_zussen_niet() {
        assertThat(zien(Set.of(ELIF), Set.of())).containsExactly(SEVDA, KEMAL, ELIF);
        assertThat(zien(Set.of(CAN), Set.of()))
                .as("vanaf twaalf niet meer vanzelf")
                .containsExactly(CAN);
    }

    private List<Lidregel> zien(Set<Lidregel> voor, Set<Lidregel> gedeeld) {
        return GEZIN.stream()
                .filter(lid -> referentie.afscherming().ziet(sleutels(voor), sleutels(gedeeld), lid, GEZIN))
                .toList();
    }

    private static Set<UUID> sleutels(Set<Lidregel> leden) {
        return Set.copyOf(leden.stream().map(Lidregel::id).toList());
    }

    @Test
    @Tag("R-COO-18")
    void een_zin_die_zegt_waardoor_het_komt_krijgt_een_wenk_en_de_rest_niet() {
        String tekst = "Twee adressen ontbreken. Meneer maakt sinds zijn ontslag de post niet meer open."
                + " Nieuwe datum: 14 december.";

        assertThat(referentie.wenk().zinnen(tekst))
                .containsExactly("Meneer maakt sinds zijn ontslag de post niet meer open.");
        assertThat(referentie.wenk().zonder(tekst)).isEqualTo("Twee adressen ontbreken. Nieuwe datum: 14 december.");
        assertThat(referentie.wenk().zinnen("De voorziening begint op maandag."))
                .isEmpty();
        assertThat(referentie.wenk().zinnen(null)).isEmpty();
        assertThat(referentie.wenk().isLang("a".repeat(241))).isTrue();
        assertThat(referentie.wenk().isLang(tekst)).isFalse();
    }

    @Test
    @Tag("R-COO-27")
    void een_interventie_zegt_wiens_bevoegdheid_het_is() {
        assertThat(ActiviteitIsVolledig.toets(activiteit(Activiteitsoort.INTERVENTIE, "", "partij")))
                .contains(Weigerreden.BEVOEGDHEID_ONTBREEKT);
        assertThat(ActiviteitIsVolledig.toets(
                        activiteit(Activiteitsoort.INTERVENTIE, "Van de leerplichtambtenaar.", "partij")))
                .isEmpty();
        assertThat(activiteit(Activiteitsoort.DIENST, "Van wie dan ook.", "partij")
                        .bevoegdheid())
                .as("een dienst kent er geen")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Activiteitsoort.class)
    @Tag("R-COO-27")
    void alleen_een_eigen_actie_doet_het_gezin_zelf(Activiteitsoort soort) {
        boolean eigen = soort == Activiteitsoort.EIGEN_ACTIE;

        assertThat(ActiviteitIsVolledig.toets(activiteit(soort, "Van de verhuurder.", "gezin")))
                .isEqualTo(eigen ? Optional.empty() : Optional.of(Weigerreden.UITVOERDER_PAST_NIET));
        assertThat(ActiviteitIsVolledig.toets(activiteit(soort, "Van de verhuurder.", "partij")))
                .isEqualTo(eigen ? Optional.of(Weigerreden.UITVOERDER_PAST_NIET) : Optional.empty());
    }

    @Test
    @Tag("R-COO-17")
    void wat_ontbreekt_wordt_een_voor_een_gezegd() {
        assertThat(ActiviteitIsVolledig.toets(met(null, Activiteitsoort.DIENST, "Iets", VANDAAG, VANDAAG)))
                .contains(Weigerreden.DOEL_ONTBREEKT);
        assertThat(ActiviteitIsVolledig.toets(met(new UUID(1, 1), null, "Iets", VANDAAG, VANDAAG)))
                .contains(Weigerreden.SOORT_ONTBREEKT);
        assertThat(ActiviteitIsVolledig.toets(met(new UUID(1, 1), Activiteitsoort.DIENST, " ", VANDAAG, VANDAAG)))
                .contains(Weigerreden.WAT_ONTBREEKT);
        assertThat(ActiviteitIsVolledig.toets(met(new UUID(1, 1), Activiteitsoort.DIENST, "Iets", null, VANDAAG)))
                .contains(Weigerreden.BEGIN_ONTBREEKT);
        assertThat(ActiviteitIsVolledig.toets(met(new UUID(1, 1), Activiteitsoort.DIENST, "Iets", VANDAAG, null)))
                .contains(Weigerreden.EINDE_ONTBREEKT);
        assertThat(ActiviteitIsVolledig.toets(
                        met(new UUID(1, 1), Activiteitsoort.DIENST, "Iets", VANDAAG, VANDAAG.minusDays(1))))
                .contains(Weigerreden.EINDE_VOOR_BEGIN);
        assertThatThrownBy(() -> met(new UUID(1, 1), Activiteitsoort.DIENST, "a".repeat(161), VANDAAG, VANDAAG))
                .isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    @Tag("R-COO-21")
    void met_wie_het_al_is_of_met_iedereen_valt_niets_te_delen() {
        NieuweActiviteit iedereen = zicht(Set.of(), Set.of(SEVDA));
        NieuweActiviteit deniz = zicht(Set.of(DENIZ), Set.of(DENIZ, SEVDA));

        assertThat(iedereen.gedeeld()).isEmpty();
        assertThat(deniz.gedeeld()).containsExactly(SEVDA.id());
    }

    private static NieuweActiviteit zicht(Set<Lidregel> voor, Set<Lidregel> gedeeld) {
        return new NieuweActiviteit(
                new UUID(1, 1),
                Activiteitsoort.DIENST,
                "Iets",
                "",
                new Uitvoerder(new UUID(2, 2), null),
                1,
                VANDAAG,
                VANDAAG,
                "",
                sleutels(voor),
                sleutels(gedeeld));
    }

    private static NieuweActiviteit activiteit(Activiteitsoort soort, String bevoegdheid, String wie) {
        Uitvoerder uitvoerder = wie.equals("gezin") ? new Uitvoerder(null, null) : new Uitvoerder(new UUID(2, 2), null);
        return new NieuweActiviteit(
                new UUID(1, 1), soort, "Iets", bevoegdheid, uitvoerder, 1, VANDAAG, VANDAAG, "", Set.of(), Set.of());
    }

    private static NieuweActiviteit met(
            UUID doel, Activiteitsoort soort, String wat, LocalDate begint, LocalDate eindigt) {
        return new NieuweActiviteit(
                doel, soort, wat, "", new Uitvoerder(new UUID(2, 2), null), 1, begint, eindigt, "", Set.of(), Set.of());
    }

    @Test
    void wie_iets_uitvoert_komt_terug_zoals_het_scherm_het_stuurde() {
        for (String tekst : List.of("gezin", "lid:" + SEVDA.id(), "partij:" + new UUID(2, 2))) {
            assertThat(Uitvoerder.van(tekst).orElseThrow()).hasToString(tekst);
        }
        assertThat(Uitvoerder.van("")).isEmpty();
        assertThat(Uitvoerder.van("partij:niets")).isEmpty();
        assertThat(Planzicht.van("gezin")).as("het gezin heeft geen eigen ogen").isEmpty();
    }
}
