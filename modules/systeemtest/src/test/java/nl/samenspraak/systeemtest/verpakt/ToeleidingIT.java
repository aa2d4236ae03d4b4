package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toeleiding.Ondersteuner;
import nl.samenspraak.toeleiding.OnderzoekAfgerond;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.StapAfgerond;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.conclusie.Concluderen;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.doorgeleiden.Stopbesluit;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Stilstand;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteunen;
import nl.samenspraak.toeleiding.ondersteuning.Ondersteuningsantwoord;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.onderzoek.OnderzoekView;
import nl.samenspraak.toeleiding.onderzoek.Wisregel;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijking;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijsgrond;
import nl.samenspraak.toeleiding.onderzoeksverzoek.NieuwOnderzoeksverzoek;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Verzoekbehandeling;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Verzoekbesluit;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Verzoekbezwaar;
import nl.samenspraak.toeleiding.stoppen.Stopreden;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.werklijst.Werkverdeling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a melding to a conclusion, on a real database, behind the real gate. */
class ToeleidingIT extends Verpakt {

    @Inject
    private Verzoekbehandeling behandeling;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Onderzoeksproef luisteraar;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Concluderen concluderen;

    @Inject
    private Ondersteunen ondersteunen;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @AfterEach
    void maakHeel() {
        luisteraar.gaStuk(false);
        luisteraar.wistNiet(false);
    }

    @Test
    @Tag("R-TOE-01")
    @Tag("R-TOE-07")
    @Tag("R-ALG-04")
    void wat_het_meldpunt_doorgeeft_staat_klaar_met_de_draad_terug() {
        UUID triagist = Id.nieuw();
        MeldingId melding = proef.geefDoor(triagist, "Draad");
        ToeleidingId id = proef.van(melding);

        assertThatThrownBy(() -> onderzoek.open(id, doelbindingen.voorTaak("melding-beoordelen")))
                .isInstanceOfSatisfying(
                        Weigering.class, geen -> assertThat(geen.grond()).isEqualTo(Weigergrond.PET_OPENT_DIT_NIET));
        proef.word(ik, Proeftoeleiding.PET);
        assertThatThrownBy(() -> proef.open(id))
                .as("wie haar niet heeft opgepakt, ziet haar niet")
                .isInstanceOfSatisfying(
                        Weigering.class, geen -> assertThat(geen.grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK));
        verdeling.pakOp(proef.nummer(id), proef.doel(id));

        OnderzoekView view = proef.open(id);
        assertThat(view.kop().nummer().waarde()).matches("T-\\d{4}-\\d{6}");
        assertThat(view.kop().meldingnummer())
                .isEqualTo(log.tekst("select nummer from meldpunt.melding where id = '" + melding + "'"));
        assertThat(view.vraag().inhoud()).isEqualTo("Verhaal van Draad");
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'vastleggen'"
                                + " and pet = 'systeem' and doel = 'toeleiding-klaarzetten' and persoon is not null",
                        id.waarde()))
                .isOne();
    }

    @Test
    @Tag("R-LOG-01")
    void van_een_persoon_ziet_een_toeleider_de_eigen_toeleidingen_ook_die_voorbij_zijn_en_geen_andere() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Vaneen");
        PersoonId wie = proef.open(id).kop().persoonId();
        Proeftoeleiding.gedaan(onderzoek.stop(
                id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), proef.versie(id), proef.doel(id)));

        assertThat(proef.mijneVan(wie)).containsExactly(proef.nummer(id));
        proef.word(Id.nieuw(), Proeftoeleiding.PET);
        assertThat(proef.mijneVan(wie))
                .as("of een collega er een heeft, blijkt niet")
                .isEmpty();
    }

    @Test
    @Tag("R-TOE-11")
    @Tag("R-TOE-31")
    void wat_bij_een_latere_stap_hoort_komt_er_ook_langs_een_omweg_niet_in() {
        ToeleidingId id = proef.opgepakt(ik, "Omweg");

        assertThat(proef.antwoord(id, "Thuiszorg", "wmo-2015", Bekend.JA).bezwaar())
                .contains(Weigerreden.STAP_NIET_BEREIKT);
        assertThat(proef.buitenkant(id).bezwaar()).contains(Weigerreden.STAP_NIET_BEREIKT);
        assertThat(proef.bevinding(id, Onderzoekspunt.PROBLEMEN).bezwaar()).contains(Weigerreden.STAP_NIET_BEREIKT);
        for (Stap later : List.of(Stap.TERREINEN, Stap.SAMENHANG, Stap.CONCLUSIE)) {
            assertThat(onderzoek
                            .gaVerder(id, later, proef.versie(id), proef.doel(id))
                            .bezwaar())
                    .contains(Weigerreden.STAP_NIET_BEREIKT);
            assertThat(onderzoek
                            .stop(id, later, Proeftoeleiding.gestopt(later), proef.versie(id), proef.doel(id))
                            .bezwaar())
                    .contains(Weigerreden.STAP_NIET_BEREIKT);
        }
        assertThat(verzameld(id)).as("alleen het signaal van het meldpunt").isOne();
        assertThat(proef.open(id).kop().stap()).isEqualTo(Stap.HULPVRAAG);
        assertThatThrownBy(() ->
                        log.doe("update toeleiding.toeleiding set stap = 'SAMENHANG', taaksoort = 'ADVIES' where id = '"
                                + id + "'"))
                .hasStackTraceContaining("toeleiding_stap");
    }

    @Test
    @Tag("R-TOE-06")
    void zonder_vraag_of_aangeboden_ondersteuning_gaat_de_tweede_stap_niet_open() {
        ToeleidingId id = proef.opgepakt(ik, "Eerst");

        assertThat(verder(id, Stap.HULPVRAAG)).contains(Weigerreden.VRAAG_ONTBREEKT);
        onderzoek.zegVraag(id, "Rust", proef.versie(id), proef.doel(id));

        assertThat(verder(id, Stap.HULPVRAAG)).contains(Weigerreden.ONDERSTEUNING_ONTBREEKT);
    }

    @Test
    @Tag("R-TOE-14")
    @Tag("R-ALG-02")
    void onder_een_doel_zonder_wams_blijft_de_tweede_stap_dicht() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Wams");
        Doelbinding geldend = doelbindingen.kies(id.zaak(), "hulpvraag-onderzoeken");

        OnderzoekView view = onderzoek.open(id, geldend);

        assertThat(view.overWettenHeen()).isFalse();
        assertThat(onderzoek
                        .gaVerder(id, Stap.TERREINEN, view.kop().versie(), geldend)
                        .bezwaar())
                .contains(Weigerreden.NIET_OVER_WETTEN_HEEN);
    }

    @Test
    @Tag("R-TOE-08")
    void nee_in_stap_twee_wist_alles_in_een_keer_en_laat_zien_dat() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Nee");
        Proeftoeleiding.gedaan(proef.antwoord(id, "Thuiszorg", "wmo-2015", Bekend.JA));
        Proeftoeleiding.gedaan(proef.antwoord(id, "Werk en inkomen", "participatiewet", Bekend.NEE));
        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), proef.doel(id)).regels())
                .containsExactly(new Wisregel("antwoord", 2), new Wisregel("signaal", 1));

        luisteraar.wistNiet(true);
        long versie = proef.versie(id);
        assertThatThrownBy(() -> onderzoek.stop(
                        id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), versie, proef.doel(id)))
                .hasStackTraceContaining("niet te wissen");
        assertThat(verzameld(id)).as("lukt een deel niet, dan gaat niets weg").isEqualTo(3);
        assertThat(proef.open(id).kop().stand()).isEqualTo(Toeleidingstand.IN_ONDERZOEK);

        luisteraar.wistNiet(false);
        assertThat(onderzoek
                        .stop(id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), versie, proef.doel(id))
                        .bezwaar())
                .isEmpty();

        assertThat(verzameld(id)).isZero();
        OnderzoekView view = proef.open(id);
        assertThat(view.kop().stand()).isEqualTo(Toeleidingstand.BEEINDIGD_GEWIST);
        assertThat(view.vraag()).isNull();
        assertThat(view.antwoorden()).isEmpty();
        assertThat(view.gewist()).containsExactlyInAnyOrder(new Wisregel("antwoord", 2), new Wisregel("signaal", 1));
        assertThat(luisteraar.stappen()).contains(new StapAfgerond(id, Stap.TERREINEN, false));
        assertThat(log.van(ik)).extracting(Regel::actie).contains("vernietigen");
        assertThat(log.tel(
                        "select count(*) from meldpunt.melding where nummer = ?",
                        view.kop().meldingnummer()))
                .as("wat bij het meldpunt staat, houdt zijn eigen einde")
                .isOne();
    }

    @Test
    @Tag("R-TOE-09")
    void nee_in_stap_drie_laat_alleen_de_hulpvraag_over() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Kolom");
        Proeftoeleiding.gedaan(proef.buitenkant(id));

        assertThat(onderzoek
                        .stop(
                                id,
                                Stap.SAMENHANG,
                                Proeftoeleiding.gestopt(Stap.SAMENHANG),
                                proef.versie(id),
                                proef.doel(id))
                        .bezwaar())
                .isEmpty();

        OnderzoekView view = proef.open(id);
        assertThat(view.kop().stand()).isEqualTo(Toeleidingstand.NAAR_KOLOMMEN);
        assertThat(view.vraag().woorden()).isEqualTo("Ik wil rust, zegt Kolom");
        assertThat(verzameld(id)).isOne();
    }

    @Test
    @Tag("R-TOE-10")
    @Tag("R-TOE-12")
    @Tag("R-TOE-25")
    @Tag("R-TOE-34")
    @Tag("R-COO-01")
    void de_conclusie_vraagt_alle_vijf_punten_en_wie_luistert_hoort_het_mee_of_zij_is_er_niet() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, "Conclusie");
        NieuweConclusie coordinatie = new NieuweConclusie(true, "Twee wetten lopen door elkaar.", true);

        assertThat(concludeer(id, coordinatie)).isEqualTo(Weigerreden.PUNT_ONTBREEKT);
        for (Onderzoekspunt punt : Onderzoekspunt.values()) {
            Proeftoeleiding.gedaan(proef.bevinding(id, punt));
        }
        assertThat(concludeer(id, new NieuweConclusie(false, "Liever niet.", true)))
                .as("twee wetten: coördinatie is verplicht")
                .isEqualTo(Weigerreden.KEUZE_KAN_NIET);
        assertThat(concludeer(id, new NieuweConclusie(true, "Twee wetten.", false)))
                .isEqualTo(Weigerreden.EERST_MEELEZEN);

        Proeftoeleiding.gedaan(ondersteunen.legVast(
                id,
                new Ondersteuningsantwoord(proef.vandaag(), true, "J. Molenaar", proef.vandaag(), "Alles"),
                proef.versie(id),
                proef.doel(id)));
        luisteraar.gaStuk(true);
        long versie = proef.versie(id);
        assertThatThrownBy(() -> concluderen.concludeer(id, coordinatie, versie, proef.doel(id)))
                .hasStackTraceContaining("De coördinatie is stuk");
        assertThat(proef.open(id).kop().stand()).isEqualTo(Toeleidingstand.IN_ONDERZOEK);
        luisteraar.gaStuk(false);

        assertThat(concluderen
                        .concludeer(id, coordinatie, versie, proef.doel(id))
                        .bezwaar())
                .isEmpty();
        assertThat(proef.open(id).conclusie().verplicht()).isTrue();
        assertThat(luisteraar.afgerond())
                .filteredOn(einde -> einde.toeleiding().equals(id))
                .extracting(OnderzoekAfgerond::verplicht, OnderzoekAfgerond::ondersteuner, OnderzoekAfgerond::door)
                .containsExactly(tuple(true, new Ondersteuner("J. Molenaar", proef.vandaag(), "Alles"), ik));
        assertThat(log.tel(
                        "select count(*) from coordinatie.coordinatie where toeleiding = ? and ondersteuner = 'J. Molenaar'"
                                + " and ondersteuner_sinds is not null",
                        id.waarde()))
                .as("wie de inwoner steunt, gaat mee")
                .isOne();
        assertThat(log.tel(
                        "select count(*) from coordinatie.coordinatie where toeleiding = ? and ondersteuner_opent <> ''",
                        id.waarde()))
                .as("wat diegene te weten komt, zegt de inwoner opnieuw")
                .isZero();
    }

    @Test
    @Tag("R-TOE-30")
    void wat_stilstaat_laat_niets_toe_en_gaat_daarna_verder() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Stil");

        assertThat(onderzoek
                        .schortOp(id, null, "Mevrouw is opgenomen", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.STILGROND_ONTBREEKT);
        assertThat(onderzoek
                        .schortOp(id, Stilstand.Grond.NIET_TE_SPREKEN, "Handig", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .as("de inwoner leest de reden")
                .contains(Weigerreden.REDEN_IS_GEEN);
        assertThat(onderzoek
                        .schortOp(
                                id,
                                Stilstand.Grond.NIET_TE_SPREKEN,
                                "Mevrouw is opgenomen",
                                proef.versie(id),
                                proef.doel(id))
                        .bezwaar())
                .isEmpty();
        assertThat(proef.antwoord(id, "Thuiszorg", "wmo-2015", Bekend.JA).bezwaar())
                .contains(Weigerreden.OPGESCHORT);
        assertThat(proef.open(id).stilOmdat()).isEqualTo("De inwoner is nu niet te spreken. Mevrouw is opgenomen");
        assertThat(onderzoek.hervat(id, proef.versie(id), proef.doel(id)).bezwaar())
                .isEmpty();
        assertThat(proef.antwoord(id, "Thuiszorg", "wmo-2015", Bekend.JA).bezwaar())
                .isEmpty();
    }

    @Test
    void wie_op_een_oude_versie_besluit_hoort_dat() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Oud");
        long gezien = proef.versie(id);
        Proeftoeleiding.gedaan(proef.antwoord(id, "Thuiszorg", "wmo-2015", Bekend.JA));

        assertThatThrownBy(() -> onderzoek.stop(
                        id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), gezien, proef.doel(id)))
                .isInstanceOf(VerouderdeVersie.class);

        assertThat(verzameld(id)).isEqualTo(2);
    }

    @Test
    @Tag("R-TOE-04")
    void wie_geen_onderzoek_wilde_krijgt_het_een_half_jaar_niet_op_verzoek_behalve_als_de_fg_dat_goedvindt() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Weiger");
        PersoonId wie = proef.open(id).kop().persoonId();
        assertThat(onderzoek
                        .stop(
                                id,
                                Stap.TERREINEN,
                                new Stopbesluit(Stopreden.LOSSE_HULP, "Dit is er niet in stap 2.", Vervolg.niet()),
                                proef.versie(id),
                                proef.doel(id))
                        .bezwaar())
                .as("een reden van een andere stap")
                .contains(Weigerreden.STOPREDEN_ONTBREEKT);
        Proeftoeleiding.gedaan(onderzoek.stop(
                id,
                Stap.TERREINEN,
                new Stopbesluit(Stopreden.INWONER_WIL_NIET, "U zei dat u dit niet wilt.", Vervolg.niet()),
                proef.versie(id),
                proef.doel(id)));
        assertThat(proef.open(id).stopreden()).isEqualTo(Stopreden.INWONER_WIL_NIET);
        assertThat(proef.open(id).waarom()).isEqualTo("U zei dat u dit niet wilt.");

        assertThat(beslis(wie, Afwijking.GEEN).bezwaar()).contains(Verzoekbezwaar.EERDER_GEWEIGERD);
        assertThat(beslis(wie, new Afwijking(true, "", "Er is brand geweest.")).bezwaar())
                .contains(Verzoekbezwaar.FG_ONTBREEKT);
        assertThat(beslis(wie, new Afwijking(true, "F. Demir", "handig")).bezwaar())
                .contains(Verzoekbezwaar.AFWIJKING_ONTBREEKT);
        assertThat(beslis(wie, new Afwijking(false, "", "")).gronden()).containsExactly(Afwijsgrond.EERDER_GEWEIGERD);
        Verzoekbesluit toch = beslis(wie, new Afwijking(true, "F. Demir", "Vorige week was er brand in haar keuken."));
        assertThat(toch.gronden()).isEmpty();
        assertThat(proef.open(toch.toeleiding()).verzoek().afwijkingFg()).isEqualTo("F. Demir");
    }

    private Verzoekbesluit beslis(PersoonId wie, Afwijking afwijking) {
        String feit = "Al drie maanden ligt er vuil in huis.";
        return behandeling.beslis(
                new NieuwOnderzoeksverzoek(
                        wie,
                        new NieuwOnderzoeksverzoek.Verzoeker("S. de Wit", "GGD Zandermeer", "verpleegkundige"),
                        feit,
                        feit,
                        feit,
                        feit,
                        feit,
                        feit,
                        true,
                        proef.vandaag(),
                        afwijking),
                doelbindingen.voorNieuw(Dossierdeel.TOELEIDINGSDOSSIER));
    }

    @Test
    void alles_van_een_toeleiding_gaat_met_haar_rij_mee() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, "Weg");
        Proeftoeleiding.gedaan(proef.bevinding(id, Onderzoekspunt.PROBLEMEN));

        log.doe("delete from toeleiding.toeleiding where id = '" + id + "'");

        assertThat(verzameld(id)).isZero();
    }

    private long verzameld(ToeleidingId id) {
        return List.of("hulpvraag", "terreinantwoord", "buitenkant", "bevinding").stream()
                .mapToLong(tabel ->
                        log.tel("select count(*) from toeleiding." + tabel + " where toeleiding = ?", id.waarde()))
                .sum();
    }

    private Optional<Weigerreden> verder(ToeleidingId id, Stap stap) {
        return onderzoek.gaVerder(id, stap, proef.versie(id), proef.doel(id)).bezwaar();
    }

    private Weigerreden concludeer(ToeleidingId id, NieuweConclusie nieuw) {
        return concluderen
                .concludeer(id, nieuw, proef.versie(id), proef.doel(id))
                .bezwaar()
                .orElse(null);
    }
}
