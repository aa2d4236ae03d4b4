package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.brieven.Klachtbriefverzoek;
import nl.samenspraak.klachten.brieven.Klachtbriefwijze;
import nl.samenspraak.klachten.brieven.Klachtbrieven;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.GesprekView;
import nl.samenspraak.meldpunt.aannemen.Gesprekken;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;
import org.junit.jupiter.api.Test;

/** What every module does when there is a new key, on the database of this run: here the rows say that their key was an older one. */
class SleutelwerkIT extends Verpakt {

    private static final Concept CONCEPT = new Concept("Post stapelt zich op", null, Map.of());

    @Inject
    @Any
    private Instance<Sleutelwerk> werken;

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtbrieven brieven;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    @Test
    void brieven_post_gesprekken_en_bsns_zijn_daarna_te_lezen_en_niets_is_van_een_oudere_sleutel() {
        word(Klachtbehandelaar.PET);
        KlachtId klacht = klacht();
        UUID brief = brief(klacht);
        String klager = sleutel(klacht);
        verouder("klachten.brief", "sleutelversie");
        verouder("brieven.post", "sleutelversie");
        verouder("personen.persoon", "bsn_sleutelversie");
        log.doe("update klachten.klacht set klager_sleutel = 'ouder' where id = '" + klacht.waarde() + "'");

        assertThat(vernieuw())
                .containsKeys(
                        "burgerservicenummers",
                        "wachtende e-mail",
                        "brieven en klagers van klachten",
                        "brieven van onderzoeken");

        assertThat(log.tel("select count(*) from klachten.brief where sleutelversie = 0"))
                .isZero();
        assertThat(log.tel("select count(*) from personen.persoon where bsn_sleutelversie = 0"))
                .isZero();
        assertThat(log.tel("select count(*) from brieven.post where sleutelversie = 0 and inhoud is not null"))
                .isZero();
        assertThat(sleutel(klacht)).isEqualTo(klager);
        assertThat(brieven.lees(klacht, brief, doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL))
                        .orElseThrow()
                        .html())
                .contains("Jansen");
        assertThat(vernieuw()).containsEntry("burgerservicenummers", 0).containsEntry("wachtende e-mail", 0);
    }

    @Test
    void een_lopend_gesprek_gaat_verder() {
        word(Behandeling.PET);
        Doelbinding aannemen = doelbindingen.voorTaak("melding-aannemen");
        GesprekView begonnen = gesprekken.begin(CONCEPT, aannemen);
        verouder("meldpunt.gesprek", "sleutelversie");

        assertThat(vernieuw().get("lopende gesprekken")).isPositive();

        assertThat(gesprekken.mijn(aannemen)).extracting(regel -> regel.id()).contains(begonnen.id());
        assertThat(log.tel("select count(*) from meldpunt.gesprek where sleutelversie = 0"))
                .isZero();
    }

    private Map<String, Integer> vernieuw() {
        return werken.stream().collect(Collectors.toMap(Sleutelwerk::wat, Sleutelwerk::vernieuw));
    }

    private void verouder(String tabel, String kolom) {
        log.doe("update " + tabel + " set " + kolom + " = 0 where " + kolom + " is not null");
    }

    private String sleutel(KlachtId klacht) {
        return log.tekst("select klager_sleutel from klachten.klacht where id = '" + klacht.waarde() + "'");
    }

    private UUID brief(KlachtId klacht) {
        Doelbinding doel = doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
        UUID brief = brieven.maak(
                        klacht,
                        new Klachtbriefverzoek(
                                Klachtbriefsoort.AANVULLING,
                                0,
                                termijnen
                                        .feestdagen()
                                        .eerstvolgendeWerkdag(
                                                LocalDate.now(klok).plusWeeks(2)),
                                "",
                                Map.of("ontbreekt", "- uw naam")),
                        doel)
                .brief();
        brieven.verstuur(
                klacht,
                brief,
                Klachtbriefwijze.EMAIL,
                brieven.open(klacht, doel).kop().versie(),
                doel);
        return brief;
    }

    private KlachtId klacht() {
        NieuweKlacht nieuw = new NieuweKlacht(
                Klachtkanaal.EMAIL,
                LocalDate.now(klok),
                null,
                true,
                "Niet teruggebeld",
                "Ik belde drie keer.",
                "",
                "",
                true,
                new Klager(
                        false,
                        "J. Jansen",
                        "Boterdiep 31",
                        Postcode.van("1234AB"),
                        "Zandermeer",
                        "sleutel-" + Id.nieuw() + "@voorbeeld.example",
                        null,
                        null,
                        "",
                        true),
                List.of(Gedraging.van("Belde niet", null, new Beklaagde(Beklaagdesoort.ANDER, null, "B. Smit", ""))),
                new Klachtindeling("toeleiding", "wmo", "bejegening", false),
                null);
        return ((Opgenomen) balie.neemOp(nieuw, doelbindingen.voorTaak(Klachtbehandelaar.DOEL))).klacht();
    }

    private void word(String pet) {
        UUID ik = Id.nieuw();
        aanwezige.kom(
                new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
