package nl.samenspraak.klachten.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachtfixture;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-KLA-02")
class KlaagschriftIsVolledigTest {

    @Test
    void met_naam_adres_dagtekening_gedraging_en_handtekening_ontbreekt_er_niets() {
        assertThat(KlaagschriftIsVolledig.gebreken(Klachtfixture.brief())).isEmpty();
    }

    @Test
    void wat_ontbreekt_staat_er_in_de_volgorde_van_de_wet() {
        Klacht klacht = met(Klachtkanaal.BRIEF, klager("", "", "", ""));
        klacht.teken(null, false);

        assertThat(KlaagschriftIsVolledig.gebreken(klacht))
                .containsExactly(
                        Klaagschrifteis.NAAM,
                        Klaagschrifteis.ADRES,
                        Klaagschrifteis.DAGTEKENING,
                        Klaagschrifteis.ONDERTEKENING);
    }

    @Test
    void een_straat_zonder_plaats_is_geen_adres_en_een_mailadres_wel_als_brieven_daar_mogen_komen() {
        assertThat(KlaagschriftIsVolledig.gebreken(
                        met(Klachtkanaal.EMAIL, klager("A. Jansen", "Boterdiep 31", "", ""))))
                .containsExactly(Klaagschrifteis.ADRES);
        assertThat(KlaagschriftIsVolledig.gebreken(
                        met(Klachtkanaal.EMAIL, klager("A. Jansen", "", "", "a@voorbeeld.nl"))))
                .containsExactly(Klaagschrifteis.ADRES);
        assertThat(KlaagschriftIsVolledig.gebreken(met(
                        Klachtkanaal.EMAIL,
                        klager("A. Jansen", "", "", "a@voorbeeld.nl").metEmailAkkoord())))
                .isEmpty();
    }

    @Test
    void van_wat_alleen_gezegd_is_wordt_niets_gevraagd_tot_het_op_schrift_staat() {
        Klacht klacht = met(Klachtkanaal.TELEFOON, klager("A. Jansen", "", "", ""));
        klacht.teken(null, false);
        assertThat(KlaagschriftIsVolledig.gebreken(klacht)).isEmpty();
        assertThat(KlaagschriftIsVolledig.isKlaagschrift(klacht))
                .as("niets ontbreekt, maar volledig is het niet")
                .isFalse();

        Klachtfixture.met(klacht, Klachtstapsoort.OP_SCHRIFT_GESTELD);
        assertThat(KlaagschriftIsVolledig.isKlaagschrift(klacht)).isTrue();

        assertThat(KlaagschriftIsVolledig.gebreken(klacht))
                .containsExactly(Klaagschrifteis.ADRES, Klaagschrifteis.DAGTEKENING, Klaagschrifteis.ONDERTEKENING);
    }

    private static Klacht met(Klachtkanaal kanaal, Klager klager) {
        return Klachtfixture.klacht(kanaal, klager, Klachtfixture.INDELING);
    }

    private static Klager klager(String naam, String adres, String plaats, String email) {
        return new Klager(false, naam, adres, Postcode.van("1234AB"), plaats, email, null, null, "");
    }
}
