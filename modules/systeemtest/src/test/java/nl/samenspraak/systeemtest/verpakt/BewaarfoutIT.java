package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be stored is named as what it is, whenever the database finds out: it is not the log that is out of reach. */
class BewaarfoutIT extends Verpakt {

    @Inject
    private Bewaarproef proef;

    @Inject
    private Aannemen balie;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    private UUID ik;
    private KlachtId klacht;

    @BeforeEach
    void neemEenKlachtAan() {
        ik = Id.nieuw();
        aanwezige.kom(new Gebruiker(
                ik,
                "proef-" + ik,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Klachtbehandelaar.PET, "Klacht"))));
        LocalDate vandaag = LocalDate.now(klok);
        NieuweKlacht nieuw = new NieuweKlacht(
                Klachtkanaal.TELEFOON,
                vandaag,
                null,
                false,
                "Niet teruggebeld",
                "Ik belde drie keer.",
                "",
                "",
                true,
                new Klager(false, "J. Jansen", "Boterdiep 31", null, "Zandermeer", "", null, null, ""),
                List.of(),
                null,
                null);
        klacht = ((Opgenomen) balie.neemOp(nieuw, doelbindingen.voorTaak(Klachtbehandelaar.DOEL))).klacht();
    }

    @Test
    void wie_bij_het_vastleggen_te_laat_blijkt_hoort_dat_een_ander_eerder_was() {
        mislukt(proef::wasTeLaat, VerouderdeVersie.class);
    }

    @Test
    void wie_halverwege_te_laat_blijkt_hoort_dat_ook() {
        mislukt(proef::wasHalverwegeTeLaat, VerouderdeVersie.class);
    }

    @Test
    void wie_te_veel_schrijft_hoort_dat_en_niet_dat_het_logboek_er_niet_is() {
        mislukt(proef::schrijftTeVeel, OngeldigeWaarde.class);
    }

    @Test
    void wat_niet_in_de_regel_van_het_logboek_past_ook() {
        mislukt((id, doel) -> proef.geef(id, "x".repeat(251), doel), OngeldigeWaarde.class);
    }

    @Test
    void de_langste_ontvanger_past_in_de_regel() {
        proef.geef(klacht, "x".repeat(242), doel());

        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and length(wederpartij) = 242",
                        ik))
                .isOne();
    }

    private void mislukt(BiFunction<KlachtId, Doelbinding, Bewaarproef.Gegeven> daad, Class<? extends Exception> hoe) {
        assertThatThrownBy(() -> daad.apply(klacht, doel())).isInstanceOf(hoe);

        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("verleend", "mislukt");
    }

    private Doelbinding doel() {
        return doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
    }
}
