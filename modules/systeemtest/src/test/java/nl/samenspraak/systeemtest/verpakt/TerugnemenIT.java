package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.toegang.logboek.Logvraag;
import nl.samenspraak.toegang.logboek.Toezicht;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.BriefoverzichtView.Keuze;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefstuk;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.correctie.Correctiebesluit;
import nl.samenspraak.toeleiding.correctie.Correctieregister;
import nl.samenspraak.toeleiding.correctie.NieuweCorrectie;
import nl.samenspraak.toeleiding.deling.Delingenboek;
import nl.samenspraak.toeleiding.deling.NieuweDeling;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.NieuweToestemming;
import nl.samenspraak.toeleiding.toestemming.Toestemmingregister;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Toestemmingzet;
import nl.samenspraak.toeleiding.verzoek.NieuwVerzoek;
import nl.samenspraak.toeleiding.verzoek.VerzoekView;
import nl.samenspraak.toeleiding.verzoek.Verzoekenboek;
import nl.samenspraak.toeleiding.verzoek.Verzoekstand;
import nl.samenspraak.toeleiding.verzoek.Verzoekwijze;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who got something hears that it is taken back (AVG 19), on a real database, behind the real gate. */
class TerugnemenIT extends Verpakt {

    private static final String PARTIJ = "Budgetwinkel, schuldhulpverlening";
    private static final String ANDERE = "Wmo-loket Zandermeer";

    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Bepalen wie haar helpt met de schulden.",
            "Mevrouw zegt dat de Budgetwinkel haar schulden regelt, maar weet niet of dat nog loopt.",
            "Zij vond thuis geen brief; alleen wie er helpt, wordt gevraagd.",
            "Een naam raakt haar weinig, en zonder antwoord blijft haar hulp stilstaan.");

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Verzoekenboek verzoeken;

    @Inject
    private Toestemmingregister toestemmingen;

    @Inject
    private Correctieregister correcties;

    @Inject
    private Delingenboek delingen;

    @Inject
    private Onderzoeksbrieven brieven;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Beletsels beletsels;

    @Inject
    private Toezicht toezicht;

    @Inject
    private Clock klok;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @Test
    @Tag("R-TOE-20")
    void wie_op_toestemming_gevraagd_was_hoort_dat_zij_weg_is_en_een_ander_niet() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Trektin");
        zegt(id, PARTIJ, Toestemmingstand.MONDELING);
        vraag(id, PARTIJ);
        vraag(id, ANDERE);
        assertThat(verschuldigd(id)).isEmpty();

        zet(id, Toestemmingstand.INGETROKKEN);

        assertThat(verschuldigd(id)).extracting(Keuze::naam).containsExactly(PARTIJ);
        assertThat(proef.moetSchrijven(id)).as("te zien tot de brief weg is").isTrue();
        assertThat(tekst(id)).contains("De inwoner wil niet dat u dit geeft of krijgt", "Wie helpt en welke hulp");
        verstuur(id);
        assertThat(verschuldigd(id)).isEmpty();
        assertThat(proef.moetSchrijven(id)).isFalse();
        assertThat(brieven.open(id, proef.doel(id)).verstuurd())
                .extracting(brief -> brief.soort())
                .containsExactly(Briefsoort.TERUGNAME, Briefsoort.KENNISGEVING);
    }

    @Test
    @Tag("R-TOE-35")
    void ook_een_nee_dat_meteen_als_nee_is_vastgelegd_neemt_een_verzoek_terug() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Zegtnee");
        vraag(id, PARTIJ);

        zegt(id, PARTIJ, Toestemmingstand.GEWEIGERD);

        assertThat(verzoeken.toon(id, proef.doel(id)).verzoeken())
                .extracting(VerzoekView::stand)
                .containsExactly(Verzoekstand.VERVALLEN);
        assertThat(verschuldigd(id)).extracting(Keuze::naam).containsExactly(PARTIJ);
    }

    @Test
    @Tag("R-TOE-11")
    void wie_nog_niet_antwoordde_hoort_dat_de_stap_voorbij_is() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Voorbij");
        vraag(id, PARTIJ);
        Proeftoeleiding.gedaan(proef.buitenkant(id));
        Proeftoeleiding.gedaan(onderzoek.gaVerder(id, Stap.SAMENHANG, proef.versie(id), proef.doel(id)));

        assertThat(verschuldigd(id)).extracting(Keuze::naam).containsExactly(PARTIJ);
        assertThat(tekst(id)).contains("U hoeft niet meer te antwoorden");
    }

    @Test
    @Tag("R-TOE-09")
    @Tag("R-AVG-09")
    void na_een_nee_hoort_ieder_dat_alles_gewist_is_en_daarna_blijft_niets() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Gewist");
        zegt(id, PARTIJ, Toestemmingstand.MONDELING);
        vraag(id, PARTIJ);
        zet(id, Toestemmingstand.INGETROKKEN);
        assertThat(onderzoek
                        .stop(
                                id,
                                Stap.SAMENHANG,
                                Proeftoeleiding.gestopt(Stap.SAMENHANG),
                                proef.versie(id),
                                proef.doel(id))
                        .bezwaar())
                .as("daarna kan de inwoner niet meer lezen wie wat gevraagd is")
                .contains(Weigerreden.BRIEVEN_EERST);
        proef.verstuur(id, new Briefopdracht(Briefsoort.GEVRAAGD, "inwoner", Map.of()), Briefwijze.GEGEVEN);
        Proeftoeleiding.gedaan(onderzoek.stop(
                id, Stap.SAMENHANG, Proeftoeleiding.gestopt(Stap.SAMENHANG), proef.versie(id), proef.doel(id)));

        assertThat(proef.moetSchrijven(id)).as("ook van wat voorbij is").isTrue();
        assertThat(beletsels.houdtTegen(id.zaak())).as("gaat zo lang niet weg").isTrue();
        assertThat(tekst(id))
                .contains("Wis ook wat u van ons kreeg")
                .doesNotContain("Wie helpt en welke hulp", "wil niet dat u dit geeft");
        verstuur(id);

        assertThat(verschuldigd(id)).isEmpty();
        assertThat(beletsels.houdtTegen(id.zaak())).isFalse();
        for (String tabel : List.of("terugname", "verzoek", "toestemming")) {
            assertThat(log.tel("select count(*) from toeleiding." + tabel + " where toeleiding = ?", id.waarde()))
                    .as("dat iemand bij de partij bekend is, staat nergens: " + tabel)
                    .isZero();
        }
        assertThat(brieven.open(id, proef.doel(id)).verstuurd())
                .as("alleen wat de inwoner zelf kreeg")
                .extracting(brief -> brief.soort())
                .containsExactly(Briefsoort.GEVRAAGD, Briefsoort.KENNISGEVING);
        uitkomstBlijftVerschuldigd(id);
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken'"
                                + " and wederpartij = '" + PARTIJ + "'",
                        id.waarde()))
                .as("het verzoek en de brief, in het logboek")
                .isEqualTo(2);
        assertThat(inHetLogboek(id))
                .as("wat er weg is, staat er met wie het aanging nog in woorden")
                .contains(
                        tuple("opgeschreven dat de inwoner toestemming gaf in een gesprek", PARTIJ),
                        tuple("verzoek om gegevens opgesteld", PARTIJ),
                        tuple("verzoek om gegevens verstuurd", PARTIJ),
                        tuple("opgeschreven dat de inwoner zijn toestemming introk", PARTIJ),
                        tuple("brief gestuurd: wat wij aan anderen vroegen", "de inwoner"),
                        tuple("onderzoek gestopt en gewist", null),
                        tuple("brief gestuurd: aan een partij, wat niet meer gebruikt mag worden", PARTIJ));
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where actie = 'verstrekken' and uitkomst = 'verleend'"
                                + " and (wederpartij is null or wederpartij = '' or daad is null)"))
                .as("niets wordt verstrekt zonder dat er staat aan wie")
                .isZero();
    }

    /** What was done in a case and with whom, as the FG reads it. */
    private List<Tuple> inHetLogboek(ToeleidingId id) {
        proef.word(Id.nieuw(), "fg");
        LocalDate vandaag = LocalDate.now(klok);
        Logvraag vraag = new Logvraag(vandaag, vandaag, null, null, null, null, null, id.waarde(), null, true, true);
        return toezicht.export(vraag, doelbindingen.voorTaak(Dossierdeel.LOGBOEK)).rijen().stream()
                .map(regel -> tuple(regel.woorden(), regel.partij()))
                .toList();
    }

    /** The letter with the outcome stays owed, and names who was asked; then nothing knows that any more (R-TOE-13, R-TOE-08). */
    private void uitkomstBlijftVerschuldigd(ToeleidingId id) {
        assertThat(proef.moetSchrijven(id))
                .as("de inwoner hoorde de uitkomst nog niet")
                .isTrue();
        assertThat(brieven.open(id, proef.doel(id)).keuzes())
                .filteredOn(keuze -> keuze.soort() == Briefsoort.UITKOMST)
                .extracting(Keuze::verschuldigd)
                .containsExactly(true);
        Briefopdracht uitkomst = new Briefopdracht(Briefsoort.UITKOMST, "inwoner", Map.of());
        assertThat(brieven.bekijk(id, uitkomst, proef.doel(id)).blad().html())
                .contains("Wij vroegen iets over u aan deze partijen", PARTIJ);
        proef.verstuur(id, uitkomst, Briefwijze.GEGEVEN);
        assertThat(proef.moetSchrijven(id)).isFalse();
        assertThat(log.tel(
                        "select count(*) from toeleiding.uitkomstplicht where toeleiding = ? and gevraagd <> ''",
                        id.waarde()))
                .isZero();
    }

    @Test
    @Tag("R-TOE-28")
    void wat_bestreden_wordt_mag_niemand_gebruiken_tot_er_besloten_is() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Beperkt");
        vraag(id, PARTIJ);
        Proeftoeleiding.gedaan(proef.buitenkant(id));
        Proeftoeleiding.gedaan(onderzoek.gaVerder(id, Stap.SAMENHANG, proef.versie(id), proef.doel(id)));
        verstuur(id);
        deel(id);
        Proeftoeleiding.gedaan(proef.bevinding(id, Onderzoekspunt.PROBLEMEN));
        String feit = correcties.open(id, proef.doel(id)).feiten().stream()
                .filter(dit -> dit.soort().equals("bevinding"))
                .findFirst()
                .orElseThrow()
                .sleutel();
        Proeftoeleiding.gedaan(correcties.vraag(
                id,
                new NieuweCorrectie(
                        feit,
                        "Woont met haar zus",
                        proef.vandaag(),
                        true,
                        Set.of(partij(PARTIJ).toString())),
                proef.versie(id),
                proef.doel(id)));

        Keuze beperkt = verschuldigd(id).get(0);
        assertThat(beperkt.velden()).singleElement().satisfies(veld -> {
            assertThat(veld.standaard())
                    .isEqualTo(
                            "Het gaat over: wat wij vonden bij het punt: waar u tegenaan loopt. Er staat: Wat er is");
            assertThat(veld.verplicht()).isTrue();
        });
        assertThat(brieven.bekijk(id, opdracht(beperkt, Map.of("bestreden", " ")), proef.doel(id))
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_VELD_ONTBREEKT);
        verstuur(id);
        Proeftoeleiding.gedaan(correcties.beslis(
                id,
                correcties.open(id, proef.doel(id)).correcties().get(0).id(),
                new Correctiebesluit(false, "De BRP zegt iets anders.", ""),
                proef.versie(id),
                proef.doel(id)));

        assertThat(tekst(id)).contains("U mag dit weer gebruiken");
    }

    private void deel(ToeleidingId id) {
        NieuweDeling gedeeld = new NieuweDeling(
                Delingrichting.GEVEN,
                partij(PARTIJ),
                "J. de Boer",
                "afstemming",
                "wgs",
                proef.vandaag(),
                NODIG,
                Set.of("stap-voor-stap"),
                Map.of("stap-voor-stap", "besproken op dinsdag"));
        Proeftoeleiding.gedaan(delingen.legVast(id, null, gedeeld, proef.versie(id), proef.doel(id)));
    }

    private void vraag(ToeleidingId id, String partij) {
        Proeftoeleiding.gedaan(verzoeken.stelOp(
                id,
                new NieuwVerzoek(partij(partij), "buitenkant", "wams", "", NODIG, Verzoekwijze.BRIEF),
                proef.versie(id),
                proef.doel(id)));
        if (brieven.open(id, proef.doel(id)).verstuurd().stream()
                .noneMatch(brief -> brief.soort() == Briefsoort.KENNISGEVING)) {
            proef.vertel(id);
        }
        UUID concept = verzoeken.toon(id, proef.doel(id)).verzoeken().stream()
                .filter(verzoek -> verzoek.stand() == Verzoekstand.CONCEPT)
                .findFirst()
                .orElseThrow()
                .id();
        Proeftoeleiding.gedaan(verzoeken.verstuur(id, concept, proef.versie(id), proef.doel(id)));
    }

    private void zegt(ToeleidingId id, String partij, Toestemmingstand stand) {
        Proeftoeleiding.gedaan(toestemmingen.leg(
                id,
                new NieuweToestemming(
                        Delingrichting.KRIJGEN,
                        partij(partij),
                        "buitenkant",
                        "Om te weten wie haar helpt.",
                        true,
                        null,
                        new Toestemmingzet(stand, proef.vandaag(), "")),
                proef.versie(id),
                proef.doel(id)));
    }

    private void zet(ToeleidingId id, Toestemmingstand stand) {
        UUID welke =
                toestemmingen.toon(id, proef.doel(id)).toestemmingen().get(0).id();
        Proeftoeleiding.gedaan(toestemmingen.zet(
                id, welke, new Toestemmingzet(stand, proef.vandaag(), "aan tafel"), proef.versie(id), proef.doel(id)));
    }

    private List<Keuze> verschuldigd(ToeleidingId id) {
        return brieven.open(id, proef.doel(id)).keuzes().stream()
                .filter(keuze -> keuze.soort() == Briefsoort.TERUGNAME)
                .toList();
    }

    private static Briefopdracht opdracht(Keuze keuze, Map<String, String> velden) {
        return new Briefopdracht(keuze.soort(), keuze.ontvanger(), velden);
    }

    private Briefopdracht opdracht(ToeleidingId id) {
        Keuze keuze = verschuldigd(id).get(0);
        return opdracht(keuze, Map.of("bestreden", keuze.velden().get(0).standaard()));
    }

    private String tekst(ToeleidingId id) {
        return brieven.bekijk(id, opdracht(id), proef.doel(id)).blad().html();
    }

    private void verstuur(ToeleidingId id) {
        Briefopdracht opdracht = opdracht(id);
        Briefstuk stuk = brieven.bekijk(id, opdracht, proef.doel(id));
        assertThat(stuk.reden()).isNull();
        Proeftoeleiding.gedaan(brieven.verstuur(
                id, opdracht, stuk.blad().afdruk(), Briefwijze.BEVEILIGD, proef.versie(id), proef.doel(id)));
    }

    private PartijId partij(String naam) {
        return new PartijId(UUID.fromString(
                log.tekst("select cast(id as varchar) from toeleiding.partij where naam = '" + naam + "'")));
    }
}
