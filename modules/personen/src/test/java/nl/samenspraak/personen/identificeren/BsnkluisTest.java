package nl.samenspraak.personen.identificeren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.personen.register.Proefsleutels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-ALG-21")
class BsnkluisTest {

    private static final Bsn BSN = Bsn.van("999993653");
    private final Bsnkluis kluis = new Bsnkluis(new Proefsleutels());
    private final PersoonId persoon = PersoonId.nieuw();

    @Test
    void geeftHetNummerTerugAanDePersoonVanWieHetIs() {
        assertThat(kluis.open(kluis.sluitOp(BSN, persoon).inhoud(), persoon)).isEqualTo(BSN);
    }

    @Test
    void versleuteltHetzelfdeNummerElkeKeerAnders() {
        byte[] een = kluis.sluitOp(BSN, persoon).inhoud();
        byte[] twee = kluis.sluitOp(BSN, persoon).inhoud();

        assertThat(een).isNotEqualTo(twee);
        assertThat(new String(een, StandardCharsets.ISO_8859_1)).doesNotContain("999993653");
    }

    @Test
    void opentNietBijEenAndereRij() {
        byte[] inhoud = kluis.sluitOp(BSN, persoon).inhoud();

        assertThatThrownBy(() -> kluis.open(inhoud, PersoonId.nieuw())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void merktDatErAanGeknoeidIs() {
        byte[] inhoud = kluis.sluitOp(BSN, persoon).inhoud();
        inhoud[inhoud.length - 1] ^= 1;

        assertThatThrownBy(() -> kluis.open(inhoud, persoon))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("99999");
    }

    @Test
    void geeftVoorHetzelfdeNummerDezelfdeZoekwaardeDieZonderSleutelNietsZegt() {
        assertThat(kluis.zoekwaarde(BSN))
                .isEqualTo(kluis.sluitOp(BSN, persoon).zoekwaarde())
                .hasSize(64)
                .isNotEqualTo(kluis.zoekwaarde(Bsn.van("999991723")));
    }
}
