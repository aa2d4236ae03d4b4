package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.publicatie.Jaarpublicatie;
import nl.samenspraak.klachten.publicatie.Jaarpublicaties;
import nl.samenspraak.klachten.register.Klachtuitkomst;
import nl.samenspraak.klachten.register.Register;
import nl.samenspraak.klachten.register.Registerregel;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.systeemtest.Httpsessie;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Dagronde;
import nl.samenspraak.toegang.bewaren.Vergeetronde;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Register and publication on a real database; each test has a year of long ago to itself. */
@Tag("R-KLA-15")
class KlachtregisterIT extends Verpakt {

    private static final Klachtindeling TRAAG = new Klachtindeling("melding", "wmo", "traag", false);
    private static final Klachtindeling BOT = new Klachtindeling("melding", "jeugd", "bejegening", false);

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Register register;

    @Inject
    private Jaarpublicaties publicaties;

    @Inject
    private Aannemen balie;

    @Inject
    private Dagronde ronde;

    @Inject
    private Vergeetronde vergeetronde;

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

    private UUID ik;

    @BeforeEach
    void meldAan() {
        ik = Id.nieuw();
        word(Klachtbehandelaar.PET);
    }

    @AfterEach
    void zetDeKlokGelijk() {
        proefklok.zetGelijk();
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = 'vergeten'");
    }

    @Test
    @Tag("R-LOG-01")
    void de_velden_om_in_te_delen_worden_gelezen_telkens_als_zij_getekend_worden() {
        neemOp(LocalDate.now(klok).getYear(), Klachtkanaal.TELEFOON, TRAAG);
        Httpsessie kim = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "kim");
        HttpResponse<String> pagina = kim.haal("/klachten/register.xhtml");
        assertThat(tekenIndeelblok(kim, pagina, "regels:0:kies")).contains("id=\"indeelkop\"");
        long voor = log.tel("select count(*) from toegang.toegangslog");

        assertThat(tekenIndeelblok(kim, pagina, "niets")).contains("id=\"indeelkop\"");

        assertThat(log.tel("select count(*) from toegang.toegangslog")).isGreaterThan(voor);
    }

    private static String tekenIndeelblok(Httpsessie sessie, HttpResponse<String> pagina, String knop) {
        Map<String, String> velden = new HashMap<>(Map.of(
                "registerform",
                "registerform",
                knop,
                knop,
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                knop,
                "jakarta.faces.partial.execute",
                knop,
                "jakarta.faces.partial.render",
                "indeelblok",
                "jakarta.faces.ViewState",
                Httpsessie.viewstate(pagina),
                "primefaces.nonce",
                Httpsessie.nonce(pagina)));
        return sessie.post("/klachten/register.xhtml", velden, "Faces-Request", "partial/ajax")
                .body();
    }

    @Test
    @Tag("R-KLA-16")
    void het_register_toont_een_jaar_zonder_iemand_en_laat_de_indeling_verbeteren() {
        Opgenomen klacht = neemOp(2001, Klachtkanaal.TELEFOON, null);
        doeAf(klacht, "INFORMEEL");
        neemOp(2001, Klachtkanaal.BRIEF, TRAAG);
        assertThat(register.nietIngedeeld(2001)).isEqualTo(1);

        assertThat(deelIn(klacht, new Klachtindeling("melding", null, "traag", false)))
                .isEqualTo(Weigerreden.INDELING_ONVOLLEDIG);
        assertThat(deelIn(klacht, new Klachtindeling("melding", "wmo", "bestaatniet", false)))
                .isEqualTo(Weigerreden.INDELING_ONBEKEND);
        assertThat(deelIn(klacht, BOT)).isNull();

        assertThat(register.nietIngedeeld(2001)).isZero();
        List<Registerregel> regels =
                register.lijst(2001, false, 0, 25, behandelen()).rijen();
        assertThat(regels).hasSize(2);
        assertThat(regels.get(0)).satisfies(regel -> {
            assertThat(regel.nummer()).isEqualTo(klacht.nummer());
            assertThat(regel.kanaal()).isEqualTo(Klachtkanaal.TELEFOON);
            assertThat(regel.indeling()).isEqualTo(BOT);
            assertThat(regel.uitkomst()).isEqualTo(Klachtuitkomst.INFORMEEL);
            assertThat(regel.ontvangstTeLaat()).isFalse();
        });
        assertThat(regels.get(1)).satisfies(regel -> {
            assertThat(regel.uitkomst()).isEqualTo(Klachtuitkomst.OPEN);
            assertThat(regel.ontvangstTeLaat()).as("sinds 2001 niet bevestigd").isTrue();
            assertThat(regel.afhandelingTeLaat()).isTrue();
        });
    }

    @Test
    void de_publicatie_verzwijgt_kleine_aantallen_en_blijft_als_de_klachten_weg_zijn() {
        for (int i = 0; i < 12; i++) {
            doeAf(neemOp(2002, Klachtkanaal.BRIEF, i < 3 ? BOT : TRAAG), "INFORMEEL");
        }
        Opgenomen laatste = neemOp(2002, Klachtkanaal.BRIEF, null);
        doeAf(laatste, "INFORMEEL");

        Jaarpublicatie voorlopig = publicaties.toon(2002, behandelen());
        assertThat(voorlopig.totaal()).isEqualTo(13);
        assertThat(voorlopig.vastgesteld()).isFalse();
        assertThat(aantal(voorlopig, "uitkomst", "uitkomst.INFORMEEL")).isEqualTo(13);
        assertThat(aantal(voorlopig, "aard", "aard.bejegening")).isNull();

        assertThat(stelVast(2002, "Wij bellen sneller terug.", 0)).isEqualTo(Weigerreden.JAAR_NIET_INGEDEELD);
        deelIn(laatste, TRAAG);
        assertThat(stelVast(2002, "", 0)).isEqualTo(Weigerreden.LESSEN_ONTBREKEN);
        assertThat(stelVast(2002, "Bel 06-12345678.", 0)).isEqualTo(Weigerreden.LESSEN_NOEMEN_IEMAND);
        assertThat(stelVast(LocalDate.now(klok).getYear(), "Iets.", 0)).isEqualTo(Weigerreden.JAAR_NIET_OM);
        assertThat(publicaties.toon(2002, behandelen()).lessen()).isEmpty();
        assertThat(stelVast(2002, "Wij bellen sneller terug.", 0)).isNull();
        assertThatThrownBy(() -> stelVast(2002, "Nog iets.", 1)).isInstanceOf(VerouderdeVersie.class);

        Jaarpublicatie vast = publicaties.toon(2002, behandelen());
        assertThat(vast.vastgesteldOp()).isEqualTo(LocalDate.now(klok));
        assertThat(aantal(vast, "aard", "aard.bejegening")).isNull();
        assertThat(aantal(vast, "aard", "aard.traag"))
                .as("die zou het verraden")
                .isNull();
        assertThat(log.tel("select count(*) from klachten.publicatiecel where jaar = 2002 and aantal between 1 and 4"))
                .isZero();

        proefklok.zetVooruit(Duration.ofDays(12 * 366));
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = 'vergeten'");
        ronde.maak(vergeetronde);
        proefklok.zetGelijk();
        word(Klachtbehandelaar.PET);

        assertThat(register.lijst(2002, false, 0, 25, behandelen()).totaal()).isZero();
        assertThat(publicaties.exporteer(2002, behandelen())).isEqualTo(vast);
        assertThat(publicaties.jaren()).contains(2002);
        assertThat(log.van(ik))
                .filteredOn(regel -> regel.actie().equals("exporteren"))
                .extracting(Regel::dossierdelen, Regel::persoon)
                .containsExactly(tuple("klacht", null));
    }

    @Test
    void naast_het_jaar_staat_het_jaar_ervoor() {
        for (int i = 0; i < 6; i++) {
            neemOp(2004, Klachtkanaal.EMAIL, TRAAG);
            neemOp(2005, Klachtkanaal.EMAIL, TRAAG);
        }

        Jaarpublicatie publicatie = publicaties.toon(2005, behandelen());

        assertThat(publicatie.eerder("kanaal", "kanaal.EMAIL")).contains(6);
        assertThat(publicaties.toon(2004, behandelen()).vorige()).isNull();
    }

    @Test
    void twee_die_aan_de_lessen_schrijven_verliezen_niets() {
        publicaties.bewaar(2006, "Eerste", 0, behandelen());

        assertThatThrownBy(() -> publicaties.bewaar(2006, "Tweede", 0, behandelen()))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(publicaties.toon(2006, behandelen()).lessen()).isEqualTo("Eerste");
    }

    @Test
    void een_ander_dan_de_klachtbehandelaar_ziet_het_register_niet() {
        Doelbinding doel = behandelen();
        word("meldpuntmedewerker");

        assertThatThrownBy(() -> register.lijst(2001, false, 0, 25, doel)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> publicaties.exporteer(2001, doel)).isInstanceOf(Weigering.class);
    }

    @Test
    void register_en_publicatie_kosten_weinig_opdrachten() {
        Httpsessie kim = Httpsessie.meldAan(URI.create("http://localhost:" + verzoek.getLocalPort() + "/"), "kim");
        for (String pad : List.of("/klachten/register.xhtml", "/klachten/publicatie.xhtml")) {
            kim.haal(pad);
            int minste = IntStream.range(0, 3)
                    .map(keer -> opdrachten(kim, pad))
                    .min()
                    .orElseThrow();
            assertThat(minste).as(pad).isBetween(3, 8);
        }
    }

    private static int opdrachten(Httpsessie kim, String pad) {
        Tellendebron.begin();
        assertThat(kim.haal(pad).statusCode()).isEqualTo(200);
        return Tellendebron.verzonden().size();
    }

    private static Integer aantal(Jaarpublicatie publicatie, String tabel, String cel) {
        return publicatie.tabellen().stream()
                .filter(een -> een.code().equals(tabel))
                .flatMap(een -> een.cellen().stream())
                .filter(een -> een.code().equals(cel))
                .findFirst()
                .orElseThrow()
                .aantal();
    }

    private Weigerreden deelIn(Opgenomen klacht, Klachtindeling indeling) {
        return register.deelIn(klacht.nummer(), indeling, behandelen()).reden();
    }

    private Weigerreden stelVast(int jaar, String lessen, long versie) {
        return publicaties
                .stelVast(jaar, lessen, versie, behandelen())
                .bezwaar()
                .orElse(null);
    }

    private Opgenomen neemOp(int jaar, Klachtkanaal kanaal, Klachtindeling indeling) {
        LocalDate dag = LocalDate.of(jaar, 3, 1);
        return (Opgenomen) balie.neemOp(
                new NieuweKlacht(
                        kanaal,
                        dag,
                        kanaal.schriftelijk() ? dag : null,
                        kanaal.schriftelijk(),
                        "Lang geleden",
                        "x",
                        "",
                        "",
                        true,
                        new Klager(false, "Klager", "Dorpsstraat 1", null, "Zandermeer", "", null, null, ""),
                        List.of(),
                        indeling,
                        null),
                behandelen());
    }

    /** What the services of handling do. */
    private void doeAf(Opgenomen klacht, String afdoening) {
        log.doe("update klachten.klacht set status = 'AFGEDAAN', open = false, afdoening = '" + afdoening
                + "', afgedaan_op = vastgelegd_op, afgedaan_door = vastgelegd_door where id = '" + klacht.klacht()
                + "'");
        log.doe("update klachten.termijn set bewaakt = false, eerstvolgend = false where klacht = '" + klacht.klacht()
                + "'");
    }

    private Doelbinding behandelen() {
        return doelbindingen.voorTaak(Klachtbehandelaar.DOEL);
    }

    private void word(String pet) {
        aanwezige.kom(
                new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
