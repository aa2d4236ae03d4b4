package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.afschrift.Afschriftverzending;
import nl.samenspraak.klachten.afschrift.NieuwAfschrift;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.brieven.Klachtbriefuitkomst;
import nl.samenspraak.klachten.brieven.Klachtbriefverzoek;
import nl.samenspraak.klachten.brieven.Klachtbriefwijze;
import nl.samenspraak.klachten.brieven.Klachtbrieven;
import nl.samenspraak.klachten.horen.Hoorreden;
import nl.samenspraak.klachten.horen.Horen;
import nl.samenspraak.klachten.horen.Ontheffing;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtoordeel;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.oordeel.NieuwOordeel;
import nl.samenspraak.klachten.oordeel.Oordeelverbetering;
import nl.samenspraak.klachten.oordeel.Oordelen;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Klachtstukken;
import nl.samenspraak.klachten.stukken.Meestuurkeuze;
import nl.samenspraak.klachten.stukken.NieuwKlachtstuk;
import nl.samenspraak.klachten.stukken.Stukherkomst;
import nl.samenspraak.klachten.stukken.Weghaling;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.Proefpdf;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.zaak.stukken.AangebodenBestand;
import nl.samenspraak.zaak.stukken.Bestandskeuring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A file that goes with a letter by e-mail, on the page to which the link in that e-mail leads: who gets it, how often, and what the log says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KlachtbijlageIT extends Verpakt {

    private static final String BRAM = "Bram, wijkteam";
    private static final String POSTCODE = "1234AB";
    private static final String BESTAND = Proefpdf.BEGIN + Proefpdf.EINDE;
    private static final Pattern KNOP = Pattern.compile("name=\"bijlage\" value=\"([0-9a-f-]{36})\"");

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aannemen balie;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Afschriftverzending afschriften;

    @Inject
    private Horen horen;

    @Inject
    private Oordelen oordelen;

    @Inject
    private Klachtstukken stukken;

    @Inject
    private Klachtbrieven brieven;

    @Inject
    private Bestandskeuring keuring;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Kluis kluis;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Proefklok proefklok;

    @Inject
    private Clock klok;

    private KlachtId klacht;
    private UUID brief;
    private String link;

    @BeforeEach
    void mailEenOordeelMetEenBijlage() throws IOException {
        UUID ik = Id.nieuw();
        aanwezige.kom(new Gebruiker(
                ik,
                "proef-" + ik,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar"))));
        Opgenomen opgenomen = (Opgenomen) balie.neemOp(nieuw(), doelbindingen.voorTaak(Klachtbehandelaar.DOEL));
        klacht = opgenomen.klacht();
        LocalDate vandaag = LocalDate.now(klok);
        Proeftoeleiding.gedaan(verdeling.pakOp(opgenomen.nummer(), "", doel()));
        Proeftoeleiding.gedaan(stukken.legBij(
                klacht,
                new NieuwKlachtstuk("Belgeschiedenis", Stukherkomst.GEMEENTE, vandaag),
                keuring.keur(Optional.of(new AangebodenBestand("stuk.pdf", Proefpdf.bytes()))),
                versie(),
                doel()));
        Proeftoeleiding.gedaan(
                stukken.kies(klacht, stuk(), new Meestuurkeuze(false, "", false, true, false), versie(), doel()));
        Proeftoeleiding.gedaan(afschriften.zend(klacht, new NieuwAfschrift(BRAM, vandaag, ""), versie(), doel()));
        for (String wie : List.of("", BRAM)) {
            Ontheffing niet = new Ontheffing(wie, Hoorreden.AFGEZIEN, vandaag, "Per mail.");
            Proeftoeleiding.gedaan(horen.zieAf(klacht, niet, versie(), doel()));
        }
        NieuwOordeel oordeel = new NieuwOordeel(
                vandaag, List.of(new NieuwOordeel.Regel("Gebeld.", Klachtoordeel.GEGROND)), "", false, "");
        Proeftoeleiding.gedaan(oordelen.oordeel(klacht, oordeel, Oordeelverbetering.GEEN, versie(), doel()));
        Klachtbriefuitkomst gemaakt = brieven.maak(
                klacht,
                new Klachtbriefverzoek(
                        Klachtbriefsoort.AFDOENING,
                        0,
                        null,
                        "",
                        Map.of("onderzoek", "Wij belden.", "conclusies", "Wij bellen terug.")),
                doel());
        Proeftoeleiding.gedaan(gemaakt);
        brief = gemaakt.brief();
        Proeftoeleiding.gedaan(brieven.verstuur(klacht, brief, Klachtbriefwijze.EMAIL, versie(), doel()));
        link = link();
    }

    @AfterEach
    void zetDeKlokGelijk() {
        proefklok.zetGelijk();
    }

    @Test
    @Order(1)
    @Tag("R-KLA-11")
    @Tag("R-LOG-01")
    void met_de_link_en_de_postcode_komt_het_bestand_en_nog_een_keer_en_elke_keer_staat_er_een_regel() {
        Bezoek klager = new Bezoek();
        HttpResponse<String> gelezen = klager.lees(POSTCODE);
        assertThat(gelezen.body()).contains("Belgeschiedenis", "Ons oordeel over uw klacht");
        long ervoor = regels("verleend");

        HttpResponse<String> eerste = klager.bijlage(gelezen, POSTCODE);
        HttpResponse<String> tweede = klager.bijlage(gelezen, POSTCODE);

        for (HttpResponse<String> bestand : List.of(eerste, tweede)) {
            assertThat(bestand.statusCode()).isEqualTo(200);
            assertThat(bestand.body()).isEqualTo(BESTAND);
            assertThat(kop(bestand, "Content-Type")).startsWith("application/pdf");
            assertThat(kop(bestand, "Content-Disposition")).isEqualTo("attachment; filename=\"stuk.pdf\"");
            assertThat(kop(bestand, "Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
            assertThat(kop(bestand, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(kop(bestand, "Cache-Control")).contains("no-store");
            assertThat(kop(bestand, "Referrer-Policy"))
                    .as("the secret in the address goes to nobody else")
                    .isEqualTo("same-origin");
        }
        assertThat(regels("verleend")).isEqualTo(ervoor + 2);
        assertThat(log.van(Gebruiker.BETROKKENE))
                .filteredOn(regel -> klacht.waarde().equals(regel.dossier()))
                .extracting(Logtabel.Regel::pet, Logtabel.Regel::doel, Logtabel.Regel::actie)
                .as("who has the link reads the letter and takes the file: that is no search")
                .containsOnly(
                        tuple("betrokkene", "eigen-inzage", "inzien"),
                        tuple("betrokkene", "eigen-inzage", "afdrukken"));
    }

    @Test
    @Order(2)
    @Tag("R-KLA-11")
    void een_bestand_dat_is_weggehaald_komt_ook_niet_met_een_pagina_die_er_nog_stond() {
        Bezoek klager = new Bezoek();
        HttpResponse<String> gelezen = klager.lees(POSTCODE);
        assertThat(log.tel("select count(*) from klachten.brief where id = ? and gelezen_op is not null", brief))
                .isOne();
        log.doe("update klachten.brief set gelezen_op = null where id = '" + brief + "'");
        Klachtdaad terug = new Klachtdaad(LocalDate.now(klok), "De klager belde.");
        Proeftoeleiding.gedaan(brieven.nietAangekomen(klacht, brief, terug, versie(), doel()));
        Proeftoeleiding.gedaan(stukken.haalWeg(klacht, stuk(), new Weghaling("Fout bestand.", true), versie(), doel()));

        HttpResponse<String> daarna = klager.bijlage(gelezen, POSTCODE);

        assertThat(daarna.body()).doesNotContain("%PDF").contains("</html>");
        assertThat(klager.lees(POSTCODE).body()).doesNotContain("Belgeschiedenis");
    }

    @Test
    @Order(3)
    @Tag("R-KLA-11")
    void na_negentig_dagen_opent_de_link_niets_meer() {
        Bezoek klager = new Bezoek();
        HttpResponse<String> gelezen = klager.lees(POSTCODE);
        LocalDate vandaag = LocalDate.now(klok);
        assertThat(LocalDate.parse(log.tekst("select lees_tot from klachten.brief where id = '" + brief + "'")))
                .isEqualTo(termijnen.bereken("klacht-brief-lezen", vandaag).einde());
        // Not with the clock: whoever tries in vain then, would wait until that day.
        log.doe("update klachten.brief set lees_tot = '" + vandaag.minusDays(1) + "' where id = '" + brief + "'");

        assertThat(klager.bijlage(gelezen, POSTCODE).body()).doesNotContain("%PDF");
        assertThat(new Bezoek().lees(POSTCODE).body()).doesNotContain("Belgeschiedenis");
    }

    /** Last of all: after it nobody gets in for a while. */
    @Test
    @Order(4)
    @Tag("R-KLA-11")
    @Tag("R-LOG-01")
    void wie_raadt_krijgt_niets_leert_niets_en_moet_wachten() {
        Bezoek klager = new Bezoek();
        HttpResponse<String> gelezen = klager.lees(POSTCODE);
        Bezoek vreemde = new Bezoek();
        long ervoor = geweigerd();
        String geenPostcode = vreemde.lees("9999ZZ").body();
        String geenLink = new Bezoek(link.replaceFirst("sleutel=.*", "sleutel=" + "A".repeat(32)))
                .lees(POSTCODE)
                .body();
        assertThat(kaal(geenPostcode)).isEqualTo(kaal(geenLink)).doesNotContain("Belgeschiedenis");
        HttpResponse<String> verkeerd = klager.bijlage(gelezen, "9999ZZ");
        assertThat(verkeerd.body()).doesNotContain("%PDF");
        assertThat(geweigerd()).isEqualTo(ervoor + 3);

        int laatste = 0;
        for (int poging = 0; poging < 6 && laatste != 429; poging++) {
            laatste = klager.bijlage(gelezen, "9999ZZ").statusCode();
        }
        long geremd = geweigerd();

        assertThat(laatste).isEqualTo(429);
        HttpResponse<String> goed = klager.bijlage(gelezen, POSTCODE);
        assertThat(goed.statusCode()).as("who is right waits as well").isEqualTo(429);
        assertThat(goed.body()).doesNotContain("%PDF");
        assertThat(geweigerd()).as("what is held up is not looked for").isEqualTo(geremd);
        proefklok.zetVooruit(Duration.ofMinutes(30));
        assertThat(klager.bijlage(gelezen, POSTCODE).body()).isEqualTo(BESTAND);
    }

    /** A page without what differs each time it is drawn. */
    private static String kaal(String pagina) {
        return pagina.replaceAll("(?s)<form\\b.*?</form>", "")
                .replaceAll("(?s)<script\\b.*?</script>", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("sleutel=[\\w-]+", "")
                .replaceAll("value=\"[^\"]*\"", "");
    }

    private static String kop(HttpResponse<String> antwoord, String naam) {
        return antwoord.headers().firstValue(naam).orElse("");
    }

    private long regels(String uitkomst) {
        return log.tel(
                "select count(*) from toegang.toegangslog where gebruiker = ? and dossier = ? and uitkomst = ?",
                Gebruiker.BETROKKENE,
                klacht.waarde(),
                uitkomst);
    }

    private long geweigerd() {
        return log.tel(
                "select count(*) from toegang.toegangslog where gebruiker = ? and uitkomst = 'geweigerd'",
                Gebruiker.BETROKKENE);
    }

    /** Somebody with a browser of his own, and a link. */
    private final class Bezoek {

        private final Httpsessie browser =
                Httpsessie.bezoeker(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"));
        private final String pad;

        Bezoek() {
            this(link);
        }

        Bezoek(String pad) {
            this.pad = pad;
        }

        /** Fills in the postcode and reads the letter. */
        HttpResponse<String> lees(String postcode) {
            Httpformulier formulier = formulier(browser.haal(pad));
            Map<String, String> velden = new HashMap<>(formulier.velden());
            velden.put("postcode", postcode);
            velden.put("lees", "lees");
            return browser.post(pad, velden);
        }

        /** Presses the button of the file on the page of the letter. */
        HttpResponse<String> bijlage(HttpResponse<String> pagina, String postcode) {
            Matcher knop = KNOP.matcher(pagina.body());
            assertThat(knop.find()).isTrue();
            Map<String, String> velden = new HashMap<>(formulier(pagina).velden());
            velden.put("gegeven", postcode);
            velden.put("bijlage", knop.group(1));
            return browser.post(pad, velden);
        }

        private static Httpformulier formulier(HttpResponse<String> pagina) {
            return Httpformulier.in(pagina).stream()
                    .filter(dit -> dit.id().equals("leesform"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(pagina.statusCode() + ": " + pagina.body()));
        }
    }

    /** The address in the e-mail, as it lies ready to be sent. */
    private String link() throws IOException {
        String post = log.tekst("select cast(post as varchar) from klachten.brief where id = '" + brief + "'");
        byte[] open = kluis.open("post", post, log.bytes("select inhoud from brieven.post where id = '" + post + "'"));
        try (DataInputStream lezer = new DataInputStream(new ByteArrayInputStream(open))) {
            lezer.readUTF();
            lezer.readUTF();
            Matcher adres =
                    Pattern.compile("/klagen/brief\\.xhtml\\?sleutel=[\\w-]+").matcher(lezer.readUTF());
            assertThat(adres.find()).isTrue();
            return adres.group();
        }
    }

    private NieuweKlacht nieuw() {
        LocalDate vandaag = LocalDate.now(klok);
        return new NieuweKlacht(
                Klachtkanaal.EMAIL,
                vandaag,
                vandaag,
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
                        Postcode.van(POSTCODE),
                        "Zandermeer",
                        "bijlage-" + Id.nieuw() + "@voorbeeld.example",
                        null,
                        null,
                        "",
                        true),
                List.of(Gedraging.van(
                        "Belde niet", null, new Beklaagde(Beklaagdesoort.ANDER, null, "Bram", "wijkteam"))),
                new Klachtindeling("toeleiding", "wmo", "bejegening", false),
                null);
    }

    private UUID stuk() {
        return stukken.open(klacht, doel()).stukken().get(0).id();
    }

    private long versie() {
        return stukken.open(klacht, doel()).kop().versie();
    }

    private Doelbinding doel() {
        return doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
    }
}
