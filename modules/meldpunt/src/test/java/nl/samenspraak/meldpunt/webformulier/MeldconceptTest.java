package nl.samenspraak.meldpunt.webformulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeldconceptTest {

    private final Meldconcept concept = new Meldconcept(Instant.EPOCH);

    @Test
    @Tag("R-MEL-05")
    void het_adres_van_het_formulier_zegt_niets_van_de_melding_en_twee_keer_sturen_blijft_een_melding() {
        concept.setOverWie(Onderwerp.MIJZELF);
        MeldingId melding = concept.inzending().id();

        assertThat(concept.getSleutel()).isNotEqualTo(melding.toString());
        assertThat(concept.inzending().id()).isEqualTo(melding);
    }

    @Test
    @Tag("R-MEL-05")
    void wie_uitlegt_waarom_hij_niet_genoemd_wil_worden_en_dat_niet_aankruist_krijgt_een_vraag() {
        concept.setOverWie(Onderwerp.ANDER);
        concept.setSoort(Melderssoort.INWONER);
        concept.getMelder().setNaam("M. de Bruin");
        concept.getMelder().setWaaromNiet("Hij is mijn baas.");
        assertThat(Meldstap.CONTACT.toets(concept).geen()).isFalse();

        concept.getMelder().setNietNoemen(true);
        assertThat(Meldstap.CONTACT.toets(concept).geen()).isTrue();
        assertThat(concept.inzending().melder().waaromNiet()).isEqualTo("Hij is mijn baas.");
    }

    @Test
    @Tag("R-MEL-09")
    void alleen_een_naaste_krijgt_de_vraag_waar_een_brief_heen_kan_en_een_fout_staat_bij_die_vraag() {
        concept.setOverWie(Onderwerp.ANDER);
        concept.setSoort(Melderssoort.INWONER);
        concept.getMelder().setNaam("M. de Bruin");
        concept.getMelder().setBriefadres("mia@nergens");
        concept.getMelder().setRelatie(Relatie.BUUR);
        assertThat(Meldstap.BRIEF.geldt(concept)).isFalse();

        concept.getMelder().setRelatie(Relatie.OUDER);
        assertThat(Meldstap.BRIEF.geldt(concept)).isTrue();
        assertThat(Meldstap.CONTACT.toets(concept).geen()).isTrue();
        assertThat(Meldstap.BRIEF.toets(concept).geen()).isFalse();

        concept.getMelder().setBriefadres("Boterdiep 33, Zandermeer");
        assertThat(Meldstap.BRIEF.toets(concept).geen()).isTrue();
        assertThat(concept.inzending().melder().briefadres().waar()).isEqualTo("Boterdiep 33, Zandermeer");
        concept.setSoort(Melderssoort.ANONIEM);
        assertThat(Meldstap.BRIEF.geldt(concept)).isFalse();
        assertThat(concept.getMelder().getBriefadres()).isNull();
    }
}
