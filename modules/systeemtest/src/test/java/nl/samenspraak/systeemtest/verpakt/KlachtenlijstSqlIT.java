package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.klachten.werkvoorraad.Werklijst;
import nl.samenspraak.klachten.werkvoorraad.Werkregel;
import nl.samenspraak.klachten.werkvoorraad.Werkvolgorde;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraad;
import nl.samenspraak.klachten.werkvoorraad.Werkvoorraadvraag;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of klachten show what they should and no more, and ask the database no more than six things for a screen. */
@Tag("R-KLA-16")
class KlachtenlijstSqlIT extends Verpakt {

    private static final int MEEST = 6;
    private static final int RIJEN = 30;
    private static final String VOL = "Om de lijst te vullen";

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Logtabel log;

    @Inject
    private Aannemen balie;

    @Inject
    private Werkverdeling toewijzing;

    @Inject
    private Werkvoorraad voorraad;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Clock klok;

    private Httpsessie kim;

    @BeforeEach
    void vul() {
        kim = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "kim");
        if (log.tel("select count(*) from klachten.klacht where onderwerp = '" + VOL + "'") == 0) {
            for (int i = 0; i < RIJEN; i++) {
                neemOp(i, "kim");
                neemOp(i, "yasmina");
                neemOp(i, null);
            }
        }
        word("kim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "klachten.xhtml?lijst=mijn",
                "klachten.xhtml?lijst=nieuw",
                "klachten.xhtml?lijst=open",
                "klachten.xhtml?lijst=nawerk",
                "klachten.xhtml?lijst=afgedaan",
                "klachten.xhtml?lijst=open&termijn=te_laat"
            })
    void een_volle_lijst_kost_hoogstens_zes_opdrachten(String pad) {
        kim.haal("/klachten/" + pad);

        List<String> verzonden = IntStream.range(0, 3)
                .mapToObj(keer -> opdrachten("/klachten/" + pad))
                .min(Comparator.comparing(List::size))
                .orElseThrow();

        assertThat(verzonden)
                .as("zonder wat de server intussen zelf doet")
                .hasSizeBetween(3, MEEST)
                .allSatisfy(sql -> assertThat(sql).doesNotContain("inhoud"));
    }

    private List<String> opdrachten(String pad) {
        Tellendebron.begin();
        HttpResponse<String> antwoord = kim.haal(pad);
        List<String> verzonden = Tellendebron.verzonden();
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return verzonden;
    }

    @Test
    void alleen_de_eigen_lijst_zegt_wie_klaagt() {
        assertThat(gevuld()).isNotEmpty().allSatisfy(regel -> {
            assertThat(regel.klager()).startsWith("Klager ");
            assertThat(regel.behandelaar()).isEmpty();
        });
        assertThat(lijst(Werklijst.OPEN)).isNotEmpty().allSatisfy(regel -> {
            assertThat(regel.klager()).isEmpty();
            assertThat(regel.onderwerp()).isEmpty();
            assertThat(regel.persoon()).isNull();
        });
        assertThat(lijst(Werklijst.NIEUW))
                .isNotEmpty()
                .allMatch(Werkregel::vrij)
                .allMatch(regel -> regel.behandelaar().isEmpty());
    }

    @Test
    void wat_het_eerst_moet_staat_vooraan() {
        List<Werkregel> open = lijst(Werklijst.OPEN);

        assertThat(open)
                .extracting(Werkregel::uiterlijk)
                .filteredOn(dag -> dag != null)
                .isSortedAccordingTo(LocalDate::compareTo);
        assertThat(open.get(0).termijn()).isNotNull();
    }

    @Test
    void op_naam_zoekt_men_in_de_eigen_lijst_en_op_nummer_overal() {
        assertThat(rijen(vraag(Werklijst.MIJN, null, "klager 7 ", null)))
                .singleElement()
                .satisfies(regel -> assertThat(regel.klager()).isEqualTo("Klager 7 %_!"));
        assertThat(rijen(vraag(Werklijst.MIJN, null, "%", null))).hasSameSizeAs(gevuld());
        assertThat(rijen(vraag(Werklijst.MIJN, null, "x_y", null))).isEmpty();

        Klachtnummer vanEenAnder = lijst(Werklijst.OPEN).stream()
                .filter(regel -> regel.behandelaar().equals("Yasmina Bakker"))
                .findFirst()
                .orElseThrow()
                .nummer();
        assertThat(rijen(vraag(Werklijst.MIJN, vanEenAnder, null, null)))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.behandelaar()).isEqualTo("Yasmina Bakker");
                    assertThat(regel.klager()).isEmpty();
                    assertThat(regel.onderwerp()).isEmpty();
                });
    }

    @Test
    @Tag("R-LOG-01")
    void wie_een_klager_zoekt_laat_van_elke_klacht_een_regel_na_ook_als_de_rij_niet_zegt_wie_klaagt() {
        KlachtId gevonden =
                rijen(vraag(Werklijst.OPEN, null, "klager 7 ", null)).get(0).klacht();
        String gezocht = "select count(*) from toegang.toegangslog where actie = 'zoeken' and dossier = ?";
        long eerder = log.tel(gezocht, gevonden.waarde());

        List<Werkregel> weer = rijen(vraag(Werklijst.OPEN, null, "klager 7 ", null));

        assertThat(weer).hasSizeGreaterThan(1).allMatch(regel -> regel.klager().isEmpty());
        assertThat(log.tel(gezocht, gevonden.waarde())).isEqualTo(eerder + 1);
        assertThatThrownBy(() -> voorraad.lijst(
                        vraag(Werklijst.OPEN, null, "klager 7 ", null), doelbindingen.voorTaak(Klachtbehandelaar.DOEL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_lijst_laat_zich_beperken() {
        assertThat(rijen(vraag(Werklijst.MIJN, null, null, "traag")))
                .isNotEmpty()
                .allMatch(regel -> regel.aard().equals("Te laat of te langzaam"));
        assertThat(rijen(new Werkvoorraadvraag(
                        Werklijst.OPEN,
                        Klachtstatus.NIEUW,
                        LocalDate.now(klok).plusYears(1),
                        null,
                        null,
                        null,
                        Werkvolgorde.NUMMER,
                        true,
                        0,
                        5)))
                .hasSize(5)
                .allMatch(Werkregel::vrij)
                .isSortedAccordingTo((een, twee) ->
                        twee.nummer().waarde().compareTo(een.nummer().waarde()));
    }

    private List<Werkregel> lijst(Werklijst welke) {
        return rijen(Werkvoorraadvraag.van(welke));
    }

    private List<Werkregel> rijen(Werkvoorraadvraag vraag) {
        Doelbinding doel = doelbindingen.voorTaak(Klachtbehandelaar.DOEL);
        return (vraag.klager() == null ? voorraad.lijst(vraag, doel) : voorraad.zoek(vraag, doel)).rijen();
    }

    private static Werkvoorraadvraag vraag(Werklijst lijst, Klachtnummer nummer, String klager, String aard) {
        return new Werkvoorraadvraag(
                lijst, null, null, aard, nummer, klager, Werkvolgorde.UITERLIJK, false, 0, Werkvoorraadvraag.MEESTE);
    }

    private void neemOp(int i, String behandelaar) {
        word("bram");
        Opgenomen klacht = (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        Klachtkanaal.BRIEF,
                        LocalDate.now(klok).minusDays(i),
                        LocalDate.now(klok).minusDays(i),
                        true,
                        VOL,
                        "x",
                        "",
                        "",
                        true,
                        new Klager(
                                false, "Klager " + i + " %_!", "Dorpsstraat 1", null, "Zandermeer", "", null, null, ""),
                        List.of(),
                        new Klachtindeling("melding", "wmo", i % 2 == 0 ? "traag" : "bejegening", false),
                        null),
                doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        if (behandelaar != null) {
            word(behandelaar);
            assertThat(toewijzing
                            .pakOp(
                                    klacht.nummer(),
                                    "",
                                    doelbindingen.kies(klacht.klacht().zaak(), Klachtbehandelaar.DOEL))
                            .bezwaar())
                    .isEmpty();
        }
    }

    /** Someone of the demo gemeente, handling klachten today. */
    private void word(String naam) {
        UUID id = UUID.fromString(
                log.tekst("select cast(id as varchar) from toegang.account where gebruikersnaam = '" + naam + "'"));
        aanwezige.kom(new Gebruiker(
                id, naam, naam, "Gemeente Zandermeer", List.of(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar"))));
    }

    /** Of one's own list what was made here: other tests share the database. */
    private List<Werkregel> gevuld() {
        return lijst(Werklijst.MIJN).stream()
                .filter(regel -> regel.onderwerp().equals(VOL))
                .toList();
    }
}
