package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.aanvullen.Aanvullen;
import nl.samenspraak.meldpunt.aanvullen.Verplaatsen;
import nl.samenspraak.meldpunt.aanvullen.Verplaatsing;
import nl.samenspraak.meldpunt.bewaren.Bewaarlijst;
import nl.samenspraak.meldpunt.bewaren.Bewaarregel;
import nl.samenspraak.meldpunt.bewaren.NieuweBewaring;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.Informeren;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.triage.Doorgeleidingsverzoek;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.meldpunt.verdelen.Overdracht;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.vergeten.Meldingspoor;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.bewaren.Dagronde;
import nl.samenspraak.toegang.bewaren.Dagtaken;
import nl.samenspraak.toegang.bewaren.Vergeetronde;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is gone stands nowhere any more, on a real database; the clock runs ahead. */
@Tag("R-MEL-15")
class VergetenIT extends Verpakt {

    private static final String TAAK = "vergeten";

    /** Fifty days: the forty-two of the term, and whatever a row of feestdagen can add to them. */
    private static final Duration NA_DE_TERMIJN = Duration.ofDays(50);

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Informeren informeren;

    @Inject
    private Aanvullen aanvullen;

    @Inject
    private Verplaatsen verplaatsen;

    @Inject
    private Triage triage;

    @Inject
    private Bewaarlijst bewaarlijst;

    @Inject
    private Dagtaken dagtaken;

    @Inject
    @Any
    private Instance<Meldingspoor> sporen;

    @Inject
    private Dagronde ronde;

    @Inject
    private Vergeetronde vergeetronde;

    @Inject
    private Proefbeletsel beletsel;

    @Inject
    private Proefklok proefklok;

    @Inject
    private Clock klok;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Tekstzoeker zoeker;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Resource
    private ManagedExecutorService uitvoerder;

    private UUID ik;

    /** A word that stands in nothing else. */
    private String merk;

    @BeforeEach
    void meldAan() {
        ik = Id.nieuw();
        merk = Merk.van(ik);
        word(Behandeling.PET);
    }

    @AfterEach
    void zetDeKlokGelijk() {
        proefklok.zetGelijk();
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = '" + TAAK + "'");
    }

    @Test
    @Tag("R-AVG-09")
    void na_de_termijn_is_een_melding_met_alles_wat_erbij_hoorde_uit_elke_tabel_weg() {
        Aangenomen weg = gesloten();
        String wie = pseudoniemen.van(persoon(weg));
        assertThat(zoeker.waar("meldpunt", merk))
                .containsExactlyInAnyOrder(
                        "melding.aanleiding",
                        "melding.inhoud",
                        "melding.meldernaam",
                        "melding.melderzoek",
                        "melding.toelichting",
                        "toewijzing.reden");
        assertThat(zoeker.waar("personen", merk)).contains("persoon.geslachtsnaam");
        assertThat(ronde.maak(vergeetronde)).isTrue();
        assertThat(zoeker.waar("meldpunt", merk)).isNotEmpty();

        proefklok.zetVooruit(NA_DE_TERMIJN);
        assertThat(ronde.maak(vergeetronde)).isTrue();

        assertThat(zoeker.waar("meldpunt", merk)).isEmpty();
        assertThat(zoeker.waar("meldpunt", weg.melding().toString())).isEmpty();
        assertThat(zoeker.waar("meldpunt", weg.nummer().toString())).isEmpty();
        assertThat(zoeker.waar("personen", merk)).isEmpty();
        assertThat(zoeker.waar("personen", persoon(weg).toString())).isEmpty();
        assertThat(zoeker.waar("toegang", merk)).isEmpty();
        assertThat(log.van(Gebruiker.SYSTEEM))
                .filteredOn(regel -> wie.equals(regel.persoon()))
                .extracting(Regel::actie, Regel::pet, Regel::doel, Regel::dossierdelen, Regel::dossier)
                .containsExactlyInAnyOrder(
                        tuple("vernietigen", "systeem", "bewaartermijn-bewaken", "persoon", null),
                        tuple(
                                "vernietigen",
                                "systeem",
                                "bewaartermijn-bewaken",
                                "signaal",
                                weg.melding().waarde()));
        assertThatThrownBy(() -> triage.open(weg.melding(), voor(weg))).isInstanceOf(Weigering.class);
    }

    @Test
    void ook_wat_de_triage_erbij_bewaarde_is_weg() {
        Aangenomen melding = neemAan();
        informeren.betrokkene(
                melding.melding(),
                NieuweInformering.uitgesteld(
                        LocalDate.now(klok).plusDays(3), "doel-in-gevaar", "Dat maakt het nu erger. " + merk),
                versie(melding),
                voor(melding));
        geleidDoor(melding);
        assertThat(zoeker.waar("meldpunt", merk)).contains("informering.reden", "doorgeleiding.bericht");

        proefklok.zetVooruit(NA_DE_TERMIJN);
        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).isEmpty();
        assertThat(zoeker.waar("meldpunt", melding.melding().toString())).isEmpty();
    }

    private void geleidDoor(Aangenomen melding) {
        String waarom = "Hoort bij de Wmo. " + merk;
        String bericht = triage.voorbeeld(
                        melding.melding(), new Doorgeleidingsverzoek("wmo", waarom, null, null), voor(melding))
                .orElseThrow()
                .bericht()
                .afdruk();
        assertThat(triage.geleidDoor(
                                melding.melding(),
                                new Doorgeleidingsverzoek("wmo", waarom, null, bericht),
                                versie(melding),
                                voor(melding))
                        .reden())
                .isNull();
    }

    @Test
    @Tag("R-AVG-09")
    void er_blijft_een_aantal_per_maand_en_een_verklaring_zonder_inhoud() {
        watAnderenSlotenGaatEerst();
        gesloten();
        long geteld =
                aantal("select coalesce(sum(aantal), 0) from meldpunt.vernietigd where uitkomst = 'ADVIES_GEGEVEN'");
        proefklok.zetVooruit(NA_DE_TERMIJN);
        LocalDate dag = LocalDate.now(klok);
        long verklaard = verklaard(dag);

        ronde.maak(vergeetronde);

        assertThat(aantal("select coalesce(sum(aantal), 0) from meldpunt.vernietigd where uitkomst = 'ADVIES_GEGEVEN'"))
                .isEqualTo(geteld + 1);
        assertThat(verklaard(dag)).isEqualTo(verklaard + 1);
        assertThat(bewaarlijst.verklaringen())
                .filteredOn(verklaring -> verklaring.dag().equals(dag))
                .anySatisfy(verklaring -> {
                    assertThat(verklaring.soort()).isEqualTo("melding");
                    assertThat(verklaring.grondslag()).isEqualTo("avg-5-1-e");
                    assertThat(verklaring.termijn()).isEqualTo("melding-verwijderen");
                    assertThat(verklaring.duur()).isEqualTo("42 dagen");
                    assertThat(verklaring.versie()).isNotBlank();
                });
    }

    @Test
    @Tag("R-AVG-09")
    void wat_wordt_bewaard_blijft_tot_het_niet_meer_wordt_bewaard() {
        Aangenomen melding = gesloten();
        LocalDate tot = LocalDate.now(klok).plusDays(90);
        assertThat(bewaarlijst
                        .bewaar(melding.nummer(), new NieuweBewaring("Er loopt een klacht.", tot), bewaken())
                        .bezwaar())
                .isEmpty();
        proefklok.zetVooruit(NA_DE_TERMIJN);

        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).contains("melding.inhoud");
        word("beheerder");
        assertThat(regel(melding)).satisfies(regel -> {
            assertThat(regel.weg()).isEqualTo(tot.plusDays(1));
            assertThat(regel.bewaring().reden()).isEqualTo("Er loopt een klacht.");
        });

        bewaarlijst.hefOp(melding.nummer(), bewaken());
        vandaagOpnieuw();
        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).isEmpty();
        assertThat(log.van(ik))
                .filteredOn(regel -> regel.dossierdelen().equals("bewaring"))
                .extracting(Regel::actie, Regel::pet, Regel::persoon, Regel::dossier)
                .contains(
                        tuple(
                                "wijzigen",
                                Behandeling.PET,
                                pseudoniemen.van(persoon(melding)),
                                melding.melding().waarde()),
                        tuple(
                                "wijzigen",
                                "beheerder",
                                pseudoniemen.van(persoon(melding)),
                                melding.melding().waarde()));
    }

    @Test
    @Tag("R-AVG-09")
    void na_de_laatste_dag_van_het_bewaren_gaat_hij_alsnog_weg() {
        Aangenomen melding = gesloten();
        LocalDate tot = LocalDate.now(klok).plusDays(60);
        bewaarlijst.bewaar(melding.nummer(), new NieuweBewaring("Er loopt een klacht.", tot), bewaken());

        proefklok.zetVooruit(Duration.ofDays(60));
        ronde.maak(vergeetronde);
        assertThat(zoeker.waar("meldpunt", merk)).contains("melding.inhoud");
        proefklok.zetVooruit(Duration.ofDays(61));
        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).isEmpty();
    }

    @Test
    @Tag("R-AVG-09")
    void wat_over_de_verkeerde_persoon_uitging_houdt_de_melding_vast_tot_het_is_rechtgezet() {
        Aangenomen melding = neemAan();
        informeren.betrokkene(
                melding.melding(),
                NieuweInformering.geinformeerd(LocalDate.now(klok), Contactwijze.BRIEF),
                versie(melding),
                voor(melding));
        Verplaatsing verkeerd = new Verplaatsing(persoon(melding), "De melder noemde een ander huisnummer.");
        verplaatsen.zetOver(melding.melding(), verkeerd, iemand(), versie(melding), voor(melding));
        triage.sluit(
                melding.melding(),
                new Sluiting(Sluitreden.ADVIES_GEGEVEN, "Er is al hulp."),
                versie(melding),
                voor(melding));
        proefklok.zetVooruit(NA_DE_TERMIJN);

        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).contains("melding.inhoud");
        UUID taak = aanvullen
                .open(melding.melding(), voor(melding))
                .rechtzettingen()
                .get(0)
                .id();
        aanvullen.gebeld(melding.melding(), taak, versie(melding), voor(melding));
        vandaagOpnieuw();
        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).isEmpty();
    }

    @Test
    @Tag("R-AVG-09")
    void wat_een_andere_module_nodig_heeft_blijft_zolang_als_dat_duurt() {
        Aangenomen melding = gesloten();
        beletsel.heeftNodig(melding.melding().zaak());
        proefklok.zetVooruit(NA_DE_TERMIJN);

        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).contains("melding.inhoud");
        word("beheerder");
        assertThat(regel(melding).tegengehouden()).isTrue();
        assertThat(log.van(Gebruiker.SYSTEEM))
                .as("zij is niet eens geprobeerd")
                .noneMatch(regel -> melding.melding().waarde().equals(regel.dossier()));

        beletsel.heeftNietMeerNodig(melding.melding().zaak());
        vandaagOpnieuw();
        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).isEmpty();
    }

    @Test
    void een_open_melding_gaat_niet_vanzelf_weg() {
        Aangenomen open = neemAan();
        proefklok.zetVooruit(NA_DE_TERMIJN);

        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", merk)).contains("melding.inhoud");
        NieuweBewaring bewaring =
                new NieuweBewaring("Er loopt een klacht.", LocalDate.now(klok).plusDays(9));
        assertThatThrownBy(() -> bewaarlijst.bewaar(open.nummer(), bewaring, bewaken()))
                .isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-AVG-09")
    void een_persoon_over_wie_nog_een_melding_gaat_blijft_in_het_register() {
        Aangenomen eerste = gesloten();
        Aangenomen tweede = neemAan(new Betrokkene.Bekend(persoon(eerste)));
        proefklok.zetVooruit(NA_DE_TERMIJN);

        ronde.maak(vergeetronde);

        assertThat(zoeker.waar("meldpunt", eerste.melding().toString())).isEmpty();
        assertThat(zoeker.waar("meldpunt", tweede.melding().toString())).isNotEmpty();
        assertThat(zoeker.waar("personen", persoon(eerste).toString())).contains("persoon.id");
    }

    @Test
    void elke_tabel_met_iets_van_een_melding_doet_mee_met_het_vergeten() {
        List<String> metMelding = zoeker.metKolom("meldpunt", "melding");
        Set<String> gaatMee = new HashSet<>(zoeker.gaatMee("meldpunt"));
        sporen.stream().map(Meldingspoor::tabel).forEach(gaatMee::add);

        assertThat(metMelding).contains("toewijzing", "bewaring");
        assertThat(gaatMee)
                .as("tabellen met een bean Meldingspoor, of die de databank zelf meeneemt; toewijzing hoort bij de"
                        + " melding zelf")
                .containsAll(metMelding.stream()
                        .filter(tabel -> !tabel.equals("toewijzing"))
                        .toList());
    }

    @Test
    void een_tweede_server_doet_het_werk_van_een_dag_niet_nog_een_keer() throws Exception {
        LocalDate dag = LocalDate.now(klok);
        CountDownLatch begonnen = new CountDownLatch(1);
        CountDownLatch magVerder = new CountDownLatch(1);
        Future<Boolean> eerste = uitvoerder.submit(() -> dagtaken.doe(TAAK, dag, () -> {
            begonnen.countDown();
            wacht(magVerder);
        }));
        assertThat(begonnen.await(30, TimeUnit.SECONDS)).isTrue();

        boolean tegelijk = dagtaken.doe(TAAK, dag, () -> {
            throw new AssertionError("twee tegelijk");
        });
        magVerder.countDown();
        boolean gedaan = eerste.get();
        boolean daarna = dagtaken.doe(TAAK, dag, () -> {
            throw new AssertionError("twee na elkaar");
        });

        assertThat(tegelijk).isFalse();
        assertThat(gedaan).isTrue();
        assertThat(daarna).isFalse();
    }

    @Test
    void werk_dat_nog_nooit_gedaan_is_krijgt_vanzelf_een_rij() {
        LocalDate dag = LocalDate.now(klok);
        String taak = "proef" + merk.substring(4, 24);

        assertThat(dagtaken.doe(taak, dag, () -> {})).isTrue();
        assertThat(dagtaken.doe(taak, dag, () -> {})).isFalse();
        assertThat(dagtaken.doe(taak, dag.plusDays(1), () -> {})).isTrue();
    }

    @Test
    void werk_dat_mislukt_is_niet_gedaan() {
        LocalDate dag = LocalDate.now(klok);
        assertThatThrownBy(() -> dagtaken.doe(TAAK, dag, () -> {
                    throw new IllegalStateException("stuk");
                }))
                .hasStackTraceContaining("stuk");

        assertThat(dagtaken.doe(TAAK, dag, () -> {})).isTrue();
    }

    private static void wacht(CountDownLatch teken) {
        try {
            assertThat(teken.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void vandaagOpnieuw() {
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = '" + TAAK + "'");
    }

    private Aangenomen gesloten() {
        Aangenomen aangenomen = neemAan();
        UUID collega = account();
        verdeling.wijsToe(
                aangenomen.melding(),
                new Overdracht(collega, "kent de wijk " + merk),
                versie(aangenomen),
                voor(aangenomen));
        UUID eerst = ik;
        ik = collega;
        word(Behandeling.PET);
        triage.sluit(
                aangenomen.melding(),
                new Sluiting(Sluitreden.ADVIES_GEGEVEN, "De melder belt zelf de huisarts. " + merk),
                versie(aangenomen),
                voor(aangenomen));
        ik = eerst;
        word(Behandeling.PET);
        return aangenomen;
    }

    private Aangenomen neemAan() {
        return neemAan(new Betrokkene.Nieuw(iemand()));
    }

    private Aangenomen neemAan(Betrokkene over) {
        return (Aangenomen) meldpunt.aannemen(
                new NieuweMelding(
                        Gevaar.NIET_NU,
                        doelbindingen.voorTaak("melding-beoordelen").doel(),
                        new Signaal("Post stapelt zich op " + merk, "Hoort 's nachts lopen " + merk),
                        Melder.inwoner("M. de Bruin " + merk, Telefoonnummer.van("0612345678"), Relatie.BUUR),
                        over,
                        Reikwijdte.PERSOON,
                        null),
                doelbindingen.voorTaak("melding-aannemen"));
    }

    private long versie(Aangenomen aangenomen) {
        return triage.open(aangenomen.melding(), voor(aangenomen)).versie();
    }

    private Bewaarregel regel(Aangenomen melding) {
        return bewaarlijst.binnenkort(0, 100, bewaken()).rijen().stream()
                .filter(rij -> rij.nummer().equals(melding.nummer()))
                .findFirst()
                .orElseThrow();
    }

    private static PersoonId persoon(Aangenomen aangenomen) {
        return aangenomen.betrokkenen().iterator().next();
    }

    private Doelbinding voor(Aangenomen aangenomen) {
        return doelbindingen.kies(aangenomen.melding().zaak(), "melding-beoordelen");
    }

    private Doelbinding bewaken() {
        return doelbindingen.voorTaak("bewaartermijn-bewaken");
    }

    private void word(String pet) {
        aanwezige.kom(
                new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }

    private UUID account() {
        UUID id = Id.nieuw();
        log.doe("insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                + " values ('" + id + "', '" + id
                + "', 'Proefcollega', 'Gemeente Zandermeer', 'geen', true, 1)");
        log.doe("insert into toegang.accountpet (account, rang, pet) values ('" + id + "', 0, '" + Behandeling.PET
                + "')");
        return id;
    }

    private long aantal(String sql) {
        return log.tel(sql);
    }

    private long verklaard(LocalDate dag) {
        return log.tel("select coalesce(sum(aantal), 0) from toegang.verklaring where dag = ?", dag);
    }

    private NieuwePersoon iemand() {
        return new NieuwePersoon(
                Persoonsgegevens.van(
                        Persoonsnaam.van("Anna", merk),
                        Geboortedatum.van(LocalDate.of(1958, 5, 3)),
                        Verblijf.op(Adres.van("Ridderspoorstraat", 14, new Postcode("9999ZA"), "Zandermeer"))),
                null,
                List.of(Telefoonnummer.van("0612345678")));
    }

    private void watAnderenSlotenGaatEerst() {
        proefklok.zetVooruit(NA_DE_TERMIJN);
        ronde.maak(vergeetronde);
        zetDeKlokGelijk();
    }
}
