package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Aanname.NietOpgenomen;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.afhandelen.Informeel;
import nl.samenspraak.klachten.afschrift.AfschriftView;
import nl.samenspraak.klachten.afschrift.Afschriftinzage;
import nl.samenspraak.klachten.afschrift.Afschriftverzending;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.dossier.KlachtView;
import nl.samenspraak.klachten.inzage.Klachtinzage;
import nl.samenspraak.klachten.klacht.Afschriften;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.maatregelen.EigenMaatregelen;
import nl.samenspraak.klachten.maatregelen.Eigenmaatregel;
import nl.samenspraak.klachten.maatregelen.Maatregelbericht;
import nl.samenspraak.klachten.maatregelen.Maatregelen;
import nl.samenspraak.klachten.maatregelen.Maatregeloverdracht;
import nl.samenspraak.klachten.maatregelen.Maatregelslot;
import nl.samenspraak.klachten.maatregelen.Maatregelstand;
import nl.samenspraak.klachten.maatregelen.Maatregelvraag;
import nl.samenspraak.klachten.maatregelen.NieuweMaatregel;
import nl.samenspraak.klachten.oordeel.Oordelen;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Maatregeluitvoerder;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Gedragingen;
import nl.samenspraak.klachten.verdelen.Kandidaten.Kandidaat;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.klachten.werkvoorraad.Werklijst;
import nl.samenspraak.klachten.werkvoorraad.Werkregel;
import nl.samenspraak.klachten.werkvoorraad.Werkvolgorde;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraad;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraadvraag;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Omschrijving;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Klachten on a real database, behind the real gate: who may handle one, who may see one, and who may not know of it. */
class KlachtenIT extends Verpakt {

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Gedragingen gedragingen;

    @Inject
    private Maatregelen maatregelen;

    @Inject
    private EigenMaatregelen eigenMaatregelen;

    @Inject
    private Oordelen oordelen;

    @Inject
    private Informeel informeel;

    @Inject
    private Werkvoorraad voorraad;

    @Inject
    private Afschriftinzage afschriften;

    @Inject
    private Afschriftverzending verzending;

    @Inject
    private nl.samenspraak.meldpunt.aannemen.Aannemen meldpunt;

    @Inject
    private Triage triage;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Collegas collegas;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    private UUID ik;
    private UUID kim;
    private UUID lina;

    @BeforeEach
    void wordKlachtbehandelaar() {
        kim = collega("Kim Pietersen");
        lina = collega("Lina Haddad");
        ik = Id.nieuw();
        word(ik, Klachtbehandelaar.PET);
    }

    @Test
    @Tag("R-KLA-01")
    @Tag("R-LOG-01")
    void een_klacht_wordt_vastgelegd_en_geopend_en_elke_stap_laat_een_regel_achter() {
        Opgenomen klacht = neemOp(klager("J. Jansen", "1234AB"), gedraging(Beklaagdesoort.AFDELING, null));

        KlachtView view = open(klacht.klacht());

        assertThat(view.nummer().waarde()).matches("K-\\d{4}-\\d{6}");
        assertThat(view.status()).isEqualTo(Klachtstatus.NIEUW);
        assertThat(view.klager().adresregels()).containsExactly("Boterdiep 31", "1234 AB  Zandermeer");
        assertThat(view.verloop()).hasSize(1);
        assertThat(log.van(ik)).extracting(Regel::actie).containsExactly("vastleggen", "inzien");
        assertThat(log.van(ik))
                .extracting(Regel::dossier)
                .containsOnly(klacht.klacht().waarde());
    }

    @Test
    @Tag("R-KLA-01")
    void wat_er_niet_is_wordt_alles_bij_elkaar_gezegd_en_er_staat_niets() {
        NieuweKlacht leeg = new NieuweKlacht(
                null, null, null, false, " ", "", "", "", true, klager("", "1234AB"), List.of(), null, null);

        Object antwoord = balie.neemOp(leeg, doelbindingen.voorTaak(Klachtbehandelaar.DOEL));

        assertThat(((NietOpgenomen) antwoord).bezwaren())
                .containsExactly(
                        Weigerreden.KANAAL_ONTBREEKT,
                        Weigerreden.ONDERWERP_ONTBREEKT,
                        Weigerreden.INHOUD_ONTBREEKT,
                        Weigerreden.NAAM_ONTBREEKT,
                        Weigerreden.ONTVANGST_ONTBREEKT);
    }

    @Test
    @Tag("R-KLA-05")
    void wie_in_het_dossier_of_in_het_logboek_van_de_zaak_voorkomt_mag_de_klacht_niet_behandelen() {
        word(kim, Behandeling.PET);
        Aanname.Aangenomen melding = neemMeldingAan();
        word(lina, Behandeling.PET);
        triage.open(
                melding.melding(),
                doelbindingen.nood(melding.melding().zaak(), "melding-beoordelen", "beller aan de lijn, collega ziek"));
        word(ik, Klachtbehandelaar.PET);
        KlachtId klacht = neemOp(klager("J. Jansen", "1234AB"), gedraging(Beklaagdesoort.AFDELING, null))
                .klacht();
        assertThat(inzage.open(klacht, behandelen(klacht)).kandidaten().geschikt())
                .extracting(Collega::id)
                .contains(kim, lina);

        toewijzing.gaatOver(klacht, melding.nummer().waarde(), versie(klacht), behandelen(klacht));

        assertThat(inzage.open(klacht, behandelen(klacht)).kandidaten().betrokken())
                .contains(
                        new Kandidaat(new Collega(kim, "Kim Pietersen"), Weigerreden.BETROKKEN_DOSSIER),
                        new Kandidaat(new Collega(lina, "Lina Haddad"), Weigerreden.BETROKKEN_INZAGE));
        assertThat(toewijzing
                        .wijsToe(klacht, kim, "Neemt het over", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .contains(Weigerreden.BETROKKEN_DOSSIER);
        assertThat(open(klacht).status()).isEqualTo(Klachtstatus.NIEUW);
    }

    @Test
    @Tag("R-LOG-01")
    void wie_een_zaak_koppelt_hoort_niet_of_zij_bestaat_en_de_poging_staat_er() {
        word(kim, Behandeling.PET);
        String echt = neemMeldingAan().nummer().waarde();
        word(ik, Klachtbehandelaar.PET);
        KlachtId klacht = neemOp(klager("J. Jansen", "1234AB"), gedraging(Beklaagdesoort.AFDELING, null))
                .klacht();

        for (String nummer : List.of(echt, "M-2020-999999")) {
            assertThat(toewijzing
                            .gaatOver(klacht, nummer, versie(klacht), behandelen(klacht))
                            .bezwaar())
                    .isEmpty();
            assertThat(open(klacht).zaaknummer()).isEqualTo(nummer);
        }
        int volgendJaar = LocalDate.now(klok).getYear() + 1;
        for (String geenNummer : List.of("tien", "M-2020-000000", "M-" + volgendJaar + "-000001", "M-0001-000001")) {
            assertThat(toewijzing
                            .gaatOver(klacht, geenNummer, versie(klacht), behandelen(klacht))
                            .bezwaar())
                    .as(geenNummer)
                    .contains(Weigerreden.GEEN_ZAAKNUMMER);
        }
        assertThat(log.van(ik))
                .filteredOn(regel -> regel.actie().equals("zoeken"))
                .extracting(Regel::uitkomst, Regel::dossier)
                .containsExactlyInAnyOrder(tuple("verleend", klacht.waarde()), tuple("geweigerd", klacht.waarde()));
        toewijzing.gaatOver(klacht, "", versie(klacht), behandelen(klacht));
        assertThat(open(klacht).zaaknummer()).isNull();
        assertThat(toewijzing
                        .gaatOver(klacht, "", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .as("er is niets om los te maken")
                .contains(Weigerreden.GEEN_ZAAKNUMMER);
    }

    @Test
    @Tag("R-KLA-05")
    void wie_alleen_in_de_tekst_genoemd_wordt_pakt_op_als_zij_zegt_dat_het_een_ander_is() {
        Gedraging alleenNaam = Gedraging.van(
                "Mevrouw Pietersen zou terugbellen", null, new Beklaagde(Beklaagdesoort.AFDELING, null, "", "Toegang"));
        Opgenomen opgenomen = neemOp(klager("J. Jansen", "1234AB"), alleenNaam);
        KlachtId klacht = opgenomen.klacht();
        word(lina, Klachtbehandelaar.PET);
        assertThat(toewijzing
                        .pakOp(neemOp(klager("J. Jansen", "1234AB"), alleenNaam).nummer(), "", behandelen(klacht))
                        .bezwaar())
                .as("Lina heet anders")
                .isEmpty();
        word(kim, Klachtbehandelaar.PET);

        assertThat(toewijzing.pakOp(opgenomen.nummer(), "", behandelen(klacht)).bezwaar())
                .contains(Weigerreden.NAAM_GENOEMD);
        assertThat(log.van(kim))
                .as("er is niets vastgelegd, en dus staat dat er ook niet")
                .last()
                .extracting(Regel::actie)
                .isEqualTo("inzien");
        assertThatThrownBy(() -> open(klacht)).isInstanceOf(Weigering.class);
        assertThat(toewijzing
                        .pakOp(opgenomen.nummer(), "Werkt ergens anders.", behandelen(klacht))
                        .bezwaar())
                .isEmpty();

        assertThat(open(klacht).verloop())
                .as("hoe zij dat weet, staat in het verloop")
                .anySatisfy(stap -> assertThat(stap.stap().toelichting()).contains("Werkt ergens anders."));
    }

    @Test
    @Tag("R-KLA-05")
    void wie_heet_zoals_de_beklaagde_krijgt_haar_pas_als_vastligt_dat_het_een_ander_is() {
        Gedraging alleenNaam = Gedraging.van(
                "Belt niet terug", null, new Beklaagde(Beklaagdesoort.ANDER, null, "K. PIETERSÉN-Bos", ""));
        Opgenomen opgenomen = neemOp(klager("J. Jansen", "1234AB"), alleenNaam);
        KlachtId klacht = opgenomen.klacht();
        word(kim, Klachtbehandelaar.PET);
        assertThat(toewijzing
                        .pakOp(opgenomen.nummer(), "Ik ben het niet.", behandelen(klacht))
                        .bezwaar())
                .as("dat zegt een ander")
                .contains(Weigerreden.NAAM_BEKLAAGDE);
        word(lina, Klachtbehandelaar.PET);
        toewijzing.pakOp(opgenomen.nummer(), "", behandelen(klacht));

        assertThat(toewijzing
                        .wijsToe(klacht, kim, "Neemt het over", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .contains(Weigerreden.NAAM_BEKLAAGDE);
        assertThat(toewijzing
                        .isEenAnder(klacht, kim, " ", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(toewijzing
                        .isEenAnder(klacht, lina, "Ik ben het niet.", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .contains(Weigerreden.NAAM_VAN_UZELF);
        assertThat(toewijzing
                        .isEenAnder(klacht, kim, "De klager zag Kim nooit.", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .isEmpty();
        assertThat(toewijzing
                        .wijsToe(klacht, kim, "Neemt het over", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .isEmpty();
        word(kim, Klachtbehandelaar.PET);
        assertThat(open(klacht).verloop())
                .anySatisfy(stap ->
                        assertThat(stap.stap().toelichting()).isEqualTo("Kim Pietersen. De klager zag Kim nooit."));
    }

    @Test
    void wat_na_de_afdoening_nog_moet_staat_in_een_lijst_en_wordt_overgenomen_als_de_behandelaar_er_niet_is() {
        Opgenomen opgenomen = neemOp(klager("J. Jansen", "1234AB"));
        KlachtId klacht = opgenomen.klacht();
        word(lina, Klachtbehandelaar.PET);
        toewijzing.pakOp(opgenomen.nummer(), "", behandelen(klacht));
        maatregelen.neem(
                klacht,
                new NieuweMaatregel(
                        "Belscript aanpassen",
                        null,
                        "Team bellen",
                        LocalDate.now(klok).plusDays(9)),
                versie(klacht),
                behandelen(klacht));
        informeel.trekIn(
                klacht, new Klachtdaad(LocalDate.now(klok), "Belde zelf."), versie(klacht), behandelen(klacht));
        word(kim, Klachtbehandelaar.PET);
        assertThat(nawerk()).as("de brief en de maatregel wachten").contains(opgenomen.nummer());

        assertThatThrownBy(() -> neemOver(opgenomen, "")).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> open(klacht)).isInstanceOf(Weigering.class);
        assertThat(neemOver(opgenomen, "Lina is ziek.").bezwaar()).isEmpty();

        assertThat(open(klacht).status()).isEqualTo(Klachtstatus.AFGEDAAN);
        assertThat(open(klacht).verloop())
                .last()
                .satisfies(stap -> assertThat(stap.stap().toelichting())
                        .isEqualTo("Kim Pietersen. Overgenomen van Lina Haddad: Lina is ziek."));
        assertThat(neemOver(opgenomen, "Nog een keer.").bezwaar()).contains(Weigerreden.ZELFDE_BEHANDELAAR);
    }

    @Test
    @Tag("R-KLA-11")
    void over_wie_het_gaat_rondt_de_eigen_maatregel_af_en_geen_andere() {
        Gedraging overKim = Gedraging.van("Belt niet terug", null, Beklaagde.medewerker(kim, "Kim Pietersen"));
        Opgenomen opgenomen = neemOp(klager("J. Jansen", "1234AB"), overKim);
        KlachtId klacht = opgenomen.klacht();
        word(lina, Klachtbehandelaar.PET);
        toewijzing.pakOp(opgenomen.nummer(), "", behandelen(klacht));
        verzending.zend(
                klacht,
                new NieuwAfschrift("Kim Pietersen", LocalDate.now(klok), ""),
                versie(klacht),
                behandelen(klacht));
        for (UUID wie : List.of(kim, lina)) {
            maatregelen.neem(
                    klacht,
                    new NieuweMaatregel("Bellen", wie, "", LocalDate.now(klok).plusDays(9)),
                    versie(klacht),
                    behandelen(klacht));
        }
        UUID vanLina = maatregelen
                .lijst(new Maatregelvraag(true, true, 0, 100), doelbindingen.voorTaak(Klachtbehandelaar.DOEL))
                .rijen()
                .stream()
                .filter(regel ->
                        regel.klacht().equals(klacht) && regel.eigenaar().equals("Lina Haddad"))
                .findFirst()
                .orElseThrow()
                .id();
        word(kim, Klachtbehandelaar.PET);
        AfschriftView.Taak taak = aanwezige
                .alsBeklaagde(() -> afschriften.open(klacht, afschrift(klacht)))
                .maatregelen()
                .get(0);

        assertThatThrownBy(() -> rondAf(klacht, vanLina, 1))
                .as("een maatregel die niet de hare is")
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> rondAf(klacht, taak.id(), taak.versie() + 1)).isInstanceOf(VerouderdeVersie.class);
        assertThat(rondAf(klacht, taak.id(), taak.versie())).isEmpty();

        assertThat(log.van(kim))
                .filteredOn(regel -> klacht.waarde().equals(regel.dossier()) && "wijzigen".equals(regel.actie()))
                .extracting(Regel::pet, Regel::doel, Regel::uitkomst)
                .contains(
                        tuple("beklaagde", "maatregel-afronden", "geweigerd"),
                        tuple("beklaagde", "maatregel-afronden", "verleend"));
        word(lina, Klachtbehandelaar.PET);
        assertThat(open(klacht).verloop())
                .last()
                .satisfies(stap -> assertThat(stap.stap().toelichting()).isEqualTo("Bellen\nKlaar."));
    }

    @Test
    @Tag("R-KLA-11")
    @Tag("R-LOG-01")
    void wie_na_een_klacht_iets_doet_ziet_alleen_die_maatregel_en_laat_weten_hoe_het_ermee_staat() {
        Opgenomen opgenomen = neemOp(
                klager("J. Jansen", "1234AB"),
                Gedraging.van("Belt niet terug", null, new Beklaagde(Beklaagdesoort.AFDELING, null, "", "Toegang")));
        KlachtId klacht = opgenomen.klacht();
        word(lina, Klachtbehandelaar.PET);
        toewijzing.pakOp(opgenomen.nummer(), "", behandelen(klacht));
        UUID noor = Id.nieuw();
        maatregelen.neem(
                klacht,
                new NieuweMaatregel("Bellen", noor, "", LocalDate.now(klok).plusDays(9)),
                versie(klacht),
                behandelen(klacht));
        word(noor, "meldpuntmedewerker");

        Eigenmaatregel taak = mijnTaken().get(0);
        assertThat(mijnTaken()).hasSize(1);
        assertThat(taak.wat()).isEqualTo("Bellen");
        assertThatThrownBy(() -> aanwezige.alsUitvoerder(() -> inzage.open(klacht, uitvoeren(klacht))))
                .as("de klacht zelf blijft dicht")
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> aanwezige.alsUitvoerder(() -> oordelen.open(klacht, uitvoeren(klacht))))
                .isInstanceOf(Weigering.class);
        assertThat(meld(taak, "De helft is gebeld.")).isEmpty();
        assertThatThrownBy(() -> meld(taak, "Nog een.")).isInstanceOf(VerouderdeVersie.class);
        assertThat(mijnTaken().get(0).voortgang()).isEqualTo("De helft is gebeld.");

        Eigenmaatregel nu = mijnTaken().get(0);
        assertThat(aanwezige.alsUitvoerder(() -> eigenMaatregelen
                        .draagOver(
                                klacht,
                                nu.id(),
                                new Maatregeloverdracht(lina, "", "Ik ben met verlof."),
                                nu.versie(),
                                uitvoeren(klacht))
                        .bezwaar()))
                .isEmpty();
        assertThat(mijnTaken()).isEmpty();
        assertThatThrownBy(() -> meld(nu, "Toch nog.")).isInstanceOf(Weigering.class);

        assertThat(log.van(noor))
                .filteredOn(regel -> klacht.waarde().equals(regel.dossier()) && "wijzigen".equals(regel.actie()))
                .extracting(Regel::pet, Regel::doel, Regel::uitkomst)
                .contains(
                        tuple("uitvoerder", "maatregel-uitvoeren", "verleend"),
                        tuple("uitvoerder", "maatregel-uitvoeren", "geweigerd"));
        word(lina, Klachtbehandelaar.PET);
        assertThat(open(klacht).verloop())
                .last()
                .satisfies(stap ->
                        assertThat(stap.stap().toelichting()).isEqualTo("Bellen\nLina Haddad: Ik ben met verlof."));
    }

    private List<Eigenmaatregel> mijnTaken() {
        return aanwezige.alsUitvoerder(() -> eigenMaatregelen
                .lijst(doelbindingen.voorTaak(Maatregeluitvoerder.DOEL))
                .rijen());
    }

    private Optional<Weigerreden> meld(Eigenmaatregel taak, String tekst) {
        Maatregelbericht bericht = new Maatregelbericht(LocalDate.now(klok), tekst);
        return aanwezige.alsUitvoerder(() -> eigenMaatregelen
                .meld(taak.klacht(), taak.id(), bericht, taak.versie(), uitvoeren(taak.klacht()))
                .bezwaar());
    }

    private Doelbinding uitvoeren(KlachtId klacht) {
        return doelbindingen.kies(klacht.zaak(), Maatregeluitvoerder.DOEL);
    }

    private Optional<Weigerreden> rondAf(KlachtId klacht, UUID welke, long versie) {
        Maatregelslot slot = new Maatregelslot(Maatregelstand.GEDAAN, LocalDate.now(klok), "Klaar.");
        return aanwezige.alsBeklaagde(() -> eigenMaatregelen
                .sluit(klacht, welke, slot, versie, doelbindingen.kies(klacht.zaak(), "maatregel-afronden"))
                .bezwaar());
    }

    private Verrichting<Weigerreden> neemOver(Opgenomen welke, String reden) {
        return toewijzing.neemOver(welke.nummer(), reden, "", behandelen(welke.klacht()));
    }

    private List<Klachtnummer> nawerk() {
        return voorraad
                .lijst(
                        new Werkvoorraadvraag(
                                Werklijst.NAWERK, null, null, null, null, null, Werkvolgorde.NUMMER, true, 0, 50),
                        doelbindingen.voorTaak(Klachtbehandelaar.DOEL))
                .rijen()
                .stream()
                .map(Werkregel::nummer)
                .toList();
    }

    @Test
    @Tag("R-KLA-05")
    void blijkt_een_naam_van_wie_haar_behandelt_dan_legt_die_haar_neer_en_ziet_haar_niet_meer() {
        Gedraging alleenNaam = Gedraging.van(
                "Belt niet terug", null, new Beklaagde(Beklaagdesoort.ANDER, null, "de dame met de bril", "balie"));
        Opgenomen opgenomen = neemOp(klager("J. Jansen", "1234AB"), alleenNaam);
        KlachtId klacht = opgenomen.klacht();
        word(kim, Klachtbehandelaar.PET);
        toewijzing.pakOp(opgenomen.nummer(), "", behandelen(klacht));
        assertThat(gedragingen
                        .isCollega(klacht, 0, Id.nieuw(), versie(klacht), behandelen(klacht))
                        .bezwaar())
                .contains(Weigerreden.GEEN_COLLEGA);
        assertThat(gedragingen
                        .voegToe(
                                klacht,
                                Gedraging.van("Hing op", null, new Beklaagde(Beklaagdesoort.ANDER, null, "Kim", "")),
                                versie(klacht),
                                behandelen(klacht))
                        .bezwaar())
                .as("zo heet wie haar behandelt")
                .contains(Weigerreden.BEHANDELAAR_LIJKT);

        assertThat(gedragingen
                        .isCollega(klacht, 0, kim, versie(klacht), behandelen(klacht))
                        .bezwaar())
                .isEmpty();

        assertThatThrownBy(() -> open(klacht)).isInstanceOf(Weigering.class);
        word(lina, Klachtbehandelaar.PET);
        assertThat(toewijzing.pakOp(opgenomen.nummer(), "", behandelen(klacht)).bezwaar())
                .isEmpty();
        assertThat(open(klacht).gedragingen())
                .singleElement()
                .returns(kim, gedraging -> gedraging.beklaagde().account())
                .returns(
                        "de dame met de bril, balie",
                        gedraging -> gedraging.beklaagde().weergave());
    }

    @Test
    @Tag("R-KLA-05")
    void over_het_bestuur_zelf_mag_ook_wie_de_zaak_kende_de_klacht_behandelen() {
        word(kim, Behandeling.PET);
        Aanname.Aangenomen melding = neemMeldingAan();
        word(ik, Klachtbehandelaar.PET);
        KlachtId klacht = neemOp(klager("J. Jansen", "1234AB"), gedraging(Beklaagdesoort.BESTUUR, null))
                .klacht();
        toewijzing.gaatOver(klacht, melding.nummer().waarde(), versie(klacht), behandelen(klacht));

        assertThat(toewijzing
                        .wijsToe(klacht, kim, "Neemt het over", versie(klacht), behandelen(klacht))
                        .bezwaar())
                .isEmpty();
    }

    @Test
    @Tag("R-KLA-05")
    @Tag("R-KLA-08")
    void een_klacht_over_de_klachtenfunctionaris_blijft_voor_haar_dicht_tot_het_afschrift() {
        word(kim, Klachtbehandelaar.PET);
        Opgenomen opgenomen = neemOp(klager("J. Jansen", "1234AB"), gedraging(Beklaagdesoort.MEDEWERKER, kim));
        Klachtnummer nummer = opgenomen.nummer();
        KlachtId klacht = opgenomen.klacht();

        assertThatThrownBy(() -> open(klacht)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> inzage.open(
                        klacht,
                        doelbindingen.nood(
                                klacht.zaak(), Klachtbehandelaar.DOEL, "ik wil het echt graag weten vandaag")))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> aanwezige.alsBeklaagde(() -> afschriften.open(klacht, afschrift(klacht))))
                .isInstanceOf(Weigering.class);
        assertThat(aanwezige.<List<?>>alsBeklaagde(() -> afschriften
                        .overMij(doelbindingen.voorTaak(Afschriftinzage.DOEL))
                        .regels()))
                .isEmpty();
        assertThat(log.van(kim)).extracting(Regel::uitkomst).contains("geweigerd");

        word(lina, Klachtbehandelaar.PET);
        toewijzing.pakOp(nummer, "", behandelen(klacht));
        verzending.zend(
                klacht, new NieuwAfschrift("Toegang", LocalDate.now(klok), ""), versie(klacht), behandelen(klacht));

        word(kim, Klachtbehandelaar.PET);
        assertThat(aanwezige.<List<KlachtId>>alsBeklaagde(
                        () -> afschriften.overMij(doelbindingen.voorTaak(Afschriftinzage.DOEL)).regels().stream()
                                .map(Afschriften.Regel::klacht)
                                .toList()))
                .contains(klacht);
        AfschriftView gelezen = aanwezige.alsBeklaagde(() -> afschriften.open(klacht, afschrift(klacht)));
        assertThat(gelezen.gedragingen()).extracting(AfschriftView.Punt::wat).containsExactly("Belt niet terug");
        assertThat(gelezen.toString()).doesNotContain("Boterdiep");
        assertThatThrownBy(() -> open(klacht)).isInstanceOf(Weigering.class);
        assertThat(log.van(kim))
                .filteredOn(regel -> regel.pet().equals("beklaagde"))
                .isNotEmpty();
    }

    @Test
    @Tag("R-KLA-16")
    void een_klager_met_dertig_klachten_ziet_de_behandelaar_per_bladzijde() {
        String postcode = "%04dZZ".formatted(1000 + Math.floorMod(ik.hashCode(), 8999));
        List<Opgenomen> dertig = IntStream.range(0, 30)
                .mapToObj(i -> neemOp(klager(i % 2 == 0 ? "P. de Vries" : "p. de vriës", postcode)))
                .toList();
        KlachtId eerste = dertig.get(0).klacht();

        var bladzijde = balie.anderen(eerste, 20, 20, behandelen(eerste));

        assertThat(open(eerste).eerdere()).isEqualTo(29);
        assertThat(bladzijde.totaal()).isEqualTo(29);
        assertThat(bladzijde.rijen()).hasSize(9);
    }

    @Test
    void van_twee_behandelaars_wint_de_eerste_en_de_tweede_hoort_het() {
        KlachtId klacht = neemOp(klager("J. Jansen", "1234AB")).klacht();
        long gelezen = versie(klacht);
        toewijzing.wijsToe(klacht, lina, "Kent de klager niet", gelezen, behandelen(klacht));

        word(lina, Klachtbehandelaar.PET);
        assertThatThrownBy(() -> toewijzing.wijsToe(klacht, kim, "Neemt het over", gelezen, behandelen(klacht)))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(open(klacht).behandelaar()).isEqualTo("Lina Haddad");
    }

    @Test
    @Tag("R-KLA-02")
    void van_wie_anoniem_klaagt_staat_er_niets() {
        Klager anoniem =
                new Klager(true, "J. Jansen", "Boterdiep 31", null, "Zandermeer", "j@voorbeeld.nl", null, null, "");

        KlachtId klacht = neemOp(anoniem).klacht();

        assertThat(open(klacht).klager()).isEqualTo(Klager.onbekend());
    }

    private Opgenomen neemOp(Klager klager, Gedraging... gedragingen) {
        LocalDate vandaag = LocalDate.now(klok);
        return (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        vandaag,
                        vandaag,
                        true,
                        "Niet teruggebeld",
                        "Ik heb drie keer gebeld.",
                        "Een excuus",
                        "vorige week",
                        true,
                        klager,
                        Arrays.asList(gedragingen),
                        Klachtindeling.GEEN,
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
    }

    private Aanname.Aangenomen neemMeldingAan() {
        return (Aanname.Aangenomen) meldpunt.aannemen(
                new NieuweMelding(
                        Gevaar.NIET_NU,
                        doelbindingen.voorTaak("melding-beoordelen").doel(),
                        new Signaal("Post stapelt zich op", "Hoort 's nachts lopen"),
                        Melder.anoniem(),
                        new Omschrijving("Mevrouw op nummer 31", "", "", "").betrokkene(),
                        Reikwijdte.PERSOON,
                        null),
                doelbindingen.voorTaak("melding-aannemen"));
    }

    private static Klager klager(String naam, String postcode) {
        return new Klager(false, naam, "Boterdiep 31", Postcode.van(postcode), "Zandermeer", "", null, null, "");
    }

    private static Gedraging gedraging(Beklaagdesoort soort, UUID account) {
        return Gedraging.van("Belt niet terug", null, new Beklaagde(soort, account, "", "Toegang"));
    }

    private KlachtView open(KlachtId klacht) {
        return inzage.open(klacht, behandelen(klacht)).klacht();
    }

    private long versie(KlachtId klacht) {
        return open(klacht).versie();
    }

    private Doelbinding behandelen(KlachtId klacht) {
        return doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
    }

    private Doelbinding afschrift(KlachtId klacht) {
        return doelbindingen.kies(klacht.zaak(), Afschriftinzage.DOEL);
    }

    private UUID collega(String naam) {
        return collegas.met(Klachtbehandelaar.PET).stream()
                .filter(wie -> wie.naam().equals(naam))
                .findFirst()
                .map(Collega::id)
                .orElseThrow();
    }

    private void word(UUID gebruiker, String pet) {
        aanwezige.kom(new Gebruiker(
                gebruiker, "proef-" + gebruiker, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
