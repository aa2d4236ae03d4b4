package nl.samenspraak.toeleiding.partijen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Emailadres;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toeleiding.deelwijzer.Deelkeuze;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register knows of a party, and when it is enough. */
@Tag("R-ALG-31")
class PartijTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 30);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private static final UUID BEA = UUID.randomUUID();
    private static final List<Deelkeuze> SOORTEN =
            List.of(new Deelkeuze("medicus", "Arts", null, List.of(), "wgbo", List.of()));

    private final Partijblad blad = Partijblad.lees(new Referentiebestand(Optional.of(MEEGELEVERD)));
    private final Partijreferentie referentie = new Partijreferentie(blad, SOORTEN, false, KLOK);

    @Test
    void een_partij_met_alles_wat_de_eis_noemt_is_goed() {
        assertThat(toets(gegevens())).isEmpty();
    }

    @Test
    void wat_ontbreekt_wordt_gezegd() {
        Partijgegevens goed = gegevens();
        assertThat(toets(met("", goed.rol(), "medicus", "medisch", goed.taken(), goed.aanspreekpunt(), null)))
                .contains(Partijbezwaar.NAAM_ONTBREEKT);
        assertThat(toets(met("De Haven", null, "medicus", "medisch", goed.taken(), goed.aanspreekpunt(), null)))
                .contains(Partijbezwaar.ROL_ONTBREEKT);
        assertThat(toets(met(
                        "De Haven", Partijrol.HULP, "inwoner", "medisch", goed.taken(), goed.aanspreekpunt(), null)))
                .contains(Partijbezwaar.SOORT_ONBEKEND);
        assertThat(toets(met("De Haven", Partijrol.HULP, "medicus", "", goed.taken(), goed.aanspreekpunt(), null)))
                .contains(Partijbezwaar.GEHEIMHOUDING_ONBEKEND);
        assertThat(toets(met(
                        "De Haven",
                        Partijrol.HULP,
                        "medicus",
                        "medisch",
                        List.of("jagen"),
                        goed.aanspreekpunt(),
                        null)))
                .contains(Partijbezwaar.TAAK_ONBEKEND);
        assertThat(toets(met(
                        "De Haven",
                        Partijrol.HULP,
                        "medicus",
                        "medisch",
                        goed.taken(),
                        new Aanspreekpunt("", "", null, null, "Haven 3"),
                        null)))
                .contains(Partijbezwaar.AANSPREEKPUNT_ONTBREEKT);
        assertThat(toets(met(
                        "De Haven",
                        Partijrol.HULP,
                        "medicus",
                        "medisch",
                        goed.taken(),
                        new Aanspreekpunt("Assistent", "", null, null, " "),
                        null)))
                .contains(Partijbezwaar.NIET_TE_BEREIKEN);
        assertThat(toets(met(
                        "De Haven",
                        Partijrol.HULP,
                        "medicus",
                        "medisch",
                        goed.taken(),
                        goed.aanspreekpunt(),
                        VANDAAG.plusDays(1))))
                .contains(Partijbezwaar.WAMS_IN_TOEKOMST);
    }

    @Test
    void elk_bezwaar_en_elke_keuze_heeft_woorden() {
        ResourceBundle woorden = ResourceBundle.getBundle("nl.samenspraak.toeleiding.partijteksten");
        for (Partijbezwaar bezwaar : Partijbezwaar.values()) {
            assertThat(woorden.getString("bezwaar." + bezwaar)).endsWith(".");
        }
        for (Partijrol rol : Partijrol.values()) {
            assertThat(woorden.getString("rol." + rol)).isNotBlank();
        }
        for (Doorbrekingsgrond grond : Doorbrekingsgrond.values()) {
            assertThat(woorden.getString("grond." + grond)).isNotBlank();
        }
        for (Toegangsvorm vorm : Toegangsvorm.values()) {
            assertThat(woorden.getString("toegangsvorm." + vorm)).isNotBlank();
        }
    }

    @Test
    void een_partij_wordt_beeindigd_en_gaat_niet_weg() {
        Partij partij = new Partij(gegevens(), VANDAAG, BEA, KLOK.instant());

        assertThat(partij.beeindig(new Partijeinde(null, "gefuseerd"), BEA, KLOK.instant()))
                .contains(Partijbezwaar.EINDE_ONTBREEKT);
        assertThat(partij.beeindig(new Partijeinde(VANDAAG.minusDays(1), "gefuseerd"), BEA, KLOK.instant()))
                .contains(Partijbezwaar.EINDE_VOOR_BEGIN);
        assertThat(partij.beeindig(new Partijeinde(VANDAAG, " "), BEA, KLOK.instant()))
                .contains(Partijbezwaar.EINDREDEN_ONTBREEKT);
        assertThat(partij.hervat(BEA, KLOK.instant())).contains(Partijbezwaar.LOOPT_NOG);
        assertThat(partij.beeindig(new Partijeinde(VANDAAG, "gefuseerd"), BEA, KLOK.instant()))
                .isEmpty();

        assertThat(partij.doetMeeOp(VANDAAG)).isTrue();
        assertThat(partij.doetMeeOp(VANDAAG.plusDays(1))).isFalse();
        assertThat(partij.einde()).contains(new Partijeinde(VANDAAG, "gefuseerd"));
        assertThat(partij.beeindig(new Partijeinde(VANDAAG, "nog eens"), BEA, KLOK.instant()))
                .contains(Partijbezwaar.IS_BEEINDIGD);
        assertThat(partij.hervat(BEA, KLOK.instant())).isEmpty();
        assertThat(partij.doetMeeOp(VANDAAG.plusYears(1))).isTrue();
    }

    @Test
    void wat_bewaard_is_komt_zo_terug() {
        assertThat(new Partij(gegevens(), VANDAAG, BEA, KLOK.instant()).gegevens())
                .isEqualTo(gegevens());
        assertThatThrownBy(() -> met(
                        "n".repeat(121),
                        Partijrol.HULP,
                        "medicus",
                        "medisch",
                        List.of(),
                        gegevens().aanspreekpunt(),
                        null))
                .isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    @Tag("R-ALG-02")
    void een_taak_die_alleen_de_wams_geeft_telt_pas_als_die_geldt() {
        assertThat(referentie.heeftTaak(List.of("meedoen-onderzoek"))).isFalse();
        assertThat(new Partijreferentie(blad, SOORTEN, true, KLOK).heeftTaak(List.of("meedoen-onderzoek")))
                .isTrue();
        assertThat(referentie.heeftTaak(List.of("behandelen"))).isTrue();
        assertThat(referentie.heeftTaak(List.of())).isFalse();
        Clock eerder = Clock.fixed(Instant.parse("2014-06-01T09:00:00Z"), ZoneOffset.UTC);
        assertThat(new Partijreferentie(blad, SOORTEN, false, eerder).heeftTaak(List.of("wmo-onderzoeken")))
                .as("voor de Wmo 2015")
                .isFalse();
    }

    @Test
    @Tag("R-TOE-19")
    void het_beroep_bepaalt_waarop_iemand_mag_spreken() {
        assertThat(gronden("medisch"))
                .containsExactly(
                        Doorbrekingsgrond.TOESTEMMING,
                        Doorbrekingsgrond.WETTELIJK_VOORSCHRIFT,
                        Doorbrekingsgrond.CONFLICT_VAN_PLICHTEN);
        assertThat(gronden("jeugdhulp"))
                .contains(Doorbrekingsgrond.GOED_HULPVERLENERSCHAP)
                .doesNotContain(Doorbrekingsgrond.CONFLICT_VAN_PLICHTEN);
        assertThat(blad.geheimhoudingen().stream()
                        .filter(geheim -> geheim.gronden().contains(Doorbrekingsgrond.VITAAL_BELANG))
                        .map(Geheimhouding::code))
                .containsExactly("bemoeizorg");
    }

    @Test
    @Tag("R-ALG-23")
    void hoe_de_toegang_is_geregeld_staat_per_wet_van_het_sociaal_domein() {
        assertThat(referentie.toegang())
                .hasSize(4)
                .allSatisfy(hier -> assertThat(hier.wet().sociaalDomein()).isTrue());
    }

    @Test
    void een_fout_in_de_referentiegegevens_houdt_de_start_tegen(@TempDir Path map) throws IOException {
        String tekst = Files.readString(MEEGELEVERD.resolve("partijen.yaml"));
        Files.writeString(
                map.resolve("partijen.yaml"),
                tekst.replace("code: schuldhulp,", "code: bijstand,")
                        .replace("conflict-van-plichten]", "nieuwsgierigheid]")
                        .replace("wet: wgs, vorm: gemeente", "wet: awb, vorm: loket"));

        assertThatThrownBy(() -> Partijblad.lees(new Referentiebestand(Optional.of(map))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("komt twee keer voor: 'bijstand'")
                .hasMessageContaining("noemt een onbekende grond: 'nieuwsgierigheid'")
                .hasMessageContaining("vorm is onbekend")
                .hasMessageContaining("is geen wet van het sociaal domein");
    }

    private List<Doorbrekingsgrond> gronden(String code) {
        return referentie.geheimhouding(code).orElseThrow().gronden();
    }

    private Optional<Partijbezwaar> toets(Partijgegevens gegevens) {
        return PartijIsVolledig.toets(gegevens, referentie, VANDAAG);
    }

    private static Partijgegevens gegevens() {
        return met(
                "Huisartsenpraktijk De Haven",
                Partijrol.HULP,
                "medicus",
                "medisch",
                List.of("behandelen"),
                new Aanspreekpunt(
                        "Praktijkassistent",
                        "",
                        new Telefoonnummer("+31880000404"),
                        new Emailadres("praktijk@dehaven.example"),
                        "Haven 3\n3999 AD Zandermeer"),
                VANDAAG);
    }

    private static Partijgegevens met(
            String naam,
            Partijrol rol,
            String soort,
            String geheimhouding,
            List<String> taken,
            Aanspreekpunt punt,
            LocalDate wamsOp) {
        return new Partijgegevens(naam, rol, soort, geheimhouding, taken, "", punt, wamsOp);
    }
}
