package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.NietOpgenomen;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.aannemen.Klagerinzage;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.klachten.formulier.Klachtinzending;
import nl.samenspraak.klachten.formulier.Webformulier;
import nl.samenspraak.klachten.inzage.Klachtinzage;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klager.Klagerverleden;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public form for klachten on a real database, behind the real gate. */
class KlachtformulierIT extends Verpakt {

    /** A visitor's network address, which may stand nowhere. */
    private static final String ADRES = "198.51.100.78";

    @Inject
    private Webformulier formulier;

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Klagerinzage opname;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Test
    @Tag("R-KLA-01")
    @Tag("R-LOG-01")
    void wat_via_internet_komt_staat_in_het_logboek_als_klachtformulier_en_wie_haar_oppakt_opent_haar() {
        aanwezige.vanaf(ADRES, null);
        Klachtinzending inzending = inzending(klager("ria-" + Id.nieuw() + "@voorbeeld.nl"));

        Opgenomen opgenomen = (Opgenomen) stuur(inzending);

        assertThat(stuur(inzending)).as("twee keer gestuurd is een klacht").isEqualTo(opgenomen);
        assertThat(log.van(Gebruiker.SYSTEEM).stream()
                        .filter(regel -> opgenomen.klacht().waarde().equals(regel.dossier())))
                .extracting(Regel::actie, Regel::pet, Regel::doel, Regel::dossierdelen, Regel::uitkomst)
                .containsOnly(tuple("vastleggen", "formulier", "klacht-indienen", "klacht", "verleend"));
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and werkplek = 'klachtformulier'",
                        opgenomen.klacht().waarde()))
                .isEqualTo(2);
        assertThat(log.tel("select count(*) from toegang.toegangslog where werkplek = ?", ADRES))
                .isZero();
        word(Id.nieuw());
        assertThat(toewijzing.pakOp(opgenomen.nummer(), "", voor(opgenomen)).bezwaar())
                .isEmpty();
        KlachtView view = inzage.open(opgenomen.klacht(), voor(opgenomen)).klacht();
        assertThat(view.kanaal()).isEqualTo(Klachtkanaal.WEBFORMULIER);
        assertThat(view.ondertekend()).isTrue();
        assertThat(view.dagtekening()).isEqualTo(view.ontvangenOp());
        assertThat(view.klager()).isEqualTo(inzending.klager());
        assertThat(view.gedragingen())
                .singleElement()
                .satisfies(gedraging -> assertThat(gedraging.beklaagde().naam()).isEqualTo("mevrouw De Wit"));
    }

    @Test
    @Tag("R-KLA-16")
    void een_klager_met_dertig_klachten_wordt_herkend_en_komt_per_bladzijde() {
        Klager klager = klager("vaak-" + Id.nieuw() + "@voorbeeld.nl");
        for (int i = 0; i < 30; i++) {
            stuur(inzending(klager));
        }
        word(Id.nieuw());

        Klagerverleden eerste = opname.verleden(klager, 0, 10, behandelen());
        Klagerverleden laatste = opname.verleden(klager, 20, 50, behandelen());

        assertThat(eerste.totaal()).isEqualTo(30);
        assertThat(eerste.rijen()).hasSize(10);
        assertThat(laatste.rijen()).hasSize(10).doesNotContainAnyElementsOf(eerste.rijen());
        assertThat(opname.verleden(Klager.onbekend(), 0, 10, behandelen()).totaal())
                .isZero();
    }

    @Test
    void het_formulier_opent_geen_klacht_en_een_ander_komt_er_niet_door() {
        Opgenomen opgenomen = (Opgenomen) stuur(inzending(Klager.onbekend()));

        assertThatThrownBy(() -> alsFormulier(() -> inzage.open(
                        opgenomen.klacht(),
                        doelbindingen.kies(opgenomen.klacht().zaak(), Webformulier.DOEL))))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> alsFormulier(() -> opname.verleden(Klager.onbekend(), 0, 10, indienen())))
                .isInstanceOf(Weigering.class);
        word(Id.nieuw());
        assertThatThrownBy(this::indienen).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> formulier.neemAan(inzending(Klager.onbekend()), behandelen()))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void een_bsn_wordt_niet_aangenomen() {
        Klachtinzending inzending = new Klachtinzending(
                KlachtId.nieuw(),
                "Niet gebeld",
                "Mijn bsn is 123456782",
                "",
                "",
                true,
                Klager.onbekend(),
                wit(),
                false);

        assertThat(stuur(inzending)).isEqualTo(new NietOpgenomen(List.of(Weigerreden.BSN_GENOEMD)));
    }

    private Object stuur(Klachtinzending inzending) {
        return alsFormulier(() -> formulier.neemAan(inzending, indienen()));
    }

    private <T> T alsFormulier(Supplier<T> werk) {
        return aanwezige.alsFormulier(Webformulier.WERKPLEK, werk);
    }

    private Doelbinding indienen() {
        return doelbindingen.voorTaak(Webformulier.DOEL);
    }

    private Doelbinding behandelen() {
        return doelbindingen.voorTaak(Klachtbehandelaar.DOEL);
    }

    private Doelbinding voor(Opgenomen opgenomen) {
        return doelbindingen.kies(opgenomen.klacht().zaak(), Klachtbehandelaar.DOEL);
    }

    private void word(UUID gebruiker) {
        aanwezige.kom(new Gebruiker(
                gebruiker,
                "proef-" + gebruiker,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar"))));
    }

    private static Klager klager(String email) {
        return new Klager(false, "Ria Postma", "", null, "", email, null, null, "");
    }

    private static Beklaagde wit() {
        return new Beklaagde(Beklaagdesoort.ANDER, null, "mevrouw De Wit", "");
    }

    private static Klachtinzending inzending(Klager klager) {
        return new Klachtinzending(
                KlachtId.nieuw(),
                "Niet gebeld",
                "Drie keer gebeld 😟 عندي",
                "",
                "gisteren",
                true,
                klager,
                wit(),
                !klager.anoniem());
    }
}
