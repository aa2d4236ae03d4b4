package nl.samenspraak.klachten.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.klachten.dossier.BeklaagdeDoetMee;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.toegang.ui.Veldfouten;
import nl.samenspraak.zaak.formulier.Formulierstap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-KLA-01")
class KlaagstapTest {

    private final Klaagconcept concept = new Klaagconcept(Instant.EPOCH);

    @Test
    void elke_vraag_komt_pas_na_een_goed_antwoord_op_de_vorige() {
        assertThat(open()).isEqualTo(Klaagstap.WAT);
        concept.setOnderwerp("Niet gebeld");
        concept.setInhoud("Drie keer gebeld.");
        assertThat(open()).isEqualTo(Klaagstap.WANNEER);
        concept.setGebeurd("gisteren");
        assertThat(open()).isEqualTo(Klaagstap.WIE);
        concept.setOverWat(Beklaagdekeuze.MEDEWERKER);
        assertThat(open()).as("over een medewerker, maar wie?").isEqualTo(Klaagstap.WIE);
        concept.setWie("mevrouw De Wit");
        assertThat(open()).isEqualTo(Klaagstap.VOORWIE);
        concept.setVoorWie(Klagerrol.MIJZELF);
        assertThat(open()).isEqualTo(Klaagstap.BEKEND);
        concept.setZonderNaam(false);
        assertThat(open()).isEqualTo(Klaagstap.CONTACT);
        concept.getKlager().setNaam("Ria Postma");
        assertThat(open()).isEqualTo(Klaagstap.CONTACT);
        concept.getKlager().setEmail("ria@voorbeeld.nl");
        assertThat(Klaagstap.CONTACT.toets(concept).perVeld()).containsOnlyKeys("emailakkoord");
        concept.getKlager().setEmailAkkoord(true);
        assertThat(open()).as("wie alleen e-mail heeft, kan klagen").isEqualTo(Klaagstap.CONTROLE);
        assertThat(Klaagstap.CONTROLE.toets(concept).geen()).isFalse();
        concept.setOndertekend(true);
        assertThat(Klaagstap.CONTROLE.toets(concept).geen()).isTrue();
        assertThat(concept.inzending()).satisfies(inzending -> {
            assertThat(inzending.klager().naam()).isEqualTo("Ria Postma");
            assertThat(inzending.jegensKlager()).isTrue();
            assertThat(inzending.ondertekend()).isTrue();
            assertThat(inzending.beklaagde().soort()).isEqualTo(Beklaagdesoort.ANDER);
            assertThat(inzending.beklaagde().naam()).isEqualTo("mevrouw De Wit");
        });
    }

    @Test
    void een_bestand_dat_niet_kon_houdt_de_vraag_open_en_niets_meesturen_is_goed() {
        assertThat(Klaagstap.STUKKEN.toets(concept).geen()).isTrue();
        concept.bestandfout("Dit bestand is leeg.");
        assertThat(Klaagstap.STUKKEN.toets(concept).perVeld()).containsEntry("bestand", "Dit bestand is leeg.");
        concept.bestandfout(null);
        assertThat(Klaagstap.STUKKEN.toets(concept).geen()).isTrue();
    }

    @Test
    void wie_verstuurt_houdt_een_kopie_en_verder_niets() {
        vulIn();
        concept.setVoorWie(Klagerrol.MIJZELF);
        concept.setZonderNaam(true);

        concept.verstuurd(null, LocalDate.of(2026, 11, 9));

        assertThat(concept.getKopie().inhoud()).isEqualTo("Drie keer gebeld.");
        assertThat(concept.isFormeel()).isTrue();
        assertThat(concept.getInhoud()).isNull();
    }

    @Test
    @Tag("R-KLA-02")
    void het_adres_van_het_formulier_zegt_niets_van_de_klacht_en_twee_keer_sturen_blijft_een_klacht() {
        assertThat(concept.getSleutel()).isNotEqualTo(concept.inzending().id().toString());
        assertThat(concept.inzending().id()).isEqualTo(concept.inzending().id());
    }

    @Test
    void wie_anoniem_wordt_laat_niets_over_en_tekent_niet() {
        vulIn();
        concept.setVoorWie(Klagerrol.MIJZELF);
        concept.getKlager().setNaam("Ria Postma");
        concept.setOndertekend(true);

        concept.setZonderNaam(true);

        Klachtinzending inzending = concept.inzending();
        assertThat(inzending.klager().anoniem()).isTrue();
        assertThat(inzending.klager().naam()).isEmpty();
        assertThat(inzending.ondertekend()).isFalse();
        assertThat(open()).isEqualTo(Klaagstap.CONTROLE);
        concept.setZonderNaam(false);
        assertThat(concept.getKlager().getNaam()).isNull();
    }

    @Test
    @Tag("R-ALG-17")
    void wie_voor_een_ander_klaagt_zegt_voor_wie_en_waarom_en_blijft_niet_anoniem() {
        vulIn();
        concept.setZonderNaam(true);
        concept.setVoorWie(Klagerrol.ANDER);
        assertThat(open()).isEqualTo(Klaagstap.NAMENS);
        concept.setVoorNaam("Anna Verhoeven");
        concept.setGrond(Machtigingsgrond.MENTOR);
        assertThat(open()).isEqualTo(Klaagstap.CONTACT);
        concept.getKlager().setNaam("Ria Postma");
        concept.getKlager().setEmail("ria@voorbeeld.nl");

        assertThat(concept.inzending().klager().machtiging()).isEqualTo("Anna Verhoeven (mentor)");
        concept.setVoorWie(Klagerrol.NIEMAND);
        concept.setZonderNaam(false);
        assertThat(concept.inzending().klager().machtiging()).isEmpty();
        assertThat(concept.inzending().jegensKlager()).isFalse();
    }

    @Test
    void een_te_lang_antwoord_houdt_alleen_de_eigen_vraag_tegen() {
        concept.setOnderwerp("Niet gebeld");
        concept.setInhoud("Drie keer gebeld.");
        concept.setWens("x".repeat(100_000));

        assertThat(Klaagstap.WAT.toets(concept).geen()).isTrue();
        assertThat(Klaagstap.WENS.toets(concept).perVeld().get("wens")).contains("u heeft er nu 100000");
    }

    private Formulierstap<Klaagconcept> open() {
        return Klaagstap.VRAGEN.eersteOpen(concept);
    }

    private void vulIn() {
        concept.setOnderwerp("Niet gebeld");
        concept.setInhoud("Drie keer gebeld.");
        concept.setGebeurd("gisteren");
        concept.setOverWat(Beklaagdekeuze.WEETNIET);
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-09")
    void wie_getypt_is_blijft_bekend_en_over_het_bestuur_wordt_gevraagd_wie() {
        Klaagconcept concept = new Klaagconcept(Instant.EPOCH);
        concept.setOverWat(Beklaagdekeuze.BESTUUR);
        Veldfouten fouten = new Veldfouten();
        Klaagtoets.wie(concept, fouten);
        assertThat(fouten.geen()).as("wie van het bestuur").isFalse();

        concept.setWie("wethouder De Vries");
        assertThat(concept.beklaagde(new Veldfouten()))
                .isEqualTo(new Beklaagde(Beklaagdesoort.BESTUUR, null, "wethouder De Vries", ""));
        concept.setOverWat(Beklaagdekeuze.WEETNIET);
        assertThat(BeklaagdeDoetMee.geldt(concept.beklaagde(new Veldfouten()))).isTrue();
        assertThat(concept.beklaagde(new Veldfouten()).weergave()).isEqualTo("wethouder De Vries");
        concept.setWie(null);
        assertThat(BeklaagdeDoetMee.geldt(concept.beklaagde(new Veldfouten()))).isFalse();
    }
}
