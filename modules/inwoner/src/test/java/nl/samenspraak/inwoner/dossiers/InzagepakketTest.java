package nl.samenspraak.inwoner.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.brieven.Tekstdeel;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.eigen.Eigenbeeld;
import nl.samenspraak.toegang.eigen.Eigenblok;
import nl.samenspraak.toegang.eigen.Eigentoestemming;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The copy of what is kept of somebody holds everything that the pages show, for a person and for a machine. */
@Tag("R-AVG-02")
class InzagepakketTest {

    private static final UUID ID = UUID.fromString("0199c1a2-7b0e-7000-8000-000000000001");

    private final Inzagepakket pakket = new Inzagepakket(
            "Gemeente Zandermeer",
            LocalDate.of(2026, 11, 30),
            List.of(new Eigenbeeld(
                    new PersoonId(ID),
                    new Zaakverwijzing(Zaaksoort.TOELEIDING, ID),
                    "T-2026-000001",
                    "Ruud Kaya",
                    List.of(
                            Eigenblok.met("Wie u helpt")
                                    .feit("Thuiszorg", "3 uur hulp", "van uzelf, 3 november 2026")
                                    .feit("Leeg", "")
                                    .klaar(),
                            Eigenblok.met("Niets").klaar()),
                    List.of(new Eigentoestemming(
                            ID,
                            "Budgetwinkel",
                            "Wij mogen iets vertellen",
                            "Schulden",
                            "U tekende",
                            true,
                            true,
                            List.of())))));

    @Test
    void voor_een_computer_staat_alles_erin_en_van_wie_het_kwam() {
        JsonObject json =
                Json.createReader(new ByteArrayInputStream(pakket.json())).readObject();

        assertThat(json.getString("verantwoordelijke")).isEqualTo("Gemeente Zandermeer");
        JsonObject dossier = json.getJsonArray("dossiers").getJsonObject(0);
        assertThat(dossier.getString("nummer")).isEqualTo("T-2026-000001");
        assertThat(dossier.getJsonArray("blokken"))
                .as("wat leeg is, staat er niet")
                .hasSize(1);
        JsonObject feit = dossier.getJsonArray("blokken")
                .getJsonObject(0)
                .getJsonArray("feiten")
                .getJsonObject(0);
        assertThat(feit.getString("staat")).isEqualTo("3 uur hulp");
        assertThat(feit.getString("bron")).isEqualTo("van uzelf, 3 november 2026");
        assertThat(dossier.getJsonArray("toestemmingen").getJsonObject(0).getBoolean("geldt"))
                .isTrue();
    }

    @Test
    void om_te_lezen_heeft_elk_dossier_een_kop_en_elk_onderwerp_een_tabel() {
        assertThat(pakket.bestand().titel()).isEqualTo("Wat er over mij staat");
        assertThat(pakket.bestand().delen())
                .contains(new Tekstdeel.Kop("Een onderzoek met u, T-2026-000001"))
                .contains(new Tekstdeel.Alinea("Uw contactpersoon is Ruud Kaya."));
        assertThat(pakket.bestand().tabellen())
                .extracting(tabel -> tabel.titel())
                .containsExactly("Wie u helpt", "Uw toestemming");
    }
}
