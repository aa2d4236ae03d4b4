package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.aanwijzen.Aanwijzen;
import nl.samenspraak.coordinatie.aanwijzen.Coordinatorvorm;
import nl.samenspraak.coordinatie.aanwijzen.NieuweAanwijzing;
import nl.samenspraak.coordinatie.beginnen.Beginbezwaar;
import nl.samenspraak.coordinatie.beginnen.Beginnen;
import nl.samenspraak.coordinatie.beginnen.Beginuitkomst;
import nl.samenspraak.coordinatie.beginnen.NieuwPlan;
import nl.samenspraak.coordinatie.betrokkenen.Gezinsrol;
import nl.samenspraak.coordinatie.betrokkenen.Kringbeheer;
import nl.samenspraak.coordinatie.betrokkenen.NieuwGezinslid;
import nl.samenspraak.coordinatie.betrokkenen.NieuwePlanpartij;
import nl.samenspraak.coordinatie.brieven.Planbriefopdracht;
import nl.samenspraak.coordinatie.brieven.Planbriefsoort;
import nl.samenspraak.coordinatie.brieven.Planbriefwijze;
import nl.samenspraak.coordinatie.brieven.Planbrieven;
import nl.samenspraak.coordinatie.dossier.Clientsteun;
import nl.samenspraak.coordinatie.dossier.Opvolgsoort;
import nl.samenspraak.coordinatie.dossier.Opvolgtaak;
import nl.samenspraak.coordinatie.dossier.Stopgrond;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.coordinatie.plan.Activiteitregel;
import nl.samenspraak.coordinatie.plan.Activiteitsoort;
import nl.samenspraak.coordinatie.plan.Activiteitstand;
import nl.samenspraak.coordinatie.plan.NieuweActiviteit;
import nl.samenspraak.coordinatie.plan.PlanView;
import nl.samenspraak.coordinatie.plan.Planwerk;
import nl.samenspraak.coordinatie.plan.Planzicht;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.coordinatie.plan.Wijzigingregel;
import nl.samenspraak.coordinatie.voortgang.NieuweToets;
import nl.samenspraak.coordinatie.voortgang.Toetssoort;
import nl.samenspraak.coordinatie.voortgang.VoortgangView;
import nl.samenspraak.coordinatie.voortgang.Voortgangswerk;
import nl.samenspraak.coordinatie.werklijst.Werklijst;
import nl.samenspraak.coordinatie.werklijst.Werkregel;
import nl.samenspraak.coordinatie.werklijst.Werkverdeling;
import nl.samenspraak.coordinatie.werklijst.Werkvraag;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Dagronde;
import nl.samenspraak.toegang.bewaren.Vergeetronde;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.conclusie.Concluderen;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the conclusion of an onderzoek to a plan of two parties, a toets and a stop, on a real database, behind the real gate. */
class CoordinatieIT extends Verpakt {

    /** What the field of a letter to somebody of the household holds when nobody changes it (AVG 14 lid 2 f). */
    private static final Map<String, String> BRON = Map.of("bron", "de inwoner zelf");

    @Inject
    private Proefcoordinatie proef;

    @Inject
    private Proeftoeleiding toeleiding;

    @Inject
    private Onderzoeksproef luisteraar;

    @Inject
    private Concluderen concluderen;

    @Inject
    private Beginnen beginnen;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Kringbeheer kring;

    @Inject
    private Planwerk plan;

    @Inject
    private Aanwijzen aanwijzen;

    @Inject
    private Voortgangswerk voortgang;

    @Inject
    private Planbrieven brieven;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Dagronde ronde;

    @Inject
    private Vergeetronde vergeetronde;

    @Inject
    private Proefklok proefklok;

    @Inject
    private Clock klok;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @AfterEach
    void maakHeel() {
        luisteraar.gaStuk(false);
        proefklok.zetGelijk();
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = 'vergeten'");
    }

    @Test
    @Tag("R-COO-01")
    @Tag("R-TOE-10")
    void wat_een_onderzoek_concludeert_staat_klaar_met_de_draad_naar_beide_kanten() {
        UUID toeleider = Id.nieuw();
        CoordinatieId id = proef.geconcludeerd(toeleider, "Coodraad");
        ToeleidingId van = new ToeleidingId(UUID.fromString(
                log.tekst("select cast(toeleiding as varchar) from coordinatie.coordinatie where id = '" + id + "'")));

        assertThat(toeleiding.open(van).conclusie().coordinatienummer())
                .isEqualTo(proef.nummer(id).waarde())
                .matches("P-\\d{4}-\\d{6}");
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'vastleggen'"
                                + " and pet = 'systeem' and doel = 'coordinatie-klaarzetten' and persoon is not null",
                        id.waarde()))
                .isOne();

        proef.word(ik);
        assertThatThrownBy(() -> proef.open(id))
                .as("wie haar niet heeft opgepakt, ziet haar niet")
                .isInstanceOfSatisfying(
                        Weigering.class, geen -> assertThat(geen.grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK));
        Proeftoeleiding.gedaan(verdeling.pakOp(proef.nummer(id), proef.doel(id)));

        VoortgangView view = voortgang.open(id, proef.doel(id));
        assertThat(view.kop().toeleidingnummer())
                .isEqualTo(toeleiding.nummer(van).waarde());
        assertThat(view.verplichting().wetten()).isEqualTo("Wmo 2015 en Wet gemeentelijke schuldhulpverlening");
        assertThat(view.verplichting().uitleg()).startsWith("Verplicht");
        assertThat(view.kop().persoon().naam()).contains("Coodraad");
        assertThat(proef.open(id).leden()).hasSize(1);
    }

    @Test
    @Tag("R-TOE-10")
    void lukt_de_coordinatie_niet_dan_is_er_ook_geen_conclusie() {
        ToeleidingId id = proef.onderzocht(ik, "Coostuk");
        luisteraar.gaStuk(true);
        long versie = toeleiding.versie(id);

        assertThatThrownBy(() -> concluderen.concludeer(
                        id, new NieuweConclusie(true, "Twee wetten.", true), versie, toeleiding.doel(id)))
                .hasStackTraceContaining("De coördinatie is stuk");

        assertThat(log.tel("select count(*) from coordinatie.coordinatie where toeleiding = ?", id.waarde()))
                .isZero();
    }

    @Test
    @Tag("R-COO-07")
    @Tag("R-COO-17")
    @Tag("R-COO-22")
    @Tag("R-COO-23")
    void van_oppakken_tot_stoppen() {
        CoordinatieId id = proef.metPlan(ik, "Cooverhaal");
        assertThat(soorten(id))
                .containsExactly(
                        Opvolgsoort.COORDINATOR, Opvolgsoort.GEZINSBRIEF, Opvolgsoort.TOETS, Opvolgsoort.BESLUIT);
        NieuweAanwijzing eerste = aanwijzing("Ruud Kaya", toeleiding.vandaag());
        Proeftoeleiding.gedaan(aanwijzen.wijsAan(id, eerste, proef.versie(id), proef.doel(id)));
        assertThat(proef.open(id).kop().coordinator()).isEqualTo("Ruud Kaya");
        Proeftoeleiding.gedaan(aanwijzen.wijsAan(
                id, aanwijzing("Saskia Prins", toeleiding.vandaag()), proef.versie(id), proef.doel(id)));
        VoortgangView opgevolgd = voortgang.open(id, proef.doel(id));
        assertThat(opgevolgd.coordinator().naam()).isEqualTo("Saskia Prins");
        assertThat(opgevolgd.eerder()).extracting(wie -> wie.naam()).containsExactly("Ruud Kaya");

        Activiteitregel brief = proef.activiteit(id, "Een brief sturen");
        Proeftoeleiding.gedaan(
                plan.wijzig(id, brief.id(), later(brief), "twee adressen ontbreken", proef.versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(plan.rondAf(id, brief.id(), true, proef.versie(id), proef.doel(id)));
        PlanView view = proef.open(id);
        assertThat(view.wijzigingen())
                .extracting(Wijzigingregel::zin)
                .anyMatch(zin -> zin.startsWith("schoof Een brief sturen op"));
        assertThat(view.wijzigingen()).extracting(Wijzigingregel::reden).contains("twee adressen ontbreken");
        assertThat(proef.activiteit(id, "Een brief sturen").stand()).isEqualTo(Activiteitstand.KLAAR);

        Proeftoeleiding.gedaan(toets(id, Toetssoort.TOETS, "De brief is weg; de regeling loopt."));
        eenJaarGeleden(id);
        assertThat(plan.legDoelVast(id, "Nog een doel", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .as("na een jaar komt er niets bij")
                .contains(Weigerreden.EERST_BESLUIT);
        assertThat(toets(id, Toetssoort.BESLUIT, "Handig").bezwaar()).contains(Weigerreden.MOTIVERING_ONTBREEKT);
        Proeftoeleiding.gedaan(toets(id, Toetssoort.BESLUIT, "Het gezin heeft de regeling nog nodig."));
        Proeftoeleiding.gedaan(plan.legDoelVast(id, "Nog een doel", proef.versie(id), proef.doel(id)));

        assertThat(voortgang
                        .stop(id, null, "Klaar.", "", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.GROND_ONTBREEKT);
        assertThat(stop(id, "").bezwaar())
                .as("twee activiteiten zijn nog niet klaar")
                .contains(Weigerreden.VERVOLG_ONTBREEKT);
        Proeftoeleiding.gedaan(stop(id, "De verhuurder maakt de regeling af."));
        assertThat(soorten(id)).containsExactly(Opvolgsoort.BERICHT, Opvolgsoort.GEZINSBRIEF);
        assertThat(lijst(Werklijst.BERICHT)).contains(id);
        assertThat(voortgang
                        .bericht(id, toeleiding.vandaag(), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .as("de inwoner krijgt een brief")
                .contains(Weigerreden.EERST_BRIEF);
        stuur(id, Planbriefsoort.STOP, "inwoner");
        assertThat(soorten(id)).containsExactly(Opvolgsoort.GEZINSBRIEF);
        assertThat(lijst(Werklijst.BERICHT)).doesNotContain(id);
        assertThat(plan.legDoelVast(id, "Toch nog", proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.AFGESLOTEN);
        assertThat(log.van(ik)).extracting(Regel::actie).contains("inzien", "wijzigen", "vastleggen");
    }

    private Verrichting<Weigerreden> stop(CoordinatieId id, String vervolg) {
        return voortgang.stop(
                id,
                Stopgrond.RESULTAAT_BEREIKT,
                "De schulden zijn geregeld.",
                vervolg,
                proef.versie(id),
                proef.doel(id));
    }

    /** Reads a letter and sends it, as it was read. */
    private void stuur(CoordinatieId id, Planbriefsoort soort, String aan) {
        Planbriefopdracht opdracht =
                new Planbriefopdracht(soort, aan, soort == Planbriefsoort.GEZINSLID ? BRON : Map.of());
        Planbriefwijze wijze =
                soort.aan() == Planbriefsoort.Aan.PARTIJ ? Planbriefwijze.BEVEILIGD : Planbriefwijze.GEGEVEN;
        String afdruk = brieven.bekijk(id, opdracht, proef.doel(id)).blad().afdruk();
        assertThat(brieven.verstuur(id, opdracht, "anders", wijze, proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.BRIEF_ANDERS);
        Proeftoeleiding.gedaan(brieven.verstuur(id, opdracht, afdruk, wijze, proef.versie(id), proef.doel(id)));
    }

    @Test
    @Tag("R-ALG-06")
    @Tag("R-ALG-08")
    @Tag("R-AVG-12")
    void wat_iemand_moet_horen_staat_open_tot_de_brief_weg_is_of_tot_een_dag_met_een_reden() {
        CoordinatieId id = proef.metPlan(ik, "Coobrief");
        Proeftoeleiding.gedaan(
                aanwijzen.wijsAan(id, aanwijzing("Ruud Kaya", toeleiding.vandaag()), proef.versie(id), proef.doel(id)));
        UUID kemal = proef.lid(id, "Kemal");
        UUID deniz = proef.lid(id, "Deniz");
        assertThat(soorten(id)).contains(Opvolgsoort.REGIEBRIEF, Opvolgsoort.GEZINSBRIEF);
        assertThat(brieven.open(id, proef.doel(id)).keuzes())
                .extracting(keuze -> keuze.soort())
                .containsExactly(Planbriefsoort.BEGIN, Planbriefsoort.GEZINSLID, Planbriefsoort.GEZINSLID);

        stuur(id, Planbriefsoort.BEGIN, "inwoner");
        stuur(id, Planbriefsoort.GEZINSLID, kemal.toString());
        assertThat(soorten(id)).doesNotContain(Opvolgsoort.REGIEBRIEF).contains(Opvolgsoort.GEZINSBRIEF);
        LocalDate later = toeleiding.vandaag().plusDays(20);
        assertThat(uitstel(id, deniz, toeleiding.vandaag(), "Zij hoort het na haar examen.")
                        .bezwaar())
                .contains(Weigerreden.UITSTEL_ONTBREEKT);
        assertThat(uitstel(id, deniz, later, "Handig").bezwaar()).contains(Weigerreden.REDEN_ONTBREEKT);
        Proeftoeleiding.gedaan(uitstel(id, deniz, later, "Zij hoort het na haar examen."));
        assertThat(voortgang.open(id, proef.doel(id)).taken().stream()
                        .filter(taak -> taak.soort() == Opvolgsoort.GEZINSBRIEF))
                .singleElement()
                .satisfies(taak -> assertThat(taak.vanaf()).isEqualTo(later));
        assertThat(uitstel(id, kemal, later, "Hij hoort het later.").bezwaar()).contains(Weigerreden.AL_VERTELD);

        Proeftoeleiding.gedaan(aanwijzen.wijsAan(
                id, aanwijzing("Saskia Prins", toeleiding.vandaag()), proef.versie(id), proef.doel(id)));
        stuur(id, Planbriefsoort.OPVOLGING, "inwoner");
        assertThat(brieven.open(id, proef.doel(id)).verstuurd()).hasSize(3);
        UUID eerste = brieven.open(id, proef.doel(id)).verstuurd().get(2).id();
        assertThat(brieven.lees(id, eerste, proef.doel(id)).blad().html()).contains("Ruud Kaya");
        assertThat(log.van(ik))
                .extracting(Regel::wederpartij)
                .as("van een gezinslid alleen wie het in het gezin is")
                .contains("de inwoner", "partner");
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-AVG-05")
    void van_een_kind_van_twaalf_is_pas_verteld_als_ook_wie_het_gezag_heeft_de_brief_kreeg() {
        CoordinatieId id = proef.metPlan(ik, "Coogezag");
        proef.lid(
                id, "Elif", Gezinsrol.KIND, toeleiding.vandaag().minusYears(12).minusDays(1));
        UUID elif = proef.lid(id, "Elif");
        String gezag = elif + ":gezag";
        stuur(id, Planbriefsoort.GEZINSLID, proef.lid(id, "Kemal").toString());
        stuur(id, Planbriefsoort.GEZINSLID, proef.lid(id, "Deniz").toString());

        Planbriefopdracht zelf = new Planbriefopdracht(Planbriefsoort.GEZINSLID, elif.toString(), BRON);
        assertThat(brieven.bekijk(id, zelf, proef.doel(id)).blad().html())
                .contains(Proefcoordinatie.BUDGETWINKEL, "de inwoner zelf");
        stuur(id, Planbriefsoort.GEZINSLID, elif.toString());
        assertThat(soorten(id)).as("wie het gezag heeft nog niet").contains(Opvolgsoort.GEZINSBRIEF);

        Planbriefopdracht zonder = new Planbriefopdracht(Planbriefsoort.GEZINSLID, gezag, BRON);
        assertThat(brieven.bekijk(id, zonder, proef.doel(id)).blad().wijzen()).doesNotContain(Planbriefwijze.POST);
        Planbriefopdracht post = new Planbriefopdracht(
                Planbriefsoort.GEZINSLID,
                gezag,
                Map.of("bron", "de inwoner zelf", "adres", "Plaslaan 9\n3999 AE Zandermeer"));
        assertThat(brieven.bekijk(id, post, proef.doel(id)).blad().wijzen()).contains(Planbriefwijze.POST);
        Planbriefopdracht lang =
                new Planbriefopdracht(Planbriefsoort.GEZINSLID, gezag, Map.of("adres", "een\ntwee\ndrie\nvier\nvijf"));
        assertThat(brieven.bekijk(id, lang, proef.doel(id)).reden()).isEqualTo(Weigerreden.BRIEF_ADRES_TE_LANG);
        stuur(id, Planbriefsoort.GEZINSLID, gezag);

        assertThat(soorten(id)).doesNotContain(Opvolgsoort.GEZINSBRIEF);
        assertThat(brieven.open(id, proef.doel(id)).verstuurd())
                .extracting(brief -> brief.naam())
                .contains("kind", "wie het gezag heeft over een kind");
    }

    private Verrichting<Weigerreden> uitstel(CoordinatieId id, UUID wie, LocalDate tot, String grond) {
        return kring.stelVertellenUit(id, wie, tot, grond, proef.versie(id), proef.doel(id));
    }

    @Test
    @Tag("R-COO-15")
    @Tag("R-TOE-34")
    @Tag("R-LOG-01")
    void wie_meedoet_is_te_wijzigen_handhaven_is_geen_taak_en_het_logboek_noemt_de_partij() {
        CoordinatieId id = proef.metPlan(ik, "Cookring");
        UUID kemal = proef.lid(id, "Kemal");
        NieuwGezinslid anders = new NieuwGezinslid("Kemal", Gezinsrol.ANDER, null, "Betaalt de huur.");
        Proeftoeleiding.gedaan(kring.wijzigLid(id, kemal, anders, proef.versie(id), proef.doel(id)));
        assertThat(kring.open(id, proef.doel(id)).leden())
                .filteredOn(lid -> lid.id().equals(kemal))
                .singleElement()
                .satisfies(lid -> assertThat(lid.noodzaak()).isEqualTo("Betaalt de huur."));
        assertThat(kring.wijzigLid(
                                id,
                                kemal,
                                new NieuwGezinslid("Deniz", Gezinsrol.ANDER, null, "Betaalt de huur."),
                                proef.versie(id),
                                proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.LID_STAAT_ER_AL);

        UUID verhuurder = proef.inPlan(id, Proefcoordinatie.VERHUURDER);
        assertThat(taak(id, verhuurder, "Handhaven van de huisregels").bezwaar())
                .contains(Weigerreden.TAAK_IS_HANDHAVING);
        Proeftoeleiding.gedaan(taak(id, verhuurder, "Een betalingsregeling maken"));
        assertThat(kring.open(id, proef.doel(id)).partijen())
                .extracting(partij -> partij.taak())
                .contains("Een betalingsregeling maken");
        assertThat(kring.open(id, proef.doel(id)).staatInPlan(verhuurder)).isTrue();
        assertThat(log.van(ik)).extracting(Regel::wederpartij).contains(Proefcoordinatie.VERHUURDER);

        Proeftoeleiding.gedaan(kring.legSteunVast(
                id,
                new Clientsteun("J. Molenaar", toeleiding.vandaag(), "Alleen over geld"),
                proef.versie(id),
                proef.doel(id)));
        assertThat(kring.open(id, proef.doel(id)).steun().naam()).isEqualTo("J. Molenaar");
        Proeftoeleiding.gedaan(kring.legSteunVast(id, new Clientsteun("", null, ""), proef.versie(id), proef.doel(id)));
        assertThat(kring.open(id, proef.doel(id)).steun()).isNull();
    }

    private Verrichting<Weigerreden> taak(CoordinatieId id, UUID partij, String taak) {
        return kring.wijzigPartij(
                id, partij, new NieuwePlanpartij(null, taak, "I. Visser"), proef.versie(id), proef.doel(id));
    }

    private NieuweAanwijzing aanwijzing(String naam, LocalDate sinds) {
        return new NieuweAanwijzing(Coordinatorvorm.POOL, naam, "", "", "0123 456 789", "Zij wil het.", "", sinds);
    }

    private NieuweActiviteit later(Activiteitregel was) {
        NieuweActiviteit is = was.gegevens();
        return new NieuweActiviteit(
                is.doel(),
                is.soort(),
                is.wat(),
                is.bevoegdheid(),
                is.uitvoerder(),
                is.volgorde(),
                is.begint(),
                is.eindigt().plusDays(7),
                is.opmerking(),
                is.voor(),
                is.gedeeld());
    }

    private Verrichting<Weigerreden> toets(CoordinatieId id, Toetssoort soort, String bevinding) {
        return voortgang.legToetsVast(
                id, new NieuweToets(soort, toeleiding.vandaag(), true, bevinding), proef.versie(id), proef.doel(id));
    }

    /** As if it began thirteen months ago, and was looked at since. */
    private void eenJaarGeleden(CoordinatieId id) {
        log.doe("update coordinatie.coordinatie set startdag = date '"
                + toeleiding.vandaag().minusMonths(13) + "' where id = '" + id + "'");
    }

    private List<Opvolgsoort> soorten(CoordinatieId id) {
        return voortgang.open(id, proef.doel(id)).taken().stream()
                .map(Opvolgtaak::soort)
                .toList();
    }

    private List<CoordinatieId> lijst(Werklijst welke) {
        return verdeling.lijst(Werkvraag.van(welke), doelbindingen.voorTaak(Proefcoordinatie.DOEL)).rijen().stream()
                .map(Werkregel::coordinatie)
                .toList();
    }

    @Test
    @Tag("R-COO-21")
    @Tag("R-LOG-01")
    void wie_meekijkt_ziet_wat_die_ander_ziet_en_dat_laat_een_regel_na() {
        CoordinatieId id = proef.metPlan(ik, "Coozicht");
        UUID deniz = proef.lid(id, "Deniz");
        UUID kemal = proef.lid(id, "Kemal");
        UUID budgetwinkel = proef.inPlan(id, Proefcoordinatie.BUDGETWINKEL);
        NieuweActiviteit gesprek = proef.met(
                id,
                Activiteitsoort.DIENST,
                "Elke week een gesprek",
                new Uitvoerder(budgetwinkel, null),
                Set.of(deniz),
                Set.of());
        Proeftoeleiding.gedaan(plan.legVast(id, gesprek, proef.versie(id), proef.doel(id)));
        Proeftoeleiding.gedaan(plan.legVast(
                id,
                proef.met(
                        id,
                        Activiteitsoort.EIGEN_ACTIE,
                        "Naar school",
                        new Uitvoerder(null, deniz),
                        Set.of(deniz),
                        Set.of(kemal)),
                proef.versie(id),
                proef.doel(id)));

        assertThat(proef.activiteit(id, "Elke week een gesprek").alleen()).isEqualTo("Deniz");
        assertThat(ziet(id, new Planzicht(null, deniz)))
                .containsExactlyInAnyOrder(
                        "Een brief sturen", "Een regeling treffen", "Elke week een gesprek", "Naar school");
        assertThat(ziet(id, new Planzicht(null, kemal)))
                .containsExactlyInAnyOrder("Een brief sturen", "Een regeling treffen", "Naar school");
        PlanView vanKemal = plan.bekijkAls(id, new Planzicht(null, kemal), proef.doel(id));
        assertThat(vanKemal.wijzigingen())
                .as("ook niet in wat er veranderde")
                .noneMatch(wijziging -> wijziging.zin().contains("gesprek"));
        assertThat(taak(vanKemal, Proefcoordinatie.BUDGETWINKEL))
                .as("wat zij voor Deniz doet, staat ook niet in haar taak")
                .isEmpty();
        assertThat(taak(vanKemal, Proefcoordinatie.VERHUURDER)).isEqualTo("In de woning blijven");
        assertThat(taak(plan.bekijkAls(id, new Planzicht(null, deniz), proef.doel(id)), Proefcoordinatie.BUDGETWINKEL))
                .isEqualTo("De schulden regelen");
        assertThat(vanKemal.eerder()).noneMatch(wijziging -> wijziging.zin().contains("gesprek"));
        int ervoor = log.van(ik).size();
        assertThat(ziet(id, new Planzicht(budgetwinkel, null)))
                .containsExactlyInAnyOrder("Een brief sturen", "Elke week een gesprek");
        assertThat(log.van(ik)).hasSize(ervoor + 1);
        assertThatThrownBy(() -> plan.bekijkAls(id, new Planzicht(null, Id.nieuw()), proef.doel(id)))
                .isInstanceOf(Weigering.class);
    }

    private static String taak(PlanView view, String partij) {
        return view.partijen().stream()
                .filter(deze -> deze.naam().equals(partij))
                .findFirst()
                .orElseThrow()
                .taak();
    }

    private List<String> ziet(CoordinatieId id, Planzicht zicht) {
        return plan.bekijkAls(id, zicht, proef.doel(id)).activiteiten().stream()
                .map(regel -> regel.gegevens().wat())
                .toList();
    }

    @Test
    void wat_van_een_ander_plan_is_komt_er_niet_in_en_wie_iets_doet_gaat_er_niet_uit() {
        CoordinatieId id = proef.metPlan(ik, "Coovreemd");
        CoordinatieId ander = proef.metPlan(ik, "Coovreemd2");
        NieuweActiviteit vreemd = proef.dienst(ander, Proefcoordinatie.BUDGETWINKEL, "Vreemd");

        assertThat(plan.legVast(id, vreemd, proef.versie(id), proef.doel(id)).bezwaar())
                .contains(Weigerreden.DOEL_ONTBREEKT);
        assertThat(kring.haalPartijWeg(
                                id, proef.inPlan(id, Proefcoordinatie.BUDGETWINKEL), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.STAAT_IN_PLAN);
        assertThat(plan.haalDoelWeg(id, proef.open(id).doelen().get(0).id(), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.DOEL_HEEFT_ACTIVITEITEN);
        assertThat(kring.haalLidWeg(id, proef.lid(id, "Kemal"), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .isEmpty();
        assertThat(kring.haalLidWeg(id, proef.open(id).leden().get(0).id(), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .contains(Weigerreden.IS_INWONER);
    }

    @Test
    void wie_op_een_oude_versie_besluit_hoort_dat() {
        CoordinatieId id = proef.metPlan(ik, "Cooversie");
        long gezien = proef.versie(id);
        UUID brief = proef.activiteit(id, "Een brief sturen").id();
        Proeftoeleiding.gedaan(plan.rondAf(id, brief, true, gezien, proef.doel(id)));

        assertThatThrownBy(() -> plan.haalWeg(id, brief, gezien, proef.doel(id)))
                .isInstanceOf(VerouderdeVersie.class);

        assertThat(proef.activiteit(id, "Een brief sturen").stand()).isEqualTo(Activiteitstand.KLAAR);
    }

    @Test
    @Tag("R-COO-19")
    @Tag("R-COO-23")
    @Tag("R-COO-25")
    void met_toestemming_gaat_het_dossier_open_onder_een_ander_doel_en_een_tweede_keer_met_een_nieuwe_grond() {
        PersoonId persoon = persoon(proef.geconcludeerd(Id.nieuw(), "Cootoestemming"));
        log.doe("delete from coordinatie.coordinatie where persoon = '" + persoon + "'");
        proef.word(ik);
        Doelbinding nieuw = doelbindingen.voorTaak(Proefcoordinatie.DOEL);
        assertThat(begin(persoon, "", "", nieuw).bezwaar()).contains(Beginbezwaar.TOESTEMMING_ONTBREEKT);

        Beginuitkomst begonnen = begin(persoon, "Eén plan, en de partijen horen van elkaar wat zij doen.", "", nieuw);
        assertThat(begonnen.bezwaar()).isEmpty();
        CoordinatieId id = begonnen.coordinatie();
        assertThat(begin(persoon, "Nog een.", "", nieuw).bezwaar()).contains(Beginbezwaar.LOOPT_AL);

        assertThatThrownBy(() -> voortgang.open(id, proef.doel(id)))
                .as("de Wams is hier geen grond")
                .isInstanceOf(Weigering.class);
        Doelbinding toestemming = doelbindingen.kies(id.zaak(), "plan-met-toestemming");
        VoortgangView view = voortgang.open(id, toestemming);
        assertThat(view.kop().regie().verantwoordelijke()).isEqualTo("De organisatie van wie de regie heeft");
        assertThat(view.stopgronden()).doesNotContain(Stopgrond.NIET_MEER_MEERVOUDIG);

        Proeftoeleiding.gedaan(voortgang.stop(
                id, Stopgrond.INGETROKKEN, "Zij wil niet meer.", "", view.kop().versie(), toestemming));
        assertThat(begin(persoon, "Toch weer.", "", nieuw).bezwaar()).contains(Beginbezwaar.NIEUWE_GROND_ONTBREEKT);
        assertThat(begin(persoon, "Toch weer.", "De verhuurder dreigt.", nieuw).bezwaar())
                .isEmpty();
    }

    private Beginuitkomst begin(PersoonId persoon, String toestemming, String grond, Doelbinding doel) {
        return beginnen.metToestemming(new NieuwPlan(persoon, toestemming, grond, toeleiding.vandaag()), doel);
    }

    private PersoonId persoon(CoordinatieId id) {
        return new PersoonId(UUID.fromString(
                log.tekst("select cast(persoon as varchar) from coordinatie.coordinatie where id = '" + id + "'")));
    }

    @Test
    @Tag("R-LOG-04")
    void wie_overneemt_zegt_waarom_en_wie_het_weggaf_ziet_het_niet_meer() {
        CoordinatieId id = proef.metPlan(ik, "Coooverneem");
        UUID collega = Id.nieuw();
        proef.word(collega);

        Proeftoeleiding.gedaan(verdeling.neemOver(proef.nummer(id), "Collega is langdurig ziek.", proef.doel(id)));

        assertThat(Optional.of(voortgang.open(id, proef.doel(id)).verloop()))
                .get()
                .satisfies(verloop ->
                        assertThat(verloop.get(verloop.size() - 1).reden()).isEqualTo("Collega is langdurig ziek."));
        proef.word(ik);
        assertThatThrownBy(() -> proef.open(id)).isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-COO-06")
    void alles_van_een_coordinatie_gaat_met_haar_rij_mee_en_de_databank_kent_de_regels_ook() {
        CoordinatieId id = proef.metPlan(ik, "Cooweg");
        assertThatThrownBy(() ->
                        log.doe("update coordinatie.coordinatie set aanleiding = 'TOESTEMMING', toeleiding = null,"
                                + " toeleidingnummer = null where id = '" + id + "'"))
                .hasStackTraceContaining("coordinatie_toestemming");
        assertThatThrownBy(() -> log.doe(
                        "update coordinatie.activiteit set soort = 'EIGEN_ACTIE' where coordinatie = '" + id + "'"))
                .hasStackTraceContaining("activiteit_uitvoerder");

        log.doe("delete from coordinatie.coordinatie where id = '" + id + "'");

        assertThat(List.of("gezinslid", "planpartij", "plandoel", "activiteit", "planwijziging").stream()
                        .mapToLong(tabel -> log.tel(
                                "select count(*) from coordinatie." + tabel + " where coordinatie = ?", id.waarde()))
                        .sum())
                .isZero();
    }

    @Test
    @Tag("R-AVG-08")
    @Tag("R-AVG-09")
    void wat_gestopt_is_gaat_na_zijn_termijn_weg_met_zijn_brieven_en_wat_is_afgebroken_eerder() {
        CoordinatieId klaar = proef.metPlan(ik, "Coovergeet");
        CoordinatieId afgebroken = proef.metPlan(ik, "Coobreekaf");
        Proeftoeleiding.gedaan(stop(klaar, "De verhuurder maakt de regeling af."));
        stuur(klaar, Planbriefsoort.STOP, "inwoner");
        Proeftoeleiding.gedaan(voortgang.stop(
                afgebroken,
                Stopgrond.INGETROKKEN,
                "Zij wil niet meer.",
                "Niemand doet meer iets.",
                proef.versie(afgebroken),
                proef.doel(afgebroken)));
        LocalDate vandaag = toeleiding.vandaag();

        opDag(vandaag.plusWeeks(6));
        assertThat(is(afgebroken)).isOne();
        opDag(vandaag.plusWeeks(6).plusDays(1));
        assertThat(is(afgebroken)).isZero();
        assertThat(is(klaar)).isOne();

        opDag(vandaag.plusYears(1).plusDays(1));
        assertThat(is(klaar)).isZero();
        assertThat(log.tel("select count(*) from coordinatie.brief where coordinatie = ?", klaar.waarde()))
                .isZero();
    }

    private long is(CoordinatieId id) {
        return log.tel("select count(*) from coordinatie.coordinatie where id = ?", id.waarde());
    }

    private void opDag(LocalDate dag) {
        proefklok.zetGelijk();
        ZonedDateTime nu = ZonedDateTime.now(klok);
        proefklok.zetVooruit(Duration.between(nu, nu.with(dag)));
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = 'vergeten'");
        ronde.maak(vergeetronde);
    }
}
