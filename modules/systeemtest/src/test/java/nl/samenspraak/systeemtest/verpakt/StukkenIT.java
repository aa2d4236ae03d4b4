package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.systeemtest.Proefpdf;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefstuk;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.conclusie.Concluderen;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.notities.Notitieboek;
import nl.samenspraak.toeleiding.notities.Notitieregel;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.onderzoek.Wisregel;
import nl.samenspraak.toeleiding.stukken.Artsplaats;
import nl.samenspraak.toeleiding.stukken.NieuwStuk;
import nl.samenspraak.toeleiding.stukken.Stukbesluit;
import nl.samenspraak.toeleiding.stukken.StukkenView;
import nl.samenspraak.toeleiding.stukken.Stukkenwerk;
import nl.samenspraak.toeleiding.stukken.Stukstand;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.stukken.AangebodenBestand;
import nl.samenspraak.zaak.stukken.Bestandskeuring;
import nl.samenspraak.zaak.stukken.GekeurdBestand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents of an onderzoek with their files, and the notes of a toeleider, on a real database, behind the real gate. */
class StukkenIT extends Verpakt {

    private static final Stukbesluit VERTELD = new Stukbesluit("Nodig om de huur te zien.", true);
    private static final Stukbesluit PER_BRIEF = new Stukbesluit("Het ging over een ander huis.", false);

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Stukkenwerk stukken;

    @Inject
    private Notitieboek notities;

    @Inject
    private Bestandskeuring keuring;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Onderzoeksbrieven brieven;

    @Inject
    private Concluderen concluderen;

    @Inject
    private Onderzoeksproef luisteraar;

    @Inject
    @Any
    private Instance<Sleutelwerk> werken;

    @Inject
    private Clock klok;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @AfterEach
    void maakHeel() {
        luisteraar.wistNiet(false);
    }

    @Test
    @Tag("R-TOE-36")
    @Tag("R-LOG-01")
    void een_bestand_komt_terug_zoals_het_kwam_en_staat_nergens_te_lezen() {
        ToeleidingId id = proef.opgepakt(ik, "Bestand");
        UUID huur = leg(id, "Huurcontract", false);
        GekeurdBestand bestand = pdf("Huur mevrouw Zoë.pdf", 1_200_000);
        neemOp(id, huur, bestand);

        StukkenView.Regel regel = regel(id, huur);
        assertThat(regel.erbij().bestand().naam()).isEqualTo("Huur mevrouw Zoë.pdf");
        assertThat(regel.erbij().bestand().omvang()).isEqualTo(1_200_000);
        assertThat(log.tel(
                        "select count(*) from zaak.bestanddeel d join zaak.bestand b on b.id = d.bestand"
                                + " where b.zaak = ?",
                        id.waarde()))
                .as("in stukken")
                .isEqualTo(3);
        assertThat(log.tel(
                        "select count(*) from zaak.bestanddeel d join zaak.bestand b on b.id = d.bestand where b.zaak = ?"
                                + " and substring(d.inhoud from 1 for 4) = ?",
                        id.waarde(),
                        new byte[] {'%', 'P', 'D', 'F'}))
                .isZero();

        long ervoor = regels(id, "afdrukken");
        assertThat(stukken.bestand(id, huur, proef.doel(id)).bestand().bytes())
                .hasSize(1_200_000)
                .startsWith('%', 'P', 'D', 'F')
                .endsWith("xy\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertThat(regels(id, "afdrukken")).isEqualTo(ervoor + 1);

        log.doe("delete from zaak.bestanddeel where rang = 1 and bestand in (select id from zaak.bestand where zaak = '"
                + id + "')");
        assertThatThrownBy(() -> stukken.bestand(id, huur, proef.doel(id))).hasStackTraceContaining("niet meer heel");
    }

    @Test
    @Tag("R-TOE-26")
    void wat_teruggaat_of_vernietigd_wordt_is_hier_weg_en_de_inwoner_hoort_het_in_een_brief() {
        ToeleidingId id = proef.opgepakt(ik, "Terug");
        UUID huur = leg(id, "Huurcontract", false);
        neemOp(id, huur, pdf("huur.pdf", 100));
        Proeftoeleiding.gedaan(stukken.geefTerug(id, huur, PER_BRIEF, proef.versie(id), proef.doel(id)));

        assertThat(bestanden(id)).isZero();
        assertThat(regel(id, huur).stand()).isEqualTo(Stukstand.TERUGGESTUURD);
        assertThat(regel(id, huur).teVertellen()).isTrue();
        assertThat(stukken.bestand(id, huur, proef.doel(id)).bestand()).isNull();

        UUID loonstrook = leg(id, "Loonstrook", false);
        Proeftoeleiding.gedaan(stukken.vernietig(id, loonstrook, PER_BRIEF, proef.versie(id), proef.doel(id)));
        assertThat(regels(id, "vernietigen")).isOne();

        Briefopdracht opdracht = new Briefopdracht(Briefsoort.STUKKEN, "inwoner", Map.of());
        Briefstuk gelezen = brieven.bekijk(id, opdracht, proef.doel(id));
        assertThat(gelezen.blad().html())
                .contains("Huurcontract, van uzelf. Wij gaven het op")
                .contains("Loonstrook, van uzelf. Wij vernietigden het op");
        Proeftoeleiding.gedaan(brieven.verstuur(
                id, opdracht, gelezen.blad().afdruk(), Briefwijze.POST, proef.versie(id), proef.doel(id)));

        assertThat(regel(id, huur).teVertellen()).isFalse();
        assertThat(regel(id, huur).perBrief()).isTrue();
        assertThat(brieven.open(id, proef.doel(id)).keuzes())
                .as("er is niets meer te vertellen")
                .noneMatch(keuze -> keuze.soort() == Briefsoort.STUKKEN);
    }

    @Test
    @Tag("R-TOE-37")
    void een_medisch_stuk_gaat_zonder_kopie_naar_de_arts_en_dat_staat_in_het_logboek() {
        ToeleidingId id = proef.opgepakt(ik, "Medisch");
        UUID brief = leg(id, "Brief van een specialist", true);
        assertThat(stukken.neemOp(
                                id,
                                brief,
                                VERTELD,
                                Optional.of(pdf("brief.pdf", 100)),
                                proef.versie(id),
                                proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.STUK_MEDISCH);
        assertThat(bestanden(id)).isZero();
        assertThatThrownBy(() -> log.doe("update toeleiding.stuk set stand = 'OPGENOMEN' where id = '" + brief + "'"))
                .as("ook de databank laat het niet toe")
                .hasStackTraceContaining("stuk_medisch");

        Proeftoeleiding.gedaan(
                stukken.stuurDoor(id, brief, Artsplaats.ONAFHANKELIJK, VERTELD, proef.versie(id), proef.doel(id)));
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'de medisch adviseur'",
                        id.waarde()))
                .isOne();
    }

    @Test
    @Tag("R-ALG-22")
    void een_legitimatiebewijs_is_geen_stuk() {
        ToeleidingId id = proef.opgepakt(ik, "Legitimatie");
        assertThat(stukken.legVast(id, nieuw("Kopie paspoort", false), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.STUK_LEGITIMATIE);
    }

    @Test
    @Tag("R-TOE-08")
    @Tag("R-TOE-26")
    void met_een_nee_gaan_stukken_en_bestanden_mee_of_er_gaat_niets() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Nee");
        UUID huur = leg(id, "Huurcontract", false);
        neemOp(id, huur, pdf("huur.pdf", 100));
        assertThat(notities.bewaar(id, null, "Zij keek steeds naar de deur.", proef.doel(id))
                        .bezwaar())
                .isEmpty();
        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), proef.doel(id)).regels())
                .contains(new Wisregel("stuk", 1))
                .noneMatch(regel -> regel.wat().contains("notitie"));
        long versie = proef.versie(id);

        luisteraar.wistNiet(true);
        assertThatThrownBy(() -> onderzoek.stop(
                        id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), versie, proef.doel(id)))
                .hasStackTraceContaining("niet te wissen");
        assertThat(bestanden(id)).isOne();
        assertThat(rijen("stuk", id)).isOne();
        assertThat(rijen("notitie", id)).isOne();

        luisteraar.wistNiet(false);
        Proeftoeleiding.gedaan(
                onderzoek.stop(id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), versie, proef.doel(id)));
        assertThat(bestanden(id)).isZero();
        assertThat(rijen("stuk", id)).isZero();
        assertThat(rijen("notitie", id))
                .as("een eigen notitie is er niet langer dan het onderzoek")
                .isZero();
    }

    @Test
    @Tag("R-TOE-26")
    @Tag("R-TOE-41")
    void de_conclusie_wacht_tot_van_elk_stuk_vaststaat_dat_het_bij_het_archief_hoort_en_nog_klopt() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, "Archief");
        for (Onderzoekspunt punt : Onderzoekspunt.values()) {
            Proeftoeleiding.gedaan(proef.bevinding(id, punt));
        }
        UUID huur = leg(id, "Huurcontract", false);
        neemOp(id, huur, pdf("huur.pdf", 100));
        assertThat(concludeer(id)).isEqualTo(Weigerreden.STUKKEN_EERST);

        Proeftoeleiding.gedaan(stukken.naarArchief(id, huur, proef.versie(id), proef.doel(id)));
        log.doe("update toeleiding.stuk set peildatum = date '2020-01-01' where id = '" + huur + "'");
        assertThat(regel(id, huur).erbij().oud()).isTrue();
        assertThat(concludeer(id)).isEqualTo(Weigerreden.EERST_BEVESTIGEN);
        Proeftoeleiding.gedaan(stukken.bevestig(id, huur, proef.versie(id), proef.doel(id)));

        assertThat(notities.bewaar(id, null, "Alleen voor mij.", proef.doel(id)).bezwaar())
                .isEmpty();
        assertThat(concludeer(id)).isNull();
        assertThat(bestanden(id)).as("wat bij het archief hoort, blijft").isOne();
        assertThat(rijen("notitie", id)).isZero();
        assertThat(stukken.vernietig(id, huur, VERTELD, proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.AFGESLOTEN);
        assertThat(notities.bewaar(id, null, "Nog iets.", proef.doel(id)).bezwaar())
                .contains(Weigerreden.AFGESLOTEN);
    }

    @Test
    @Tag("R-TOE-27")
    void een_notitie_is_van_wie_haar_schreef_en_verandert_niets_aan_het_dossier() {
        ToeleidingId id = proef.opgepakt(ik, "Notitie");
        long versie = proef.versie(id);
        long regels = log.van(ik).size();
        Doelbinding doel = proef.doel(id);
        assertThat(notities.bewaar(id, null, "Zij keek steeds naar de deur.", doel)
                        .bezwaar())
                .isEmpty();
        assertThat(log.van(ik))
                .as("wie iets opschrijft, laat dat na")
                .hasSize((int) regels + 1)
                .anyMatch(regel -> regel.actie().equals("vastleggen"));
        assertThat(proef.versie(id)).isEqualTo(versie);
        UUID welke = mijn(id).get(0).id();
        assertThat(log.tel(
                        "select count(*) from toeleiding.notitie where id = ? and substring(tekst from 1 for 3) = ?",
                        welke,
                        "Zij".getBytes(StandardCharsets.UTF_8)))
                .as("op slot")
                .isZero();

        log.doe("update toeleiding.notitie set eigenaar = '" + Id.nieuw() + "' where id = '" + welke + "'");
        assertThat(mijn(id)).as("die van een ander is er voor mij niet").isEmpty();
        assertThat(notities.bewaar(id, welke, "Overschreven.", doel).bezwaar()).contains(Weigerreden.STUK_IS_WEG);
        assertThat(notities.gooiWeg(id, welke, doel).bezwaar()).contains(Weigerreden.STUK_IS_WEG);
        assertThat(stukken.deel(id, welke, nieuw("Notitie", false), VERTELD, versie, doel)
                        .bezwaar())
                .contains(Weigerreden.STUK_IS_WEG);
    }

    @Test
    @Tag("R-TOE-27")
    void wie_een_notitie_deelt_maakt_haar_dossier() {
        ToeleidingId id = proef.opgepakt(ik, "Delen");
        assertThat(notities.bewaar(id, null, "De huur is drie maanden niet betaald.", proef.doel(id))
                        .bezwaar())
                .isEmpty();
        UUID welke = mijn(id).get(0).id();
        Proeftoeleiding.gedaan(stukken.deel(
                id, welke, nieuw("Notitie van de toeleider", false), VERTELD, proef.versie(id), proef.doel(id)));

        StukkenView view = stukken.open(id, proef.doel(id));
        assertThat(view.notities()).isEmpty();
        assertThat(view.stukken().get(0).tekst()).isEqualTo("De huur is drie maanden niet betaald.");
        assertThat(view.stukken().get(0).stand()).isEqualTo(Stukstand.OPGENOMEN);
    }

    @Test
    void wie_geen_taak_heeft_leest_legt_en_noteert_niets() {
        ToeleidingId id = proef.opgepakt(ik, "Ander");
        UUID huur = leg(id, "Huurcontract", false);
        long versie = proef.versie(id);
        for (String pet : List.of(Proeftoeleiding.PET, "coordinator", "handhaver", "fg", "beheerder")) {
            proef.word(Id.nieuw(), pet);
            assertThatThrownBy(() -> stukken.open(id, proef.doel(id))).as(pet).isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> stukken.bestand(id, huur, proef.doel(id)))
                    .as(pet)
                    .isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> stukken.geefTerug(id, huur, VERTELD, versie, proef.doel(id)))
                    .as(pet)
                    .isInstanceOf(Weigering.class);
            assertThatThrownBy(
                            () -> notities.bewaar(id, null, "x", proef.doel(id)).bezwaar())
                    .as(pet)
                    .isInstanceOf(Weigering.class);
        }
    }

    @Test
    void een_zaak_heeft_niet_meer_bestanden_dan_de_gemeente_toestaat() {
        ToeleidingId id = proef.opgepakt(ik, "Vol");
        log.doe(
                "insert into zaak.bestand (id, zaaksoort, zaak, soort, omvang, kop, sleutelversie, bewaard_op, vervalt_op)"
                        + " select '" + Id.nieuw() + "', 'toeleiding', '" + id
                        + "', 'pdf', 52428800, kop, 1, now(),"
                        + " cast('9999-12-31 00:00:00+00' as timestamp with time zone)"
                        + " from (select cast('' as bytea) as kop) leeg");
        UUID huur = leg(id, "Huurcontract", false);
        assertThat(stukken.neemOp(id, huur, VERTELD, Optional.of(pdf("a.pdf", 100)), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.STUKKEN_VOL);
        assertThat(regel(id, huur).stand()).as("er is niets half gedaan").isEqualTo(Stukstand.INGEZIEN);
        log.doe("delete from zaak.bestand where zaak = '" + id + "'");
    }

    @Test
    void met_een_nieuwe_sleutel_zijn_een_bestand_en_een_notitie_daarna_te_lezen() {
        ToeleidingId id = proef.opgepakt(ik, "Sleutel");
        UUID huur = leg(id, "Huurcontract", false);
        neemOp(id, huur, pdf("huur.pdf", 700_000));
        assertThat(notities.bewaar(id, null, "Onthoud dit.", proef.doel(id)).bezwaar())
                .isEmpty();
        log.doe("update zaak.bestand set sleutelversie = 0 where zaak = '" + id + "'");
        log.doe(
                "update zaak.bestanddeel set sleutelversie = 0 where bestand in (select id from zaak.bestand where zaak = '"
                        + id + "')");
        log.doe("update toeleiding.notitie set sleutelversie = 0 where toeleiding = '" + id + "'");

        assertThat(vernieuw("bestanden bij zaken, in stukken")).isEqualTo(3);
        assertThat(vernieuw("eigen notities")).isOne();
        assertThat(stukken.bestand(id, huur, proef.doel(id)).bestand().bytes()).hasSize(700_000);
        assertThat(mijn(id)).extracting(Notitieregel::tekst).containsExactly("Onthoud dit.");
    }

    private int vernieuw(String wat) {
        return werken.stream()
                .filter(werk -> werk.wat().equals(wat))
                .mapToInt(Sleutelwerk::vernieuw)
                .sum();
    }

    private UUID leg(ToeleidingId id, String wat, boolean medisch) {
        Proeftoeleiding.gedaan(stukken.legVast(id, nieuw(wat, medisch), proef.versie(id), proef.doel(id)));
        List<StukkenView.Regel> alle = stukken.open(id, proef.doel(id)).stukken();
        return alle.get(alle.size() - 1).id();
    }

    private NieuwStuk nieuw(String wat, boolean medisch) {
        return new NieuwStuk(wat, new Bronvermelding(Bronsoort.CLIENT, "", "", LocalDate.now(klok)), medisch);
    }

    private void neemOp(ToeleidingId id, UUID welk, GekeurdBestand bestand) {
        Verrichting<Weigerreden> verricht =
                stukken.neemOp(id, welk, VERTELD, Optional.of(bestand), proef.versie(id), proef.doel(id));
        Proeftoeleiding.gedaan(verricht);
    }

    private GekeurdBestand pdf(String naam, int omvang) {
        byte[] inhoud = new byte[omvang];
        Arrays.fill(inhoud, (byte) 'x');
        byte[] begin = Proefpdf.BEGIN.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begin, 0, inhoud, 0, begin.length);
        byte[] einde = "y\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(einde, 0, inhoud, omvang - einde.length, einde.length);
        return keuring.keur(Optional.of(new AangebodenBestand(naam, inhoud)));
    }

    private StukkenView.Regel regel(ToeleidingId id, UUID welk) {
        return stukken.open(id, proef.doel(id)).stukken().stream()
                .filter(stuk -> stuk.id().equals(welk))
                .findFirst()
                .orElseThrow();
    }

    private List<Notitieregel> mijn(ToeleidingId id) {
        return stukken.open(id, proef.doel(id)).notities();
    }

    private Weigerreden concludeer(ToeleidingId id) {
        return concluderen
                .concludeer(id, new NieuweConclusie(true, "Twee wetten.", true), proef.versie(id), proef.doel(id))
                .bezwaar()
                .orElse(null);
    }

    private long bestanden(ToeleidingId id) {
        return log.tel("select count(*) from zaak.bestand where zaak = ?", id.waarde());
    }

    private long rijen(String tabel, ToeleidingId id) {
        return log.tel("select count(*) from toeleiding." + tabel + " where toeleiding = ?", id.waarde());
    }

    private long regels(ToeleidingId id, String actie) {
        return log.tel("select count(*) from toegang.toegangslog where dossier = ? and actie = ?", id.waarde(), actie);
    }
}
