package nl.samenspraak.zaak.formulier;

import static nl.samenspraak.zaak.formulier.Proefstap.CONTROLE;
import static nl.samenspraak.zaak.formulier.Proefstap.EERST;
import static nl.samenspraak.zaak.formulier.Proefstap.SOMS;
import static nl.samenspraak.zaak.formulier.Proefstap.VRAGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VragenlijstTest {

    @Test
    void een_vraag_komt_pas_als_die_ervoor_een_goed_antwoord_heeft() {
        assertThat(VRAGEN.eersteOpen(Proefconcept.metGoed())).isEqualTo(EERST);
        assertThat(VRAGEN.eersteOpen(Proefconcept.metGoed(SOMS))).isEqualTo(EERST);
        assertThat(VRAGEN.eersteOpen(Proefconcept.metGoed(EERST))).isEqualTo(CONTROLE);
        assertThat(VRAGEN.voor(EERST, SOMS)).isTrue();
        assertThat(VRAGEN.voor(SOMS, SOMS)).isFalse();
    }

    @Test
    void een_vraag_die_niet_geldt_wordt_overgeslagen_vooruit_en_terug() {
        Proefconcept zonder = Proefconcept.metGoed(EERST);
        Proefconcept met = Proefconcept.metGoed(EERST, SOMS);

        assertThat(VRAGEN.volgende(EERST, zonder)).isEqualTo(CONTROLE);
        assertThat(VRAGEN.volgende(EERST, met)).isEqualTo(SOMS);
        assertThat(VRAGEN.vorige(CONTROLE, zonder)).contains(EERST);
        assertThat(VRAGEN.vorige(CONTROLE, met)).contains(SOMS);
        assertThat(VRAGEN.vorige(EERST, met)).isEmpty();
        assertThat(VRAGEN.plaats(CONTROLE, zonder)).isEqualTo(2);
        assertThat(VRAGEN.plaats(CONTROLE, met)).isEqualTo(3);
    }

    @Test
    void een_bladzijde_noemt_haar_vraag_bij_naam() {
        assertThat(VRAGEN.stap("SOMS")).isEqualTo(SOMS);
        assertThat(SOMS.pagina()).isEqualTo("soms.xhtml");
        assertThatThrownBy(() -> VRAGEN.stap("ANDERS")).isInstanceOf(IllegalArgumentException.class);
    }
}
