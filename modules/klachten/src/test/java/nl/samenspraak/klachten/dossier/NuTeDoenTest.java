package nl.samenspraak.klachten.dossier;

import static nl.samenspraak.klachten.klacht.Klachtfixture.INDELING;
import static nl.samenspraak.klachten.klacht.Klachtfixture.JANSEN;
import static nl.samenspraak.klachten.klacht.Klachtfixture.LINA;
import static nl.samenspraak.klachten.klacht.Klachtfixture.ONTVANGEN;
import static nl.samenspraak.klachten.klacht.Klachtfixture.TOEN;
import static nl.samenspraak.klachten.klacht.Klachtfixture.brief;
import static nl.samenspraak.klachten.klacht.Klachtfixture.klacht;
import static nl.samenspraak.klachten.klacht.Klachtfixture.met;
import static nl.samenspraak.klachten.klacht.Klachtfixture.stap;
import static nl.samenspraak.klachten.klacht.Klachtfixture.van;
import static nl.samenspraak.klachten.klacht.Klachtfixture.vanBram;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What has to be done now follows from what happened so far. */
class NuTeDoenTest {

    @Test
    @Tag("R-KLA-03")
    void een_nieuwe_brief_vraagt_een_behandelaar_een_bevestiging_een_afschrift_en_een_uitnodiging() {
        assertThat(NuTeDoen.van(brief(vanBram())))
                .containsExactly(Klachttaak.BEHANDELAAR, Klachttaak.ONTVANGST, Klachttaak.AFSCHRIFT, Klachttaak.HOREN);
    }

    @Test
    @Tag("R-KLA-02")
    void wat_ontbreekt_wordt_een_keer_gevraagd() {
        Klager zonderAdres = new Klager(false, "A. Jansen", "", null, "", "", null, null, "");
        Klacht klacht = klacht(Klachtkanaal.BRIEF, zonderAdres, INDELING, vanBram());
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.AANVULLING);

        met(klacht, Klachtstapsoort.AANVULLING_GEVRAAGD);

        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.AANVULLING);
    }

    @Test
    @Tag("R-KLA-03")
    void wie_alleen_een_e_mailadres_gaf_dat_niet_werkt_wordt_om_een_ander_adres_gevraagd() {
        Klager alleenMail = new Klager(false, "A. Jansen", "", null, "", "jansen@voorbeeld.nl", null, null, "");
        Klacht klacht = klacht(Klachtkanaal.WEBFORMULIER, alleenMail, INDELING, vanBram());
        Klachtstap nietAangekomen =
                verstuurd(Klachtstapsoort.NIET_AANGEKOMEN, "Wij hebben uw klacht ontvangen (A. Jansen)");
        klacht.leg(nietAangekomen);

        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.ANDER_ADRES);
        klacht.leg(verstuurd(Klachtstapsoort.GEGEVENS_GEWIJZIGD, "indeling: Jeugdhulp"));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.ANDER_ADRES);
        klacht.leg(verstuurd(Klachtstapsoort.GEGEVENS_GEWIJZIGD, "e-mailadres"));
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.ANDER_ADRES);
        Klacht metAdres = brief(vanBram());
        metAdres.leg(nietAangekomen);
        assertThat(NuTeDoen.van(metAdres))
                .as("who has an address gets it on paper")
                .doesNotContain(Klachttaak.ANDER_ADRES);
    }

    @Test
    @Tag("R-KLA-16")
    void wat_nog_niet_is_gesplitst_en_ingedeeld_staat_erbij() {
        Klacht klacht = klacht(Klachtkanaal.WEBFORMULIER, JANSEN, Klachtindeling.GEEN);

        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.GEDRAGINGEN, Klachttaak.INDELING);
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.AFSCHRIFT);
    }

    @Test
    @Tag("R-KLA-03")
    @Tag("R-KLA-07")
    void wie_hoort_dat_de_klacht_toch_wordt_behandeld_leest_daarin_ook_dat_zij_is_ontvangen() {
        Klacht klacht = met(
                brief(vanBram()), Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD);
        klacht.heropen(stap(Klachtstapsoort.TOCH_BEHANDELD));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.HEROPENING_KLAGER).doesNotContain(Klachttaak.ONTVANGST);

        met(klacht, Klachtstapsoort.HEROPENING_KLAGER);
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.HEROPENING_KLAGER, Klachttaak.ONTVANGST);
    }

    @Test
    @Tag("R-KLA-08")
    void een_afdeling_krijgt_geen_afschrift_en_wie_het_kreeg_niet_nog_eens() {
        assertThat(NuTeDoen.van(brief(van(Beklaagdesoort.AFDELING)))).doesNotContain(Klachttaak.AFSCHRIFT);
        Klacht klacht = brief(vanBram());

        klacht.zendAfschrift(vanBram().beklaagde(), stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));

        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.AFSCHRIFT);
    }

    @Test
    @Tag("R-KLA-09")
    @Tag("R-KLA-11")
    void na_het_horen_komen_het_verslag_en_het_oordeel_en_dan_de_uitkomst() {
        Klacht klacht = met(brief(van(Beklaagdesoort.AFDELING)), Klachtstapsoort.ONTVANGST_BEVESTIGD);
        klacht.wijsToe(stap(Klachtstapsoort.TOEGEWEZEN), LINA);
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.HOREN);

        met(klacht, Klachtstapsoort.UITGENODIGD);
        assertThat(NuTeDoen.van(klacht)).isEmpty();

        met(klacht, Klachtstapsoort.GEHOORD);
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.VERSLAG, Klachttaak.OORDEEL);

        met(klacht, Klachtstapsoort.VERSLAG_VERZONDEN, Klachtstapsoort.GEOORDEELD);
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.AFDOENING);
    }

    @Test
    @Tag("R-KLA-12")
    void wie_adviseert_krijgt_de_vraag_en_hoort_zelf_en_wie_het_aangaat_weet_dat() {
        Klacht klacht = met(brief(van(Beklaagdesoort.AFDELING)), Klachtstapsoort.ONTVANGST_BEVESTIGD);
        klacht.wijsToe(stap(Klachtstapsoort.TOEGEWEZEN), LINA);
        met(klacht, Klachtstapsoort.ADVIES_GEVRAAGD);
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.ADVIESVRAAG, Klachttaak.ADVIES_MELDEN);

        met(klacht, Klachtstapsoort.ADVIESVRAAG_VERZONDEN, Klachtstapsoort.ADVIES_MEEGEDEELD);
        assertThat(NuTeDoen.van(klacht)).isEmpty();

        met(klacht, Klachtstapsoort.GEHOORD);
        assertThat(NuTeDoen.van(klacht))
                .as("haar verslag gaat mee met de uitkomst")
                .containsExactly(Klachttaak.OORDEEL);
    }

    @Test
    @Tag("R-KLA-01")
    void wat_is_opgeschreven_is_gestuurd_met_de_bevestiging() {
        Klacht klacht =
                met(klacht(Klachtkanaal.TELEFOON, JANSEN, INDELING, vanBram()), Klachtstapsoort.ONTVANGST_BEVESTIGD);

        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.OPGESCHREVEN, Klachttaak.ONTVANGST);
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-KLA-07")
    void wie_geen_afschrift_krijgt_hoort_dat_zijn_naam_in_een_klacht_staat_ook_na_het_einde() {
        Klacht klacht = brief(vanBram().nietBehandeld(NietBehandelgrond.GEWICHT, "Een keer."));
        met(klacht, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.BERICHT_BEKLAAGDE);
        assertThat(NuTeDoen.voorWie(klacht, Klachttaak.BERICHT_BEKLAAGDE)).containsExactly("Bram de Haan");

        met(klacht, Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.BERICHT_BEKLAAGDE);
        klacht.leg(
                verstuurd(Klachtstapsoort.BERICHT_BEKLAAGDE, "Er is een klacht waarin uw naam staat (Bram de Haan)"));

        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.BERICHT_BEKLAAGDE);
        assertThat(NuTeDoen.van(brief(van(Beklaagdesoort.AFDELING).nietBehandeld(NietBehandelgrond.GEWICHT, "x"))))
                .as("een afdeling is niemand")
                .doesNotContain(Klachttaak.BERICHT_BEKLAAGDE);
        Klacht metAfschrift = brief(vanBram());
        metAfschrift.zendAfschrift(vanBram().beklaagde(), stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
        metAfschrift.onderscheid(metAfschrift.gedragingen().stream()
                .map(deze -> deze.nietBehandeld(NietBehandelgrond.GEWICHT, "x"))
                .toList());
        assertThat(NuTeDoen.van(met(metAfschrift, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN)))
                .doesNotContain(Klachttaak.BERICHT_BEKLAAGDE);
    }

    @Test
    @Tag("R-KLA-07")
    void wie_besloot_niet_te_behandelen_hoeft_dat_alleen_nog_te_zeggen() {
        Klacht klacht = met(brief(vanBram()), Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        klacht.wijsToe(stap(Klachtstapsoort.TOEGEWEZEN), LINA);

        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.NIET_BEHANDELEN);
    }

    @Test
    @Tag("R-KLA-10")
    void een_verdaging_moet_worden_meegedeeld() {
        Klacht klacht = met(brief(vanBram()), Klachtstapsoort.VERDAAGD);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.VERDAGING);

        met(klacht, Klachtstapsoort.VERDAGING_MEEGEDEELD);

        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.VERDAGING);
    }

    @Test
    @Tag("R-KLA-01")
    void een_mondelinge_klacht_vraagt_een_antwoord_en_een_anonieme_geen_brief() {
        assertThat(NuTeDoen.van(klacht(Klachtkanaal.TELEFOON, JANSEN, INDELING, vanBram())))
                .containsExactly(
                        Klachttaak.BEHANDELAAR,
                        Klachttaak.OPGESCHREVEN,
                        Klachttaak.BERICHT_BEKLAAGDE,
                        Klachttaak.ANTWOORD);
        assertThat(NuTeDoen.van(klacht(Klachtkanaal.BRIEF, Klager.onbekend(), INDELING, vanBram())))
                .containsExactly(Klachttaak.BEHANDELAAR, Klachttaak.BERICHT_BEKLAAGDE, Klachttaak.LEZEN);
    }

    @Test
    @Tag("R-KLA-04")
    void wie_tevreden_is_krijgt_nog_een_brief_en_verder_niets() {
        Klacht klacht = brief(vanBram());

        klacht.doeAf(Afdoening.INFORMEEL, stap(Klachtstapsoort.TEVREDEN));
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.SLUITBRIEF);
        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Wij sluiten uw klacht af (A. Jansen)"));

        assertThat(NuTeDoen.van(klacht)).isEmpty();
    }

    @Test
    @Tag("R-KLA-11")
    void na_de_uitkomst_blijven_verslag_beklaagde_indeling_en_ombudsman_staan() {
        Klacht klacht = klacht(Klachtkanaal.BRIEF, JANSEN, Klachtindeling.GEEN, vanBram());
        met(klacht, Klachtstapsoort.GEHOORD, Klachtstapsoort.GEOORDEELD, Klachtstapsoort.AFDOENING_MEEGEDEELD);
        assertThat(NuTeDoen.van(klacht))
                .containsExactly(Klachttaak.VERSLAG, Klachttaak.UITKOMST_BEKLAAGDE, Klachttaak.INDELING);

        klacht.leg(verstuurd(Klachtstapsoort.UITKOMST_BEKLAAGDE, "Ons oordeel over een klacht (Bram de Haan)"));
        met(klacht, Klachtstapsoort.VERSLAG_VERZONDEN, Klachtstapsoort.OMBUDSMAN, Klachtstapsoort.OMBUDSMAN_VRAAGT);
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.INDELING, Klachttaak.OMBUDSMAN);

        met(klacht, Klachtstapsoort.OMBUDSMAN_GEANTWOORD);
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.INDELING);
    }

    @Test
    @Tag("R-KLA-17")
    void de_brief_bij_een_kopie_blijft_staan_tot_hij_weg_is_ook_na_het_einde() {
        Klacht klacht = brief(vanBram());
        klacht.leg(verstuurd(Klachtstapsoort.KOPIE_DOORGEZONDEN, "Naar de afdeling bezwaar: Ook over een besluit"));
        klacht.doeAf(Afdoening.INFORMEEL, stap(Klachtstapsoort.TEVREDEN));
        assertThat(NuTeDoen.van(klacht))
                .as("nobody reads that it was sent on before it was")
                .containsExactly(Klachttaak.DOORZENDBRIEF, Klachttaak.SLUITBRIEF, Klachttaak.KOPIEBRIEF);

        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Wij sturen u een brief door (de afdeling bezwaar)"));
        assertThat(NuTeDoen.van(klacht)).containsExactly(Klachttaak.SLUITBRIEF, Klachttaak.KOPIEBRIEF);

        Klacht geweigerd = met(brief(vanBram()), Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        geweigerd.leg(verstuurd(Klachtstapsoort.KOPIE_DOORGEZONDEN, "Naar de afdeling bezwaar: Ook over een besluit"));
        assertThat(NuTeDoen.van(geweigerd)).contains(Klachttaak.DOORZENDBRIEF);
    }

    @Test
    @Tag("R-KLA-17")
    void gaat_een_deel_naar_de_een_en_een_deel_naar_de_ander_dan_wacht_het_op_de_brief_aan_allebei() {
        Klacht klacht = brief(vanBram());
        klacht.leg(verstuurd(Klachtstapsoort.KOPIE_DOORGEZONDEN, "Naar de afdeling bezwaar: Ook over een besluit"));
        klacht.leg(verstuurd(Klachtstapsoort.KOPIE_DOORGEZONDEN, "Naar het waterschap: Ook over de sloot"));

        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Wij sturen u een brief door (het waterschap)"));
        assertThat(NuTeDoen.van(klacht)).as("bezwaar heeft nog niets").contains(Klachttaak.DOORZENDBRIEF);

        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Wij sturen u een brief door (de afdeling bezwaar)"));
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.DOORZENDBRIEF);

        klacht.doeAf(Afdoening.DOORGEZONDEN, verstuurd(Klachtstapsoort.DOORGEZONDEN, "Naar het UWV: Gaat over de WW"));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.DOORZENDBRIEF);
    }

    @Test
    @Tag("R-AVG-02")
    void een_verzoek_om_gegevens_blijft_met_zijn_brief_staan_wat_er_ook_van_de_klacht_wordt() {
        Klacht geweigerd =
                met(brief(vanBram()), Klachtstapsoort.GEGEVENSVERZOEK, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        assertThat(NuTeDoen.van(geweigerd)).contains(Klachttaak.GEGEVENSBRIEF);
        Klacht klacht = met(brief(vanBram()), Klachtstapsoort.GEGEVENSVERZOEK);

        klacht.doeAf(Afdoening.INFORMEEL, stap(Klachtstapsoort.TEVREDEN));
        assertThat(NuTeDoen.van(klacht))
                .containsExactly(Klachttaak.SLUITBRIEF, Klachttaak.GEGEVENSBRIEF, Klachttaak.GEGEVENSBESLUIT);

        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Uw verzoek om gegevens (A. Jansen)"));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.GEGEVENSBESLUIT).doesNotContain(Klachttaak.GEGEVENSBRIEF);

        met(klacht, Klachtstapsoort.GEGEVENSVERZOEK_BESLOTEN);
        assertThat(NuTeDoen.van(klacht)).isEmpty();
    }

    @Test
    @Tag("R-KLA-10")
    void wie_een_afschrift_heeft_hoort_dat_het_langer_duurt_ook_als_de_klager_dat_goedvindt() {
        Klacht klacht = brief(vanBram());
        klacht.zendAfschrift(vanBram().beklaagde(), stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.UITSTEL_BEKLAAGDE);

        met(klacht, Klachtstapsoort.INSTEMMING_UITSTEL);
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.UITSTEL_BEKLAAGDE);

        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Een klacht duurt langer (Bram de Haan)"));
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.UITSTEL_BEKLAAGDE);
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-09")
    void wie_hoorde_dat_er_geen_oordeel_komt_hoort_ook_dat_de_klacht_verdergaat() {
        Klacht klacht = brief(vanBram());
        klacht.zendAfschrift(vanBram().beklaagde(), stap(Klachtstapsoort.AFSCHRIFT_VERZONDEN));
        klacht.doeAf(Afdoening.INGETROKKEN, stap(Klachtstapsoort.INGETROKKEN));
        klacht.leg(verstuurd(Klachtstapsoort.UITKOMST_BEKLAAGDE, "Er komt geen oordeel (Bram de Haan)"));
        klacht.heropen(stap(Klachtstapsoort.HERROEPEN));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.HEROPENING_BEKLAAGDE);

        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Wij nodigen u uit (Bram de Haan)"));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.HEROPENING_BEKLAAGDE);

        klacht.leg(verstuurd(Klachtstapsoort.HEROPENING_BEKLAAGDE, "De klacht gaat verder (Bram de Haan)"));
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.HEROPENING_BEKLAAGDE);
    }

    @Test
    @Tag("R-KLA-13")
    @Tag("R-KLA-17")
    void wie_introk_en_van_wie_de_brief_werd_doorgestuurd_krijgt_elk_zijn_eigen_brief() {
        Klacht ingetrokken = brief(vanBram());
        ingetrokken.doeAf(Afdoening.INGETROKKEN, stap(Klachtstapsoort.INGETROKKEN));
        assertThat(NuTeDoen.van(ingetrokken)).containsExactly(Klachttaak.INTREKKINGSBRIEF);
        assertThat(Klachttaak.INTREKKINGSBRIEF.bron()).isEqualTo("Awb 9:24");
        assertThat(Klachttaak.BERICHT_BEKLAAGDE.bron()).isEqualTo("AVG 14");

        Klacht door = brief(vanBram());
        door.doeAf(
                Afdoening.DOORGEZONDEN,
                verstuurd(Klachtstapsoort.DOORGEZONDEN, "Naar de gemeente Noorderveld: Het gebeurde daar"));
        assertThat(NuTeDoen.van(door)).containsExactly(Klachttaak.DOORZENDBRIEF, Klachttaak.DOORZENDMELDING);
    }

    @Test
    @Tag("R-KLA-17")
    void naar_een_private_aanbieder_vraagt_de_wet_niet_om_door_te_zenden_en_draagt_de_toestemming_het() {
        Klacht klacht = brief(vanBram());
        klacht.leg(verstuurd(Klachtstapsoort.DOORZENDEN_GOEDGEVONDEN, "Zorg BV"));
        klacht.leg(verstuurd(Klachtstapsoort.KOPIE_DOORGEZONDEN, "Naar Zorg BV: Over hun hulp"));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.DOORZENDBRIEF, Klachttaak.KOPIEBRIEF);
        assertThat(NuTeDoen.bron(klacht, Klachttaak.DOORZENDBRIEF)).isEqualTo("AVG 6");
        assertThat(NuTeDoen.bron(klacht, Klachttaak.KOPIEBRIEF)).isEqualTo("AVG 6");
        assertThat(NuTeDoen.bron(klacht, Klachttaak.ONTVANGST)).isEqualTo("Awb 9:6");

        klacht.leg(verstuurd(Klachtstapsoort.KOPIE_DOORGEZONDEN, "Naar het waterschap: Ook over de sloot"));
        assertThat(NuTeDoen.bron(klacht, Klachttaak.DOORZENDBRIEF)).isEqualTo("Awb 2:3");
    }

    @Test
    @Tag("R-KLA-09")
    void ook_na_het_verslag_van_de_klager_krijgt_de_beklaagde_het_zijne() {
        Klacht klacht = brief(vanBram());
        klacht.leg(verstuurd(Klachtstapsoort.GEHOORD, "de klager; Bram de Haan, door Kim Pietersen"));
        klacht.leg(verstuurd(Klachtstapsoort.VERSLAG_VERZONDEN, "Verslag (A. Jansen)"));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.VERSLAG_BEKLAAGDE).doesNotContain(Klachttaak.VERSLAG);

        klacht.doeAf(Afdoening.OORDEEL, stap(Klachtstapsoort.AFDOENING_MEEGEDEELD));
        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.VERSLAG_BEKLAAGDE);

        klacht.leg(verstuurd(Klachtstapsoort.VERSLAG_BEKLAAGDE_VERZONDEN, "Verslag (Bram de Haan)"));
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.VERSLAG_BEKLAAGDE);
    }

    @Test
    @Tag("R-KLA-07")
    @Tag("R-KLA-10")
    void wie_las_dat_het_ophield_hoort_dat_het_doorgaat() {
        Klacht gemeld = brief(vanBram());
        met(gemeld, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN, Klachtstapsoort.NIET_BEHANDELEN_MEEGEDEELD);
        gemeld.heropen(stap(Klachtstapsoort.TOCH_BEHANDELD));
        assertThat(NuTeDoen.van(gemeld)).contains(Klachttaak.HEROPENING_KLAGER);
        met(gemeld, Klachtstapsoort.HEROPENING_KLAGER);
        assertThat(NuTeDoen.van(gemeld)).doesNotContain(Klachttaak.HEROPENING_KLAGER);

        Klacht nietGemeld = brief(vanBram());
        met(nietGemeld, Klachtstapsoort.NIET_BEHANDELEN_BESLOTEN);
        nietGemeld.leg(stap(Klachtstapsoort.TOCH_BEHANDELD));
        assertThat(NuTeDoen.van(nietGemeld)).doesNotContain(Klachttaak.HEROPENING_KLAGER);
    }

    @Test
    @Tag("R-KLA-17")
    void na_intrekken_voegen_en_doorsturen_hoort_de_klager_het_ook_maar_alleen_als_hij_de_brief_had() {
        Map.of(
                        Afdoening.INGETROKKEN, Klachtstapsoort.INGETROKKEN,
                        Afdoening.GEVOEGD, Klachtstapsoort.GEVOEGD,
                        Afdoening.DOORGEZONDEN, Klachtstapsoort.DOORGEZONDEN)
                .forEach((hoe, soort) -> {
                    Klacht klacht = brief(vanBram());
                    klacht.doeAf(hoe, stap(soort));
                    klacht.heropen(stap(Klachtstapsoort.HERROEPEN));
                    assertThat(NuTeDoen.van(klacht)).as("%s", soort).doesNotContain(Klachttaak.HEROPENING_KLAGER);

                    klacht.doeAf(hoe, stap(soort));
                    klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Een brief (A. Jansen)"));
                    klacht.heropen(stap(Klachtstapsoort.HERROEPEN));
                    assertThat(Heropening.nogTeMelden(klacht)).contains(soort);
                    klacht.leg(verstuurd(Klachtstapsoort.NIET_AANGEKOMEN, "Een brief (A. Jansen)"));
                    assertThat(NuTeDoen.van(klacht))
                            .as("wie de brief niet kreeg, hoeft niets te horen")
                            .doesNotContain(Klachttaak.HEROPENING_KLAGER);
                });
    }

    @Test
    @Tag("R-KLA-17")
    void wie_de_klacht_kreeg_hoort_dat_zij_hier_blijft() {
        Klacht klacht = brief(vanBram());
        klacht.doeAf(
                Afdoening.DOORGEZONDEN,
                verstuurd(Klachtstapsoort.DOORGEZONDEN, "Naar Zorg [Dorp 1, 1234 AB Dorp]: Omdat."));
        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Wij sturen u een brief door (Zorg)"));
        klacht.heropen(stap(Klachtstapsoort.HERROEPEN));

        assertThat(NuTeDoen.van(klacht)).contains(Klachttaak.HEROPENING_ONTVANGER);
        assertThat(Heropening.ontvangers(klacht).get(0).adresregels()).containsExactly("Dorp 1", "1234 AB Dorp");
        klacht.leg(verstuurd(Klachtstapsoort.BRIEF_VERZONDEN, "Wij behandelen de brief zelf (Zorg)"));
        assertThat(NuTeDoen.van(klacht)).doesNotContain(Klachttaak.HEROPENING_ONTVANGER);
    }

    private static Klachtstap verstuurd(Klachtstapsoort soort, String regel) {
        return new Klachtstap(soort, ONTVANGEN, TOEN, LINA, regel, null);
    }
}
