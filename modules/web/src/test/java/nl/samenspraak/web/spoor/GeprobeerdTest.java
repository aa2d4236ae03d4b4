package nl.samenspraak.web.spoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gevraagd;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the log says of an attempt before any gate. */
@Tag("R-LOG-01")
class GeprobeerdTest {

    private static final UUID ID = UUID.fromString("0199c1a2-7b0e-7000-8000-000000000001");

    @Test
    void een_bladzijde_van_een_dossier_noemt_het_deel_en_de_zaak() {
        assertThat(Geprobeerd.wat("/meldpunt/melding.xhtml", ID.toString()))
                .isEqualTo(new Gevraagd(new Zaakverwijzing(Zaaksoort.MELDING, ID), Dossierdeel.SIGNAAL, null));
        assertThat(Geprobeerd.wat("/coordinatie/plan.xhtml", ID.toString()).deel())
                .isEqualTo(Dossierdeel.PLAN);
    }

    @Test
    void het_loket_van_handhavers_is_geen_onderzoek_en_een_partij_geen_zaak() {
        assertThat(Geprobeerd.wat("/toeleiding/handhavingsverzoek.xhtml", ID.toString())
                        .zaak())
                .isEqualTo(new Zaakverwijzing(Zaaksoort.HANDHAVING, ID));
        assertThat(Geprobeerd.wat("/toeleiding/partij.xhtml", ID.toString()))
                .isEqualTo(new Gevraagd(null, Dossierdeel.PARTIJEN, null));
    }

    @Test
    void wat_geen_kenmerk_is_en_wat_geen_bladzijde_is_noemt_niets() {
        assertThat(Geprobeerd.wat("/meldpunt/melding.xhtml", "<script>"))
                .isEqualTo(new Gevraagd(null, Dossierdeel.SIGNAAL, null));
        assertThat(Geprobeerd.wat("/verzonnen/iets.xhtml", ID.toString())).isEqualTo(Gevraagd.NIETS);
        assertThat(Geprobeerd.wat(null, null)).isEqualTo(Gevraagd.NIETS);
    }
}
