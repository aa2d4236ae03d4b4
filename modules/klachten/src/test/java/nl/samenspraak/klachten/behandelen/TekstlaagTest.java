package nl.samenspraak.klachten.behandelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.samenspraak.klachten.formulier.Verzoek;
import nl.samenspraak.zaak.scherm.Tekstlaag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was typed lies over what is stored, and only what was typed stays. */
class TekstlaagTest {

    private static final String OPGESLAGEN = "Mevrouw vertelde wat haar overkwam";

    private final Tekstlaag laag = new Tekstlaag();
    private Verzoek verzoek;

    @BeforeEach
    void begin() {
        verzoek = Verzoek.begin();
    }

    @AfterEach
    void einde() {
        verzoek.einde();
    }

    @Test
    void zonder_typen_staat_er_wat_is_opgeslagen() {
        laag.legOnder(Map.of("verslag", OPGESLAGEN));

        assertThat(laag.get("verslag")).isEqualTo(OPGESLAGEN);
        assertThat(laag.alles()).containsExactly(Map.entry("verslag", OPGESLAGEN));
    }

    @Test
    void wat_getypt_is_blijft_ook_als_er_intussen_iets_anders_is_opgeslagen() {
        laag.legOnder(Map.of("verslag", OPGESLAGEN));
        laag.put("verslag", "getypt");
        volgendVerzoek();
        laag.legOnder(Map.of("verslag", "van een ander"));

        assertThat(laag.get("verslag")).isEqualTo("getypt");
    }

    @Test
    void een_veld_dat_is_leeggemaakt_blijft_leeg() {
        laag.legOnder(Map.of("verslag", OPGESLAGEN));
        laag.put("verslag", null);
        volgendVerzoek();
        laag.legOnder(Map.of("verslag", OPGESLAGEN));

        assertThat(laag.get("verslag")).isNull();
    }

    @Test
    void wat_niet_is_veranderd_toont_wat_er_nu_is_opgeslagen() {
        laag.legOnder(Map.of("verslag", OPGESLAGEN));
        laag.put("verslag", OPGESLAGEN);
        volgendVerzoek();
        laag.legOnder(Map.of("verslag", "van een ander"));

        assertThat(laag.get("verslag")).isEqualTo("van een ander");
    }

    @Test
    void een_getal_is_hetzelfde_veld_als_zijn_cijfers() {
        laag.put(0, "bevinding");

        assertThat(laag.get("0")).isEqualTo("bevinding");
        assertThat(laag.containsKey(0)).isTrue();
    }

    @Test
    void tussen_twee_verzoeken_blijft_alleen_wat_getypt_is() throws IOException {
        laag.legOnder(Map.of("verslag", OPGESLAGEN));
        laag.put("verslag", OPGESLAGEN);
        laag.put("hoorplaats", "getypte plaats");
        volgendVerzoek();

        assertThat(laag.alles()).containsExactly(Map.entry("hoorplaats", "getypte plaats"));
        assertThat(alsSessie()).contains("getypte plaats").doesNotContain(OPGESLAGEN);
    }

    private void volgendVerzoek() {
        verzoek.einde();
        verzoek = Verzoek.begin();
    }

    private String alsSessie() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream uit = new ObjectOutputStream(bytes)) {
            uit.writeObject(laag);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
