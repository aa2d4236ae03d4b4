package nl.samenspraak.zaak.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.toegang.rem.Rem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FormulierconceptTest {

    private static final Instant BEGIN = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ADRES = "198.51.100.1";

    private final Rem rem = new Rem(1, Duration.ofHours(1), Clock.fixed(BEGIN, ZoneOffset.UTC));

    @Test
    void wat_niet_goed_was_staat_bij_de_eigen_vraag_tot_iemand_verder_gaat() {
        Proefconcept concept = new Proefconcept();
        concept.keurAf("EERST", Map.of("veld", "Vul dit in."));

        assertThat(concept.fouten("EERST")).containsEntry("veld", "Vul dit in.");
        assertThat(concept.fouten("EERST"))
                .as("ook als de bladzijde nog eens komt")
                .hasSize(1);
        assertThat(concept.fouten("SOMS")).isEmpty();
        concept.vergeetFouten();
        assertThat(concept.fouten("EERST")).isEmpty();
    }

    @Test
    void een_bezoeker_heeft_er_hoogstens_vijf_en_de_oudste_gaat() {
        Formulierbak<Proefconcept> bak = new Formulierbak<>() {
            private static final long serialVersionUID = 1L;
        };
        List<Proefconcept> zes = Stream.generate(Proefconcept::new).limit(6).toList();
        zes.forEach(bak::bewaar);
        String laatste = zes.get(5).getSleutel();

        assertThat(bak.vind(zes.get(0).getSleutel())).isEmpty();
        assertThat(bak.vind(laatste)).contains(zes.get(5));
        bak.wis(zes.get(5));
        assertThat(bak.vind(laatste)).isEmpty();
        assertThat(bak.vind(null)).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void het_adres_van_een_formulier_is_elke_keer_willekeurig() {
        assertThat(UUID.fromString(new Proefconcept().getSleutel()).version())
                .as("een nummer dat toeval is, en geen tijd in zich heeft")
                .isEqualTo(4);
        assertThat(Stream.generate(Proefconcept::new).limit(100).map(Formulierconcept::getSleutel))
                .doesNotHaveDuplicates();
    }

    @Test
    void een_programma_wordt_gestopt_en_een_netwerk_dat_te_veel_stuurt_ook() {
        Proefconcept concept = new Proefconcept(BEGIN);

        assertThat(Verzendbezwaar.tegen(concept, "koop.nu", BEGIN.plusSeconds(60), rem, ADRES))
                .contains(Verzendbezwaar.WEBSITE);
        assertThat(Verzendbezwaar.tegen(concept, null, BEGIN.plusSeconds(5), rem, ADRES))
                .contains(Verzendbezwaar.SNEL);
        assertThat(Verzendbezwaar.tegen(concept, null, BEGIN.plusSeconds(6), rem, ADRES))
                .isEmpty();
        assertThat(Verzendbezwaar.tegen(concept, null, BEGIN.plusSeconds(6), rem, ADRES))
                .contains(Verzendbezwaar.TEVAAK);
    }
}
