package nl.samenspraak.toeleiding.afspraken;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.toeleiding.PartijId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an agreement with parties has to say, and what it never is. */
@Tag("R-ALG-30")
class AfspraakTest {

    private static final LocalDate VAN = LocalDate.of(2026, 10, 1);
    private static final PartijId WMO = PartijId.nieuw();
    private static final Afspraakregels REGELS = new Afspraakregels("a", "b", "c", "d", "e");
    private static final Faseafspraak STAP_2 = new Faseafspraak(Procesfase.TERREINEN, "Zien", "Bekend of niet");

    @Test
    void een_afspraak_met_alles_wat_de_inwoner_mag_lezen_is_goed() {
        assertThat(AfspraakIsVolledig.toets(met("Samen", Set.of(WMO), "Wmo", List.of(STAP_2), REGELS, VAN, null)))
                .isEmpty();
    }

    @Test
    void wat_ontbreekt_wordt_gezegd() {
        Afspraakregels zonderDatalek = new Afspraakregels("a", "b", "c", " ", "e");
        Faseafspraak half = new Faseafspraak(Procesfase.MELDING, "", "Alles");
        assertThat(toets("", Set.of(WMO), "Wmo", List.of(STAP_2), REGELS, VAN, null))
                .contains(Afspraakbezwaar.NAAM_ONTBREEKT);
        assertThat(toets("x", Set.of(), "Wmo", List.of(STAP_2), REGELS, VAN, null))
                .contains(Afspraakbezwaar.PARTIJEN_ONTBREKEN);
        assertThat(toets("x", Set.of(WMO), "", List.of(STAP_2), REGELS, VAN, null))
                .contains(Afspraakbezwaar.GRONDSLAGEN_ONTBREKEN);
        assertThat(toets("x", Set.of(WMO), "Wmo", List.of(), REGELS, VAN, null))
                .contains(Afspraakbezwaar.FASEN_ONTBREKEN);
        assertThat(toets("x", Set.of(WMO), "Wmo", List.of(STAP_2, half), REGELS, VAN, null))
                .contains(Afspraakbezwaar.FASE_HALF);
        assertThat(toets("x", Set.of(WMO), "Wmo", List.of(STAP_2), zonderDatalek, VAN, null))
                .contains(Afspraakbezwaar.DATALEK_ONTBREEKT);
        assertThat(toets("x", Set.of(WMO), "Wmo", List.of(STAP_2), REGELS, null, null))
                .contains(Afspraakbezwaar.VAN_ONTBREEKT);
        assertThat(toets("x", Set.of(WMO), "Wmo", List.of(STAP_2), REGELS, VAN, VAN.minusDays(1)))
                .contains(Afspraakbezwaar.TOT_VOOR_VAN);
    }

    @Test
    void zij_geldt_van_haar_eerste_tot_en_met_haar_laatste_dag() {
        Afspraakgegevens afspraak = met("x", Set.of(WMO), "Wmo", List.of(STAP_2), REGELS, VAN, VAN.plusDays(30));
        assertThat(afspraak.geldtOp(VAN.minusDays(1))).isFalse();
        assertThat(afspraak.geldtOp(VAN)).isTrue();
        assertThat(afspraak.geldtOp(VAN.plusDays(30))).isTrue();
        assertThat(afspraak.geldtOp(VAN.plusDays(31))).isFalse();
    }

    @Test
    void wat_bewaard_is_komt_zo_terug() {
        Faseafspraak leeg = new Faseafspraak(Procesfase.COORDINATIE, " ", "");
        Afspraakgegevens gegevens = met("Samen", Set.of(WMO), "Wmo", List.of(STAP_2, leeg), REGELS, VAN, null);
        assertThat(gegevens.fasen()).containsExactly(STAP_2);
        assertThat(new Afspraak(gegevens, UUID.randomUUID(), Instant.EPOCH).gegevens())
                .isEqualTo(gegevens);
    }

    @Test
    void elk_bezwaar_en_elke_fase_heeft_woorden() {
        ResourceBundle woorden = ResourceBundle.getBundle("nl.samenspraak.toeleiding.partijteksten");
        for (Afspraakbezwaar bezwaar : Afspraakbezwaar.values()) {
            assertThat(woorden.getString("afspraak.bezwaar." + bezwaar)).endsWith(".");
        }
        for (Procesfase fase : Procesfase.values()) {
            assertThat(woorden.getString("fase." + fase)).isNotBlank();
        }
    }

    private static Optional<Afspraakbezwaar> toets(
            String naam,
            Set<PartijId> partijen,
            String grondslagen,
            List<Faseafspraak> fasen,
            Afspraakregels regels,
            LocalDate van,
            LocalDate tot) {
        return AfspraakIsVolledig.toets(met(naam, partijen, grondslagen, fasen, regels, van, tot));
    }

    private static Afspraakgegevens met(
            String naam,
            Set<PartijId> partijen,
            String grondslagen,
            List<Faseafspraak> fasen,
            Afspraakregels regels,
            LocalDate van,
            LocalDate tot) {
        return new Afspraakgegevens(naam, partijen, grondslagen, fasen, regels, van, tot);
    }
}
