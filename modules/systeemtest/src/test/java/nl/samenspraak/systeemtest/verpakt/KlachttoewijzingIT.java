package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.inzage.Klachtinzage;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.register.Register;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.Termijnwacht;
import nl.samenspraak.klachten.verdelen.Toewijsregel;
import nl.samenspraak.klachten.verdelen.Toewijstelling;
import nl.samenspraak.klachten.verdelen.Toewijzing;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A klacht that nobody who handles klachten may handle is not out of sight: who gives it to somebody sees number and term, and nothing else (9:7). */
@Tag("R-KLA-05")
class KlachttoewijzingIT extends Verpakt {

    private static final String MONITOR = "monitor";

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtinzage inzage;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Toewijzing toewijzing;

    @Inject
    private Toewijstelling telling;

    @Inject
    private Termijnwacht wacht;

    @Inject
    private Register register;

    @Inject
    private Collegas collegas;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    private UUID bea;

    /** The two of the demo handle klachten here, and nobody of another test: who may is who there is. */
    @BeforeEach
    void wordBea() {
        log.doe("update toegang.accountpet set pet = 'rust' where pet = 'klachtbehandelaar' and account not in"
                + " (select id from toegang.account where gebruikersnaam in ('kim', 'lina'))");
        ververs();
        bea = collegas.met(Klachttoewijzer.PET).stream()
                .filter(wie -> wie.naam().equals("Bea Beheer"))
                .findFirst()
                .map(Collega::id)
                .orElseThrow();
        word(bea, Klachttoewijzer.PET);
    }

    @AfterEach
    void laatTerug() {
        log.doe("update toegang.accountpet set pet = 'klachtbehandelaar' where pet = 'rust'");
        ververs();
    }

    /** Who works here is known for a while; a key that is nobody's makes it be read anew. */
    private void ververs() {
        collegas.namen(Set.of(Id.nieuw()));
    }

    @Test
    void een_klacht_over_elke_klachtbehandelaar_ziet_wie_toewijst_met_haar_termijn_en_zonder_inhoud() {
        long eerst = aantal();
        Opgenomen klacht = neemOp(overAllen());

        Toewijsregel regel = regel(klacht.nummer());

        assertThat(regel.uiterlijk()).isAfter(vandaag());
        assertThat(aantal()).isEqualTo(eerst + 1);
        assertThatThrownBy(() -> inzage.open(
                        klacht.klacht(), doelbindingen.kies(klacht.klacht().zaak(), Klachttoewijzer.DOEL)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> register.lijst(vandaag().getYear(), false, 0, 10, doel()))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void wie_zij_aanwijst_krijgt_de_klacht_en_de_pet_en_wie_erin_voorkomt_of_zijzelf_niet() {
        Opgenomen klacht = neemOp(overAllen());
        UUID nieuw = wandelaars.eerste(MONITOR);
        ververs();
        UUID kim = collegas.met(Klachtbehandelaar.PET).get(0).id();
        word(bea, Klachttoewijzer.PET);

        assertThat(toewijzing.geschikt(klacht.nummer(), doel()).rijen().stream().map(Collega::id))
                .contains(nieuw)
                .doesNotContain(kim, bea);
        assertThat(wijsAan(klacht, kim, "Zij kent het werk.")).isEqualTo(Weigerreden.GEEN_COLLEGA);
        assertThat(wijsAan(klacht, bea, "Dan doe ik het zelf.")).isEqualTo(Weigerreden.NIET_AAN_UZELF);
        assertThat(wijsAan(klacht, nieuw, " ")).isEqualTo(Weigerreden.REDEN_ONTBREEKT);
        assertThat(wijsAan(klacht, nieuw, "Werkt bij de buurgemeente.")).isNull();

        assertThat(collegas.met(Klachtbehandelaar.PET).stream().map(Collega::id))
                .contains(nieuw);
        assertThat(toewijzing.lijst(0, 100, doel()).rijen())
                .extracting(Toewijsregel::nummer)
                .doesNotContain(klacht.nummer());
        assertThat(wijsAan(klacht, nieuw, "Nog een keer.")).isEqualTo(Weigerreden.IEMAND_MAG);
        word(nieuw, Klachtbehandelaar.PET);
        assertThat(inzage.open(klacht.klacht(), behandelen(klacht.klacht()))
                        .klacht()
                        .onderwerp())
                .isEqualTo("Allemaal onbeleefd");
    }

    @Test
    void wat_een_klachtbehandelaar_voorlegt_pakt_geen_ander_op_en_de_termijn_loopt_door() {
        UUID kim = collegas.met(Klachtbehandelaar.PET).get(0).id();
        UUID lina = collegas.met(Klachtbehandelaar.PET).get(1).id();
        Opgenomen klacht = neemOp(List.of(
                Gedraging.van("Neemt nooit op", null, new Beklaagde(Beklaagdesoort.AFDELING, null, "", "Klachten"))));
        word(kim, Klachtbehandelaar.PET);
        assertThat(verdeling
                        .pakOp(klacht.nummer(), "", behandelen(klacht.klacht()))
                        .bezwaar())
                .isEmpty();
        long versie = inzage.open(klacht.klacht(), behandelen(klacht.klacht()))
                .klacht()
                .versie();
        LocalDate voor = uiterlijk(klacht);

        assertThat(verdeling
                        .legVoor(klacht.klacht(), "Gaat over ons allemaal.", versie, behandelen(klacht.klacht()))
                        .bezwaar())
                .isEmpty();

        word(lina, Klachtbehandelaar.PET);
        assertThat(verdeling
                        .pakOp(klacht.nummer(), "", behandelen(klacht.klacht()))
                        .reden())
                .isEqualTo(Weigerreden.VOORGELEGD);
        word(bea, Klachttoewijzer.PET);
        assertThat(regel(klacht.nummer()).uiterlijk()).isEqualTo(voor);
    }

    @Test
    void komt_er_iemand_bij_die_mag_dan_staat_zij_er_na_een_dag_niet_meer() {
        Opgenomen klacht = neemOp(overAllen());
        wandelaars.eerste(Klachtbehandelaar.PET);
        ververs();

        aanwezige.alsSysteem(() -> {
            wacht.doe();
            return null;
        });

        word(bea, Klachttoewijzer.PET);
        assertThat(toewijzing.lijst(0, 100, doel()).rijen())
                .extracting(Toewijsregel::nummer)
                .doesNotContain(klacht.nummer());
    }

    private Weigerreden wijsAan(Opgenomen klacht, UUID wie, String waarom) {
        Doelbinding doel = doelbindingen.kies(klacht.klacht().zaak(), Klachttoewijzer.DOEL);
        return toewijzing.wijsAan(klacht.nummer(), wie, waarom, doel).reden();
    }

    private Toewijsregel regel(Klachtnummer nummer) {
        return toewijzing.lijst(0, 100, doel()).rijen().stream()
                .filter(deze -> deze.nummer().equals(nummer))
                .findFirst()
                .orElseThrow();
    }

    private long aantal() {
        return telling.aantal();
    }

    private LocalDate uiterlijk(Opgenomen klacht) {
        return LocalDate.parse(log.tekst("select uiterlijk from klachten.klacht where id = '" + klacht.klacht() + "'"));
    }

    private List<Gedraging> overAllen() {
        return collegas.met(Klachtbehandelaar.PET).stream()
                .map(wie -> Gedraging.van("Was onbeleefd", null, Beklaagde.medewerker(wie.id(), wie.naam())))
                .toList();
    }

    /** As a form does that nobody of those who handle klachten fills in: the recorder is somebody else. */
    private Opgenomen neemOp(List<Gedraging> wat) {
        UUID buiten = wandelaars.eerste(Wandelmeldingen.PET);
        word(buiten, Klachtbehandelaar.PET);
        Opgenomen klacht = (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        vandaag(),
                        vandaag(),
                        true,
                        "Allemaal onbeleefd",
                        "Niemand was beleefd.",
                        "",
                        "",
                        true,
                        new Klager(
                                false,
                                "Klager " + Id.nieuw(),
                                "Boterdiep 31",
                                null,
                                "Z",
                                Id.nieuw() + "@v.example",
                                null,
                                null,
                                ""),
                        wat,
                        Klachtindeling.GEEN,
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        word(bea, Klachttoewijzer.PET);
        return klacht;
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Klachttoewijzer.DOEL);
    }

    private Doelbinding behandelen(KlachtId klacht) {
        return doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
    }

    private void word(UUID gebruiker, String code) {
        Pet pet = new Pet(code, code);
        aanwezige.kom(new Gebruiker(gebruiker, "proef-" + gebruiker, "Proefpersoon", "Zandermeer", List.of(pet)));
    }
}
