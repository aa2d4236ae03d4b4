package nl.samenspraak.klachten.gegevens;

import static nl.samenspraak.klachten.behandelen.Behandelopstelling.DOEL;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.klachten.behandelen.Behandelopstelling;
import nl.samenspraak.klachten.gegevens.Gegevensantwoord.Reden;
import nl.samenspraak.klachten.gegevens.Gegevensantwoord.Soort;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Asking for data about care")
@Tag("R-KLA-16")
@Tag("R-LOG-01")
class GegevensverzoekenTest {

    private final Behandelopstelling brief = Behandelopstelling.van(Klachtfixture.brief(Klachtfixture.vanBram()));

    @Test
    void saysWhatFromWhomWhyAndOnWhichArticle() {
        assertThat(vraag("", "Wijkteam", "Nodig.", "Awb 9:10").reden()).isEqualTo(Weigerreden.GEGEVENS_ONTBREKEN);
        assertThat(vraag("Notitie", "", "Nodig.", "Awb 9:10").reden()).isEqualTo(Weigerreden.WEDERPARTIJ_ONTBREEKT);
        assertThat(vraag("Notitie", "Wijkteam", "", "Awb 9:10").reden()).isEqualTo(Weigerreden.NOODZAAK_ONTBREEKT);
        Verrichting<Weigerreden> zonder = vraag("Notitie", "Wijkteam", "Nodig.", "");
        assertThat(zonder.reden()).isEqualTo(Weigerreden.ARTIKEL_ONTBREEKT);
        assertThat(zonder.wederpartij()).as("nothing went there").isEmpty();

        Verrichting<Weigerreden> gevraagd = vraag("Notitie", "Wijkteam", "Nodig.", "Awb 9:10");

        assertThat(gevraagd.bezwaar()).isEmpty();
        assertThat(gevraagd.wederpartij()).contains("Wijkteam");
        assertThat(brief.afhandelen().verzoeken()).hasSize(1);
    }

    @Test
    void isAnsweredOnceWithItsSourceAndWhyNotAllWasGiven() {
        vraag("Notitie", "Wijkteam", "Nodig.", "Awb 9:10");

        assertThat(antwoord(null, "Wijkteam", null).reden()).isEqualTo(Weigerreden.ANTWOORD_ONTBREEKT);
        assertThat(antwoord(Soort.GEGEVEN, "", null).reden()).isEqualTo(Weigerreden.BRON_ONTBREEKT);
        assertThat(antwoord(Soort.GEWEIGERD, "Wijkteam", null).reden()).isEqualTo(Weigerreden.WEIGERREDEN_ONTBREEKT);
        Verrichting<Weigerreden> gekomen = antwoord(Soort.DEELS_GEGEVEN, "Brief van 12 november", Reden.GEHEIMHOUDING);
        assertThat(gekomen.bezwaar()).isEmpty();
        assertThat(gekomen.wederpartij()).contains("Wijkteam");
        assertThat(antwoord(Soort.GEGEVEN, "Wijkteam", null).reden()).isEqualTo(Weigerreden.ANTWOORD_AL_GEKOMEN);

        assertThat(brief.afhandelen().verzoeken().get(0).antwoord().reden()).isEqualTo(Reden.GEHEIMHOUDING);
    }

    private Verrichting<Weigerreden> vraag(String wat, String bij, String waarom, String artikel) {
        NieuwGegevensverzoek nieuw = new NieuwGegevensverzoek(brief.vandaag(), wat, bij, waarom, artikel);
        return brief.gegevens().vraag(brief.id(), nieuw, 0, DOEL);
    }

    private Verrichting<Weigerreden> antwoord(Soort soort, String bron, Reden reden) {
        Gegevensantwoord antwoord = new Gegevensantwoord(soort, brief.vandaag(), bron, "Er is gebeld.", reden);
        return brief.gegevens()
                .antwoord(brief.id(), brief.afhandelen().verzoeken().get(0).id(), antwoord, 0, DOEL);
    }
}
