package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Id;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.brieven.BriefoverzichtView.Keuze;
import nl.samenspraak.toeleiding.brieven.Briefsoort;
import nl.samenspraak.toeleiding.brieven.Onderzoeksbrieven;
import nl.samenspraak.toeleiding.correctie.Correctieregister;
import nl.samenspraak.toeleiding.correctie.CorrectiesView;
import nl.samenspraak.toeleiding.correctie.Correctiestand;
import nl.samenspraak.toeleiding.deelwijzer.Deeluitkomst;
import nl.samenspraak.toeleiding.deelwijzer.Wamswereld;
import nl.samenspraak.toeleiding.deling.DelingView;
import nl.samenspraak.toeleiding.deling.Delingbezwaar;
import nl.samenspraak.toeleiding.deling.Delingenboek;
import nl.samenspraak.toeleiding.deling.Delingstand;
import nl.samenspraak.toeleiding.deling.NieuweDeling;
import nl.samenspraak.toeleiding.doorgeleiden.Vervolg;
import nl.samenspraak.toeleiding.onderzoek.Onderzoek;
import nl.samenspraak.toeleiding.toestemming.Delingrichting;
import nl.samenspraak.toeleiding.toestemming.NieuweToestemming;
import nl.samenspraak.toeleiding.toestemming.Toestemmingregister;
import nl.samenspraak.toeleiding.toestemming.Toestemmingstand;
import nl.samenspraak.toeleiding.toestemming.Toestemmingzet;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recording what was shared, on a real database, behind the real gate. */
@Tag("R-TOE-32")
class DelingenIT extends Verpakt {

    private static final String BUDGETWINKEL = "Budgetwinkel, schuldhulpverlening";
    private static final Set<String> STAP_3 =
            Set.of("twee-terreinen", "eerst-inwoner", "alleen-buitenkant", "stap-voor-stap");
    private static final Noodzaaktoets NODIG = new Noodzaaktoets(
            "Bepalen of de hulp bij schulden en de thuiszorg elkaar raken.",
            "Mevrouw weet niet wie haar bij de Budgetwinkel helpt of met welke hulp.",
            "Thuis lag er geen brief; zonder deze naam kan niemand haar terugbellen.",
            "Alleen wie helpt, geen bedragen, en zij vindt dat zelf ook prettig.");

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Delingenboek boek;

    @Inject
    private Toestemmingregister toestemmingen;

    @Inject
    private Correctieregister correcties;

    @Inject
    private Onderzoeksbrieven brieven;

    @Inject
    private Onderzoek onderzoek;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();

    @Test
    @Tag("R-LOG-01")
    void met_een_open_voorwaarde_is_het_een_concept_en_pas_met_elke_grond_gedeeld() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Concept");
        NieuweDeling half = krijgt("buitenkant", Set.of("twee-terreinen", "eerst-inwoner"), NODIG);

        assertThat(legVast(id, null, half)).contains(Delingbezwaar.VOORWAARDEN_OPEN);
        assertThat(boek.toon(id, proef.doel(id)).delingen()).isEmpty();
        assertThat(bewaar(id, null, half)).isEmpty();
        DelingView concept = enige(id);
        assertThat(concept.stand()).isEqualTo(Delingstand.CONCEPT);
        assertThat(concept.voorwaarden())
                .filteredOn(DelingView.Eis::aangevinkt)
                .extracting(DelingView.Eis::code)
                .containsExactlyInAnyOrder("twee-terreinen", "eerst-inwoner");
        assertThat(verstrekt(id)).as("er is nog niets gedeeld").isZero();

        assertThat(legVast(id, concept.id(), krijgt("buitenkant", STAP_3, NODIG)))
                .isEmpty();

        DelingView gedaan = enige(id);
        assertThat(gedaan.stand()).isEqualTo(Delingstand.GEDAAN);
        assertThat(gedaan.regelversie()).isNotEmpty();
        assertThat(gedaan.nu().wereld()).isEqualTo(Wamswereld.AAN);
        assertThat(gedaan.nu().uitkomst()).isEqualTo(Deeluitkomst.MITS);
        assertThat(gedaan.nu().regel()).isEqualTo(125);
        assertThat(gedaan.nu().artikel()).isEqualTo("Wmo 2015, art. 5.4.1");
        assertThat(gedaan.anders().regel()).isEqualTo(181);
        assertThat(gedaan.anders().artikel()).isEqualTo("Wmo 2015, art. 5.1.1 lid 4");
        assertThat(gedaan.doorgeven()).hasSize(1);
        assertThat(gedaan.noodzaak()).isEqualTo(NODIG);
        assertThat(gedaan.zin())
                .contains("kregen wij van " + BUDGETWINKEL + " (Balie)", "Wie helpt en welke hulp", "art. 5.4.1");
        assertThat(verstrekt(id)).isEqualTo(1);
        assertThat(boek.trekIn(id, gedaan.id(), proef.versie(id), proef.doel(id))
                        .bezwaar())
                .as("wat gedeeld is, is niet in te trekken")
                .contains(Delingbezwaar.KAN_NU_NIET);
    }

    @Test
    void een_concept_is_in_te_trekken_en_wie_te_laat_is_ziet_het() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Intrekken");
        long oud = proef.versie(id);
        assertThat(bewaar(id, null, krijgt("buitenkant", Set.of(), NODIG))).isEmpty();
        UUID concept = enige(id).id();
        assertThatThrownBy(() -> boek.trekIn(id, concept, oud, proef.doel(id))).isInstanceOf(VerouderdeVersie.class);

        assertThat(boek.trekIn(id, concept, proef.versie(id), proef.doel(id)).bezwaar())
                .isEmpty();

        assertThat(boek.toon(id, proef.doel(id)).delingen()).isEmpty();
        assertThat(boek.trekIn(id, concept, proef.versie(id), proef.doel(id)).bezwaar())
                .contains(Delingbezwaar.ONBEKEND);
        assertThat(log.tel("select count(*) from toeleiding.delingeis where deling = ?", concept))
                .isZero();
    }

    @Test
    @Tag("R-ALG-27")
    void handig_is_geen_reden_en_nee_is_niet_vast_te_leggen() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, "Nee");
        NieuweDeling handig = krijgt(
                "voorzieningen", Set.of("stap-voor-stap"), new Noodzaaktoets("Handig", "Handig", "Handig", "Handig"));
        assertThat(boek.legVast(id, null, handig, proef.versie(id), proef.doel(id)))
                .satisfies(verrichting -> {
                    assertThat(verrichting.bezwaar()).contains(Delingbezwaar.NOODZAAK_ONTBREEKT);
                    assertThat(verrichting.gebreken()).hasSize(4);
                });

        NieuweDeling nee = new NieuweDeling(
                Delingrichting.KRIJGEN,
                partij("GGZ Meerzicht"),
                "Secretariaat",
                "diagnose",
                "wmo-2015",
                proef.vandaag(),
                NODIG,
                Set.of(),
                Map.of());
        assertThat(legVast(id, null, nee)).contains(Delingbezwaar.MAG_NIET);
        assertThat(bewaar(id, null, nee)).contains(Delingbezwaar.MAG_NIET);
        NieuweDeling geenRegel = geeft("Woonstichting Het Veen", "afstemming", "woningwet", "Wijkbeheer");
        assertThat(legVast(id, null, geenRegel)).contains(Delingbezwaar.GEEN_REGEL);
        assertThat(bewaar(id, null, geenRegel)).contains(Delingbezwaar.GEEN_REGEL);
        assertThat(boek.toon(id, proef.doel(id)).delingen()).isEmpty();
        assertThat(verstrekt(id)).isZero();
    }

    @Test
    @Tag("R-TOE-11")
    @Tag("R-ALG-31")
    void wat_bij_een_andere_stap_of_bij_geen_taak_hoort_wordt_niet_gedeeld() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Stap");

        assertThat(bewaar(id, null, krijgt("afstemming", Set.of(), NODIG))).contains(Delingbezwaar.STAP_NIET_BEREIKT);
        assertThat(bewaar(id, null, krijgt("dat-informatie", Set.of(), NODIG))).contains(Delingbezwaar.STAP_VOORBIJ);
        assertThat(bewaar(id, null, krijgt("schulden", Set.of(), NODIG))).contains(Delingbezwaar.STAP_NIET_BEREIKT);
        assertThat(bewaar(id, null, geeft(BUDGETWINKEL, "afstemming", "wgs", "Balie")))
                .as("wat er nog niet is, wordt niet gegeven")
                .contains(Delingbezwaar.STAP_NIET_BEREIKT);
        assertThat(bewaar(id, null, geeft("Buurtbemiddeling Zandermeer", "buitenkant", "wmo-2015", "Balie")))
                .contains(Delingbezwaar.PARTIJ_ZONDER_TAAK);
        NieuweDeling morgen = new NieuweDeling(
                Delingrichting.KRIJGEN,
                partij(BUDGETWINKEL),
                "Balie",
                "buitenkant",
                "wmo-2015",
                proef.vandaag().plusDays(1),
                NODIG,
                STAP_3,
                gronden(STAP_3));
        assertThat(legVast(id, null, morgen)).contains(Delingbezwaar.DAG_KAN_NIET);
    }

    @Test
    @Tag("R-TOE-20")
    @Tag("R-TOE-35")
    void wie_nee_zei_houdt_elke_grond_tegen_en_wat_al_gedeeld_was_blijft_te_lezen() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Weigert");
        PartijId budgetwinkel = partij(BUDGETWINKEL);
        vraagToestemming(id, budgetwinkel, Toestemmingstand.GEVRAAGD);
        NieuweDeling heel = krijgt("buitenkant", STAP_3, NODIG);
        assertThat(legVast(id, null, heel)).contains(Delingbezwaar.GROND_LIGT_VAST);

        zet(id, Toestemmingstand.MONDELING);
        assertThat(legVast(id, null, heel)).isEmpty();
        zet(id, Toestemmingstand.INGETROKKEN);

        assertThat(toestemmingen.toon(id, proef.doel(id)).toestemmingen().get(0).gedeeld())
                .singleElement()
                .asString()
                .contains(BUDGETWINKEL, "Wie helpt en welke hulp");
        assertThat(legVast(id, null, heel)).contains(Delingbezwaar.NA_WEIGERING);
        assertThat(bewaar(id, null, heel)).contains(Delingbezwaar.NA_WEIGERING);

        ToeleidingId ander = proef.bij(Stap.SAMENHANG, ik, "Weigertmeteen");
        vraagToestemming(ander, budgetwinkel, Toestemmingstand.GEWEIGERD);
        assertThat(legVast(ander, null, heel)).contains(Delingbezwaar.NA_WEIGERING);
    }

    @Test
    @Tag("R-TOE-19")
    @Tag("R-TOE-20")
    void wie_zwijgt_geeft_op_een_eigen_grond_en_toestemming_moet_er_zijn() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Zwijgt");
        PartijId jeugdteam = partij("Jeugdteam Zandermeer");

        assertThat(legVast(id, null, vanJeugdteam(jeugdteam, null))).contains(Delingbezwaar.VOORWAARDEN_OPEN);
        assertThat(legVast(id, null, vanJeugdteam(jeugdteam, "mevrouw vertelde dit vandaag zelf")))
                .contains(Delingbezwaar.VOORWAARDEN_OPEN);
        assertThat(legVast(id, null, vanJeugdteam(jeugdteam, "conflict van plichten")))
                .as("die grond heeft de jeugdhulp niet")
                .contains(Delingbezwaar.VOORWAARDEN_OPEN);
        assertThat(legVast(id, null, vanJeugdteam(jeugdteam, "toestemming")))
                .contains(Delingbezwaar.TOESTEMMING_ONTBREEKT);

        vraagToestemming(id, jeugdteam, Toestemmingstand.MONDELING);
        assertThat(legVast(id, null, vanJeugdteam(jeugdteam, "toestemming"))).isEmpty();
        assertThat(enige(id).voorwaarden())
                .filteredOn(eis -> eis.code().equals("doorbreking-jeugdhulp"))
                .extracting(DelingView.Eis::grond)
                .containsExactly("toestemming");
    }

    private NieuweDeling vanJeugdteam(PartijId jeugdteam, String grond) {
        Set<String> eisen = new HashSet<>(STAP_3);
        Map<String, String> gronden = new HashMap<>(gronden(STAP_3));
        if (grond != null) {
            eisen.add("doorbreking-jeugdhulp");
            gronden.put("doorbreking-jeugdhulp", grond);
        }
        return new NieuweDeling(
                Delingrichting.KRIJGEN,
                jeugdteam,
                "Noor de Wit",
                "buitenkant",
                "wmo-2015",
                proef.vandaag(),
                NODIG,
                eisen,
                gronden);
    }

    @Test
    @Tag("R-TOE-28")
    void een_verbetering_houdt_beide_versies_en_is_verschuldigd_aan_wie_het_kreeg() {
        ToeleidingId id = proef.bij(Stap.CONCLUSIE, ik, "Verbeter");
        assertThat(legVast(id, null, geeft(BUDGETWINKEL, "afstemming", "wgs", "J. de Boer")))
                .isEmpty();
        UUID eerst = enige(id).id();
        NieuweDeling zoals = geeft(BUDGETWINKEL, "afstemming", "wgs", "K. de Boer");
        assertThat(verbeter(id, eerst, zoals, "")).contains(Delingbezwaar.REDEN_ONTBREEKT);
        assertThat(verbeter(id, eerst, geeft(BUDGETWINKEL, "afstemming", "wgs", "J. de Boer"), "Zomaar"))
                .contains(Delingbezwaar.IS_HETZELFDE);

        assertThat(verbeter(id, eerst, zoals, "Het was haar collega.")).isEmpty();

        List<DelingView> beide = boek.toon(id, proef.doel(id)).delingen();
        assertThat(beide)
                .extracting(DelingView::stand)
                .containsExactlyInAnyOrder(Delingstand.GEDAAN, Delingstand.VERVANGEN);
        assertThat(beide)
                .filteredOn(deling -> deling.stand() == Delingstand.VERVANGEN)
                .singleElement()
                .satisfies(oud -> {
                    assertThat(oud.zin()).contains("J. de Boer");
                    assertThat(oud.reden()).isEqualTo("Het was haar collega.");
                });
        CorrectiesView.Regel regel =
                correcties.open(id, proef.doel(id)).correcties().get(0);
        assertThat(regel.stand()).isEqualTo(Correctiestand.VERBETERD);
        assertThat(regel.oud()).contains("J. de Boer");
        assertThat(regel.nieuw()).contains("K. de Boer");
        assertThat(regel.brieven())
                .extracting(bericht -> bericht.aan().naam())
                .contains(BUDGETWINKEL)
                .hasSize(2);
        assertThat(brieven.open(id, proef.doel(id)).keuzes())
                .filteredOn(keuze -> keuze.soort() == Briefsoort.CORRECTIE)
                .extracting(Keuze::verschuldigd)
                .containsExactly(true);
        assertThat(verbeter(id, eerst, zoals, "Nog eens")).contains(Delingbezwaar.KAN_NU_NIET);
    }

    @Test
    @Tag("R-TOE-28")
    void de_verkeerde_partij_is_ook_na_de_stap_te_verbeteren_een_andere_soort_niet() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Laat");
        assertThat(legVast(id, null, krijgt("buitenkant", STAP_3, NODIG))).isEmpty();
        UUID eerst = enige(id).id();
        Proeftoeleiding.gedaan(proef.buitenkant(id));
        Proeftoeleiding.gedaan(onderzoek.gaVerder(id, Stap.SAMENHANG, proef.versie(id), proef.doel(id)));
        NieuweDeling anders = new NieuweDeling(
                Delingrichting.KRIJGEN,
                partij("Wmo-loket Zandermeer"),
                "Balie",
                "buitenkant",
                "wmo-2015",
                proef.vandaag(),
                NODIG,
                STAP_3,
                gronden(STAP_3));

        assertThat(verbeter(id, eerst, krijgt("dat-informatie", STAP_3, NODIG), "Iets anders"))
                .contains(Delingbezwaar.STAP_VOORBIJ);
        assertThat(verbeter(id, eerst, anders, "Het was het loket.")).isEmpty();
        assertThat(boek.toon(id, proef.doel(id)).delingen())
                .filteredOn(deling -> deling.stand() == Delingstand.GEDAAN)
                .singleElement()
                .satisfies(deling -> assertThat(deling.nu().regel()).isEqualTo(125));
    }

    @Test
    @Tag("R-TOE-09")
    void na_een_nee_blijft_er_niets_van_wat_gedeeld_is() {
        ToeleidingId id = proef.bij(Stap.SAMENHANG, ik, "Weg");
        assertThat(legVast(id, null, krijgt("buitenkant", STAP_3, NODIG))).isEmpty();
        assertThat(onderzoek.zouWissen(id, Vervolg.niet(), proef.doel(id)).regels())
                .anySatisfy(regel -> assertThat(regel.wat()).isEqualTo("deling"));

        Proeftoeleiding.gedaan(onderzoek.stop(
                id, Stap.SAMENHANG, Proeftoeleiding.gestopt(Stap.SAMENHANG), proef.versie(id), proef.doel(id)));

        assertThat(log.tel("select count(*) from toeleiding.deling where toeleiding = ?", id.waarde()))
                .isZero();
        assertThat(verstrekt(id)).as("dat het gebeurde staat in het logboek").isEqualTo(1);
    }

    private Optional<Delingbezwaar> bewaar(ToeleidingId id, UUID welk, NieuweDeling nieuw) {
        return boek.bewaar(id, welk, nieuw, proef.versie(id), proef.doel(id)).bezwaar();
    }

    private Optional<Delingbezwaar> legVast(ToeleidingId id, UUID welk, NieuweDeling nieuw) {
        return boek.legVast(id, welk, nieuw, proef.versie(id), proef.doel(id)).bezwaar();
    }

    private Optional<Delingbezwaar> verbeter(ToeleidingId id, UUID welk, NieuweDeling nieuw, String reden) {
        return boek.verbeter(id, welk, nieuw, reden, proef.versie(id), proef.doel(id))
                .bezwaar();
    }

    private DelingView enige(ToeleidingId id) {
        List<DelingView> alle = boek.toon(id, proef.doel(id)).delingen();
        assertThat(alle).hasSize(1);
        return alle.get(0);
    }

    private NieuweDeling krijgt(String soort, Set<String> aangevinkt, Noodzaaktoets noodzaak) {
        return new NieuweDeling(
                Delingrichting.KRIJGEN,
                partij(BUDGETWINKEL),
                "Balie",
                soort,
                "wmo-2015",
                proef.vandaag(),
                noodzaak,
                aangevinkt,
                gronden(aangevinkt));
    }

    private NieuweDeling geeft(String partij, String soort, String wet, String persoon) {
        Set<String> eisen = Set.of("stap-voor-stap");
        LocalDate vandaag = proef.vandaag();
        return new NieuweDeling(
                Delingrichting.GEVEN, partij(partij), persoon, soort, wet, vandaag, NODIG, eisen, gronden(eisen));
    }

    private static Map<String, String> gronden(Set<String> eisen) {
        return eisen.stream().collect(Collectors.toMap(eis -> eis, eis -> "besproken op dinsdag"));
    }

    private PartijId partij(String naam) {
        return new PartijId(UUID.fromString(
                log.tekst("select cast(id as varchar) from toeleiding.partij where naam = '" + naam + "'")));
    }

    private void vraagToestemming(ToeleidingId id, PartijId partij, Toestemmingstand stand) {
        Proeftoeleiding.gedaan(toestemmingen.leg(
                id,
                new NieuweToestemming(
                        Delingrichting.KRIJGEN,
                        partij,
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

    private long verstrekt(ToeleidingId id) {
        return log.tel(
                "select count(*) from toegang.toegangslog where dossier = ? and actie = 'verstrekken' and wederpartij = '"
                        + BUDGETWINKEL + "'",
                id.waarde());
    }
}
