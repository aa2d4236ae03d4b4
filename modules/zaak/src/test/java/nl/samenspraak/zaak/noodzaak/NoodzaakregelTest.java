package nl.samenspraak.zaak.noodzaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.toegang.recht.OngeldigeReferentie;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.ui.Veldfouten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a reason and what is none. */
@Tag("R-ALG-27")
class NoodzaakregelTest {

    private static final Path MEEGELEVERD = Path.of("../../config/referentie");
    private static final Noodzaaktoets GOED = new Noodzaaktoets(
            "Bepalen of er naast de Wmo een tweede terrein is.",
            "Mevrouw zegt dat de Budgetwinkel haar schulden regelt, maar weet niet of dat nog loopt.",
            "Zij vond thuis geen brief; alleen dat zij bekend is, wordt gevraagd.",
            "Een ja of nee raakt haar weinig, en zonder antwoord blijft haar hulp stilstaan.");

    private final Noodzaakwoorden woorden = Noodzaakwoorden.lees(new Referentiebestand(Optional.of(MEEGELEVERD)));
    private final Noodzaakregel regel = new Noodzaakregel(new Referentiebestand(Optional.of(MEEGELEVERD)));

    @Test
    void vier_eigen_redenen_zijn_genoeg() {
        assertThat(regel.toets(GOED)).isEmpty();
    }

    @Test
    void elk_voorbeeld_van_de_referentiegegevens_klopt() {
        assertThat(woorden.voorbeelden()).hasSizeGreaterThan(20);
        assertThat(woorden.voorbeelden())
                .allSatisfy((antwoord, uitkomst) -> assertThat(
                                woorden.fout(antwoord).map(Noodzaakfout::code).orElse("goed"))
                        .as(antwoord)
                        .isEqualTo(uitkomst));
    }

    @Test
    void handig_wordt_geweigerd_bij_het_veld_waar_het_staat() {
        Noodzaaktoets toets = new Noodzaaktoets(GOED.doel(), "Dat is handig.", GOED.lichter(), GOED.evenredig());

        assertThat(regel.toets(toets)).containsExactly(new Noodzaakgebrek(Noodzaakvraag.WAAROM, Noodzaakfout.STOPLAP));
    }

    @Test
    void drie_keer_hetzelfde_is_een_keer_een_reden() {
        Noodzaaktoets toets = new Noodzaaktoets(
                GOED.doel(), GOED.waarom(), GOED.waarom() + "!", GOED.waarom().toUpperCase());

        assertThat(regel.toets(toets))
                .containsExactly(
                        new Noodzaakgebrek(Noodzaakvraag.LICHTER, Noodzaakfout.HETZELFDE),
                        new Noodzaakgebrek(Noodzaakvraag.EVENREDIG, Noodzaakfout.HETZELFDE));
    }

    @Test
    void niets_is_vier_keer_geen_reden() {
        assertThat(regel.toets(new Noodzaaktoets(null, "", " ", "\n")))
                .hasSize(4)
                .allSatisfy(gebrek -> assertThat(gebrek.fout()).isEqualTo(Noodzaakfout.LEEG));
    }

    @Test
    void een_te_lange_reden_staat_bij_haar_veld_en_de_rest_blijft() {
        Map<String, String> getypt = new HashMap<>();
        Arrays.stream(Noodzaakvraag.values()).forEach(vraag -> getypt.put("nood" + vraag.veld(), GOED.antwoord(vraag)));
        getypt.put("noodlichter", "x".repeat(Noodzaaktoets.LANGSTE + 1));
        Veldfouten fouten = new Veldfouten();

        Noodzaaktoets gelezen = Noodzaakvelden.lees("nood", getypt, fouten);
        Noodzaakvelden.meld("nood", regel.toets(gelezen), fouten);

        assertThat(fouten.perVeld()).containsOnlyKeys("noodlichter");
        assertThat(fouten.perVeld().get("noodlichter")).contains("te lang");
        assertThat(gelezen.waarom()).isEqualTo(GOED.waarom());
        assertThatThrownBy(() -> new Noodzaaktoets("x".repeat(1001), "", "", ""))
                .isInstanceOf(OngeldigeWaarde.class);
    }

    @Test
    void elke_fout_heeft_een_zin_bij_het_veld() {
        for (Noodzaakfout fout : Noodzaakfout.values()) {
            Veldfouten fouten = new Veldfouten();
            Noodzaakvelden.meld("v", List.of(new Noodzaakgebrek(Noodzaakvraag.DOEL, fout)), fouten);
            assertThat(fouten.perVeld().get("vdoel")).endsWith(".");
        }
    }

    @Test
    void wie_de_woorden_zo_wijzigt_dat_een_voorbeeld_anders_uitvalt_start_niet(@TempDir Path map) throws IOException {
        String tekst = Files.readString(MEEGELEVERD.resolve("noodzaak.yaml"));
        Files.writeString(
                map.resolve("noodzaak.yaml"), tekst.replace("  - handig\n", "").replace("  - wel zo handig\n", ""));

        assertThatThrownBy(() -> Noodzaakwoorden.lees(new Referentiebestand(Optional.of(map))))
                .isInstanceOf(OngeldigeReferentie.class)
                .hasMessageContaining("Dat is wel zo handig om te hebben.");
    }
}
