package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.advies.Adviesgehoor;
import nl.samenspraak.klachten.advies.Advisering;
import nl.samenspraak.klachten.advies.NieuwAdvies;
import nl.samenspraak.klachten.afhandelen.Buitenbehandeling;
import nl.samenspraak.klachten.afhandelen.Informeel;
import nl.samenspraak.klachten.afhandelen.Klachtafhandeling;
import nl.samenspraak.klachten.afhandelen.NietBehandelbesluit;
import nl.samenspraak.klachten.afschrift.Afschriftverzending;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.gegevens.Gegevensantwoord;
import nl.samenspraak.klachten.gegevens.Gegevensverzoeken;
import nl.samenspraak.klachten.gegevens.NieuwGegevensverzoek;
import nl.samenspraak.klachten.horen.Afspraak;
import nl.samenspraak.klachten.horen.Gehoorde;
import nl.samenspraak.klachten.horen.Hoorreden;
import nl.samenspraak.klachten.horen.Horen;
import nl.samenspraak.klachten.horen.NieuweUitnodiging;
import nl.samenspraak.klachten.horen.Ontheffing;
import nl.samenspraak.klachten.horen.Verslag;
import nl.samenspraak.klachten.inzage.Klachtinzage;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klager.EerderOordeel;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.maatregelen.Maatregelen;
import nl.samenspraak.klachten.maatregelen.Maatregelregel;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.maatregelen.Maatregelvraag;
import nl.samenspraak.klachten.maatregelen.NieuweMaatregel;
import nl.samenspraak.klachten.oordeel.NieuwOordeel;
import nl.samenspraak.klachten.oordeel.Ombudsmandaad;
import nl.samenspraak.klachten.oordeel.OordeelView;
import nl.samenspraak.klachten.oordeel.Oordeelverbetering;
import nl.samenspraak.klachten.oordeel.Oordelen;
import nl.samenspraak.klachten.register.Klachtuitkomst;
import nl.samenspraak.klachten.register.Register;
import nl.samenspraak.klachten.register.Registerregel;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.klachten.voegen.Voegen;
import nl.samenspraak.klachten.voegen.Voegverzoek;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Handling a klacht on a real database, behind the real gate. */
class KlachtbehandelingIT extends Verpakt {

    private static final String BRAM = "Bram, wijkteam";

    @Inject
    private Aannemen balie;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Klachtafhandeling afhandeling;

    @Inject
    private Informeel informeel;

    @Inject
    private Buitenbehandeling buiten;

    @Inject
    private Afschriftverzending afschriften;

    @Inject
    private Horen horen;

    @Inject
    private Advisering advisering;

    @Inject
    private Oordelen oordelen;

    @Inject
    private Maatregelen maatregelen;

    @Inject
    private Gegevensverzoeken gegevens;

    @Inject
    private Voegen voegen;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Register register;

    @Inject
    private Termijnen termijnen;

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
    private LocalDate vandaag;

    @BeforeEach
    void behandelEenKlacht() {
        behandelEenKlachtVan(Id.nieuw());
    }

    private void behandelEenKlachtVan(UUID behandelaar) {
        ik = behandelaar;
        vandaag = LocalDate.now(klok);
        word(ik, Klachtbehandelaar.PET);
        Beklaagde bram = new Beklaagde(Beklaagdesoort.ANDER, null, "Bram", "wijkteam");
        Opgenomen opgenomen = (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        vandaag,
                        vandaag,
                        true,
                        "Niet teruggebeld",
                        "Ik heb drie keer gebeld.",
                        "",
                        "",
                        true,
                        new Klager(
                                false,
                                "J. Jansen",
                                "Boterdiep 31",
                                Postcode.van("9999ZA"),
                                "Zandermeer",
                                "",
                                null,
                                null,
                                ""),
                        List.of(Gedraging.van("Belde niet terug", vandaag.minusDays(3), bram)),
                        null,
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        klacht = opgenomen.klacht();
        gedaan(toewijzing.pakOp(opgenomen.nummer(), "", doel()));
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-KLA-09")
    @Tag("R-KLA-11")
    @Tag("R-KLA-12")
    @Tag("R-KLA-13")
    void de_hele_weg_met_advies_tot_een_oordeel_een_maatregel_en_de_ombudsman() {
        gedaan(informeel.nietTevreden(klacht, daad("Wil een brief."), versie(), doel()));
        gedaan(advisering.vraag(klacht, daad(""), "", "", versie(), doel()));
        gedaan(afschriften.zend(klacht, new NieuwAfschrift(BRAM, vandaag, "Foto"), versie(), doel()));
        gedaan(horen.nodigUit(
                klacht, new NieuweUitnodiging(true, List.of(BRAM), vandaag, vandaag.plusWeeks(2)), versie(), doel()));
        UUID zitting = horen.open(klacht, doel()).zittingen().get(0).id();
        gedaan(horen.plan(klacht, zitting, new Afspraak(vandaag, "9.30", "Kamer 2", "tolk"), versie(), doel()));
        Verslag verslag = new Verslag(
                vandaag, "de commissie", true, List.of(), List.of(new Gehoorde("J. Jansen", "klager")), "Zei dat 😟");
        gedaan(horen.hoor(klacht, zitting, verslag, "", versie(), doel()));
        gedaan(horen.zieAf(klacht, new Ontheffing(BRAM, Hoorreden.AFGEZIEN, vandaag, "Per mail."), versie(), doel()));
        gedaan(advisering.ontvang(
                klacht,
                new NieuwAdvies(vandaag, "Rapport", List.of(Klachtoordeel.ONGEGROND), "Ongegrond."),
                Adviesgehoor.geen(),
                versie(),
                doel()));
        assertThat(oordelen.oordeel(klacht, oordeel(""), Oordeelverbetering.GEEN, versie(), doel())
                        .bezwaar())
                .contains(Weigerreden.AFWIJKING_ZONDER_REDEN);
        gedaan(oordelen.oordeel(klacht, oordeel("Nog niet goed."), Oordeelverbetering.GEEN, versie(), doel()));
        gedaan(oordelen.oordeel(
                klacht,
                oordeel("Er is wel gebeld."),
                new Oordeelverbetering("De uitleg was niet af.", Map.of()),
                versie(),
                doel()));
        gedaan(maatregelen.neem(
                klacht, new NieuweMaatregel("Terugbellen", ik, "", vandaag.plusDays(30)), versie(), doel()));
        gedaan(oordelen.deelMee(klacht, vandaag, versie(), doel()));
        gedaan(oordelen.ombudsman(
                klacht,
                new Ombudsmandaad(Ombudsmandaad.Soort.BEGONNEN, vandaag, "Vraagt stukken.", null),
                versie(),
                doel()));

        assertThat(oordelen.open(klacht, doel())).satisfies(view -> {
            assertThat(view.kop().afdoening()).isEqualTo(Afdoening.OORDEEL);
            assertThat(view.gedragingen().get(0).oordeel()).isEqualTo(Klachtoordeel.GEGROND);
            assertThat(view.oordeel().afwijking()).isEqualTo("Er is wel gebeld.");
            assertThat(view.advies().oordelen()).containsExactly(Klachtoordeel.ONGEGROND);
            assertThat(view.maatregelen()).hasSize(1);
            assertThat(view.ombudsman()).hasSize(1);
        });
        assertThat(horen.open(klacht, doel())).satisfies(view -> {
            assertThat(view.afschriften().get(0).stukken()).isEqualTo("Foto");
            assertThat(view.zittingen().get(0).verslag().verslag()).isEqualTo("Zei dat 😟");
            assertThat(view.zittingen().get(0).verslag().aanwezigen()).hasSize(1);
        });
        log.doe("delete from klachten.klacht where id = '" + klacht + "'");
        assertThat(log.tel("select count(*) from klachten.maatregel where klacht = ?", klacht.waarde()))
                .as("all of it goes when the klacht goes")
                .isZero();
    }

    @Test
    @Tag("R-KLA-12")
    void een_advies_dat_niet_komt_wordt_ingetrokken_en_kan_opnieuw_worden_gevraagd() {
        gedaan(advisering.vraag(klacht, daad(""), "", "", versie(), doel()));
        gedaan(advisering.deelMee(klacht, vandaag, versie(), doel()));
        assertThat(afhandeling.open(klacht, doel()).advies().zonder()).isEqualTo(weken(6));
        assertThat(uiterlijk()).isEqualTo(weken(10));

        gedaan(advisering.trekIn(klacht, daad("De commissie is opgeheven."), versie(), doel()));

        assertThat(uiterlijk()).isEqualTo(weken(6));
        assertThat(afhandeling.open(klacht, doel())).satisfies(view -> {
            assertThat(view.advies()).isNull();
            assertThat(view.ingetrokken().reden()).isEqualTo("De commissie is opgeheven.");
        });
        assertThat(horen.open(klacht, doel()).hoorder()).isEmpty();
        gedaan(advisering.vraag(klacht, daad(""), "", "", versie(), doel()));
        assertThat(afhandeling.open(klacht, doel()).advies().meegedeeldOp()).isNull();
    }

    /** Weeks after today, moved on from a weekend or a feestdag as the clock does. */
    private LocalDate weken(int aantal) {
        return termijnen
                .bereken(aantal == 6 ? "klacht-afhandelen" : "klacht-afhandelen-advies", vandaag)
                .einde();
    }

    private LocalDate uiterlijk() {
        return LocalDate.parse(log.tekst(
                "select uiterlijk from klachten.termijn where soort = 'AFHANDELEN' and klacht = '" + klacht + "'"));
    }

    @Test
    @Tag("R-KLA-11")
    @Tag("R-KLA-15")
    void een_oordeel_dat_niet_klopt_wordt_verbeterd_en_beide_blijven() {
        oordeelOngegrondMetMaatregelen();
        gedaan(oordelen.deelMee(klacht, vandaag, versie(), doel()));
        UUID blijft = mijn(true).get(0).id();
        UUID vervalt = mijn(true).get(1).id();

        gedaan(oordelen.oordeel(
                klacht,
                oordeel(""),
                new Oordeelverbetering("Verkeerd vakje.", Map.of(blijft, true, vervalt, false)),
                versie(),
                doel()));

        assertThat(oordelen.open(klacht, doel())).satisfies(view -> {
            assertThat(view.kop().afdoening()).isEqualTo(Afdoening.OORDEEL);
            assertThat(view.gedragingen().get(0).oordeel()).isEqualTo(Klachtoordeel.GEGROND);
            assertThat(view.verbeteringTeMelden()).isTrue();
            assertThat(view.eerdere()).singleElement().satisfies(eerder -> {
                assertThat(eerder.reden()).isEqualTo("Verkeerd vakje.");
                assertThat(eerder.regels())
                        .containsExactly(
                                new OordeelView.Regel("Belde niet terug", "Niets gevonden.", Klachtoordeel.ONGEGROND));
            });
        });
        assertThat(mijn(true)).extracting(Maatregelregel::id).containsExactly(blijft);
        assertThat(log.tel("select count(*) from klachten.klacht where nawerk and id = ?", klacht.waarde()))
                .as("its letter is work that is left")
                .isEqualTo(1);
        assertThat(inRegister(0).uitkomst()).as("it is counted as it is now").isEqualTo(Klachtuitkomst.GEGROND);
    }

    /** From this page on: other tests fill the register of this year too. */
    private Registerregel inRegister(int vanaf) {
        List<Registerregel> rijen = register.lijst(
                        vandaag.getYear(),
                        false,
                        vanaf,
                        Register.MEESTE,
                        doelbindingen.voorTaak(Klachtbehandelaar.DOEL))
                .rijen();
        assertThat(rijen).isNotEmpty();
        return rijen.stream()
                .filter(regel -> regel.klacht().equals(klacht))
                .findFirst()
                .orElseGet(() -> inRegister(vanaf + rijen.size()));
    }

    @Test
    @Tag("R-KLA-06")
    @Tag("R-LOG-01")
    void wat_eerder_is_behandeld_staat_in_een_lijst_met_waar_het_over_ging_en_elke_klacht_laat_een_regel_achter() {
        KlachtId eerdere = klacht;
        oordeelOngegrondMetMaatregelen();
        gedaan(oordelen.deelMee(klacht, vandaag, versie(), doel()));
        behandelEenKlachtVan(ik);

        List<EerderOordeel> rijen = buiten.eerdere(klacht, doel()).rijen().stream()
                .filter(rij -> rij.klacht().equals(eerdere))
                .toList();

        assertThat(rijen).singleElement().satisfies(rij -> {
            assertThat(rij.plaats()).isEqualTo(1);
            assertThat(rij.omschrijving()).isEqualTo("Belde niet terug");
            assertThat(rij.oordeel()).isEqualTo(Klachtoordeel.ONGEGROND);
        });
        assertThat(log.van(ik))
                .filteredOn(regel -> "zoeken".equals(regel.actie()))
                .extracting(Logtabel.Regel::dossier)
                .contains(eerdere.waarde());
        gedaan(buiten.besluit(
                klacht,
                new NietBehandelbesluit(
                        NietBehandelgrond.EERDER_BEHANDELD,
                        vandaag,
                        "Het ging om hetzelfde gesprek.",
                        null,
                        false,
                        rijen.get(0).nummer().waarde(),
                        "1",
                        null),
                versie(),
                doel()));
        assertThat(afhandeling.open(klacht, doel()).niet().toelichting())
                .contains(rijen.get(0).nummer() + ", over: Belde niet terug");
    }

    private void oordeelOngegrondMetMaatregelen() {
        gedaan(afschriften.zend(klacht, new NieuwAfschrift(BRAM, vandaag, ""), versie(), doel()));
        gedaan(horen.zieAf(klacht, new Ontheffing("", Hoorreden.AFGEZIEN, vandaag, "Per mail."), versie(), doel()));
        gedaan(horen.zieAf(klacht, new Ontheffing(BRAM, Hoorreden.AFGEZIEN, vandaag, "Per mail."), versie(), doel()));
        gedaan(oordelen.oordeel(
                klacht,
                new NieuwOordeel(
                        vandaag,
                        List.of(new NieuwOordeel.Regel("Niets gevonden.", Klachtoordeel.ONGEGROND)),
                        "",
                        false,
                        ""),
                Oordeelverbetering.GEEN,
                versie(),
                doel()));
        gedaan(maatregelen.neem(klacht, maatregel("Eerst", 30), versie(), doel()));
        gedaan(maatregelen.neem(klacht, maatregel("Later", 60), versie(), doel()));
    }

    @Test
    @Tag("R-KLA-11")
    void maatregelen_staan_in_een_lijst_de_eerste_die_klaar_moet_zijn_bovenaan_en_nooit_bij_wie_erover_geklaagd_is() {
        gedaan(maatregelen.neem(klacht, maatregel("Later", 60), versie(), doel()));
        gedaan(maatregelen.neem(klacht, maatregel("Eerst", 30), versie(), doel()));
        UUID eerst = mijn(true).get(0).id();
        assertThat(mijn(true)).extracting(Maatregelregel::omschrijving).containsExactly("Eerst", "Later");

        gedaan(maatregelen.sluit(
                klacht, eerst, new Maatregelslot(Maatregelstand.GEDAAN, vandaag, "Klaar."), versie(), doel()));

        assertThat(mijn(true)).extracting(Maatregelregel::omschrijving).containsExactly("Later");
        assertThat(mijn(false)).extracting(Maatregelregel::omschrijving).containsExactly("Later", "Eerst");
        word(Id.nieuw(), Klachtbehandelaar.PET);
        assertThat(mijn(false)).isEmpty();
        word(Id.nieuw(), "meldpuntmedewerker");
        assertThatThrownBy(() -> mijn(false)).isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-KLA-06")
    @Tag("R-LOG-01")
    void een_verzoek_om_gegevens_laat_een_regel_met_wederpartij_en_niet_behandelen_eindigt_bij_de_mededeling() {
        NieuwGegevensverzoek vraag = new NieuwGegevensverzoek(
                vandaag, "Notitie", "Wijkteam Noord", "Daar staat of er is gebeld.", "Awb 9:10");
        long gelezen = versie();
        assertThat(gegevens.vraag(klacht, vraag, gelezen, doel()).bezwaar()).isEmpty();
        UUID verzoek = afhandeling.open(klacht, doel()).verzoeken().get(0).id();
        Gegevensantwoord antwoord = new Gegevensantwoord(
                Gegevensantwoord.Soort.GEWEIGERD, vandaag, "Teamleider", "", Gegevensantwoord.Reden.GEHEIMHOUDING);
        assertThat(gegevens.antwoord(klacht, verzoek, antwoord, versie(), doel())
                        .bezwaar())
                .isEmpty();
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'Wijkteam Noord' and dossier = ?",
                        ik,
                        klacht.waarde()))
                .isEqualTo(2);
        assertThatThrownBy(() -> informeel.bespreek(klacht, daad("Gebeld."), gelezen, doel()))
                .isInstanceOf(VerouderdeVersie.class);

        gedaan(buiten.besluit(
                klacht,
                new NietBehandelbesluit(NietBehandelgrond.BEZWAAR, vandaag, "U kon bezwaar maken.", false),
                versie(),
                doel()));
        assertThat(afhandeling.open(klacht, doel()).kop().status().open()).isTrue();
        gedaan(buiten.deelMee(klacht, vandaag, versie(), doel()));

        assertThat(afhandeling.open(klacht, doel()).kop().afdoening()).isEqualTo(Afdoening.NIET_BEHANDELD);
        word(Id.nieuw(), "fg");
        assertThatThrownBy(() -> afhandeling.open(klacht, doel())).isInstanceOf(Weigering.class);
    }

    private static void gedaan(Verrichting<Weigerreden> verrichting) {
        assertThat(verrichting.bezwaar()).isEmpty();
    }

    private NieuwOordeel oordeel(String afwijking) {
        return new NieuwOordeel(
                vandaag,
                List.of(new NieuwOordeel.Regel("Er is gebeld.", Klachtoordeel.GEGROND)),
                "Wij bellen terug.",
                false,
                afwijking);
    }

    private NieuweMaatregel maatregel(String wat, int dagen) {
        return new NieuweMaatregel(wat, null, "Teamleider", vandaag.plusDays(dagen));
    }

    private List<Maatregelregel> mijn(boolean open) {
        return maatregelen
                .lijst(new Maatregelvraag(true, open, 0, 25), doelbindingen.voorTaak(Klachtbehandelaar.DOEL))
                .rijen();
    }

    private Klachtdaad daad(String toelichting) {
        return new Klachtdaad(vandaag, toelichting);
    }

    @Test
    @Tag("R-KLA-10")
    @Tag("R-LOG-01")
    void wie_de_andere_behandelt_leest_wat_erbij_is_gevoegd_en_dat_laat_een_eigen_regel_na() {
        KlachtId hoofd = klacht;
        Klachtnummer nummer = afhandeling.open(hoofd, doel()).kop().nummer();
        behandelEenKlachtVan(ik);
        KlachtId ander = klacht;
        gedaan(voegen.voeg(ander, nummer, new Voegverzoek("Hetzelfde gesprek.", false, null), versie(), doel()));
        klacht = hoofd;
        UUID collega = Id.nieuw();
        word(collega, Klachtbehandelaar.PET);
        gedaan(toewijzing.neemOver(nummer, "Zij is er niet.", "", doelbindingen.voorTaak(Klachtbehandelaar.DOEL)));

        assertThat(inzage.open(hoofd, doel()).gevoegd()).singleElement().satisfies(gelezen -> {
            assertThat(gelezen.id()).isEqualTo(ander);
            assertThat(gelezen.inhoud()).isEqualTo("Ik heb drie keer gebeld.");
        });
        assertThat(log.van(collega))
                .filteredOn(regel -> "inzien".equals(regel.actie()) && regel.weigergrond() == null)
                .extracting(Logtabel.Regel::dossier)
                .contains(hoofd.waarde(), ander.waarde());

        klacht = ander;
        gedaan(voegen.maakLos(ander, "Toch iets anders.", versie(), doel()));
        UUID wieOok = Id.nieuw();
        word(wieOok, Klachtbehandelaar.PET);
        assertThatThrownBy(() -> inzage.open(ander, doel())).isInstanceOf(Weigering.class);
    }

    private long versie() {
        return afhandeling.open(klacht, doel()).kop().versie();
    }

    private Doelbinding doel() {
        return doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
    }

    private void word(UUID gebruiker, String pet) {
        aanwezige.kom(new Gebruiker(
                gebruiker, "proef-" + gebruiker, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
