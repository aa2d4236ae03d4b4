package nl.samenspraak.toegang.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.logboek.LogregelView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The lines that somebody takes along. */
@Tag("R-LOG-01")
class LogexportTest {

    @Test
    void wat_er_gedaan_is_en_met_wie_staat_elk_in_een_eigen_kolom() throws IOException {
        LogregelView regel = new LogregelView(
                Id.nieuw(),
                Instant.parse("2026-11-30T10:00:00Z"),
                "Ruud Kaya",
                "Toeleider",
                null,
                null,
                "pseudo",
                "verstrekken",
                List.of("toeleidingsdossier"),
                "toeleiding",
                Id.nieuw(),
                "T-2026-000001",
                "verzoek om gegevens verstuurd",
                "Budgetwinkel",
                "Onderzoek",
                "Wmo",
                "verleend",
                null,
                null,
                1,
                "127.0.0.1",
                "span",
                1);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();

        new Logexport(ZoneOffset.UTC).schrijf(new Pagina<>(List.of(regel), 1), uit);

        assertThat(uit.toString(StandardCharsets.UTF_8).lines())
                .first()
                .asString()
                .contains("Wat;In woorden;Naar of van;Delen");
        assertThat(uit.toString(StandardCharsets.UTF_8))
                .contains("verstrekken;verzoek om gegevens verstuurd;Budgetwinkel;toeleidingsdossier;");
    }
}
