package nl.samenspraak.meldpunt.aannemen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.junit.jupiter.api.Test;

class ConceptTest {

    @Test
    void emptyFieldsAreNoContent() {
        Map<String, String> velden = new HashMap<>();
        velden.put("naam", "");
        velden.put("telefoon", null);

        assertThat(new Concept(null, null, velden).leeg()).isTrue();
        assertThat(new Concept(" \n", null, velden).leeg()).isTrue();
        assertThat(new Concept("a", null, velden).leeg()).isFalse();
    }

    @Test
    void aPastedBookIsKeptButNotALibrary() {
        assertThat(new Concept("x".repeat(100_000), null, Map.of()).notitie()).hasSize(100_000);
        Map<String, String> veel = Map.of("toelichting", "x".repeat(Concept.MEESTE_TEKENS));

        assertThatThrownBy(() -> new Concept("x", null, veel))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("te veel tekst");
    }

    @Test
    void itsFirstWordsAreOneLineThatBreaksBetweenWords() {
        assertThat(woorden("Post stapelt\u0000 zich\r\n op")).isEqualTo("Post stapelt zich op");
        assertThat(woorden("Buurvrouw maakt zich zorgen om de man op nummer veertien"))
                .isEqualTo("Buurvrouw maakt zich zorgen om de man…");
        assertThat(woorden("😟".repeat(60))).isEqualTo("😟".repeat(40) + "…");
    }

    private static String woorden(String notitie) {
        return new Concept(notitie, null, Map.of()).eersteWoorden();
    }
}
