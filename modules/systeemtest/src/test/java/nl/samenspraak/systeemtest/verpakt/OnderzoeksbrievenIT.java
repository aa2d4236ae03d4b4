package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Beletsels;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.BriefoverzichtView;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefstuk;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.conclusie.Concluderen;
import nl.samenspraak.toeleiding.conclusie.NieuweConclusie;
import nl.samenspraak.toeleiding.conclusie.Onderzoekspunt;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.gezin.Gezinsdeelname;
import nl.samenspraak.toeleiding.gezin.Gezinsrelatie;
import nl.samenspraak.toeleiding.gezin.Gezinssituatie;
import nl.samenspraak.toeleiding.gezin.Gezinsvastlegging;
import nl.samenspraak.toeleiding.gezin.Leeftijdsgroep;
import nl.samenspraak.toeleiding.gezin.NieuwGezinslid;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.onderzoek.Wisregel;
import nl.samenspraak.toeleiding.werklijst.Werkverdeling;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letters of an onderzoek and who lives with the client, on a real database, behind the real gate. */
class OnderzoeksbrievenIT extends Verpakt {

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Concluderen concluderen;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Onderzoeksbrieven brieven;

    @Inject
    private Gezinsvastlegging gezin;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    @Any
    private Instance<Sleutelwerk> werken;

    @Inject
    private Beletsels beletsels;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @Test
    @Tag("R-TOE-02")
    @Tag("R-LOG-01")
    void wat_gelezen_is_gaat_een_keer_weg_en_ligt_op_slot_met_een_verstrekking_in_het_logboek() {
        ToeleidingId id = proef.opgepakt(ik, "Kennis");
        Briefopdracht opdracht = aan(Briefsoort.KENNISGEVING, "inwoner", "Ik kom dinsdag.");
        Briefstuk gelezen = brieven.bekijk(id, opdracht, doel(id));
        assertThat(gelezen.blad().wijzen()).containsExactly(Briefwijze.POST, Briefwijze.GEGEVEN);
        assertThat(bewaard(id)).as("wat alleen bekeken is, blijft nergens").isZero();

        long versie = proef.versie(id);
        Verrichting<Weigerreden> weg = verstuur(id, opdracht, gelezen, Briefwijze.POST, versie);

        assertThat(weg.bezwaar()).isEmpty();
        assertThatThrownBy(() -> verstuur(id, opdracht, gelezen, Briefwijze.POST, versie))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(verstuur(id, opdracht, gelezen, Briefwijze.POST, proef.versie(id))
                        .bezwaar())
                .contains(Weigerreden.BRIEF_AL_VERSTUURD);
        UUID brief = enige(id).id();
        assertThat(brieven.lees(id, brief, doel(id)).blad().html())
                .isEqualTo(gelezen.blad().html());
        assertThat(brieven.lees(id, brief, doel(id)).blad().pdf()).startsWith('%', 'P', 'D', 'F');
        assertThat(log.tel(
                        "select count(*) from toeleiding.brief where id = ? and substring(pdf from 1 for 4) = ?",
                        brief,
                        new byte[] {'%', 'P', 'D', 'F'}))
                .isZero();
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'de inwoner'",
                        id.waarde()))
                .isOne();
        assertThat(proef.open(id).isNogTeMelden()).isFalse();
    }

    @Test
    @Tag("R-ALG-27")
    void naar_een_adres_waar_iemand_niet_woont_gaat_geen_brief_zonder_reden_en_een_curator_telt_altijd() {
        ToeleidingId id = proef.opgepakt(ik, "Postadres");
        UUID wie = proef.open(id).kop().persoonId().waarde();
        log.doe("update personen.persoon set niet_op_adres = true where id = '" + wie + "'");
        Briefopdracht opdracht = aan(Briefsoort.KENNISGEVING, "inwoner", "");
        Briefstuk gelezen = brieven.bekijk(id, opdracht, doel(id));
        assertThat(proef.regelsVan(proef.open(id).kop().persoonId()))
                .as("ook de werklijst zegt het")
                .singleElement()
                .satisfies(regel -> assertThat(regel.naam()).endsWith("(woont niet op dit adres)"));
        assertThat(gelezen.blad().waarschuwing().merken())
                .extracting(Enum::name)
                .containsExactly("NIET_OP_ADRES");

        assertThat(verstuur(id, opdracht, gelezen, Briefwijze.POST, proef.versie(id))
                        .bezwaar())
                .contains(Weigerreden.POSTREDEN_ONTBREEKT);
        assertThat(verstuur(id, met(opdracht, "Handig"), gelezen, Briefwijze.POST, proef.versie(id))
                        .bezwaar())
                .contains(Weigerreden.POSTREDEN_IS_GEEN);
        assertThat(bewaard(id)).isZero();
        Proeftoeleiding.gedaan(verstuur(
                id,
                met(opdracht, "Haar zus haalt daar de post elke dag voor haar op."),
                gelezen,
                Briefwijze.POST,
                proef.versie(id)));
        assertThat(enige(id).postreden()).isEqualTo("Haar zus haalt daar de post elke dag voor haar op.");

        ToeleidingId ander = proef.opgepakt(ik, "Curandus");
        UUID beschermd = proef.open(ander).kop().persoonId().waarde();
        log.doe("update personen.persoon set curatele = true where id = '" + beschermd + "'");
        assertThat(verstuur(
                                ander,
                                opdracht,
                                brieven.bekijk(ander, opdracht, doel(ander)),
                                Briefwijze.GEGEVEN,
                                proef.versie(ander))
                        .bezwaar())
                .contains(Weigerreden.POSTREDEN_ONTBREEKT);
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-AVG-05")
    void over_een_kind_hoort_wie_het_gezag_heeft_en_vanaf_12_het_kind_ook() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Kinderen");
        NieuwGezinslid klein = new NieuwGezinslid(
                Gezinsrelatie.KIND, "Sami", true, "Heeft door de schulden geen winterjas.", null, "");
        assertThat(gezin.legVast(id, klein, proef.versie(id), doel(id)).bezwaar())
                .contains(Weigerreden.LEEFTIJD_ONTBREEKT);
        Proeftoeleiding.gedaan(gezin.legVast(
                id,
                new NieuwGezinslid(
                        Gezinsrelatie.KIND,
                        "Sami",
                        true,
                        "Heeft door de schulden geen winterjas.",
                        Leeftijdsgroep.ONDER_12,
                        ""),
                proef.versie(id),
                doel(id)));
        Proeftoeleiding.gedaan(gezin.legVast(
                id,
                new NieuwGezinslid(
                        Gezinsrelatie.KIND,
                        "Noor",
                        true,
                        "Past op haar broer.",
                        Leeftijdsgroep.VAN_12_TOT_16,
                        "M. Wit"),
                proef.versie(id),
                doel(id)));

        List<BriefoverzichtView.Keuze> keuzes = brieven.open(id, doel(id)).keuzes().stream()
                .filter(keuze -> keuze.soort() == Briefsoort.KENNISGEVING_GEZINSLID)
                .toList();

        assertThat(keuzes)
                .extracting(BriefoverzichtView.Keuze::naam)
                .containsExactly("wie het gezag heeft over het kind", "het kind", "wie het gezag heeft over het kind");
        assertThat(keuzes)
                .extracting(keuze -> brieven.bekijk(
                                id, aan(Briefsoort.KENNISGEVING_GEZINSLID, keuze.ontvanger(), ""), doel(id))
                        .blad()
                        .html())
                .allSatisfy(html -> assertThat(html).doesNotContain("winterjas", "Past op haar broer"));
        keuzes.forEach(keuze -> {
            assertThat(proef.moetSchrijven(id)).isTrue();
            proef.verstuur(id, aan(Briefsoort.KENNISGEVING_GEZINSLID, keuze.ontvanger(), ""), Briefwijze.GEGEVEN);
        });
        assertThat(proef.moetSchrijven(id)).isFalse();
    }

    private static Briefopdracht met(Briefopdracht opdracht, String postreden) {
        Map<String, String> velden = new HashMap<>(opdracht.velden());
        velden.put("postreden", postreden);
        return new Briefopdracht(opdracht.soort(), opdracht.ontvanger(), velden);
    }

    @Test
    void wat_intussen_anders_is_gaat_niet_weg() {
        ToeleidingId id = proef.opgepakt(ik, "Anders");
        Briefstuk gelezen = brieven.bekijk(id, aan(Briefsoort.KENNISGEVING, "inwoner", "Ik kom dinsdag."), doel(id));

        assertThat(verstuur(
                                id,
                                aan(Briefsoort.KENNISGEVING, "inwoner", "Ik kom woensdag."),
                                gelezen,
                                Briefwijze.POST,
                                proef.versie(id))
                        .bezwaar())
                .contains(Weigerreden.BRIEF_ANDERS);
        assertThat(verstuur(
                                id,
                                aan(Briefsoort.KENNISGEVING, "inwoner", "Ik kom dinsdag."),
                                gelezen,
                                Briefwijze.BEVEILIGD,
                                proef.versie(id))
                        .bezwaar())
                .contains(Weigerreden.BRIEF_ZONDER_ADRES);
        assertThat(brieven.bekijk(id, aan(Briefsoort.UITKOMST, "inwoner", ""), doel(id))
                        .reden())
                .isEqualTo(Weigerreden.BRIEF_NIET_NU);
        assertThat(bewaard(id)).isZero();
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-TOE-05")
    @Tag("R-TOE-08")
    void wie_erin_staat_hoort_het_en_met_een_nee_gaat_alles_van_anderen_weg() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Gezin");
        NieuwGezinslid partner = new NieuwGezinslid(Gezinsrelatie.PARTNER, "P. de Graaf", true, "Doet boodschappen.");
        Proeftoeleiding.gedaan(gezin.legVast(id, partner, proef.versie(id), doel(id)));
        Proeftoeleiding.gedaan(gezin.legVast(
                id,
                new NieuwGezinslid(Gezinsrelatie.KIND, "", true, "Er is een kind in huis."),
                proef.versie(id),
                doel(id)));
        assertThat(gezin.open(id, doel(id)).situatie()).isEqualTo(Gezinssituatie.MET_ANDEREN);
        assertThat(gezin.kies(id, Gezinssituatie.NIET_RELEVANT, proef.versie(id), doel(id))
                        .bezwaar())
                .contains(Weigerreden.GEZIN_STAAT_ER);
        List<BriefoverzichtView.Keuze> keuzes = brieven.open(id, doel(id)).keuzes().stream()
                .filter(keuze -> keuze.soort() == Briefsoort.KENNISGEVING_GEZINSLID)
                .toList();
        assertThat(keuzes).as("wie geen naam heeft, krijgt geen brief").hasSize(1);
        Briefopdracht opdracht =
                aan(Briefsoort.KENNISGEVING_GEZINSLID, keuzes.get(0).ontvanger(), "");
        Proeftoeleiding.gedaan(
                verstuur(id, opdracht, brieven.bekijk(id, opdracht, doel(id)), Briefwijze.POST, proef.versie(id)));
        Briefopdracht vooraf = aan(Briefsoort.KENNISGEVING, "inwoner", "");
        Proeftoeleiding.gedaan(
                verstuur(id, vooraf, brieven.bekijk(id, vooraf, doel(id)), Briefwijze.POST, proef.versie(id)));

        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), doel(id)).regels())
                .contains(new Wisregel("gezinslid", 2), new Wisregel("brief", 1));
        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), doel(id)).eerst()).isEmpty();
        Proeftoeleiding.gedaan(onderzoek.stop(
                id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), proef.versie(id), doel(id)));

        assertThat(enige(id).soort()).isEqualTo(Briefsoort.KENNISGEVING);
        assertThat(log.tel("select count(*) from toeleiding.gezinsgenoot where toeleiding = ?", id.waarde()))
                .isZero();
        assertThat(brieven.open(id, doel(id)).keuzes())
                .extracting(BriefoverzichtView.Keuze::soort)
                .containsExactly(Briefsoort.UITKOMST);
    }

    @Test
    @Tag("R-LOG-04")
    void een_collega_neemt_over_met_een_reden_die_in_het_logboek_staat() {
        ToeleidingId id = proef.opgepakt(ik, "Overname");
        UUID collega = Id.nieuw();
        proef.word(collega, Proeftoeleiding.PET);

        assertThatThrownBy(() -> verdeling.neemOver(proef.nummer(id), "ziek", doel(id)))
                .isInstanceOf(OngeldigeWaarde.class);
        Proeftoeleiding.gedaan(verdeling.neemOver(proef.nummer(id), "Ruud is langdurig ziek.", doel(id)));

        assertThat(proef.open(id).verloop())
                .last()
                .satisfies(regel -> assertThat(regel.overgenomen()).isTrue());
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'vastleggen'"
                                + " and reden = 'Ruud is langdurig ziek.'",
                        id.waarde()))
                .isOne();
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-AVG-12")
    void een_genoemd_gezinslid_moet_het_horen_ook_als_het_onderzoek_af_is() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, "Gezinaf");
        NieuwGezinslid kees = new NieuwGezinslid(Gezinsrelatie.PARTNER, "K. de Graaf", true, "Doet boodschappen.");
        Proeftoeleiding.gedaan(gezin.legVast(id, kees, proef.versie(id), doel(id)));
        assertThat(gezin.legVast(id, kees, proef.versie(id), doel(id)).bezwaar())
                .contains(Weigerreden.GEZINSLID_STAAT_ER);
        Arrays.stream(Onderzoekspunt.values()).forEach(punt -> Proeftoeleiding.gedaan(proef.bevinding(id, punt)));
        Proeftoeleiding.gedaan(concluderen.concludeer(
                id, new NieuweConclusie(true, "Eén plan helpt.", true), proef.versie(id), doel(id)));

        assertThat(brieven.open(id, doel(id)).keuzes())
                .filteredOn(keuze -> keuze.soort() == Briefsoort.KENNISGEVING_GEZINSLID)
                .singleElement()
                .satisfies(keuze -> assertThat(keuze.verschuldigd()).isTrue());
    }

    @Test
    @Tag("R-TOE-09")
    @Tag("R-ALG-12")
    void na_een_nee_gaat_de_vraag_naar_het_loket_en_dat_blijft_verschuldigd_tot_de_brief_weg_is() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Loket");
        assertThat(proef.open(id).isVraagMoetVerder()).isTrue();
        long versie = proef.versie(id);
        assertThat(onderzoek
                        .stop(
                                id,
                                Stap.TERREINEN,
                                Proeftoeleiding.gestopt(Stap.TERREINEN, new Vervolg(null, "", "")),
                                versie,
                                doel(id))
                        .bezwaar())
                .contains(Weigerreden.VERVOLG_ONTBREEKT);
        assertThat(onderzoek
                        .stop(
                                id,
                                Stap.TERREINEN,
                                Proeftoeleiding.gestopt(Stap.TERREINEN, Vervolg.naar(" ", "")),
                                versie,
                                doel(id))
                        .bezwaar())
                .contains(Weigerreden.LOKET_ONTBREEKT);
        assertThat(proef.open(id).vraag().woorden()).as("er is niets gewist").isEqualTo("Ik wil rust, zegt Loket");
        Proeftoeleiding.gedaan(onderzoek.stop(
                id,
                Stap.TERREINEN,
                Proeftoeleiding.gestopt(Stap.TERREINEN, Vervolg.naar("Wmo-loket", "wmo-2015")),
                versie,
                doel(id)));

        assertThat(proef.open(id).doorgeleid().loket()).isEqualTo("Wmo-loket");
        assertThat(proef.moetSchrijven(id))
                .as("in de lijst van brieven die moeten")
                .isTrue();
        assertThat(beletsels.houdtTegen(id.zaak())).as("gaat zo lang niet weg").isTrue();
        Briefopdracht aanLoket = new Briefopdracht(Briefsoort.DOORGELEIDING, "loket", Map.of());
        assertThat(brieven.bekijk(id, aanLoket, doel(id)).blad().html())
                .contains("Ik wil rust, zegt Loket", "Anna Loket");
        proef.verstuur(id, aanLoket, Briefwijze.BEVEILIGD);

        assertThat(proef.open(id).doorgeleid().verstuurdOp()).isNotNull();
        assertThat(proef.moetSchrijven(id))
                .as("de inwoner hoorde de uitkomst nog niet")
                .isTrue();
        proef.verstuur(id, new Briefopdracht(Briefsoort.UITKOMST, "inwoner", Map.of()), Briefwijze.GEGEVEN);
        assertThat(proef.moetSchrijven(id)).isFalse();
        assertThat(beletsels.houdtTegen(id.zaak())).isFalse();
        assertThat(log.tel(
                        "select count(*) from toeleiding.doorgeleiding where toeleiding = ? and woorden = ''"
                                + " and verstuurd_op is not null",
                        id.waarde()))
                .as("wat blijft: dat, waarheen en wanneer")
                .isOne();
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'Wmo-loket'",
                        id.waarde()))
                .isOne();
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-AVG-05")
    void als_wie_het_gezag_heeft_de_brief_over_een_jong_kind_kreeg_moet_er_geen_meer() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Gezagbrief");
        NieuwGezinslid kind = new NieuwGezinslid(
                Gezinsrelatie.KIND, "Tim", true, "Slaapt in dezelfde kamer.", Leeftijdsgroep.ONDER_12, "");
        Proeftoeleiding.gedaan(gezin.legVast(id, kind, proef.versie(id), doel(id)));
        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), doel(id)).eerst())
                .containsExactly(Briefsoort.KENNISGEVING_GEZINSLID);
        String gezag = brieven.open(id, doel(id)).keuzes().stream()
                .filter(keuze -> keuze.soort() == Briefsoort.KENNISGEVING_GEZINSLID)
                .findFirst()
                .orElseThrow()
                .ontvanger();

        proef.verstuur(id, aan(Briefsoort.KENNISGEVING_GEZINSLID, gezag, ""), Briefwijze.GEGEVEN);

        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), doel(id)).eerst()).isEmpty();
    }

    @Test
    @Tag("R-ALG-08")
    void zolang_een_gezinslid_niets_hoorde_gaat_er_niets_weg() {
        ToeleidingId id = proef.bij(Stap.TERREINEN, ik, "Eerst");
        NieuwGezinslid partner = new NieuwGezinslid(Gezinsrelatie.PARTNER, "P. de Graaf", true, "Doet boodschappen.");
        Proeftoeleiding.gedaan(gezin.legVast(id, partner, proef.versie(id), doel(id)));

        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), doel(id)).eerst())
                .containsExactly(Briefsoort.KENNISGEVING_GEZINSLID);
        assertThat(onderzoek
                        .stop(id, Stap.TERREINEN, Proeftoeleiding.gestopt(Stap.TERREINEN), proef.versie(id), doel(id))
                        .bezwaar())
                .contains(Weigerreden.BRIEVEN_EERST);
        assertThat(proef.moetSchrijven(id)).as("ook terug te vinden").isTrue();
        String aan = brieven.open(id, doel(id)).keuzes().stream()
                .filter(keuze -> keuze.soort() == Briefsoort.KENNISGEVING_GEZINSLID)
                .findFirst()
                .orElseThrow()
                .ontvanger();
        proef.verstuur(id, aan(Briefsoort.KENNISGEVING_GEZINSLID, aan, ""), Briefwijze.POST);
        assertThat(proef.moetSchrijven(id)).isFalse();
    }

    @Test
    @Tag("R-TOE-05")
    void van_wie_niet_wil_is_de_naam_ook_in_de_databank_weg() {
        ToeleidingId id = proef.opgepakt(ik, "Wilniet");
        NieuwGezinslid partner = new NieuwGezinslid(Gezinsrelatie.PARTNER, "P. de Graaf", true, "Doet boodschappen.");
        Proeftoeleiding.gedaan(gezin.legVast(id, partner, proef.versie(id), doel(id)));
        UUID wie = gezin.open(id, doel(id)).leden().get(0).id();

        Proeftoeleiding.gedaan(gezin.laatErbuiten(id, wie, Gezinsdeelname.WIL_NIET, proef.versie(id), doel(id)));

        assertThat(log.tel(
                        "select count(*) from toeleiding.gezinsgenoot where id = ? and naam = '' and noodzaak = ''",
                        wie))
                .isOne();
        assertThatThrownBy(() ->
                        log.doe("update toeleiding.gezinsgenoot set naam = 'P. de Graaf' where id = '" + wie + "'"))
                .hasStackTraceContaining("gezinsgenoot_naam");
    }

    @Test
    void met_een_nieuwe_sleutel_is_een_brief_daarna_te_lezen() {
        ToeleidingId id = proef.opgepakt(ik, "Sleutel");
        Briefopdracht opdracht = aan(Briefsoort.KENNISGEVING, "inwoner", "Ik kom dinsdag.");
        Proeftoeleiding.gedaan(
                verstuur(id, opdracht, brieven.bekijk(id, opdracht, doel(id)), Briefwijze.POST, proef.versie(id)));
        log.doe("update toeleiding.brief set sleutelversie = 0 where toeleiding = '" + id + "'");

        assertThat(werken.stream()
                        .filter(werk -> werk.wat().equals("brieven van onderzoeken"))
                        .mapToInt(Sleutelwerk::vernieuw)
                        .sum())
                .isOne();

        assertThat(brieven.lees(id, enige(id).id(), doel(id)).blad().html()).contains("Ik kom dinsdag.");
    }

    @Test
    void wie_geen_taak_heeft_leest_en_verstuurt_niets() {
        ToeleidingId id = proef.opgepakt(ik, "Ander");
        for (String pet : List.of(Proeftoeleiding.PET, "coordinator", "handhaver", "fg", "beheerder")) {
            proef.word(Id.nieuw(), pet);
            assertThatThrownBy(() -> brieven.open(id, doel(id))).as(pet).isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> brieven.bekijk(id, aan(Briefsoort.KENNISGEVING, "inwoner", ""), doel(id)))
                    .as(pet)
                    .isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> gezin.open(id, doel(id))).as(pet).isInstanceOf(Weigering.class);
        }
    }

    private static Briefopdracht aan(Briefsoort soort, String ontvanger, String persoonlijk) {
        return new Briefopdracht(soort, ontvanger, Map.of("persoonlijk", persoonlijk, "bron", "de inwoner zelf"));
    }

    private Verrichting<Weigerreden> verstuur(
            ToeleidingId id, Briefopdracht opdracht, Briefstuk gelezen, Briefwijze wijze, long versie) {
        return brieven.verstuur(id, opdracht, gelezen.blad().afdruk(), wijze, versie, doel(id));
    }

    private BriefoverzichtView.Regel enige(ToeleidingId id) {
        List<BriefoverzichtView.Regel> alle = brieven.open(id, doel(id)).verstuurd();
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    private long bewaard(ToeleidingId id) {
        return log.tel("select count(*) from toeleiding.brief where toeleiding = ?", id.waarde());
    }

    private Doelbinding doel(ToeleidingId id) {
        return proef.doel(id);
    }
}
