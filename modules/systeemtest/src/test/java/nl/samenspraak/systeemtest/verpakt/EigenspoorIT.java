package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.inwoner.vragen.InzagevraagView;
import nl.samenspraak.inwoner.vragen.Inzagevraagbezwaar;
import nl.samenspraak.inwoner.vragen.Inzagevragenbalie;
import nl.samenspraak.inwoner.vragen.Inzagevragentoezicht;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.Informeren;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.systeemtest.verpakt.Proefdienst.Vertoning;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Vergeetwerk;
import nl.samenspraak.toegang.logboek.Logvraag;
import nl.samenspraak.toegang.logboek.Toezicht;
import nl.samenspraak.toegang.sleutel.Adresmerk;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import nl.samenspraak.toegang.spoor.Eigenspoor;
import nl.samenspraak.toegang.spoor.Spoorregel;
import nl.samenspraak.toegang.spoor.Spoorregel.Soort;
import nl.samenspraak.toegang.spoor.Spoorvraag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an inwoner sees of the log about himself, on a real database behind the real gate; and what of another, or not yet, stays hidden. */
@Tag("R-LOG-03")
class EigenspoorIT extends Verpakt {

    private static final String MELDPUNT = "meldpuntmedewerker";
    private static final String BEOORDELEN = "melding-beoordelen";

    @Inject
    private Eigenspoor spoor;

    @Inject
    private Inzagevragenbalie balie;

    @Inject
    private Inzagevragentoezicht toezicht;

    @Inject
    private Toezicht logboek;

    @Inject
    private Proefdienst dienst;

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Informeren informeren;

    @Inject
    private Triage triage;

    @Inject
    private Personenregister register;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Adresmerk merken;

    @Inject
    @Any
    private Instance<Vergeetwerk> vergeetwerk;

    @Inject
    private Logtabel log;

    @Inject
    private Proefklok proefklok;

    @Inject
    private Clock klok;

    private final UUID medewerker = Id.nieuw();
    private final UUID account = Id.nieuw();
    private PersoonId anna;

    @BeforeEach
    void maakIemand() {
        draag(MELDPUNT);
        anna = iemand();
    }

    @AfterEach
    void zetGelijk() {
        proefklok.zetGelijk();
    }

    @Test
    void een_inwoner_ziet_wie_keek_en_waarvoor_en_dat_staat_er_als_haar_eigen_inzage() {
        kijktEenToeleider(anna);

        wordAnna();
        List<Spoorregel> regels = regels();

        assertThat(regels).singleElement().satisfies(regel -> {
            assertThat(regel.soort()).isEqualTo(Soort.GEDAAN);
            assertThat(regel.functie()).isEqualTo("Toeleider");
            assertThat(regel.organisatie()).isEqualTo("Gemeente Zandermeer");
            assertThat(regel.naam()).as("standaard niet").isNull();
            assertThat(regel.delen()).containsExactly("persoon");
            assertThat(regel.doel()).contains("problemen samenhangen");
            assertThat(regel.artikel()).contains("2.3a.1");
        });
        assertThat(log.van(account)).singleElement().satisfies(regel -> {
            assertThat(regel.persoon()).isEqualTo(pseudoniemen.van(anna));
            assertThat(regel.doel()).isEqualTo("eigen-inzage");
            assertThat(regel.pet()).isEqualTo("betrokkene");
            assertThat(regel.dossierdelen()).isEqualTo("eigen-dossier");
        });
        assertThat(spoor.regels(new Spoorvraag(null, null, null, true), 0, 50, eigen())
                        .regels())
                .as("met wat zij zelf deed")
                .extracting(Spoorregel::soort)
                .containsExactly(Soort.ZELF, Soort.GEDAAN);
    }

    @Test
    void wat_over_een_ander_gaat_ziet_zij_niet_ook_niet_met_het_kenmerk_van_de_regel() {
        PersoonId ander = iemand();
        kijktEenToeleider(ander);
        kijktEenToeleider(anna);
        UUID vanEenAnder =
                UUID.fromString(log.tekst("select cast(logid as varchar) from toegang.toegangslog where persoon = '"
                        + pseudoniemen.van(ander) + "' and pet = 'toeleider'"));

        wordAnna();

        assertThat(regels()).hasSize(1);
        assertThatThrownBy(() -> spoor.regel(merken.van(vanEenAnder), eigen())).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> spoor.regel(Id.nieuw(), eigen())).isInstanceOf(Weigering.class);
        assertThat(log.van(account))
                .filteredOn(regel -> "eigen-dossier".equals(regel.dossierdelen()) && regel.persoon() == null)
                .as("een regel van een ander en een die er niet is, laten hetzelfde na")
                .hasSize(2)
                .extracting(Regel::uitkomst)
                .containsOnly("geweigerd");
        assertThat(balie.stel(merken.van(vanEenAnder), "Waarom?", vragen()).bezwaar())
                .contains(Inzagevraagbezwaar.NIET_TE_ZIEN);
        assertThat(log.van(account)).extracting(Regel::uitkomst).contains("geweigerd");
        assertThat(balie.mijn(vragen()).vragen()).isEmpty();
    }

    @Test
    @Tag("R-LOG-01")
    void wie_geen_inwoner_is_ziet_niets_van_zichzelf_en_een_inwoner_niets_van_het_werk() {
        draag(MELDPUNT);
        assertThatThrownBy(() -> doelbindingen.voorTaak(Dossierdeel.EIGEN_DOSSIER))
                .isInstanceOf(Weigering.class);
        draag("betrokkene");
        Doelbinding zonderPersoon = eigen();
        assertThatThrownBy(() -> spoor.regels(Spoorvraag.ALLES, 0, 5, zonderPersoon))
                .as("de pet alleen is niet genoeg")
                .isInstanceOf(Weigering.class);

        wordAnna();
        LocalDate vandaag = LocalDate.now(klok);
        Doelbinding eigen = eigen();
        assertThatThrownBy(() -> logboek.regels(
                        new Logvraag(vandaag, vandaag, null, null, null, null, null, null, null, false, false),
                        0,
                        5,
                        eigen))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> dienst.doeBijKlachten(() -> {}, eigen))
                .as("een lijst van een deel is voor wie hier werkt")
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> toezicht.lijst(true, 0, 50, vragen())).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> aanwezige.alsBeklaagde(() -> "")).isInstanceOf(Weigering.class);
        assertThat(log.van(account)).extracting(Regel::uitkomst).contains("geweigerd");
    }

    @Test
    @Tag("R-AVG-13")
    @Tag("R-AVG-01")
    void van_een_melding_die_zij_nog_niet_weet_ziet_zij_niets_tot_het_haar_verteld_is() {
        MeldingId melding = melding();

        wordAnna();
        assertThat(regels()).isEmpty();

        draag(MELDPUNT);
        assertThat(informeer(melding, NieuweInformering.geinformeerd(LocalDate.now(klok), Contactwijze.values()[0])))
                .isEmpty();
        wordAnna();
        assertThat(regels())
                .isNotEmpty()
                .allSatisfy(regel -> assertThat(regel.delen()).doesNotContain("melder-identiteit"))
                .anySatisfy(regel -> assertThat(regel.doel()).isNotNull());
    }

    @Test
    @Tag("R-AVG-13")
    void wat_is_uitgesteld_wordt_vanzelf_zichtbaar_als_het_eindigt_en_zegt_waarom_het_later_was() {
        MeldingId melding = melding();
        LocalDate tot = LocalDate.now(klok).plusDays(10);
        assertThat(informeer(
                        melding, NieuweInformering.uitgesteld(tot, "gevaar-ander", "Haar man bedreigde de melder.")))
                .isEmpty();
        proefklok.zetVooruit(Duration.ofDays(10));
        wordAnna();
        assertThat(regels()).as("op de laatste dag").isEmpty();

        proefklok.zetVooruit(Duration.ofDays(11));
        wordAnna();

        assertThat(regels()).isNotEmpty().allSatisfy(regel -> {
            assertThat(regel.laterTot()).isEqualTo(tot.plusDays(1));
            assertThat(regel.laterGrond()).contains("41");
        });
    }

    @Test
    @Tag("R-AVG-13")
    @Tag("R-MEL-12")
    void dat_de_FG_las_wat_zij_niet_mag_weten_ziet_zij_pas_na_een_maand() {
        MeldingId melding = melding();
        LocalDate tot = LocalDate.now(klok).plusDays(20);
        assertThat(informeer(
                        melding, NieuweInformering.uitgesteld(tot, "gevaar-ander", "Haar man bedreigde de melder.")))
                .isEmpty();
        leestDeFgHetLogboek();
        assertThat(log.tekst("select count(*) from toegang.toegangslog where persoon = '" + pseudoniemen.van(anna)
                        + "' and dossierdelen like '%logboek%'"))
                .as("de FG zag haar")
                .isNotEqualTo("0");

        wordAnna();
        assertThat(regels()).isEmpty();
        assertThat(zoek(new Spoorvraag(null, null, "logboek", false))).isZero();

        proefklok.zetVooruit(Duration.ofDays(21));
        wordAnna();
        assertThat(zoek(new Spoorvraag(null, null, "logboek", false)))
                .as("de melding mag zij nu weten; dat de FG er eerder was, zou zeggen sinds wanneer zij er is")
                .isZero();

        proefklok.zetVooruit(Duration.ofDays(33));
        wordAnna();
        assertThat(zoek(new Spoorvraag(null, null, "logboek", false))).isPositive();
    }

    @Test
    @Tag("R-AVG-13")
    void wat_met_het_logboek_gebeurde_ziet_zij_na_een_maand_en_daarover_vraagt_zij_de_FG_niets() {
        kijktEenToeleider(anna);
        leestDeFgHetLogboek();
        wordAnna();
        assertThat(regels()).hasSize(1);

        proefklok.zetVooruit(Duration.ofDays(33));
        wordAnna();
        UUID vanDeFg = regels().stream()
                .filter(regel -> "fg".equals(regel.pet()))
                .findFirst()
                .orElseThrow()
                .merk();
        assertThat(balie.stel(vanDeFg, "Waarom?", vragen()).bezwaar()).contains(Inzagevraagbezwaar.VAN_DE_FG);
        assertThat(balie.mijn(vragen()).vragen()).isEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void het_zoeken_naar_haar_aan_het_meldpunt_ziet_zij_pas_na_een_maand() {
        dienst.toon(Vertoning.over(anna), doelbindingen.voorTaak("melding-aannemen"));
        wordAnna();
        assertThat(regels()).isEmpty();

        proefklok.zetVooruit(Duration.ofDays(33));
        wordAnna();
        assertThat(regels()).isNotEmpty();
    }

    @Test
    @Tag("R-MEL-05")
    void wat_de_melder_zelf_instuurt_ziet_zij_nooit_ook_niet_na_een_maand() {
        aanwezige.alsFormulier(
                "webformulier",
                () -> dienst.legSignaalVast(Vertoning.over(anna), doelbindingen.voorTaak("melding-doen")));
        proefklok.zetVooruit(Duration.ofDays(33));

        wordAnna();

        assertThat(log.tekst("select pet from toegang.toegangslog where persoon = '" + pseudoniemen.van(anna)
                        + "' and doel = 'melding-doen'"))
                .isEqualTo("formulier");
        assertThat(regels())
                .extracting(Spoorregel::doel)
                .doesNotContain("Een signaal vastleggen dat iemand via internet stuurt.");
    }

    @Test
    void een_poging_in_haar_zaak_ziet_zij_ook_en_bij_een_ander_alleen_dat_haar_naam_daar_stond() {
        MeldingId melding = melding();
        informeer(melding, NieuweInformering.geinformeerd(LocalDate.now(klok), Contactwijze.values()[0]));
        MeldingId vanEenAnder = meldingOver(iemand());
        draag("handhaver");
        assertThat(doelbindingen.uitTaak(melding.zaak(), Dossierdeel.SIGNAAL)).isEmpty();
        draag(MELDPUNT);
        dienst.toon(Vertoning.over(anna), doelbindingen.kies(vanEenAnder.zaak(), BEOORDELEN));

        wordAnna();
        List<Spoorregel> regels = regels();

        assertThat(regels)
                .filteredOn(regel -> regel.soort() == Soort.GEWEIGERD)
                .singleElement()
                .satisfies(regel -> assertThat(regel.functie()).isEqualTo("Handhaver"));
        assertThat(regels)
                .filteredOn(regel -> regel.soort() == Soort.BIJ_EEN_ANDER)
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.doel()).isNull();
                    assertThat(regel.artikel()).isNull();
                    assertThat(regel.delen()).containsExactly("persoon");
                });
    }

    @Test
    void zoeken_gaat_op_dag_en_onderdeel_en_bladeren_in_de_databank() {
        for (int keer = 0; keer < 3; keer++) {
            kijktEenToeleider(anna);
        }
        wordAnna();
        LocalDate vandaag = LocalDate.now(klok);

        assertThat(spoor.regels(Spoorvraag.ALLES, 2, 2, eigen()).regels()).hasSize(1);
        assertThat(spoor.regels(Spoorvraag.ALLES, 0, 2, eigen()).totaal()).isEqualTo(3);
        assertThat(zoek(new Spoorvraag(vandaag, vandaag, "persoon", false))).isEqualTo(3);
        assertThat(zoek(new Spoorvraag(null, vandaag.minusDays(1), null, false)))
                .isZero();
        assertThat(zoek(new Spoorvraag(vandaag.plusDays(1), null, null, false))).isZero();
        assertThat(zoek(new Spoorvraag(null, null, "toeleidingsdossier", false)))
                .isZero();
    }

    @Test
    void een_inzage_die_zij_niet_vertrouwt_wordt_een_vraag_en_de_FG_antwoordt_een_keer() {
        kijktEenToeleider(anna);
        wordAnna();
        UUID regel = regels().get(0).merk();
        assertThat(balie.stel(regel, "  ", vragen()).bezwaar()).contains(Inzagevraagbezwaar.LEEG);
        assertThat(balie.stel(regel, "x".repeat(2001), vragen()).bezwaar()).contains(Inzagevraagbezwaar.TE_LANG);
        assertThat(balie.stel(regel, "Waarom keek die?", vragen()).bezwaar()).isEmpty();
        assertThat(balie.stel(regel, "Nog eens", vragen()).bezwaar()).contains(Inzagevraagbezwaar.AL_GESTELD);

        draag("fg");
        InzagevraagView vraag =
                toezicht.lijst(true, 0, 1000, doelbindingen.voorTaak(Dossierdeel.INZAGEVRAAG)).vragen().stream()
                        .filter(deze -> deze.logid().equals(merken.open(regel)))
                        .findFirst()
                        .orElseThrow();
        assertThat(vraag.vraag()).isEqualTo("Waarom keek die?");
        assertThat(vraag.uiterlijk()).isAfter(LocalDate.now(klok).plusDays(27));
        Doelbinding alsFg = doelbindingen.voorTaak(Dossierdeel.INZAGEVRAAG);
        assertThat(toezicht.beantwoord(vraag.id(), "", vraag.versie(), alsFg).bezwaar())
                .contains(Inzagevraagbezwaar.LEEG);
        assertThat(toezicht.beantwoord(vraag.id(), "Het was terecht.", vraag.versie(), alsFg)
                        .bezwaar())
                .isEmpty();
        assertThatThrownBy(() -> toezicht.beantwoord(vraag.id(), "Toch niet.", vraag.versie(), alsFg))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(log.van(medewerker))
                .filteredOn(gelogd -> "inzagevraag".equals(gelogd.dossierdelen()))
                .extracting(Regel::actie)
                .contains("opsommen", "wijzigen");

        wordAnna();
        assertThat(balie.mijn(vragen()).vragen())
                .singleElement()
                .satisfies(mijn -> assertThat(mijn.antwoord()).isEqualTo("Het was terecht."));
    }

    @Test
    @Tag("R-LOG-06")
    void een_beantwoorde_vraag_gaat_weg_na_haar_termijn_en_een_die_wacht_nooit() {
        kijktEenToeleider(anna);
        kijktEenToeleider(anna);
        wordAnna();
        List<Spoorregel> regels = regels();
        assertThat(balie.stel(regels.get(0).merk(), "Beantwoord en oud", vragen())
                        .bezwaar())
                .isEmpty();
        assertThat(balie.stel(regels.get(1).merk(), "Wacht nog", vragen()).bezwaar())
                .isEmpty();
        draag("fg");
        Doelbinding alsFg = doelbindingen.voorTaak(Dossierdeel.INZAGEVRAAG);
        InzagevraagView oud = toezicht.lijst(true, 0, 1000, alsFg).vragen().stream()
                .filter(deze -> deze.logid().equals(merken.open(regels.get(0).merk())))
                .findFirst()
                .orElseThrow();
        assertThat(toezicht.beantwoord(oud.id(), "Het was terecht.", oud.versie(), alsFg)
                        .bezwaar())
                .isEmpty();
        vergeet();
        wordAnna();
        assertThat(balie.mijn(vragen()).vragen())
                .as("binnen de termijn blijft alles")
                .hasSize(2);

        log.doe("update inwoner.inzagevraag set bewaren_tot = '"
                + LocalDate.now(klok).minusDays(1) + "' where id = '" + oud.id() + "'");
        vergeet();

        wordAnna();
        assertThat(balie.mijn(vragen()).vragen())
                .singleElement()
                .satisfies(mijn -> assertThat(mijn.vraag()).isEqualTo("Wacht nog"));
        assertThat(log.tekst("select count(*) from toegang.toegangslog where persoon = '" + pseudoniemen.van(anna)
                        + "' and daad = 'inzagevraag.vernietigd' and actie = 'vernietigen'"))
                .isEqualTo("1");
    }

    private void vergeet() {
        aanwezige.alsSysteem(() -> {
            Doelbinding doel = doelbindingen.voorTaak("bewaartermijn-bewaken");
            vergeetwerk.stream()
                    .filter(werk -> werk.soort().equals("inzagevraag"))
                    .forEach(werk -> werk.rijp(doel).forEach(vraag -> werk.vernietig(vraag, doel)));
            return 0;
        });
    }

    @Test
    @Tag("R-LOG-01")
    void wat_de_FG_van_haar_in_een_bestand_meeneemt_is_een_inzage_van_haar_gegevens() {
        kijktEenToeleider(anna);
        draag("fg");
        LocalDate vandaag = LocalDate.now(klok);
        Doelbinding alsFg = doelbindingen.voorTaak(Dossierdeel.LOGBOEK);

        assertThat(logboek.export(
                                new Logvraag(
                                        vandaag,
                                        vandaag,
                                        null,
                                        null,
                                        null,
                                        null,
                                        pseudoniemen.van(anna),
                                        null,
                                        null,
                                        true,
                                        false),
                                alsFg)
                        .rijen())
                .as("in het bestand staat haar naam niet")
                .isNotEmpty()
                .allSatisfy(regel -> assertThat(regel.persoonnaam()).isNull());
        assertThat(log.van(medewerker))
                .filteredOn(regel -> "exporteren".equals(regel.actie()))
                .singleElement()
                .satisfies(regel -> assertThat(regel.persoon()).isEqualTo(pseudoniemen.van(anna)));

        proefklok.zetVooruit(Duration.ofDays(33));
        wordAnna();
        assertThat(regels())
                .filteredOn(regel -> "exporteren".equals(regel.actie()))
                .as("na een maand ziet zij het, zoals elke blik in het logboek")
                .hasSize(1);
    }

    private long zoek(Spoorvraag vraag) {
        return spoor.regels(vraag, 0, 20, eigen()).totaal();
    }

    private List<Spoorregel> regels() {
        return spoor.regels(Spoorvraag.ALLES, 0, 50, eigen()).regels();
    }

    private Doelbinding eigen() {
        return doelbindingen.voorTaak(Dossierdeel.EIGEN_DOSSIER);
    }

    private Doelbinding vragen() {
        return doelbindingen.voorTaak(Dossierdeel.INZAGEVRAAG);
    }

    private void draag(String pet) {
        aanwezige.kom(new Gebruiker(
                medewerker, medewerker.toString(), "Mo de Wit", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }

    private void wordAnna() {
        aanwezige.kom(new Gebruiker(
                account,
                account.toString(),
                "Anna",
                "Inwoner",
                List.of(new Pet(Gebruiker.INWONERPET, Gebruiker.INWONERPET)),
                anna));
    }

    private void kijktEenToeleider(PersoonId wie) {
        draag("toeleider");
        dienst.toon(Vertoning.over(wie), doelbindingen.voorTaak(Dossierdeel.PERSOON));
    }

    /** Line by line, so that it shows whom each is about. */
    private void leestDeFgHetLogboek() {
        draag("fg");
        LocalDate vandaag = LocalDate.now(klok);
        logboek.regels(
                new Logvraag(vandaag, vandaag, null, null, null, null, pseudoniemen.van(anna), null, null, true, false),
                0,
                50,
                doelbindingen.voorTaak(Dossierdeel.LOGBOEK));
    }

    private PersoonId iemand() {
        draag(MELDPUNT);
        return register.registreer(
                        new NieuwePersoon(
                                Persoonsgegevens.van(
                                        Persoonsnaam.van("Anna", "Spoor" + Wandelmeldingen.merk()),
                                        Geboortedatum.van("19580503"),
                                        Verblijf.op(Adres.van("Kijkstraat", 14, new Postcode("9999ZA"), "Zandermeer"))),
                                null,
                                List.of()),
                        doelbindingen.voorTaak("melding-aannemen"))
                .id();
    }

    private MeldingId melding() {
        return meldingOver(anna);
    }

    private MeldingId meldingOver(PersoonId wie) {
        draag(MELDPUNT);
        Aangenomen melding = (Aangenomen) meldpunt.aannemen(
                new NieuweMelding(
                        Gevaar.NIET_NU,
                        doelbindingen.voorTaak(BEOORDELEN).doel(),
                        new Signaal("Post stapelt zich op", "De brievenbus is vol."),
                        Melder.inwoner("Melder de Melder", Telefoonnummer.van("0612345678"), Relatie.BUUR),
                        new Betrokkene.Bekend(wie),
                        Reikwijdte.PERSOON,
                        null),
                doelbindingen.voorTaak("melding-aannemen"));
        return melding.melding();
    }

    private Optional<?> informeer(MeldingId melding, NieuweInformering wat) {
        Doelbinding doel = doelbindingen.kies(melding.zaak(), BEOORDELEN);
        return informeren
                .betrokkene(melding, wat, triage.open(melding, doel).versie(), doel)
                .bezwaar();
    }
}
