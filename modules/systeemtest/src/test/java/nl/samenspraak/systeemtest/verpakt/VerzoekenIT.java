package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.brieven.Brief;
import nl.samenspraak.brieven.Drukkerij;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Dagronde;
import nl.samenspraak.toegang.bewaren.Dagwerk;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.Briefopdracht;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Briefstuk;
import nl.samenspraak.toeleiding.brieven.Briefwijze;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Afwijking;
import nl.samenspraak.toeleiding.onderzoeksverzoek.NieuwOnderzoeksverzoek;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Verzoekbehandeling;
import nl.samenspraak.toeleiding.onderzoeksverzoek.Verzoekbesluit;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;
import nl.samenspraak.toeleiding.partijen.Partijbeheer;
import nl.samenspraak.toeleiding.partijen.Partijvolgorde;
import nl.samenspraak.toeleiding.partijen.Partijvraag;
import nl.samenspraak.toeleiding.terreinen.AnderAntwoord;
import nl.samenspraak.toeleiding.terreinen.Antwoordregel;
import nl.samenspraak.toeleiding.terreinen.Bekend;
import nl.samenspraak.toeleiding.terreinen.NieuwAntwoord;
import nl.samenspraak.toeleiding.terreinen.Terreinvragen;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.NieuweToestemming;
import nl.samenspraak.toeleiding.toestemming.ToestemmingView;
import nl.samenspraak.toeleiding.toestemming.Toestemmingbezwaar;
import nl.samenspraak.toeleiding.toestemming.Toestemmingbrief;
import nl.samenspraak.toeleiding.toestemming.Toestemmingregister;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Toestemmingzet;
import nl.samenspraak.toeleiding.verzoek.NieuwVerzoek;
import nl.samenspraak.toeleiding.verzoek.Vervalreden;
import nl.samenspraak.toeleiding.verzoek.VerzoekView;
import nl.samenspraak.toeleiding.verzoek.Verzoekantwoord;
import nl.samenspraak.toeleiding.verzoek.Verzoekbezwaar;
import nl.samenspraak.toeleiding.verzoek.Verzoekbrief;
import nl.samenspraak.toeleiding.verzoek.Verzoekenboek;
import nl.samenspraak.toeleiding.verzoek.Verzoekstand;
import nl.samenspraak.toeleiding.verzoek.Verzoekwijze;
import nl.samenspraak.toeleiding.verzoek.Weigercategorie;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests to parties and consent of the client, on a real database. */
@Tag("R-TOE-17")
class VerzoekenIT extends Verpakt {

    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Bepalen of er naast de Wmo een tweede terrein is.",
            "Mevrouw zegt dat de Budgetwinkel haar schulden regelt, maar weet niet of dat nog loopt.",
            "Zij vond thuis geen brief; alleen dat zij bekend is, wordt gevraagd.",
            "Een ja of nee raakt haar weinig, en zonder antwoord blijft haar hulp stilstaan.");

    /** What the client is asked about first; capitals and what stands after the comma make no difference. */
    private static final List<String> ORGANISATIES =
            List.of("budgetwinkel", "GGZ Meerzicht", "Huisartsenpraktijk de Haven", "Woonstichting Het Veen");

    @Inject
    private Verzoekproef proef;

    @Inject
    private Terreinvragen terreinen;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Verzoekbehandeling behandeling;

    @Inject
    private Verzoekenboek boek;

    @Inject
    private Toestemmingregister toestemmingen;

    @Inject
    private Verzoekbrief brieven;

    @Inject
    private Onderzoeksbrieven onderzoeksbrieven;

    @Inject
    private Toestemmingbrief formulieren;

    @Inject
    private Drukkerij drukkerij;

    @Inject
    private Partijbeheer partijen;

    @Inject
    private Dagronde ronde;

    @Inject
    @Any
    private Instance<Dagwerk> werken;

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
    private ToeleidingId zaak;

    @BeforeEach
    void begin() {
        ik = Id.nieuw();
        word("toeleider");
        PersoonId wie =
                new PersoonId(UUID.fromString(log.tekst("select min(cast(id as varchar)) from personen.persoon")));
        zaak = (ToeleidingId) proef.begin(wie, ik, doelbindingen.voorTaak("samenhang-onderzoeken"))
                .gedaanMet();
        vertel();
    }

    private void vertel() {
        Briefopdracht opdracht = new Briefopdracht(Briefsoort.KENNISGEVING, "inwoner", Map.of());
        Briefstuk stuk = onderzoeksbrieven.bekijk(zaak, opdracht, doel());
        assertThat(onderzoeksbrieven
                        .verstuur(zaak, opdracht, stuk.blad().afdruk(), Briefwijze.GEGEVEN, versie(), doel())
                        .bezwaar())
                .isEmpty();
    }

    @AfterEach
    void zetDeKlokGelijk() {
        proefklok.zetGelijk();
        log.doe("update toegang.dagtaak set gedaan = date '2000-01-01' where naam = 'verzoektermijnen'");
    }

    @Test
    @Tag("R-TOE-08")
    @Tag("R-TOE-09")
    @Tag("R-TOE-11")
    void een_stap_vraagt_alleen_wat_erbij_hoort_ook_buiten_het_scherm_om() {
        PartijId budgetwinkel = partij("Budgetwinkel");
        assertThat(boek.toon(zaak, doel()).gegevens()).as("stap 1").isEmpty();
        assertThat(stelOp(budgetwinkel, "dat-informatie", "wams")).contains(Verzoekbezwaar.STAP_NIET_BEREIKT);

        verder();
        assertThat(stelOp(budgetwinkel, "buitenkant", "wams")).contains(Verzoekbezwaar.STAP_NIET_BEREIKT);
        assertThat(stelOp(budgetwinkel, "financien", "wams")).contains(Verzoekbezwaar.STAP_NIET_BEREIKT);
        assertThat(stelOp(budgetwinkel, "dat-informatie", "wams")).isEmpty();
        assertThat(stelOp(budgetwinkel, "dat-informatie", "wams")).contains(Verzoekbezwaar.LOOPT_AL);

        verder();
        assertThat(enige().stand()).isEqualTo(Verzoekstand.VERVALLEN);
        assertThat(stelOp(budgetwinkel, "dat-informatie", "wams")).contains(Verzoekbezwaar.STAP_VOORBIJ);
        assertThat(stelOp(budgetwinkel, "buitenkant", "wams")).isEmpty();
    }

    @Test
    @Tag("R-ALG-27")
    @Tag("R-ALG-31")
    void zonder_taak_van_de_partij_of_zonder_reden_komt_er_geen_verzoek() {
        verder();
        assertThat(stelOp(partij("Buurtbemiddeling"), "dat-informatie", "wams"))
                .contains(Verzoekbezwaar.PARTIJ_ZONDER_TAAK);
        assertThat(stelOp(PartijId.nieuw(), "dat-informatie", "wams")).contains(Verzoekbezwaar.PARTIJ_ONTBREEKT);
        NieuwVerzoek handig = new NieuwVerzoek(
                partij("Budgetwinkel"),
                "dat-informatie",
                "wams",
                "",
                new Noodzaaktoets("Handig", "Handig", "Handig", "Handig"),
                Verzoekwijze.BRIEF);
        assertThat(boek.stelOp(zaak, handig, versie(), doel())).satisfies(verrichting -> {
            assertThat(verrichting.bezwaar()).contains(Verzoekbezwaar.NOODZAAK_ONTBREEKT);
            assertThat(verrichting.gebreken()).hasSize(4);
        });
        assertThat(boek.toon(zaak, doel()).verzoeken()).isEmpty();
    }

    @Test
    @Tag("R-TOE-19")
    @Tag("R-LOG-01")
    void van_vraag_tot_antwoord_met_de_partij_in_het_logboek() {
        verder();
        PartijId ggz = partij("GGZ Meerzicht");
        stelOp(ggz, "dat-informatie", "wams");
        UUID verzoek = enige().id();
        assertThat(boek.verstuur(zaak, verzoek, versie(), doel()).bezwaar()).isEmpty();
        assertThat(enige().termijn().verstuurd()).isEqualTo(LocalDate.now(klok));
        assertThat(drukkerij.druk(brieven.maak(zaak, verzoek, doel()).brief()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        assertThat(antwoord(verzoek, gegeven(true, null))).contains(Verzoekbezwaar.DOORBREKING_ONTBREEKT);
        assertThat(antwoord(verzoek, gegeven(true, Doorbrekingsgrond.GOED_HULPVERLENERSCHAP)))
                .contains(Verzoekbezwaar.DOORBREKING_PAST_NIET);
        assertThat(antwoord(verzoek, gegeven(true, Doorbrekingsgrond.CONFLICT_VAN_PLICHTEN)))
                .isEmpty();

        assertThat(enige().stand()).isEqualTo(Verzoekstand.BEANTWOORD);
        assertThat(enige().antwoord().bekend()).isTrue();
        assertThat(log.tekst("select wederpartij from toegang.toegangslog where actie = 'verstrekken' and gebruiker = '"
                        + ik + "' and wederpartij <> 'de inwoner'"))
                .isEqualTo("GGZ Meerzicht");
    }

    @Test
    @Tag("R-TOE-18")
    void een_weigering_in_stap_2_is_geen_antwoord_en_wordt_alleen_geteld() {
        verder();
        stelOp(partij("Huisartsenpraktijk"), "dat-informatie", "wams");
        UUID verzoek = enige().id();
        boek.verstuur(zaak, verzoek, versie(), doel());
        long eerst = geteld("geweigerd-beroepsgeheim");

        assertThat(antwoord(verzoek, geweigerd(Weigercategorie.BEROEPSGEHEIM))).isEmpty();

        assertThat(enige().stand()).isEqualTo(Verzoekstand.ONBEANTWOORD);
        assertThat(enige().antwoord()).isNull();
        assertThat(log.tel("select count(*) from toeleiding.verzoek where id = ? and categorie is not null", verzoek))
                .isZero();
        assertThat(geteld("geweigerd-beroepsgeheim")).isEqualTo(eerst + 1);
        verder();
        assertThat(enige().stand()).as("ook als de stap voorbij is").isEqualTo(Verzoekstand.ONBEANTWOORD);
        assertThat(verschuldigd())
                .as("wie al weigerde hoort niet dat antwoorden niet meer hoeft")
                .doesNotContain(Briefsoort.TERUGNAME);
    }

    @Test
    @Tag("R-TOE-11")
    void een_partij_wordt_pas_gevraagd_na_de_inwoner_en_niet_wat_die_niet_wil_zeggen() {
        verder();
        assertThat(stelOp(partij("UWV"), "dat-informatie", "wams")).contains(Verzoekbezwaar.CLIENT_NIET_GEVRAAGD);
        zegt("UWV Meerlanden", Bekend.WIL_NIET_ZEGGEN);
        assertThat(stelOp(partij("UWV"), "dat-informatie", "wams")).contains(Verzoekbezwaar.CLIENT_WIL_NIET);
        zegt("Werkplein", Bekend.JA);
        assertThat(stelOp(partij("Werkplein"), "dat-informatie", "wams")).contains(Verzoekbezwaar.CLIENT_EERST);

        assertThat(proef.gaVerder(zaak, doel()).bezwaar()).isEmpty();
        assertThat(stelOp(partij("UWV"), "buitenkant", "wams"))
                .as("ook later niet")
                .contains(Verzoekbezwaar.CLIENT_WIL_NIET);
        assertThat(stelOp(partij("Werkplein"), "buitenkant", "wams")).isEmpty();
    }

    @Test
    @Tag("R-TOE-02")
    @Tag("R-AVG-01")
    void op_verzoek_van_een_professional_hoort_de_inwoner_het_voordat_een_partij_het_hoort() {
        String feit = "Al drie maanden ligt er vuil in huis.";
        PersoonId wie = boek.toon(zaak, doel()).kop().persoonId();
        Verzoekbesluit besluit = behandeling.beslis(
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
                        LocalDate.now(klok),
                        Afwijking.GEEN),
                doelbindingen.voorNieuw(Dossierdeel.TOELEIDINGSDOSSIER));
        assertThat(besluit.looptAl()).as("er liep er al een").isTrue();
        zaak = besluit.toeleiding();
        verder();
        assertThat(stelOp(partij("Woonstichting"), "dat-informatie", "wams")).isEmpty();

        assertThat(boek.verstuur(zaak, enige().id(), versie(), doel()).bezwaar())
                .contains(Verzoekbezwaar.CLIENT_WEET_VAN_NIETS);
    }

    @Test
    @Tag("R-TOE-11")
    @Tag("R-AVG-01")
    void ook_op_de_eigen_vraag_hoort_de_inwoner_het_voordat_een_partij_het_hoort() {
        log.doe("delete from toeleiding.brief where toeleiding = '" + zaak + "'");
        verder();
        assertThat(stelOp(partij("Woonstichting"), "dat-informatie", "wams")).isEmpty();
        assertThat(boek.verstuur(zaak, enige().id(), versie(), doel()).bezwaar())
                .contains(Verzoekbezwaar.CLIENT_WEET_VAN_NIETS);
        assertThat(enige().stand()).isEqualTo(Verzoekstand.CONCEPT);

        vertel();

        assertThat(boek.verstuur(zaak, enige().id(), versie(), doel()).bezwaar())
                .isEmpty();
    }

    @Test
    @Tag("R-ALG-27")
    @Tag("R-AVG-01")
    void de_inwoner_leest_wie_wat_gevraagd_is_met_de_redenen_die_de_partij_las() {
        verder();
        stelOp(partij("Woonstichting"), "dat-informatie", "wams");
        Briefopdracht opdracht = new Briefopdracht(Briefsoort.GEVRAAGD, "inwoner", Map.of());
        assertThat(onderzoeksbrieven.bekijk(zaak, opdracht, doel()).reden())
                .as("er is nog niets gevraagd")
                .isNotNull();
        boek.verstuur(zaak, enige().id(), versie(), doel());

        assertThat(verschuldigd()).contains(Briefsoort.GEVRAAGD);
        Briefstuk stuk = onderzoeksbrieven.bekijk(zaak, opdracht, doel());
        assertThat(stuk.blad().html()).contains("Woonstichting Het Veen", NODIG.doel(), NODIG.waarom());
        assertThat(onderzoeksbrieven
                        .verstuur(zaak, opdracht, stuk.blad().afdruk(), Briefwijze.GEGEVEN, versie(), doel())
                        .bezwaar())
                .isEmpty();

        assertThat(verschuldigd()).doesNotContain(Briefsoort.GEVRAAGD);
    }

    private List<Briefsoort> verschuldigd() {
        return onderzoeksbrieven.open(zaak, doel()).keuzes().stream()
                .filter(keuze -> keuze.verschuldigd())
                .map(keuze -> keuze.soort())
                .toList();
    }

    @Test
    @Tag("R-TOE-08")
    @Tag("R-TOE-35")
    void het_antwoord_van_een_partij_telt_is_te_verbeteren_en_komt_alleen_langs_een_verzoek() {
        verder();
        AnderAntwoord metDeHand = new AnderAntwoord(Bekend.JA, "Secretariaat", "Zij belde zelf.", LocalDate.now(klok));
        assertThat(terreinen
                        .legAnderVast(zaak, over("GGZ Meerzicht").id(), metDeHand, versie(), doel())
                        .bezwaar())
                .contains(Weigerreden.VIA_VERZOEK);
        PartijId budgetwinkel = partij("Budgetwinkel");
        stelOp(budgetwinkel, "dat-informatie", "wams");
        UUID verzoek = enige().id();
        boek.verstuur(zaak, verzoek, versie(), doel());

        assertThat(antwoord(verzoek, gegeven(true, null))).isEmpty();

        assertThat(over("budgetwinkel").ander()).satisfies(zegt -> {
            assertThat(zegt.bekend()).isEqualTo(Bekend.JA);
            assertThat(zegt.bron()).isEqualTo("Budgetwinkel, schuldhulpverlening");
        });
        assertThat(onderzoek.open(zaak, doel()).telling().aantal()).isEqualTo(1);
        assertThat(enige().kan("ANTWOORD_VERBETEREN")).isTrue();
        assertThat(antwoord(verzoek, gegeven(false, null))).isEmpty();
        assertThat(enige().antwoord().bekend()).isFalse();
        assertThat(onderzoek.open(zaak, doel()).telling().aantal()).isZero();
    }

    private Antwoordregel over(String organisatie) {
        return onderzoek.open(zaak, doel()).antwoorden().stream()
                .filter(antwoord -> antwoord.organisatie().equals(organisatie))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("R-TOE-20")
    @Tag("R-TOE-35")
    void de_inwoner_geeft_trekt_in_en_zegt_nee_en_er_is_geen_andere_weg() {
        verder();
        PartijId budgetwinkel = partij("Budgetwinkel");
        vraagToestemming(budgetwinkel, Toestemmingstand.GEVRAAGD);
        assertThat(stelOp(budgetwinkel, "dat-informatie", "wams")).contains(Verzoekbezwaar.GROND_LIGT_VAST);
        assertThat(stelOp(budgetwinkel, "dat-informatie", "toestemming")).isEmpty();
        UUID verzoek = enige().id();
        assertThat(boek.verstuur(zaak, verzoek, versie(), doel()).bezwaar())
                .contains(Verzoekbezwaar.TOESTEMMING_ONTBREEKT);
        UUID toestemming = toestemming();
        zet(toestemming, Toestemmingstand.MONDELING);
        assertThat(boek.verstuur(zaak, verzoek, versie(), doel()).bezwaar()).isEmpty();
        assertThat(drukkerij.druk(formulieren.maak(zaak, toestemming, doel()).brief()))
                .isNotEmpty();

        zet(toestemming, Toestemmingstand.INGETROKKEN);

        assertThat(enige().stand()).isEqualTo(Verzoekstand.VERVALLEN);
        assertThat(enige().vervalreden()).isEqualTo(Vervalreden.TOESTEMMING_WEG);
        assertThat(stelOp(budgetwinkel, "dat-informatie", "wams")).contains(Verzoekbezwaar.NA_WEIGERING);
        assertThat(boek.vernietigOngelezen(zaak, verzoek, versie(), doel()).bezwaar())
                .isEmpty();
        assertThat(enige().ongelezenOp()).isEqualTo(LocalDate.now(klok));
        assertThat(toestemmingen.toon(zaak, doel()).toestemmingen().get(0).verloop())
                .extracting(gezegd -> gezegd.stand())
                .containsExactly(Toestemmingstand.INGETROKKEN, Toestemmingstand.MONDELING, Toestemmingstand.GEVRAAGD);
        assertThat(log.van(ik)).extracting(Logtabel.Regel::actie).contains("vernietigen", "afdrukken");
    }

    @Test
    @Tag("R-TOE-21")
    void nee_zeggen_houdt_het_onderzoek_niet_tegen() {
        verder();
        vraagToestemming(partij("Budgetwinkel"), Toestemmingstand.GEWEIGERD);

        assertThat(proef.gaVerder(zaak, doel()).bezwaar()).isEmpty();
        assertThat(boek.toon(zaak, doel()).kop().stap().nummer()).isEqualTo(3);
    }

    @Test
    void wie_niet_op_tijd_antwoordt_gaf_geen_antwoord_en_kan_eerst_herinnerd_worden() {
        verder();
        stelOp(partij("Woonstichting"), "dat-informatie", "wams");
        UUID verzoek = enige().id();
        boek.verstuur(zaak, verzoek, versie(), doel());
        assertThat(boek.herinner(zaak, verzoek, versie(), doel()).bezwaar()).contains(Verzoekbezwaar.KAN_NU_NIET);

        proefklok.zetVooruit(Duration.ofDays(40));
        word("toeleider");
        assertThat(boek.herinner(zaak, verzoek, versie(), doel()).bezwaar()).isEmpty();
        long eerst = geteld("onbeantwoord");
        Dagwerk wacht = werken.stream()
                .filter(werk -> werk.naam().equals("verzoektermijnen"))
                .findFirst()
                .orElseThrow();
        assertThat(ronde.maak(wacht)).isTrue();

        assertThat(enige().stand()).isEqualTo(Verzoekstand.ONBEANTWOORD);
        assertThat(geteld("onbeantwoord")).isGreaterThan(eerst);
    }

    @Test
    @Tag("R-TOE-08")
    void na_nee_is_er_niets_meer_van_wat_gevraagd_is() {
        verder();
        vraagToestemming(partij("Budgetwinkel"), Toestemmingstand.GETEKEND);
        stelOp(partij("Budgetwinkel"), "dat-informatie", "toestemming");

        proef.zegNee(zaak, doel());

        for (String tabel : List.of("verzoek", "toestemming")) {
            assertThat(log.tel("select count(*) from toeleiding." + tabel + " where toeleiding = ?", zaak.waarde()))
                    .as(tabel)
                    .isZero();
        }
    }

    @Test
    void een_ander_was_eerder_en_wie_geen_taak_heeft_ziet_niets() {
        verder();
        long oud = versie();
        stelOp(partij("Budgetwinkel"), "dat-informatie", "wams");
        NieuwVerzoek laat = nieuw(partij("Woonstichting"), "dat-informatie", "wams");
        assertThatThrownBy(() -> boek.stelOp(zaak, laat, oud, doel())).isInstanceOf(VerouderdeVersie.class);

        ik = Id.nieuw();
        for (String pet : List.of("toeleider", "coordinator", "handhaver", "fg", "beheerder")) {
            word(pet);
            assertThatThrownBy(() -> boek.toon(zaak, kies(pet))).as(pet).isInstanceOf(Weigering.class);
            assertThatThrownBy(() -> toestemmingen.toon(zaak, kies(pet)))
                    .as(pet)
                    .isInstanceOf(Weigering.class);
        }
    }

    private Doelbinding kies(String pet) {
        return doelbindingen.kies(
                zaak.zaak(),
                switch (pet) {
                    case "coordinator" -> "voortgang-volgen";
                    case "fg" -> "toezicht";
                    default -> "samenhang-onderzoeken";
                });
    }

    private long geteld(String wat) {
        return log.tel("select coalesce(sum(aantal), 0) from toeleiding.verzoektelling where wat = ?", wat);
    }

    private Optional<Verzoekbezwaar> stelOp(PartijId partij, String gegevens, String grond) {
        return boek.stelOp(zaak, nieuw(partij, gegevens, grond), versie(), doel())
                .bezwaar();
    }

    private static NieuwVerzoek nieuw(PartijId partij, String gegevens, String grond) {
        return new NieuwVerzoek(partij, gegevens, grond, "", NODIG, Verzoekwijze.BRIEF);
    }

    private Optional<Verzoekbezwaar> antwoord(UUID verzoek, Verzoekantwoord antwoord) {
        return boek.beantwoord(zaak, verzoek, antwoord, versie(), doel()).bezwaar();
    }

    private Verzoekantwoord gegeven(boolean bekend, Doorbrekingsgrond grond) {
        return new Verzoekantwoord(
                Verzoekantwoord.Soort.GEGEVEN,
                LocalDate.now(klok),
                bekend,
                "",
                "Secretariaat",
                null,
                new Verzoekantwoord.Doorbreking(grond, false, false, false, false, ""));
    }

    private Verzoekantwoord geweigerd(Weigercategorie categorie) {
        return new Verzoekantwoord(
                Verzoekantwoord.Soort.GEWEIGERD,
                LocalDate.now(klok),
                null,
                "",
                "",
                categorie,
                Verzoekantwoord.Doorbreking.GEEN);
    }

    @Test
    @Tag("R-TOE-20")
    void vragen_en_geven_staan_naast_elkaar_in_een_register_en_houden_elkaar_niet_tegen() {
        verder();
        PartijId budgetwinkel = partij("Budgetwinkel");
        vraagToestemming(budgetwinkel, Toestemmingstand.GETEKEND);
        assertThat(legToestemming(Delingrichting.KRIJGEN, budgetwinkel, "dat-informatie", Toestemmingstand.GETEKEND))
                .as("een per kant")
                .contains(Toestemmingbezwaar.BESTAAT_AL);
        assertThat(legToestemming(Delingrichting.GEVEN, budgetwinkel, "dat-informatie", Toestemmingstand.GEWEIGERD))
                .isEmpty();
        assertThat(legToestemming(null, budgetwinkel, "dat-informatie", Toestemmingstand.GEWEIGERD))
                .contains(Toestemmingbezwaar.RICHTING_ONTBREEKT);

        assertThat(toestemmingen.toon(zaak, doel()).toestemmingen())
                .extracting(ToestemmingView::richting, ToestemmingView::stand)
                .containsExactly(
                        tuple(Delingrichting.KRIJGEN, Toestemmingstand.GETEKEND),
                        tuple(Delingrichting.GEVEN, Toestemmingstand.GEWEIGERD));
        assertThat(stelOp(budgetwinkel, "dat-informatie", "toestemming"))
                .as("dat wij niets mogen geven, verbiedt niet te vragen wat mag")
                .isEmpty();
        zet(toestemming(), Toestemmingstand.INGETROKKEN);

        long eerder =
                log.tel("select count(*) from toegang.toegangslog where actie = 'afdrukken' and gebruiker = ?", ik);
        Brief overzicht = formulieren.overzicht(zaak, doel()).brief();
        assertThat(drukkerij.voorbeeld(overzicht))
                .contains("Wat wij aan een ander mogen vragen", "Wat wij aan een ander mogen vertellen")
                .contains("2026 ingetrokken; ", "2026 getekend<", "geweigerd");
        assertThat(log.tel("select count(*) from toegang.toegangslog where actie = 'afdrukken' and gebruiker = ?", ik))
                .isEqualTo(eerder + 1);
    }

    private Optional<Toestemmingbezwaar> legToestemming(
            Delingrichting richting, PartijId partij, String gegevens, Toestemmingstand stand) {
        NieuweToestemming nieuw = new NieuweToestemming(
                richting,
                partij,
                gegevens,
                "Om te zien of er schulden zijn.",
                true,
                null,
                new Toestemmingzet(stand, LocalDate.now(klok), ""));
        return toestemmingen.leg(zaak, nieuw, versie(), doel()).bezwaar();
    }

    private void vraagToestemming(PartijId partij, Toestemmingstand stand) {
        assertThat(legToestemming(Delingrichting.KRIJGEN, partij, "dat-informatie", stand))
                .isEmpty();
    }

    private UUID toestemming() {
        return toestemmingen.toon(zaak, doel()).toestemmingen().get(0).id();
    }

    private void zet(UUID welke, Toestemmingstand stand) {
        assertThat(toestemmingen
                        .zet(zaak, welke, new Toestemmingzet(stand, LocalDate.now(klok), ""), versie(), doel())
                        .bezwaar())
                .isEmpty();
    }

    private PartijId partij(String naam) {
        return partijen.lijst(
                        new Partijvraag(naam, null, false, Partijvolgorde.NAAM, false, 0, 1),
                        doelbindingen.voorTaak(Dossierdeel.PARTIJEN))
                .rijen()
                .get(0)
                .id();
    }

    private VerzoekView enige() {
        List<VerzoekView> alle = boek.toon(zaak, doel()).verzoeken();
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    private long versie() {
        return boek.toon(zaak, doel()).kop().versie();
    }

    private void verder() {
        assertThat(proef.gaVerder(zaak, doel()).bezwaar()).isEmpty();
        if (boek.toon(zaak, doel()).kop().stap() == Stap.TERREINEN) {
            ORGANISATIES.forEach(naam -> zegt(naam, Bekend.WEET_NIET));
        }
    }

    private void zegt(String organisatie, Bekend bekend) {
        NieuwAntwoord antwoord = new NieuwAntwoord(organisatie, "wgs", bekend);
        assertThat(terreinen.legVast(zaak, antwoord, versie(), doel()).bezwaar())
                .isEmpty();
    }

    private Doelbinding doel() {
        return doelbindingen.kies(zaak.zaak(), "samenhang-onderzoeken");
    }

    private void word(String pet) {
        aanwezige.kom(
                new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }
}
