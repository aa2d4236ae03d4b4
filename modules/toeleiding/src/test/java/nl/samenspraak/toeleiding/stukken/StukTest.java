package nl.samenspraak.toeleiding.stukken;

import static nl.samenspraak.toeleiding.stukken.Proefstukken.NU;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StukTest {

    private static final Stukbesluit BESLUIT = new Stukbesluit("Nodig om de huur te zien.", true);

    private final ToeleidingId toeleiding = ToeleidingId.nieuw();

    @Test
    @Tag("R-TOE-36")
    void wat_gezien_is_wordt_alleen_met_een_reden_opgenomen() {
        Stuk huur = gewoon();
        assertThat(huur.stand()).isEqualTo(Stukstand.INGEZIEN);
        assertThat(huur.isTeVertellen())
                .as("van wat alleen gezien is, is niets bewaard")
                .isFalse();

        assertThat(huur.neemOp(new Stukbesluit(" ", true), NU)).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(huur.stand()).isEqualTo(Stukstand.INGEZIEN);

        assertThat(huur.neemOp(BESLUIT, NU)).isEmpty();
        assertThat(huur.stand()).isEqualTo(Stukstand.OPGENOMEN);
        assertThat(huur.neemOp(BESLUIT, NU)).contains(Weigerreden.STUK_IS_WEG);
    }

    @Test
    @Tag("R-TOE-37")
    void een_medisch_stuk_wordt_nooit_opgenomen_en_gaat_terug_of_naar_de_arts() {
        Stuk brief = Proefstukken.nieuw(toeleiding, "Brief van een arts", true);
        assertThat(brief.isOnbeslist()).isTrue();
        assertThat(brief.neemOp(BESLUIT, NU)).contains(Weigerreden.STUK_MEDISCH);
        assertThat(brief.stuurDoor(null, BESLUIT, NU)).contains(Weigerreden.ARTS_ONTBREEKT);
        assertThat(brief.stand()).isEqualTo(Stukstand.INGEZIEN);
        assertThat(brief.stuurDoor(Artsplaats.ONAFHANKELIJK, BESLUIT, NU)).isEmpty();
        assertThat(brief.stand()).isEqualTo(Stukstand.DOORGESTUURD_ARTS);
        assertThat(brief.isOnbeslist()).isFalse();

        assertThat(gewoon().stuurDoor(Artsplaats.GEMEENTE, BESLUIT, NU)).contains(Weigerreden.STUK_NIET_MEDISCH);
    }

    @Test
    @Tag("R-TOE-26")
    void de_inwoner_hoort_wat_er_met_een_stuk_gebeurde_in_een_gesprek_of_per_brief() {
        Stuk huur = gewoon();
        assertThat(huur.geefTerug(new Stukbesluit("Niet nodig.", null), NU)).contains(Weigerreden.VERTELD_ONTBREEKT);
        huur.geefTerug(new Stukbesluit("Niet nodig.", false), NU);
        assertThat(huur.isTeVertellen()).isTrue();
        huur.verteld(NU.dag(), true);
        assertThat(huur.isTeVertellen()).isFalse();
        assertThat(huur.vernietig(BESLUIT, NU)).as("wat weg is, is weg").contains(Weigerreden.STUK_IS_WEG);
    }

    @Test
    @Tag("R-TOE-26")
    void wat_opgenomen_is_hoort_voor_de_conclusie_bij_het_archief_of_gaat_weg() {
        Stuk huur = gewoon();
        assertThat(huur.isOnbeslist())
                .as("wat alleen gezien is, staat niets in de weg")
                .isFalse();
        assertThat(huur.naarArchief()).contains(Weigerreden.STUK_IS_WEG);
        huur.neemOp(BESLUIT, NU);
        huur.heeft(UUID.randomUUID());
        assertThat(huur.isOnbeslist()).isTrue();
        assertThat(huur.naarArchief()).isEmpty();
        assertThat(huur.isOnbeslist()).isFalse();

        huur.vernietig(BESLUIT, NU);
        assertThat(huur.laatLos()).as("het bestand gaat mee").isPresent();
        assertThat(huur.bestand()).isNull();
    }

    private Stuk gewoon() {
        return Proefstukken.nieuw(toeleiding, "Huurcontract", false);
    }
}
