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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.afschrift.AfschriftView;
import nl.samenspraak.klachten.afschrift.Afschriftinzage;
import nl.samenspraak.klachten.brieven.Klachtbriefuitkomst;
import nl.samenspraak.klachten.brieven.Klachtbriefverzoek;
import nl.samenspraak.klachten.brieven.Klachtbriefwijze;
import nl.samenspraak.klachten.brieven.Klachtbrieven;
import nl.samenspraak.klachten.formulier.Klachtinzending;
import nl.samenspraak.klachten.formulier.Webformulier;
import nl.samenspraak.klachten.klaagschrift.Klachtdoorzending;
import nl.samenspraak.klachten.klaagschrift.NieuweDoorzending;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.stukken.Klachtstukken;
import nl.samenspraak.klachten.stukken.KlachtstukkenView;
import nl.samenspraak.klachten.stukken.Meestuurkeuze;
import nl.samenspraak.klachten.stukken.NieuwKlachtstuk;
import nl.samenspraak.klachten.stukken.Stukherkomst;
import nl.samenspraak.klachten.stukken.Weghaling;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.verdelen.Werkverdeling;
import nl.samenspraak.systeemtest.Proefpdf;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.bewaren.Dagwerk;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.stukken.AangebodenBestand;
import nl.samenspraak.zaak.stukken.Bestandskeuring;
import nl.samenspraak.zaak.stukken.GekeurdBestand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents of a klacht on a real database, behind the real gate: from the public form to the letters. */
class KlachtstukkenIT extends Verpakt {

    @Inject
    private Aannemen balie;

    @Inject
    private Webformulier formulier;

    @Inject
    private Klachtstukken stukken;

    @Inject
    private Klachtbrieven brieven;

    @Inject
    private Afschriftinzage afschriften;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Klachtdoorzending doorzending;

    @Inject
    private Bestandskeuring keuring;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Proefklok proefklok;

    @Inject
    @Any
    private Instance<Dagwerk> werken;

    @Inject
    private Clock klok;

    private UUID ik;

    @BeforeEach
    void meldAan() {
        ik = Id.nieuw();
        word(ik);
    }

    private void word(UUID wie) {
        aanwezige.kom(new Gebruiker(
                wie,
                "proef-" + wie,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar"))));
    }

    @Test
    @Tag("R-KLA-01")
    @Tag("R-ALG-16")
    void wat_een_klager_op_het_formulier_toevoegt_komt_pas_met_de_klacht_mee_en_blijft_dan() {
        KlachtId id = KlachtId.nieuw();
        UUID foto = alsFormulier(() ->
                        formulier.legKlaar(new Webformulier.Erbij<>(id, pdf("foto van de brief.pdf")), indienen()))
                .orElseThrow();
        UUID verkeerd = alsFormulier(
                        () -> formulier.legKlaar(new Webformulier.Erbij<>(id, pdf("verkeerd.pdf")), indienen()))
                .orElseThrow();
        alsFormulier(() -> {
            formulier.haalWeg(new Webformulier.Erbij<>(id, verkeerd), indienen());
            return null;
        });
        assertThat(log.tel("select count(*) from toegang.toegangslog where dossier = ?", id.waarde()))
                .as("er is nog geen klacht")
                .isZero();

        Opgenomen opgenomen = (Opgenomen) alsFormulier(() -> formulier.neemAan(inzending(id), indienen()));
        alsFormulier(() -> {
            formulier.haalWeg(new Webformulier.Erbij<>(id, foto), indienen());
            return null;
        });
        ruimOpOver(10);

        assertThat(verdeling.pakOp(opgenomen.nummer(), "", doel(id)).bezwaar()).isEmpty();
        assertThat(open(id).stukken()).singleElement().satisfies(stuk -> {
            assertThat(stuk.wat()).isEqualTo("foto van de brief.pdf");
            assertThat(stuk.herkomst()).isEqualTo(Stukherkomst.KLAGER);
            assertThat(stuk.door()).isEmpty();
            assertThat(stuk.keuze().metAfschrift())
                    .as("de klager is anoniem, en kan uit een bestand blijken")
                    .isFalse();
            assertThat(stuk.keuze().waaromNiet()).isNotEmpty();
            assertThat(stukken.bestand(id, stuk.id(), doel(id)).bestand().bytes())
                    .startsWith('%', 'P', 'D', 'F');
        });
    }

    @Test
    void wat_niet_verstuurd_is_gaat_vanzelf_weg_en_er_past_maar_zoveel_bij() {
        KlachtId id = KlachtId.nieuw();
        for (int i = 0; i < 5; i++) {
            assertThat(alsFormulier(() -> formulier.legKlaar(new Webformulier.Erbij<>(id, pdf("a.pdf")), indienen())))
                    .isPresent();
        }
        assertThat(alsFormulier(() -> formulier.legKlaar(new Webformulier.Erbij<>(id, pdf("a.pdf")), indienen())))
                .as("de gemeente neemt er vijf aan")
                .isEmpty();
        ruimOpOver(1);
        assertThat(bestanden(id)).isEqualTo(5);
        ruimOpOver(5);
        assertThat(bestanden(id)).isZero();
    }

    @Test
    @Tag("R-KLA-08")
    void wat_de_klager_stuurde_gaat_met_het_afschrift_mee_de_brief_noemt_het_en_de_beklaagde_opent_het() {
        UUID beklaagde = Id.nieuw();
        KlachtId id = neemOp(new Beklaagde(Beklaagdesoort.MEDEWERKER, beklaagde, "B. Smit", "consulent"));
        leg(id, "Foto van de brief", Stukherkomst.KLAGER);
        leg(id, "Verslag van de telefoonlijst", Stukherkomst.GEMEENTE);
        KlachtstukkenView.Regel foto = open(id).stukken().get(0);
        KlachtstukkenView.Regel lijst = open(id).stukken().get(1);

        assertThat(kies(id, foto, new Meestuurkeuze(false, "", false, false, false))
                        .bezwaar())
                .contains(Weigerreden.STUK_HOORT_BIJ_AFSCHRIFT);
        UUID brief = maak(id, Klachtbriefsoort.AFSCHRIFT);
        String html = brieven.lees(id, brief, doel(id)).orElseThrow().html();
        assertThat(html)
                .contains("U vindt bij deze brief:", "Foto van de brief")
                .doesNotContain("telefoonlijst");

        als(beklaagde, () -> assertThatThrownBy(() -> afschrift(id)).isInstanceOf(Weigering.class));
        assertThat(brieven.verstuur(id, brief, Klachtbriefwijze.POST, versie(id), doel(id))
                        .bezwaar())
                .isEmpty();
        als(beklaagde, () -> {
            AfschriftView view = afschrift(id);
            assertThat(view.bijlagen().stukken())
                    .singleElement()
                    .satisfies(mee -> assertThat(mee.wat()).isEqualTo("Foto van de brief"));
            assertThat(bijlage(id, foto.id())).isNotNull();
            assertThat(bijlage(id, lijst.id()))
                    .as("wat niet meegaat, opent niet")
                    .isNull();
        });
        assertThat(kies(id, foto, new Meestuurkeuze(false, "Toch niet.", true, false, false))
                        .bezwaar())
                .as("wat meeging, ging mee")
                .contains(Weigerreden.STUK_AL_GESTUURD);
    }

    @Test
    @Tag("R-KLA-08")
    void gaat_er_niets_mee_dan_zegt_de_brief_ook_niet_dat_er_iets_bij_zit() {
        KlachtId id = neemOp(new Beklaagde(Beklaagdesoort.ANDER, null, "B. Smit", ""));
        leg(id, "Foto van een buurvrouw", Stukherkomst.KLAGER);
        KlachtstukkenView.Regel foto = open(id).stukken().get(0);
        Meestuurkeuze zonder = new Meestuurkeuze(false, "Een ander staat herkenbaar op de foto.", true, false, false);
        Proeftoeleiding.gedaan(kies(id, foto, zonder));

        String html = brieven.lees(id, maak(id, Klachtbriefsoort.AFSCHRIFT), doel(id))
                .orElseThrow()
                .html();
        assertThat(html)
                .contains("stuurde ook iets mee wat u niet krijgt")
                .doesNotContain("U vindt bij deze brief", "buurvrouw");
    }

    @Test
    @Tag("R-KLA-17")
    void wat_de_klager_stuurde_gaat_met_de_klacht_mee_naar_een_ander_en_dat_is_te_kiezen_tot_de_brief_weg_is() {
        KlachtId id = neemOp(new Beklaagde(Beklaagdesoort.ANDER, null, "B. Smit", ""));
        leg(id, "Het besluit van 3 november", Stukherkomst.KLAGER);
        leg(id, "Foto van de kinderen", Stukherkomst.KLAGER);
        leg(id, "Verslag van de telefoonlijst", Stukherkomst.GEMEENTE);
        Proeftoeleiding.gedaan(doorzending.zendDoor(
                id,
                new NieuweDoorzending("bezwaar", "Het gaat om een besluit", false, false, false),
                versie(id),
                doel(id)));
        assertThat(open(id).isOpen()).as("daarmee is de klacht hier klaar").isFalse();
        assertThat(html(id, maak(id, Klachtbriefsoort.DOORZENDING_ONTVANGER)))
                .contains("U vindt bij deze brief:", "Het besluit van 3 november", "Foto van de kinderen")
                .doesNotContain("telefoonlijst");

        KlachtstukkenView.Regel foto = open(id).stukken().get(1);
        Proeftoeleiding.gedaan(kies(id, foto, new Meestuurkeuze(true, "", false, false, false)));
        UUID brief = maak(id, Klachtbriefsoort.DOORZENDING_ONTVANGER);

        assertThat(html(id, brief)).contains("Het besluit van 3 november").doesNotContain("Foto van de kinderen");
        assertThat(brieven.lees(id, brief, doel(id)).orElseThrow().bijlagen())
                .singleElement()
                .satisfies(mee -> assertThat(stukken.bestand(id, mee.id(), doel(id))
                                .bestand()
                                .bytes())
                        .isNotEmpty());
        Proeftoeleiding.gedaan(brieven.verstuur(id, brief, Klachtbriefwijze.POST, versie(id), doel(id)));
        assertThat(kies(id, foto, new Meestuurkeuze(true, "", false, false, true))
                        .bezwaar())
                .contains(Weigerreden.AFGEDAAN);
    }

    private String html(KlachtId id, UUID brief) {
        return brieven.lees(id, brief, doel(id)).orElseThrow().html();
    }

    @Test
    void een_bestand_dat_er_niet_hoort_gaat_echt_weg_en_dat_het_er_was_blijft() {
        KlachtId id = neemOp(new Beklaagde(Beklaagdesoort.ANDER, null, "B. Smit", ""));
        leg(id, "Brief over iemand anders", Stukherkomst.KLAGER);
        UUID stuk = open(id).stukken().get(0).id();
        assertThat(stukken.haalWeg(id, stuk, new Weghaling(" ", false), versie(id), doel(id))
                        .bezwaar())
                .contains(Weigerreden.REDEN_ONTBREEKT);
        Weghaling weg = new Weghaling("Gaat over een ander.", false);
        Proeftoeleiding.gedaan(stukken.haalWeg(id, stuk, weg, versie(id), doel(id)));

        assertThat(bestanden(id)).isZero();
        assertThat(open(id).stukken().get(0).wegReden()).isEqualTo("Gaat over een ander.");
        assertThat(stukken.bestand(id, stuk, doel(id)).bestand()).isNull();
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'vernietigen'",
                        id.waarde()))
                .isOne();
    }

    @Test
    void wie_geen_taak_heeft_of_zelf_het_onderwerp_is_leest_en_legt_niets() {
        UUID beklaagde = Id.nieuw();
        KlachtId id = neemOp(new Beklaagde(Beklaagdesoort.MEDEWERKER, beklaagde, "B. Smit", "consulent"));
        leg(id, "Foto", Stukherkomst.KLAGER);
        UUID stuk = open(id).stukken().get(0).id();
        long versie = versie(id);
        for (UUID wie : List.of(Id.nieuw(), beklaagde)) {
            word(wie);
            assertThatThrownBy(() -> open(id)).isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> stukken.bestand(id, stuk, doel(id))).isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> stukken.haalWeg(id, stuk, new Weghaling("x", false), versie, doel(id)))
                    .isInstanceOf(Weigering.class);
        }
    }

    private AfschriftView afschrift(KlachtId id) {
        return aanwezige.alsBeklaagde(() -> afschriften.open(id, doelbindingen.kies(id.zaak(), Afschriftinzage.DOEL)));
    }

    private Object bijlage(KlachtId id, UUID stuk) {
        return aanwezige.alsBeklaagde(() -> afschriften
                .bestand(id, stuk, doelbindingen.kies(id.zaak(), Afschriftinzage.DOEL))
                .bestand());
    }

    private void als(UUID wie, Runnable werk) {
        word(wie);
        werk.run();
        word(ik);
    }

    private void ruimOpOver(int uren) {
        proefklok.zetVooruit(Duration.ofHours(uren));
        try {
            werken.stream().filter(werk -> werk.naam().equals("bestanden")).forEach(Dagwerk::doe);
        } finally {
            proefklok.zetGelijk();
        }
    }

    private KlachtId neemOp(Beklaagde beklaagde) {
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
                        false, "J. Jansen", "Boterdiep 31", Postcode.van("1234AB"), "Zandermeer", "", null, null, ""),
                List.of(Gedraging.van("Belde niet", null, beklaagde)),
                new Klachtindeling("toeleiding", "wmo", "bejegening", false),
                null);
        return ((Opgenomen) balie.neemOp(nieuw, doelbindingen.voorTaak(Klachtbehandelaar.DOEL))).klacht();
    }

    private static Klachtinzending inzending(KlachtId id) {
        return new Klachtinzending(
                id,
                "Niet teruggebeld",
                "Ik belde drie keer.",
                "",
                "gisteren",
                true,
                Klager.onbekend(),
                new Beklaagde(Beklaagdesoort.ANDER, null, "mevrouw De Wit", ""),
                false);
    }

    private void leg(KlachtId id, String wat, Stukherkomst herkomst) {
        Proeftoeleiding.gedaan(stukken.legBij(
                id, new NieuwKlachtstuk(wat, herkomst, LocalDate.now(klok)), pdf("stuk.pdf"), versie(id), doel(id)));
    }

    private Verrichting<Weigerreden> kies(KlachtId id, KlachtstukkenView.Regel stuk, Meestuurkeuze keuze) {
        return stukken.kies(id, stuk.id(), keuze, versie(id), doel(id));
    }

    private UUID maak(KlachtId id, Klachtbriefsoort soort) {
        Klachtbriefuitkomst uitkomst = brieven.maak(
                id,
                new Klachtbriefverzoek(
                        soort, 0, null, "", Map.of("waarom", "Dit is een bezwaar.", "bereikbaar", "Per brief.")),
                doel(id));
        Proeftoeleiding.gedaan(uitkomst);
        return uitkomst.brief();
    }

    private GekeurdBestand pdf(String naam) {
        return keuring.keur(Optional.of(new AangebodenBestand(naam, Proefpdf.bytes())));
    }

    private <T> T alsFormulier(Supplier<T> werk) {
        return aanwezige.alsFormulier(Webformulier.WERKPLEK, werk);
    }

    private Doelbinding indienen() {
        return doelbindingen.voorTaak(Webformulier.DOEL);
    }

    private KlachtstukkenView open(KlachtId id) {
        return stukken.open(id, doel(id));
    }

    private long versie(KlachtId id) {
        return open(id).kop().versie();
    }

    private Doelbinding doel(KlachtId id) {
        return doelbindingen.kies(id.zaak(), Klachtbehandelaar.DOEL);
    }

    private long bestanden(KlachtId id) {
        return log.tel("select count(*) from zaak.bestand where zaak = ?", id.waarde());
    }
}
