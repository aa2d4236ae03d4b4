package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.inzage.Klachtinzage;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.termijnen.BewaakteTermijnen;
import nl.samenspraak.klachten.termijnen.Klachtklok;
import nl.samenspraak.klachten.termijnen.KlachtklokView;
import nl.samenspraak.klachten.termijnen.Klachttelling;
import nl.samenspraak.klachten.termijnen.Termijnwacht;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Dagronde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clock of klachten on a real database: the terms beside the klacht, the counts, and the watch of every day. */
@Tag("R-KLA-10")
class KlachtklokIT extends Verpakt {

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Klachtklok klachtklok;

    @Inject
    private BewaakteTermijnen bewaakt;

    @Inject
    private Klachttelling telling;

    @Inject
    private Termijnwacht wacht;

    @Inject
    private Proefdienst dienst;

    @Inject
    private Seinontvanger seinen;

    @Inject
    private Dagronde ronde;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    @Inject
    private Proefklok proefklok;

    private UUID ik;

    @BeforeEach
    void wordKlachtbehandelaar() {
        ik = Id.nieuw();
        word(Klachtbehandelaar.PET);
    }

    @AfterEach
    void zetDeKlokGelijk() {
        proefklok.zetGelijk();
    }

    @Test
    @Tag("R-ALG-11")
    void de_termijnen_gaan_mee_met_wat_er_met_de_klacht_gebeurt() {
        LocalDate vandaag = LocalDate.now(klok);
        Opgenomen klacht = neemOp(vandaag);
        LocalDate einde = afhandelen(klacht).einde();
        assertThat(teSignaleren(einde)).contains(klacht.nummer());

        KlachtklokView eerst = open(klacht);
        assertThat(klachtklok
                        .verdaag(klacht.klacht(), eerst.verdaagbaarTot(), "Ziekte", eerst.versie(), behandelen(klacht))
                        .bezwaar())
                .isEmpty();
        assertThat(afhandelen(klacht).einde()).isEqualTo(einde);
        assertThatThrownBy(() -> klachtklok.meldVerdaging(klacht.klacht(), vandaag, eerst.versie(), behandelen(klacht)))
                .isInstanceOf(VerouderdeVersie.class);

        klachtklok.meldVerdaging(klacht.klacht(), vandaag, open(klacht).versie(), behandelen(klacht));
        assertThat(afhandelen(klacht).einde()).isEqualTo(eerst.verdaagbaarTot());

        klachtklok.wijzigOntvangstdag(
                klacht.klacht(),
                vandaag.minusDays(3),
                "Het stempel zegt het",
                open(klacht).versie(),
                behandelen(klacht));
        assertThat(open(klacht).begin()).isEqualTo(vandaag.minusDays(3));
        assertThat(inzage.open(klacht.klacht(), behandelen(klacht)).klacht().verloop())
                .extracting(regel -> regel.stap().soort())
                .containsExactly(
                        Klachtstapsoort.ONTVANGEN,
                        Klachtstapsoort.VERDAAGD,
                        Klachtstapsoort.VERDAGING_MEEGEDEELD,
                        Klachtstapsoort.ONTVANGSTDAG_GEWIJZIGD);
    }

    @Test
    void het_menu_telt_wat_vandaag_af_moet_en_wat_niemand_heeft() {
        long vanNiemand = bewaakt.stand(ik, LocalDate.now(klok)).vanNiemand();
        Opgenomen klacht = neemOp(LocalDate.now(klok));
        assertThat(bewaakt.stand(ik, LocalDate.now(klok)).vanNiemand()).isEqualTo(vanNiemand + 1);

        toewijzing.pakOp(klacht.nummer(), "", behandelen(klacht));
        LocalDate bevestigen =
                termijn(klacht, Klachttermijnsoort.ONTVANGST_BEVESTIGEN).einde();

        assertThat(bewaakt.stand(ik, bevestigen.minusDays(1)).teLaat()).isZero();
        assertThat(bewaakt.stand(ik, bevestigen).vandaag()).isEqualTo(1);
        assertThat(bewaakt.stand(ik, bevestigen.plusDays(1)).teLaat()).isEqualTo(1);
        assertThat(bewaakt.stand(ik, bevestigen).vanNiemand()).isEqualTo(vanNiemand);
        assertThat(telling.menu()).isEqualTo("klachten");
        assertThat(telling.aantal()).isEqualTo(vanNiemand);
    }

    @Test
    void de_wacht_waarschuwt_en_escaleert_een_keer_en_zegt_het_wie_luistert() {
        Opgenomen klacht = neemOp(LocalDate.now(klok));
        KlachtklokView.Termijn afhandelen = afhandelen(klacht);
        naar(afhandelen.einde());

        // The timer of the server may be at it too: whoever is first makes the round.
        ronde.maak(wacht);
        assertThat(ronde.maak(wacht)).isFalse();
        aanwezige.alsSysteem(() -> {
            wacht.doe();
            return null;
        });

        assertThat(seinen.over(klacht.klacht()))
                .filteredOn(sein -> sein.soort() == Klachttermijnsoort.AFHANDELEN)
                .singleElement()
                .satisfies(sein -> assertThat(sein.laatsteDag()).isTrue())
                .satisfies(sein -> assertThat(sein.uiterlijk()).isEqualTo(afhandelen.einde()));
        assertThat(teSignaleren(LocalDate.now(klok))).doesNotContain(klacht.nummer());
        assertThat(inzage.open(klacht.klacht(), behandelen(klacht)).klacht().verloop())
                .extracting(regel -> regel.stap().soort())
                .containsOnlyOnce(Klachtstapsoort.ONTVANGEN)
                .filteredOn(Klachtstapsoort.GEESCALEERD::equals)
                .hasSize(2);
    }

    @Test
    void wie_geen_taak_heeft_ziet_de_klok_niet() {
        Opgenomen klacht = neemOp(LocalDate.now(klok));
        ik = Id.nieuw();
        word(Klachtbehandelaar.PET);

        assertThatThrownBy(() -> open(klacht)).isInstanceOf(Weigering.class);
    }

    private Opgenomen neemOp(LocalDate ontvangen) {
        return (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        ontvangen,
                        null,
                        true,
                        "Niet teruggebeld",
                        "Ik heb drie keer gebeld.",
                        "",
                        "",
                        true,
                        new Klager(false, "J. Jansen", "Boterdiep 31", null, "Zandermeer", "", null, null, ""),
                        List.of(),
                        null,
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
    }

    private KlachtklokView open(Opgenomen klacht) {
        return inzage.open(klacht.klacht(), behandelen(klacht)).klok();
    }

    private KlachtklokView.Termijn afhandelen(Opgenomen klacht) {
        return termijn(klacht, Klachttermijnsoort.AFHANDELEN);
    }

    private KlachtklokView.Termijn termijn(Opgenomen klacht, Klachttermijnsoort soort) {
        return open(klacht).termijn(soort).orElseThrow();
    }

    private Doelbinding behandelen(Opgenomen klacht) {
        return doelbindingen.kies(klacht.klacht().zaak(), Klachtbehandelaar.DOEL);
    }

    private List<Klachtnummer> teSignaleren(LocalDate dag) {
        List<Klachtnummer> gevonden = new ArrayList<>();
        dienst.doeBijKlachten(
                () -> gevonden.addAll(bewaakt.teSignaleren(dag)), doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        return gevonden;
    }

    private void naar(LocalDate dag) {
        proefklok.zetVooruit(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(klok), dag)));
        word(Klachtbehandelaar.PET);
    }

    private void word(String pet) {
        aanwezige.kom(
                new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
