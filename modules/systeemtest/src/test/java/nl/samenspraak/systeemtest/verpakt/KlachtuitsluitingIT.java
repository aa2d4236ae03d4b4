package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.aannemen.Klagerinzage;
import nl.samenspraak.klachten.inzage.Klachtinzage;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.maatregelen.Maatregelen;
import nl.samenspraak.klachten.maatregelen.Maatregelvraag;
import nl.samenspraak.klachten.maatregelen.NieuweMaatregel;
import nl.samenspraak.klachten.publicatie.Jaarpublicaties;
import nl.samenspraak.klachten.register.Register;
import nl.samenspraak.klachten.register.Registerregel;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.termijnen.Klachttelling;
import nl.samenspraak.klachten.verdelen.Gedragingen;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.klachten.werkvoorraad.Werklijst;
import nl.samenspraak.klachten.werkvoorraad.Werkvolgorde;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraad;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraadvraag;
import nl.samenspraak.systeemtest.Wacht;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.logboek.LogregelView;
import nl.samenspraak.toegang.logboek.Logvraag;
import nl.samenspraak.toegang.logboek.Toezicht;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import nl.samenspraak.toegang.zegel.Zegeltoezicht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the one a klacht is about sees and does: in no list, no number of work and no act is there anything of it (9:7). Only the figures of a
 * year hold it, for everybody alike (9:12a).
 */
@Tag("R-KLA-05")
class KlachtuitsluitingIT extends Verpakt {

    /** Long ago, and no other test looks there. */
    private static final int JAAR = 2000;

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Klagerinzage opname;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Gedragingen gedragingen;

    @Inject
    private Maatregelen maatregelen;

    @Inject
    private Werkvoorraad voorraad;

    @Inject
    private Klachttelling telling;

    @Inject
    private Register register;

    @Inject
    private Jaarpublicaties publicaties;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    @Inject
    private Logtabel log;

    @Inject
    private Toezicht toezicht;

    @Inject
    private Zegeltoezicht zegel;

    private final Klager klager = new Klager(
            false, "Uitgesloten " + Id.nieuw(), "Boterdiep 31", null, "Z", Id.nieuw() + "@v.example", null, null, "");
    private UUID kim;
    private UUID lina;

    @BeforeEach
    void wordLina() {
        kim = collega("Kim Pietersen");
        lina = collega("Lina Haddad");
        word(lina);
    }

    @Test
    void een_klacht_over_haar_verandert_niets_van_wat_zij_ziet_en_wel_van_wat_een_collega_ziet() {
        List<Object> lina1 = alles(lina);
        List<Object> kim1 = alles(kim);

        word(lina);
        Opgenomen over = neemOp(overKim());

        assertThat(alles(kim)).isEqualTo(kim1);
        assertThat(alles(lina)).isNotEqualTo(lina1);
        assertThat(zoek(kim, over.nummer())).isZero();
        assertThat(zoek(lina, over.nummer())).isOne();
    }

    @Test
    @Tag("R-KLA-15")
    void de_cijfers_van_het_jaar_zijn_voor_haar_dezelfde_als_voor_een_collega_en_haar_lijst_niet() {
        word(lina);
        int ervoor = publicaties.toon(JAAR, behandelen()).totaal();
        long nogInTeDelen = register.nietIngedeeld(JAAR);
        Opgenomen over = neemOp(overKim());

        assertThat(cijfers(kim)).isEqualTo(cijfers(lina)).startsWith(ervoor + 1, nogInTeDelen + 1);
        assertThat(nummers(lina)).contains(over.nummer());
        assertThat(nummers(kim)).doesNotContain(over.nummer());
        assertThat(log.van(kim))
                .as("wie alleen telt, zag er niets van")
                .noneMatch(regel -> over.klacht().waarde().equals(regel.dossier()));
    }

    private List<Object> cijfers(UUID wie) {
        word(wie);
        return List.of(
                publicaties.toon(JAAR, behandelen()).totaal(),
                register.nietIngedeeld(JAAR),
                publicaties.toon(JAAR, behandelen()).tabellen(),
                publicaties.toonAlles(JAAR, behandelen()).tabellen(),
                publicaties.exporteer(JAAR, behandelen()).tabellen(),
                publicaties.jaren(),
                register.jaren());
    }

    private List<Klachtnummer> nummers(UUID wie) {
        word(wie);
        return register.lijst(JAAR, false, 0, 100, behandelen()).rijen().stream()
                .map(Registerregel::nummer)
                .toList();
    }

    @Test
    void wordt_haar_eigen_klacht_er_een_over_haar_dan_is_zij_overal_weg() {
        List<Object> ervoor = alles(kim);
        word(kim);
        Opgenomen klacht = neemOp(overAfdeling());
        toewijzing.pakOp(klacht.nummer(), "", voor(klacht));
        maatregelen.neem(
                klacht.klacht(),
                new NieuweMaatregel("Terugbellen", kim, "", LocalDate.now(klok).plusDays(9)),
                inzage.open(klacht.klacht(), voor(klacht)).klacht().versie(),
                voor(klacht));
        assertThat(alles(kim)).isNotEqualTo(ervoor);

        gedragingen.voegToe(
                klacht.klacht(),
                overKim(),
                inzage.open(klacht.klacht(), voor(klacht)).klacht().versie(),
                voor(klacht));

        assertThat(alles(kim)).isEqualTo(ervoor);
        assertThatThrownBy(() -> inzage.open(klacht.klacht(), voor(klacht))).isInstanceOf(Weigering.class);
    }

    @Test
    void wat_zij_ermee_doet_krijgt_het_antwoord_van_wat_er_niet_is() {
        Opgenomen over = neemOp(overKim());
        word(kim);

        for (Klachtnummer nummer : List.of(over.nummer(), Klachtnummer.van(JAAR, 999_999))) {
            Doelbinding doel = doelbindingen.kies(KlachtId.nieuw().zaak(), Klachtbehandelaar.DOEL);
            int ervoor = log.van(kim).size();
            assertThatThrownBy(() ->
                            register.deelIn(nummer, new Klachtindeling("melding", "wmo", "traag", false), behandelen()))
                    .isInstanceOfSatisfying(Weigering.class, KlachtuitsluitingIT::isErNiet);
            for (String eenAnder : List.of("", "Werkt ergens anders.")) {
                assertThatThrownBy(() -> toewijzing.pakOp(nummer, eenAnder, doel))
                        .isInstanceOfSatisfying(Weigering.class, KlachtuitsluitingIT::isErNiet);
            }
            assertThat(log.van(kim).stream().skip(ervoor))
                    .extracting(Regel::weigergrond)
                    .containsOnly(nummer.equals(over.nummer()) ? "UITGESLOTEN" : "GEEN_TAAK_IN_ZAAK");
        }
        assertThat(log.van(kim))
                .as("de FG ziet welke het was, en waarom hij dicht bleef")
                .filteredOn(regel -> over.klacht().waarde().equals(regel.dossier()))
                .extracting(Regel::uitkomst, Regel::weigergrond)
                .containsExactlyElementsOf(Collections.nCopies(3, tuple("geweigerd", "UITGESLOTEN")));
    }

    @Test
    void van_wie_alleen_de_naam_bekend_is_opent_ook_een_reden_de_klacht_niet() {
        KlachtId klacht = neemOp(Gedraging.van(
                        "Belt niet terug",
                        null,
                        new Beklaagde(Beklaagdesoort.ANDER, null, "mevrouw PIETERSEN", "Toegang")))
                .klacht();

        word(kim);
        assertThatThrownBy(() -> inzage.open(klacht, nood(klacht))).isInstanceOf(Weigering.class);
        assertThat(log.van(kim))
                .filteredOn(regel -> klacht.waarde().equals(regel.dossier()))
                .extracting(Regel::weigergrond)
                .containsExactly("UITGESLOTEN");
        word(lina);
        assertThat(inzage.open(klacht, nood(klacht)).klacht().id()).isEqualTo(klacht);
    }

    @Test
    void wie_toezicht_houdt_leest_aan_haar_eigen_poging_niet_af_dat_een_klacht_over_haar_gaat() {
        KlachtId overHaar = neemOp(overKim()).klacht();
        KlachtId verzonnen = KlachtId.nieuw();
        word(kim);
        for (KlachtId klacht : List.of(overHaar, verzonnen)) {
            assertThatThrownBy(() -> inzage.open(klacht, nood(klacht))).isInstanceOf(Weigering.class);
        }

        assertThat(gronden(kim, overHaar)).containsOnly("GEEN_TAAK_IN_ZAAK").isEqualTo(gronden(kim, verzonnen));
        assertThat(gronden(lina, overHaar)).containsOnly("UITGESLOTEN");
    }

    @Test
    @Tag("R-LOG-01")
    void wie_toezicht_houdt_leest_niet_wat_er_met_een_klacht_over_haar_gedaan_is_ook_niet_in_een_bewijs() {
        KlachtId overHaar = neemOp(overKim()).klacht();
        word(lina);
        inzage.open(overHaar, nood(overHaar));

        assertThat(regels(lina, overHaar, null))
                .extracting(LogregelView::woorden)
                .contains("klacht vastgelegd");
        assertThat(regels(kim, overHaar, null))
                .hasSameSizeAs(regels(lina, overHaar, null))
                .allSatisfy(regel -> {
                    assertThat(regel.woorden()).isNull();
                    assertThat(regel.partij()).isNull();
                    assertThat(regel.nummer()).isNull();
                });

        UUID regel = regels(lina, overHaar, null).get(0).logid();
        Wacht.tot(() -> !bewijs(lina, regel).isEmpty(), Duration.ofSeconds(20), () -> "niet verzegeld");
        assertThat(bewijs(lina, regel)).contains("tlog-proof");
        assertThat(bewijs(kim, regel)).isEmpty();
    }

    private String bewijs(UUID wie, UUID regel) {
        houdToezicht(wie);
        return zegel.bewijs(regel, doelbindingen.voorTaak(Dossierdeel.LOGBOEK)).tekst();
    }

    private void houdToezicht(UUID wie) {
        aanwezige.kom(new Gebruiker(wie, "fg-" + wie, "Toezichthouder", "Zandermeer", List.of(new Pet("fg", "FG"))));
    }

    /** Why attempts on a klacht were refused, as somebody who watches over the log reads it on the screen and takes it along. */
    private List<String> gronden(UUID wie, KlachtId klacht) {
        return regels(wie, klacht, "geweigerd").stream()
                .map(LogregelView::weigergrond)
                .distinct()
                .toList();
    }

    private List<LogregelView> regels(UUID wie, KlachtId klacht, String uitkomst) {
        houdToezicht(wie);
        Logvraag vraag = new Logvraag(
                LocalDate.now(klok),
                LocalDate.now(klok),
                null,
                null,
                null,
                uitkomst,
                null,
                klacht.waarde(),
                null,
                true,
                false);
        Doelbinding doel = doelbindingen.voorTaak(Dossierdeel.LOGBOEK);
        return Stream.of(toezicht.regels(vraag, 0, 10, doel), toezicht.export(vraag, doel))
                .flatMap(bladzijde -> bladzijde.rijen().stream())
                .toList();
    }

    @Test
    void wie_als_enige_zo_heet_is_vanaf_het_begin_de_beklaagde() {
        List<Object> ervoor = alles(kim);
        word(lina);

        Opgenomen klacht = neemOp(Gedraging.van(
                "Belt niet terug", null, new Beklaagde(Beklaagdesoort.ANDER, null, "kim  PIETERSÉN", "")));

        assertThat(alles(kim)).isEqualTo(ervoor);
        assertThatThrownBy(() -> inzage.open(klacht.klacht(), nood(klacht.klacht())))
                .isInstanceOf(Weigering.class);
    }

    private Doelbinding nood(KlachtId klacht) {
        return doelbindingen.nood(klacht.zaak(), Klachtbehandelaar.DOEL, "klager aan de balie, collega ziek");
    }

    private static void isErNiet(Weigering weigering) {
        assertThat(weigering).hasMessage("U kunt dit niet openen met uw huidige pet en doel.");
    }

    /** Every list and every number there is about klachten, as somebody sees it. */
    private List<Object> alles(UUID wie) {
        word(wie);
        telling.vergeet();
        List<Object> alles = new ArrayList<>();
        alles.add(voorraad.stand());
        for (Werklijst lijst : Werklijst.values()) {
            alles.add(voorraad.lijst(Werkvoorraadvraag.van(lijst), behandelen()).totaal());
        }
        alles.add(telling.stand());
        alles.add(register.lijst(JAAR, false, 0, 100, behandelen()).totaal());
        alles.add(opname.verleden(klager, 0, 10, behandelen()).totaal());
        for (boolean mijn : new boolean[] {false, true}) {
            alles.add(maatregelen
                    .lijst(new Maatregelvraag(mijn, false, 0, 100), behandelen())
                    .totaal());
        }
        return alles;
    }

    private long zoek(UUID wie, Klachtnummer nummer) {
        word(wie);
        return voorraad.lijst(
                        new Werkvoorraadvraag(
                                Werklijst.OPEN, null, null, null, nummer, null, Werkvolgorde.UITERLIJK, false, 0, 10),
                        behandelen())
                .totaal();
    }

    private Gedraging overKim() {
        return Gedraging.van("Belt niet terug", null, Beklaagde.medewerker(kim, "Kim Pietersen"));
    }

    private static Gedraging overAfdeling() {
        return Gedraging.van("Belt niet terug", null, new Beklaagde(Beklaagdesoort.AFDELING, null, "", "Toegang"));
    }

    private Opgenomen neemOp(Gedraging... wat) {
        LocalDate dag = LocalDate.of(JAAR, 3, 2);
        return (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        dag,
                        dag,
                        true,
                        "Niet teruggebeld",
                        "Ik heb drie keer gebeld.",
                        "",
                        "",
                        true,
                        klager,
                        Arrays.asList(wat),
                        Klachtindeling.GEEN,
                        null),
                behandelen());
    }

    private Doelbinding voor(Opgenomen klacht) {
        return doelbindingen.kies(klacht.klacht().zaak(), Klachtbehandelaar.DOEL);
    }

    private Doelbinding behandelen() {
        return doelbindingen.voorTaak(Klachtbehandelaar.DOEL);
    }

    private UUID collega(String naam) {
        return collegas.met(Klachtbehandelaar.PET).stream()
                .filter(wie -> wie.naam().equals(naam))
                .findFirst()
                .map(Collega::id)
                .orElseThrow();
    }

    private void word(UUID gebruiker) {
        Pet pet = new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar");
        aanwezige.kom(new Gebruiker(gebruiker, "proef-" + gebruiker, "Proefpersoon", "Zandermeer", List.of(pet)));
    }
}
