package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.advies.Onderzoeksadvies;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.zaak.adviesvraag.Adviesbesluit;
import nl.samenspraak.zaak.adviesvraag.Adviesbezwaar;
import nl.samenspraak.zaak.adviesvraag.Adviesfilter;
import nl.samenspraak.zaak.adviesvraag.Adviesloket;
import nl.samenspraak.zaak.adviesvraag.Adviesregelsoort;
import nl.samenspraak.zaak.adviesvraag.Adviesstand;
import nl.samenspraak.zaak.adviesvraag.AdviesvraagView;
import nl.samenspraak.zaak.adviesvraag.AdviesvragenView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions to the privacy officer, on a real database, behind the real gate. */
@Tag("R-ALG-28")
class AdviesvragenIT extends Verpakt {

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Onderzoeksadvies advies;

    @Inject
    private Adviesloket loket;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Doelbindingen doelbindingen;

    private final UUID ik = Id.nieuw();
    private final UUID pien = Id.nieuw();
    private final String merk = Merk.van(Id.nieuw());

    @Test
    void het_advies_staat_bij_het_besluit_ook_als_het_onderzoek_voorbij_is_en_zij_ziet_niet_van_wie() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Adviesvan");
        assertThat(advies.stel(id, "Mag Adviesvan dit weten?", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Adviesbezwaar.NOEMT_IEMAND);
        assertThat(advies.stel(id, " ", proef.versie(id), proef.doel(id)).bezwaar())
                .contains(Adviesbezwaar.TEKST_ONTBREEKT);
        String vraag = "Mag ik een school vragen of een kind er bekend is? " + merk;
        Proeftoeleiding.gedaan(advies.stel(id, vraag, proef.versie(id), proef.doel(id)));
        AdviesvraagView gesteld = advies.open(id, proef.doel(id)).vragen().get(0);
        assertThat(gesteld.plek()).isEqualTo("stap-2");
        Proeftoeleiding.gedaan(onderzoek.stop(
                id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), proef.versie(id), proef.doel(id)));
        proef.word(pien, "privacy-officer");
        Doelbinding adviseren = doelbindingen.voorTaak("advies-geven");
        AdviesvraagView gelezen = enige(true, adviseren);
        assertThat(gelezen.toString()).doesNotContain(id.toString(), "T-20");
        assertThat(loket.adviseer(gelezen.id(), "Nee.", " ", gelezen.versie(), adviseren)
                        .bezwaar())
                .contains(Adviesbezwaar.BRON_ONTBREEKT);
        Proeftoeleiding.gedaan(loket.adviseer(
                gelezen.id(), "Nee, niet in deze stap.", "Wmo 2015, artikel 5.4.1", gelezen.versie(), adviseren));
        assertThatThrownBy(() -> loket.adviseer(gelezen.id(), "Ja.", "Niets", gelezen.versie(), adviseren))
                .isInstanceOf(VerouderdeVersie.class);

        proef.word(ik, Proeftoeleiding.PET);
        assertThat(advies.open(id, proef.doel(id)).vragen())
                .as("nog verschuldigd, ook nu het onderzoek voorbij is")
                .extracting(AdviesvraagView::stand)
                .containsExactly(Adviesstand.BEANTWOORD);
        Proeftoeleiding.gedaan(advies.besluit(
                id, gesteld.id(), new Adviesbesluit("Ik vraag het niet.", true), proef.versie(id), proef.doel(id)));
        AdviesvraagView besloten = advies.open(id, proef.doel(id)).vragen().get(0);
        assertThat(besloten.regels())
                .extracting(AdviesvraagView.Regel::soort)
                .containsExactly(Adviesregelsoort.VRAAG, Adviesregelsoort.ADVIES, Adviesregelsoort.BESLUIT);
    }

    @Test
    void buiten_een_dossier_ziet_ieder_alleen_zijn_eigen_vragen_en_alleen_wie_adviseert_alle() {
        proef.word(ik, Proeftoeleiding.PET);
        Doelbinding vragen = doelbindingen.voorTaak(Proeftoeleiding.DOEL);
        Proeftoeleiding.gedaan(loket.stel("deelwijzer", "Mag dit? " + merk, vragen));
        UUID mijne = loket.mijn(vragen).vragen().get(0).id();
        assertThatThrownBy(() -> loket.lijst(Adviesfilter.van(true, "", 0), vragen))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> loket.adviseer(mijne, "Ja.", "Niets", 1, vragen))
                .isInstanceOf(Weigering.class);

        proef.word(pien, Proeftoeleiding.PET);
        Doelbinding ander = doelbindingen.voorTaak(Proeftoeleiding.DOEL);
        assertThat(loket.mijn(ander).vragen()).isEmpty();
        assertThat(loket.vulAan(mijne, "En dit?", ander).bezwaar()).contains(Adviesbezwaar.ONBEKEND);

        proef.word(ik, Proeftoeleiding.PET);
        Doelbinding weer = doelbindingen.voorTaak(Proeftoeleiding.DOEL);
        Proeftoeleiding.gedaan(loket.vulAan(mijne, "En als het moet?", weer));
        assertThat(loket.mijn(weer).vragen().get(0).regels()).hasSize(2);
    }

    @Test
    void de_lijst_komt_per_bladzijde_uit_de_databank_en_wat_gezocht_wordt_staat_op_de_eerste() {
        proef.word(ik, Proeftoeleiding.PET);
        Doelbinding vragen = doelbindingen.voorTaak(Proeftoeleiding.DOEL);
        for (int nummer = 0; nummer <= Adviesfilter.BLAD; nummer++) {
            Proeftoeleiding.gedaan(loket.stel("deelwijzer", "Mag dit " + merk + " honderd%? Geval" + nummer, vragen));
        }
        proef.word(pien, Adviesloket.ADVISEUR);
        Doelbinding adviseren = doelbindingen.voorTaak("advies-geven");

        AdviesvragenView eerste = loket.lijst(Adviesfilter.van(true, merk.toUpperCase(Locale.ROOT), 0), adviseren);
        assertThat(eerste.vragen()).hasSize(Adviesfilter.BLAD);
        assertThat(eerste.meer()).isTrue();
        AdviesvragenView rest = loket.lijst(Adviesfilter.van(true, merk, Adviesfilter.BLAD), adviseren);
        assertThat(rest.meer()).isFalse();
        assertThat(rest.vragen()).hasSize(1);
        assertThat(loket.lijst(Adviesfilter.van(true, merk + " geval" + Adviesfilter.BLAD, 0), adviseren)
                        .vragen())
                .as("zoeken gaat over alles, niet over een bladzijde")
                .hasSize(1);
        assertThat(loket.lijst(Adviesfilter.van(true, merk + " d%g", 0), adviseren)
                        .vragen())
                .as("een procentteken is een procentteken")
                .isEmpty();
    }

    private AdviesvraagView enige(boolean wachtend, Doelbinding doel) {
        List<AdviesvraagView> gevonden =
                loket.lijst(Adviesfilter.van(wachtend, merk, 0), doel).vragen();
        assertThat(loket.lijst(Adviesfilter.van(wachtend, merk + " nooitgezegd", 0), doel)
                        .vragen())
                .as("elk woord moet er staan")
                .isEmpty();
        assertThat(gevonden).hasSize(1);
        return gevonden.get(0);
    }
}
