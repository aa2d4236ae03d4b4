package nl.samenspraak.toeleiding.verzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Rechtsstatus;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;
import nl.samenspraak.toeleiding.partijen.Geheimhouding;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Vraaggrond;
import nl.samenspraak.toeleiding.toestemming.Vraagsoort;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On which ground may be asked, what an answer may hold, and what stays of a refusal. */
class VerzoekTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);
    private static final Vraaggrond TOESTEMMING = new Vraaggrond(
            "toestemming", "Toestemming", "AVG, artikel 6", true, false, Rechtsstatus.GELDEND, List.of(), List.of());
    private static final Vraaggrond WAMS =
            new Vraaggrond("wams", "Wams", "5.4.1", false, false, Rechtsstatus.VOORSTEL, List.of(), List.of());
    private static final Vraaggrond PLICHT =
            new Vraaggrond("wet", "Plicht", "", false, true, Rechtsstatus.GELDEND, List.of(), List.of());
    private static final Vraagsoort DAT = new Vraagsoort("dat-informatie", Stap.TERREINEN, "dat", "Bekend?", true);
    private static final Vraagsoort INKOMEN = new Vraagsoort("financien", Stap.CONCLUSIE, "inkomen", "Wat?", false);
    private static final Geheimhouding MEDISCH = new Geheimhouding(
            "medisch",
            "Medisch",
            "",
            true,
            List.of(
                    Doorbrekingsgrond.TOESTEMMING,
                    Doorbrekingsgrond.WETTELIJK_VOORSCHRIFT,
                    Doorbrekingsgrond.CONFLICT_VAN_PLICHTEN));
    private static final Geheimhouding BEMOEIZORG =
            new Geheimhouding("bemoeizorg", "Bemoeizorg", "", true, List.of(Doorbrekingsgrond.values()));
    private static final Geheimhouding GEEN = new Geheimhouding("afspraak", "Afspraak", "", false, List.of());

    @ParameterizedTest
    @EnumSource(Toestemmingstand.class)
    @Tag("R-TOE-35")
    void na_nee_is_er_geen_andere_grond_voor_dezelfde_gegevens(Toestemmingstand stand) {
        Set<Toestemmingstand> nee = EnumSet.of(Toestemmingstand.GEWEIGERD, Toestemmingstand.INGETROKKEN);
        for (Vraaggrond grond : List.of(TOESTEMMING, WAMS)) {
            assertThat(GrondLigtVast.toets(grond, Optional.of(stand)).filter(Verzoekbezwaar.NA_WEIGERING::equals))
                    .as("%s na %s", grond.code(), stand)
                    .isEqualTo(nee.contains(stand) ? Optional.of(Verzoekbezwaar.NA_WEIGERING) : Optional.empty());
        }
    }

    @Test
    @Tag("R-TOE-35")
    void een_weigering_sluit_ook_een_wettelijke_plicht_en_intrekken_niet() {
        assertThat(GrondLigtVast.toets(PLICHT, Optional.of(Toestemmingstand.GEWEIGERD)))
                .contains(Verzoekbezwaar.NA_WEIGERING);
        assertThat(GrondLigtVast.toets(PLICHT, Optional.of(Toestemmingstand.INGETROKKEN)))
                .as("R-TOE-20: stopt nieuwe verstrekking, behalve op een wet")
                .isEmpty();
    }

    @Test
    @Tag("R-TOE-35")
    void zolang_de_inwoner_nog_niets_zei_ligt_de_grond_vast() {
        assertThat(GrondLigtVast.toets(WAMS, Optional.of(Toestemmingstand.GEVRAAGD)))
                .contains(Verzoekbezwaar.GROND_LIGT_VAST);
        assertThat(GrondLigtVast.toets(TOESTEMMING, Optional.of(Toestemmingstand.GEVRAAGD)))
                .isEmpty();
        assertThat(GrondLigtVast.toets(WAMS, Optional.empty())).isEmpty();
    }

    @Test
    @Tag("R-TOE-20")
    void op_toestemming_gaat_pas_iets_weg_als_zij_geldt() {
        for (Toestemmingstand stand : Toestemmingstand.values()) {
            assertThat(GrondLigtVast.magVerstuurd(TOESTEMMING, Optional.of(stand))
                            .isEmpty())
                    .as(stand.name())
                    .isEqualTo(stand.geldt());
        }
        assertThat(GrondLigtVast.magVerstuurd(TOESTEMMING, Optional.empty()))
                .contains(Verzoekbezwaar.TOESTEMMING_ONTBREEKT);
        assertThat(GrondLigtVast.magVerstuurd(WAMS, Optional.empty())).isEmpty();
    }

    @Test
    @Tag("R-TOE-08")
    void in_stap_2_is_het_antwoord_ja_of_nee_en_niets_meer() {
        assertThat(klopt(gegeven(true, ""), DAT, false)).isEmpty();
        assertThat(klopt(gegeven(null, ""), DAT, false)).contains(Verzoekbezwaar.ANTWOORD_ONTBREEKT);
        assertThat(klopt(gegeven(true, "Hij heeft schulden."), DAT, false)).contains(Verzoekbezwaar.ANTWOORD_TE_VEEL);
        assertThat(klopt(gegeven(null, ""), INKOMEN, false)).contains(Verzoekbezwaar.ANTWOORD_ONTBREEKT);
        assertThat(klopt(gegeven(null, "Bijstand."), INKOMEN, false)).isEmpty();
    }

    @Test
    @Tag("R-TOE-18")
    void een_weigering_heeft_een_categorie_en_geen_inhoud() {
        assertThat(klopt(geweigerd(null, ""), INKOMEN, false)).contains(Verzoekbezwaar.CATEGORIE_ONTBREEKT);
        assertThat(klopt(geweigerd(Weigercategorie.BEROEPSGEHEIM, "Want zij is ziek."), INKOMEN, false))
                .contains(Verzoekbezwaar.ANTWOORD_TE_VEEL);
        assertThat(klopt(geweigerd(Weigercategorie.NIET_NOODZAKELIJK, ""), INKOMEN, false))
                .isEmpty();
        assertThat(klopt(geweigerd(Weigercategorie.NIET_NOODZAKELIJK, ""), INKOMEN, true))
                .as("een wet schrijft het gegeven voor")
                .contains(Verzoekbezwaar.NOODZAAK_STAAT_VAST);
        assertThat(klopt(geweigerd(Weigercategorie.BEROEPSGEHEIM, ""), INKOMEN, true))
                .isEmpty();
    }

    @Test
    void een_antwoord_kwam_op_een_dag_die_kan() {
        Verzoekantwoord morgen = new Verzoekantwoord(
                Verzoekantwoord.Soort.GEGEVEN,
                VANDAAG.plusDays(1),
                true,
                "",
                "",
                null,
                Verzoekantwoord.Doorbreking.GEEN);

        assertThat(klopt(morgen, DAT, false)).contains(Verzoekbezwaar.DAG_KAN_NIET);
        assertThatThrownBy(() -> gegeven(null, "x".repeat(2001))).isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    @Tag("R-TOE-19")
    void wie_zwijgt_spreekt_alleen_op_een_grond_van_zijn_beroep() {
        assertThat(beroep(MEDISCH, Verzoekantwoord.Doorbreking.GEEN)).contains(Verzoekbezwaar.DOORBREKING_ONTBREEKT);
        assertThat(beroep(MEDISCH, op(Doorbrekingsgrond.CONFLICT_VAN_PLICHTEN))).isEmpty();
        assertThat(beroep(MEDISCH, op(Doorbrekingsgrond.GOED_HULPVERLENERSCHAP)))
                .contains(Verzoekbezwaar.DOORBREKING_PAST_NIET);
        assertThat(beroep(GEEN, Verzoekantwoord.Doorbreking.GEEN)).isEmpty();
        assertThat(DoorbrekingHoortBijBeroep.toets(MEDISCH, geweigerd(Weigercategorie.BEROEPSGEHEIM, "")))
                .as("wie weigert doorbreekt niets")
                .isEmpty();
    }

    @Test
    @Tag("R-TOE-20")
    void wie_op_toestemming_spreekt_vroeg_het_de_inwoner_na() {
        assertThat(beroep(MEDISCH, op(Doorbrekingsgrond.TOESTEMMING))).contains(Verzoekbezwaar.NIET_NAGEVRAAGD);
        assertThat(beroep(
                        MEDISCH,
                        new Verzoekantwoord.Doorbreking(Doorbrekingsgrond.TOESTEMMING, true, false, false, false, "")))
                .isEmpty();
    }

    @Test
    @Tag("R-TOE-22")
    void vitaal_belang_kan_alleen_de_gever_noemen_en_alleen_acuut_aan_een_medicus_met_een_reden() {
        assertThat(beroep(MEDISCH, vitaal(true, true, true, "Levensgevaar")))
                .contains(Verzoekbezwaar.DOORBREKING_PAST_NIET);
        assertThat(beroep(BEMOEIZORG, vitaal(true, true, true, "Levensgevaar"))).isEmpty();
        assertThat(beroep(BEMOEIZORG, vitaal(false, true, true, "Levensgevaar")))
                .contains(Verzoekbezwaar.VITAAL_KAN_NIET);
        assertThat(beroep(BEMOEIZORG, vitaal(true, false, true, "Levensgevaar")))
                .contains(Verzoekbezwaar.VITAAL_KAN_NIET);
        assertThat(beroep(BEMOEIZORG, vitaal(true, true, false, "Levensgevaar")))
                .contains(Verzoekbezwaar.VITAAL_KAN_NIET);
        assertThat(beroep(BEMOEIZORG, vitaal(true, true, true, " "))).contains(Verzoekbezwaar.VITAAL_KAN_NIET);
    }

    @Test
    @Tag("R-TOE-18")
    void een_weigering_in_stap_2_of_3_blijft_over_als_geen_antwoord() {
        Verzoek dat = verstuurd(DAT, WAMS);
        dat.beantwoord(geweigerd(Weigercategorie.BEROEPSGEHEIM, ""));
        assertThat(dat.stand()).isEqualTo(Verzoekstand.ONBEANTWOORD);
        assertThat(dat.antwoord())
                .as("niets verraadt dat iemand daar bekend is")
                .isNull();
        assertThat(dat.wachtNog()).as("en dat blijft zo als de stap voorbij is").isFalse();
        assertThat(verstuurd(DAT, WAMS).wachtNog()).isTrue();

        Verzoek inkomen = verstuurd(INKOMEN, WAMS);
        inkomen.beantwoord(geweigerd(Weigercategorie.BEROEPSGEHEIM, ""));
        assertThat(inkomen.stand()).isEqualTo(Verzoekstand.GEWEIGERD);
        assertThat(inkomen.antwoord().categorie()).isEqualTo(Weigercategorie.BEROEPSGEHEIM);
    }

    @Test
    @Tag("R-TOE-17")
    void een_herinnering_gaat_een_keer_en_niet_te_vroeg() {
        Verzoek verzoek = verstuurd(DAT, WAMS);

        assertThat(verzoek.isTeHerinneren(VANDAAG.plusDays(6))).isFalse();
        assertThat(verzoek.isTeHerinneren(VANDAAG.plusDays(7))).isTrue();
        verzoek.herinner(VANDAAG.plusDays(7));
        assertThat(verzoek.isTeHerinneren(VANDAAG.plusDays(8))).isFalse();
    }

    @Test
    void elke_reden_uit_een_toeleiding_en_elk_woord_heeft_een_zin() {
        ResourceBundle woorden = ResourceBundle.getBundle("nl.samenspraak.toeleiding.verzoekteksten");
        for (Verzoekbezwaar bezwaar : Verzoekbezwaar.values()) {
            assertThat(woorden.getString("bezwaar." + bezwaar)).endsWith(".");
        }
        for (Verzoekstand stand : Verzoekstand.values()) {
            assertThat(woorden.getString("stand." + stand)).isNotBlank();
        }
        for (Weigercategorie categorie : Weigercategorie.values()) {
            assertThat(woorden.getString("categorie." + categorie)).isNotBlank();
        }
        for (Weigerreden reden : List.of(
                Weigerreden.AFGESLOTEN,
                Weigerreden.OPGESCHORT,
                Weigerreden.EERST_TAAKSOORT,
                Weigerreden.TAAK_OPENT_DIT_NIET,
                Weigerreden.STAP_NIET_BEREIKT,
                Weigerreden.STAP_VOORBIJ)) {
            assertThat(Verzoekbezwaar.van(reden).name()).isEqualTo(reden.name());
        }
    }

    private static Verzoek verstuurd(Vraagsoort soort, Vraaggrond grond) {
        NieuwVerzoek nieuw = new NieuwVerzoek(
                PartijId.nieuw(),
                soort.code(),
                grond.code(),
                "",
                new Noodzaaktoets("a", "b", "c", "d"),
                Verzoekwijze.BRIEF);
        Verzoek verzoek = new Verzoek(
                ToeleidingId.nieuw(),
                new Verzoekopzet(nieuw, soort, grond, grond.artikel()),
                UUID.randomUUID(),
                Instant.parse("2026-11-30T09:00:00Z"));
        verzoek.verstuur(VANDAAG, VANDAAG.plusDays(7), VANDAAG.plusDays(14));
        return verzoek;
    }

    private static Optional<Verzoekbezwaar> klopt(Verzoekantwoord antwoord, Vraagsoort soort, boolean plicht) {
        return AntwoordIsVolledig.toets(antwoord, soort, plicht, VANDAAG.minusDays(3), VANDAAG);
    }

    private static Optional<Verzoekbezwaar> beroep(Geheimhouding geheim, Verzoekantwoord.Doorbreking doorbreking) {
        return DoorbrekingHoortBijBeroep.toets(
                geheim,
                new Verzoekantwoord(
                        Verzoekantwoord.Soort.GEGEVEN, VANDAAG, null, "Wat gevraagd is.", "", null, doorbreking));
    }

    private static Verzoekantwoord.Doorbreking op(Doorbrekingsgrond grond) {
        return new Verzoekantwoord.Doorbreking(grond, false, false, false, false, "");
    }

    private static Verzoekantwoord.Doorbreking vitaal(
            boolean acuut, boolean nietTeVragen, boolean medicus, String waarom) {
        return new Verzoekantwoord.Doorbreking(
                Doorbrekingsgrond.VITAAL_BELANG, false, acuut, nietTeVragen, medicus, waarom);
    }

    private static Verzoekantwoord gegeven(Boolean bekend, String inhoud) {
        return new Verzoekantwoord(
                Verzoekantwoord.Soort.GEGEVEN, VANDAAG, bekend, inhoud, "", null, Verzoekantwoord.Doorbreking.GEEN);
    }

    private static Verzoekantwoord geweigerd(Weigercategorie categorie, String inhoud) {
        return new Verzoekantwoord(
                Verzoekantwoord.Soort.GEWEIGERD,
                VANDAAG,
                null,
                inhoud,
                "",
                categorie,
                Verzoekantwoord.Doorbreking.GEEN);
    }
}
