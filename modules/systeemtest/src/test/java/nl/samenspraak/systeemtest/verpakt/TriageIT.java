package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.ToeleidingGevraagd;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.GesprekId;
import nl.samenspraak.meldpunt.aannemen.Gesprekken;
import nl.samenspraak.meldpunt.aanvullen.Aanvullen;
import nl.samenspraak.meldpunt.aanvullen.Aanvulregel;
import nl.samenspraak.meldpunt.aanvullen.Aanvulsoort;
import nl.samenspraak.meldpunt.aanvullen.NieuweAanvulling;
import nl.samenspraak.meldpunt.aanvullen.NieuweTerugbeltaak;
import nl.samenspraak.meldpunt.aanvullen.Terugbelwie;
import nl.samenspraak.meldpunt.aanvullen.Verplaatsen;
import nl.samenspraak.meldpunt.aanvullen.Verplaatsing;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.informeren.Informeerstand.Toestand;
import nl.samenspraak.meldpunt.informeren.Informeren;
import nl.samenspraak.meldpunt.informeren.NieuweInformering;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.tedoen.Informeerkring;
import nl.samenspraak.meldpunt.tedoen.Plicht;
import nl.samenspraak.meldpunt.tedoen.Plichtsoort;
import nl.samenspraak.meldpunt.tedoen.TeDoen;
import nl.samenspraak.meldpunt.triage.Doorgeleidingsverzoek;
import nl.samenspraak.meldpunt.triage.Gedrag;
import nl.samenspraak.meldpunt.triage.Instemming;
import nl.samenspraak.meldpunt.triage.MeldingView;
import nl.samenspraak.meldpunt.triage.Toeleidingsverzoek;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.meldpunt.triage.Verstrekking;
import nl.samenspraak.meldpunt.verdelen.Overname;
import nl.samenspraak.meldpunt.verdelen.Werkrijen;
import nl.samenspraak.meldpunt.verdelen.Werkstand;
import nl.samenspraak.meldpunt.verdelen.Werkverdeelrij;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.wvggz.WvggzView;
import nl.samenspraak.meldpunt.wvggz.Wvggzonderzoek;
import nl.samenspraak.meldpunt.wvggz.Wvggzsoort;
import nl.samenspraak.meldpunt.wvggz.Wvggzstand;
import nl.samenspraak.meldpunt.wvggz.Wvggzzet;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Persoonsgebruik;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.zaak.behandelen.Verrichting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes of a melding, on a real database, behind the real gate. */
class TriageIT extends Verpakt {

    private static final String WAAROM = "Mevrouw redt het niet alleen.";

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Triage triage;

    @Inject
    private Wvggzonderzoek wvggz;

    @Inject
    private Informeren informeren;

    @Inject
    private Aanvullen aanvullen;

    @Inject
    private Verplaatsen verplaatsen;

    @Inject
    @Any
    private Instance<Persoonsgebruik> gebruik;

    @Inject
    private TeDoen teDoen;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Werkrijen rijen;

    @Inject
    private Toeleidingproef toeleiding;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Logtabel log;

    @Inject
    private Clock klok;

    private UUID ik;
    private Aangenomen melding;

    @BeforeEach
    void neemEenMeldingAan() {
        ik = Id.nieuw();
        word(ik, "meldpuntmedewerker");
        neemAan(Melder.inwoner("M. de Bruin", Telefoonnummer.van("0612345678"), Relatie.ESSENTIELE_NAASTE));
    }

    private void neemAan(Melder melder) {
        neemAan(melder, "melding-beoordelen");
    }

    private void neemAan(Melder melder, String taak) {
        neemAan(melder, taak, Reikwijdte.PERSOON);
    }

    private void neemAan(Melder melder, String taak, Reikwijdte reikwijdte) {
        melding = (Aangenomen)
                meldpunt.aannemen(nieuw(melder, taak, reikwijdte), doelbindingen.voorTaak("melding-aannemen"));
    }

    private NieuweMelding nieuw(Melder melder, String taak, Reikwijdte reikwijdte) {
        return new NieuweMelding(
                Gevaar.NIET_NU,
                doelbindingen.voorTaak(taak).doel(),
                new Signaal("Post stapelt zich op", "Hoort 's nachts lopen 😟"),
                melder,
                new Betrokkene.Nieuw(mevrouw()),
                reikwijdte,
                null);
    }

    /** From a conversation in which there was danger, and of which nobody recorded what came of that. */
    private void neemAanMetGevaar() {
        GesprekId gesprek = gesprekken
                .begin(
                        new Concept("Hij zwaait met een mes", null, Map.of()),
                        doelbindingen.voorTaak("melding-aannemen"))
                .id();
        melding = (Aangenomen) gesprekken.rondAf(
                gesprek,
                nieuw(Melder.anoniem(), "melding-beoordelen", Reikwijdte.PERSOON),
                Noodoverdracht.NOG_NIET,
                doelbindingen.kies(gesprek.zaak(), "melding-aannemen"));
    }

    @AfterEach
    void maakHeel() {
        toeleiding.gaStuk(false);
    }

    @Test
    @Tag("R-MEL-07")
    @Tag("R-LOG-01")
    void wat_een_loket_krijgt_staat_er_precies_en_als_verstrekking_met_wederpartij_in_het_logboek() {
        vertel();
        Bericht gezien = triage.voorbeeld(id(), verzoek("wmo", null), beoordelen())
                .orElseThrow()
                .bericht();

        Verstrekking anders = triage.geleidDoor(id(), verzoek("wmo", "iets anders"), open().versie(), beoordelen());
        Verstrekking verstrekking =
                triage.geleidDoor(id(), verzoek("wmo", gezien.afdruk()), open().versie(), beoordelen());

        assertThat(anders.bezwaar()).contains(Weigerreden.VOORBEELD_VEROUDERD);
        assertThat(verstrekking.bezwaar()).isEmpty();
        assertThat(open().vervolg().doorgeleiding().bericht().tekst())
                .isEqualTo(gezien.tekst())
                .contains("M. de Bruin")
                .contains("Essentiële naaste")
                .contains("Anna Verhoeven");
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'Wmo-loket Zandermeer' and persoon is not null and dossier = ?"
                                + " and dossierdelen = 'persoon,signaal,melder-identiteit'",
                        ik,
                        id().waarde()))
                .isOne();
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'verstrekken'"
                                + " and wederpartij is null",
                        ik))
                .as("what did not go is not said to have gone")
                .isZero();
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'inzien' and aantal"
                                + " = 0 and wederpartij is null and persoon is null and dossier = ?",
                        ik,
                        id().waarde()))
                .as("the attempt is there, with nobody and no other side")
                .isOne();
    }

    @Test
    @Tag("R-LOG-01")
    void een_loket_dat_de_melder_niet_mag_kennen_laat_een_regel_zonder_dat_deel() {
        vertel();
        Instemming ja = new Instemming(LocalDate.now(klok), Contactwijze.GESPREK, "");
        Doorgeleidingsverzoek verzoek = new Doorgeleidingsverzoek("clientondersteuning", WAAROM, ja, null);
        Bericht gezien =
                triage.voorbeeld(id(), verzoek, beoordelen()).orElseThrow().bericht();

        triage.geleidDoor(
                id(),
                new Doorgeleidingsverzoek("clientondersteuning", WAAROM, ja, gezien.afdruk()),
                open().versie(),
                beoordelen());

        assertThat(gezien.tekst())
                .doesNotContain("Bruin")
                .contains("Anna Verhoeven")
                .doesNotContain("1958");
        assertThat(log.van(ik))
                .filteredOn(regel -> regel.actie().equals("verstrekken"))
                .extracting(Regel::dossierdelen)
                .containsExactly("persoon,signaal");
        assertThat(open().vervolg().doorgeleiding().instemming()).isEqualTo(ja);
    }

    @Test
    @Tag("R-MEL-05")
    void van_een_anonieme_melder_gaat_er_ook_in_het_logboek_niets_mee() {
        neemAan(Melder.anoniem());
        vertel();
        Bericht gezien = triage.voorbeeld(id(), verzoek("wmo", null), beoordelen())
                .orElseThrow()
                .bericht();

        triage.geleidDoor(id(), verzoek("wmo", gezien.afdruk()), open().versie(), beoordelen());

        assertThat(log.van(ik))
                .filteredOn(regel -> regel.actie().equals("verstrekken"))
                .extracting(Regel::dossierdelen)
                .containsExactly("persoon,signaal");
    }

    @Test
    @Tag("R-MEL-07")
    @Tag("R-MEL-11")
    void toeleiding_en_sluiting_gebeuren_samen() {
        vertel();
        Toeleidingsverzoek verzoek = new Toeleidingsverzoek(
                Gedrag.EEN_VOORVAL, Set.of(Terrein.vanCode("wmo-2015"), Terrein.vanCode("wonen")), WAAROM);

        assertThat(triage.naarToeleiding(id(), verzoek, open().versie(), beoordelen())
                        .bezwaar())
                .isEmpty();

        assertThat(toeleiding.gehoord())
                .filteredOn(gevraagd -> gevraagd.melding().equals(id()))
                .extracting(ToeleidingGevraagd::meervoudig, ToeleidingGevraagd::door)
                .containsExactly(tuple(false, ik));
        assertThat(open().status()).isEqualTo(Meldingstatus.AFGESLOTEN);
        assertThat(open().vervolg().toeleiding().terreinen())
                .extracting(Terrein::naam)
                .containsExactly("Wmo 2015", "Wonen");
        assertThatThrownBy(() ->
                        log.doe("update meldpunt.toeleiding set meervoudig = true where melding = '" + id() + "'"))
                .hasStackTraceContaining("toeleiding_een_voorval");
    }

    @Test
    @Tag("R-MEL-05")
    void de_toeleider_leest_alleen_de_toelichting_als_het_verhaal_zegt_wie_meldde() {
        vertel();
        Toeleidingsverzoek verzoek =
                new Toeleidingsverzoek(Gedrag.NIET_VERWARD, Set.of(Terrein.vanCode("wgs")), WAAROM, true);

        assertThat(triage.naarToeleiding(id(), verzoek, open().versie(), beoordelen())
                        .bezwaar())
                .isEmpty();

        assertThat(open().vervolg().toeleiding().zonderVerhaal()).isTrue();
        assertThat(log.tekst("select aanleiding || '|' || inhoud from toeleiding.hulpvraag h"
                        + " join toeleiding.toeleiding t on t.id = h.toeleiding where t.melding = '" + id() + "'"))
                .isEqualTo("|" + WAAROM);
    }

    @Test
    @Tag("R-MEL-07")
    void kan_de_toeleiding_niet_luisteren_dan_blijft_de_melding_open() {
        vertel();
        toeleiding.gaStuk(true);
        long versie = open().versie();
        Toeleidingsverzoek verzoek =
                new Toeleidingsverzoek(Gedrag.NIET_VERWARD, Set.of(Terrein.vanCode("wgs")), WAAROM);

        assertThatThrownBy(() -> triage.naarToeleiding(id(), verzoek, versie, beoordelen()))
                .hasStackTraceContaining("De toeleiding is stuk");

        assertThat(open().status()).isEqualTo(Meldingstatus.AANGENOMEN);
        assertThat(open().versie()).isEqualTo(versie);
        assertThat(log.tel("select count(*) from meldpunt.toeleiding where melding = ?", id().waarde()))
                .isZero();
        assertThat(log.van(ik))
                .filteredOn(regel -> regel.uitkomst().equals("mislukt"))
                .hasSize(1);
    }

    @Test
    @Tag("R-MEL-08")
    @Tag("R-MEL-09")
    void de_stappen_van_de_wvggz_blijven_bewaard_in_hun_volgorde() {
        wvggz.begin(id(), null, WAAROM, open().versie(), beoordelen());
        zet(Wvggzsoort.GEEN_AANVRAAG);
        zet(Wvggzsoort.MELDER_VERTELD);
        zet(Wvggzsoort.MELDER_ONEENS);

        WvggzView view = wvggz.open(id(), verkennen());

        assertThat(view.stappen())
                .extracting(Wvggzstand::soort)
                .containsExactly(
                        Wvggzsoort.BEGONNEN,
                        Wvggzsoort.GEEN_AANVRAAG,
                        Wvggzsoort.MELDER_VERTELD,
                        Wvggzsoort.MELDER_ONEENS);
        assertThat(view.stap(Wvggzsoort.MELDER_VERTELD).wijze()).isEqualTo(Contactwijze.TELEFOON);
        assertThat(view.mogelijk()).containsExactly(Wvggzsoort.AANVRAAG_INGEDIEND);
        assertThat(view.kop().betrokkene().persoon().naam()).isEqualTo("Anna Verhoeven");
        assertThat(view.termijnen().aanvraag().bron()).isEqualTo("Wvggz, artikel 5:2");
        assertThatThrownBy(() -> wvggz.open(id(), beoordelen())).isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-MEL-13")
    void uitstel_staat_in_de_werklijst_van_de_behandelaar_en_de_lijst_noemt_niemand() {
        LocalDate morgen = LocalDate.now(klok).plusDays(1);
        informeren.betrokkene(
                id(),
                NieuweInformering.uitgesteld(morgen, "gevaar-ander", "Haar man bedreigde de melder vorige week."),
                open().versie(),
                beoordelen());
        informeren.melder(id(), Contactwijze.BRIEF, open().versie(), beoordelen());

        assertThat(open().vervolg().informeren().toestand()).isEqualTo(Toestand.UITGESTELD);
        assertThat(tedoen())
                .extracting(Plicht::melding, Plicht::soort, Plicht::uiterlijk)
                .containsExactly(tuple(id(), Plichtsoort.HERZIEN, morgen));
        assertThat(log.van(ik))
                .filteredOn(regel -> regel.actie().equals("opsommen"))
                .extracting(Regel::persoon)
                .containsExactly((String) null);
        assertThat(informeren.open(id(), beoordelen()).melders()).hasSize(1);

        long versie = open().versie();
        informeren.betrokkene(
                id(), NieuweInformering.geinformeerd(LocalDate.now(klok), Contactwijze.GESPREK), versie, beoordelen());
        assertThat(tedoen()).isEmpty();
        assertThatThrownBy(() -> informeren.melder(id(), Contactwijze.BRIEF, versie, beoordelen()))
                .isInstanceOf(VerouderdeVersie.class);
    }

    @Test
    @Tag("R-MEL-07")
    @Tag("R-MEL-12")
    void wat_na_het_sluiten_nog_moet_staat_in_de_lijst_tot_het_is_gedaan() {
        stelUit();
        Bericht gezien = triage.voorbeeld(id(), verzoek("wmo", null), beoordelen())
                .orElseThrow()
                .bericht();
        triage.geleidDoor(id(), verzoek("wmo", gezien.afdruk()), open().versie(), beoordelen());

        assertThat(open().status()).isEqualTo(Meldingstatus.AFGESLOTEN);
        assertThat(tedoen())
                .extracting(Plicht::soort)
                .containsExactlyInAnyOrder(Plichtsoort.HERZIEN, Plichtsoort.OVERDRAGEN);
        assertThat(tedoen()).allSatisfy(plicht -> assertThat(plicht.weg()).isAfter(plicht.uiterlijk()));
        triage.draagOver(id(), open().versie(), beoordelen());
        vertel();
        assertThat(tedoen()).isEmpty();

        neemAan(Melder.anoniem());
        triage.sluit(id(), new Sluiting(Sluitreden.GEEN_VERVOLG, WAAROM), open().versie(), beoordelen());
        assertThat(tedoen())
                .extracting(Plicht::melding, Plicht::soort)
                .containsExactly(tuple(id(), Plichtsoort.INFORMEREN));
        neemAan(Melder.inwoner("Anna Verhoeven", null, Relatie.ZELF));
        triage.sluit(id(), new Sluiting(Sluitreden.GEEN_VERVOLG, WAAROM), open().versie(), beoordelen());
        assertThat(tedoen()).as("who reported himself knows").hasSize(1);
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-MEL-14")
    void wat_een_afwezige_collega_liet_liggen_zien_anderen_zonder_inhoud_en_nemen_zij_met_een_reden_over() {
        LocalDate morgen = LocalDate.now(klok).plusDays(1);
        aanvullen.belTerug(
                id(),
                new NieuweTerugbeltaak(Terugbelwie.MELDER, morgen, "Of de sleutel er is."),
                open().versie(),
                beoordelen());
        triage.sluit(id(), new Sluiting(Sluitreden.GEEN_VERVOLG, WAAROM), open().versie(), beoordelen());
        assertThat(tedoen())
                .filteredOn(plicht -> plicht.soort() == Plichtsoort.TERUGBELLEN)
                .extracting(Plicht::wie, Plicht::waarvoor, Plicht::uiterlijk, Plicht::persoon)
                .containsExactly(tuple(
                        Terugbelwie.MELDER,
                        "Of de sleutel er is.",
                        morgen,
                        melding.betrokkenen().iterator().next()));
        assertThat(stand(ik).teDoen()).isEqualTo(tedoen().size()).isEqualTo(2);
        assertThat(rijen.verdeling(LocalDate.now(klok)))
                .filteredOn(rij -> ik.equals(rij.behandelaar()))
                .extracting(Werkverdeelrij::open, Werkverdeelrij::teDoen)
                .containsExactly(tuple(0L, 2L));
        UUID collega = Id.nieuw();
        word(collega, "meldpuntmedewerker");

        assertThat(vanCollegas())
                .extracting(Plicht::soort, Plicht::waarvoor, Plicht::persoon, Plicht::vrij)
                .containsExactlyInAnyOrder(
                        tuple(Plichtsoort.INFORMEREN, "", null, false),
                        tuple(Plichtsoort.TERUGBELLEN, "", null, false));
        assertThat(log.van(collega)).extracting(Regel::persoon).containsOnlyNulls();
        assertThatThrownBy(this::open).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> neemOver("Is ziek.")).isInstanceOf(OngeldigeWaarde.class);
        assertThat(neemOver("Yasmina is ziek.").bezwaar()).isEmpty();

        assertThat(vanCollegas()).isEmpty();
        assertThat(tedoen())
                .extracting(Plicht::soort)
                .containsExactlyInAnyOrder(Plichtsoort.INFORMEREN, Plichtsoort.TERUGBELLEN);
        assertThat(open().status()).isEqualTo(Meldingstatus.AFGESLOTEN);
        assertThat(open().verloopNaSluiting())
                .singleElement()
                .satisfies(stap -> assertThat(stap.reden()).isEqualTo("Yasmina is ziek."));
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'vastleggen'"
                                + " and uitkomst = 'verleend' and persoon is not null and reden = 'Yasmina is ziek.' and dossier = ?",
                        collega,
                        id().waarde()))
                .isOne();
        assertThat(log.tel(
                        "select count(*) from toegang.signaal where soort = 'overname' and gebruiker = ? and dossier = ?",
                        collega,
                        id().waarde()))
                .isOne();
        word(ik, "meldpuntmedewerker");
        assertThatThrownBy(this::open).isInstanceOf(Weigering.class);
        assertThat(stand(ik).overgenomen()).isOne();
        assertThat(verdeling.overgenomen(lijstdoel()).rijen())
                .extracting(Overname::nummer, Overname::reden)
                .containsExactly(tuple(melding.nummer(), "Yasmina is ziek."));
        verdeling.gelezen(lijstdoel());
        assertThat(verdeling.overgenomen(lijstdoel()).rijen()).isEmpty();
        assertThat(stand(ik).overgenomen()).isZero();
    }

    @Test
    @Tag("R-MEL-14")
    void een_afgesloten_melding_waaraan_niets_meer_te_doen_is_opent_niemand_meer_door_haar_over_te_nemen() {
        vertel();
        triage.sluit(id(), new Sluiting(Sluitreden.GEEN_VERVOLG, WAAROM), open().versie(), beoordelen());
        UUID collega = Id.nieuw();
        word(collega, "meldpuntmedewerker");

        assertThatThrownBy(() -> neemOver("Yasmina is ziek.")).isInstanceOf(Weigering.class);

        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and uitkomst = 'geweigerd'",
                        collega))
                .isPositive();
        word(ik, "meldpuntmedewerker");
        assertThat(open().behandelaar()).isNotEmpty();
    }

    @Test
    @Tag("R-AVG-01")
    @Tag("R-MEL-20")
    void na_een_gesprek_moet_de_persoon_het_die_dag_weten() {
        LocalDate vandaag = LocalDate.now(klok);
        NieuweAanvulling gesproken = new NieuweAanvulling(
                Aanvulsoort.CONTACT_GELUKT, vandaag, Contactwijze.TELEFOON, false, "Zij belt terug.");
        aanvullen.vulAan(id(), gesproken, open().versie(), beoordelen());
        triage.sluit(id(), new Sluiting(Sluitreden.GEEN_VERVOLG, WAAROM), open().versie(), beoordelen());

        assertThat(tedoen())
                .extracting(Plicht::soort, Plicht::uiterlijk)
                .containsExactly(tuple(Plichtsoort.NU_INFORMEREN, vandaag));
        assertThat(open().aanvullingen().get(0).verteld()).isFalse();
        vertel();
        assertThat(tedoen()).isEmpty();
    }

    @Test
    @Tag("R-ALG-08")
    @Tag("R-MEL-12")
    void van_een_gezin_zegt_de_lijst_dat_eerst_vaststaat_wie_erbij_horen() {
        neemAan(Melder.anoniem(), "melding-beoordelen", Reikwijdte.GEZIN);
        verdeling.pakOp(melding.nummer(), beoordelen());
        assertThat(kringen()).containsExactly(Informeerkring.GEZIN);

        assertThat(aanvullen
                        .registreer(id(), mevrouw(), open().versie(), beoordelen())
                        .bezwaar())
                .isEmpty();
        assertThat(kringen()).containsExactly(Informeerkring.ALLEN);

        NieuweInformering uitstel = NieuweInformering.uitgesteld(
                LocalDate.now(klok).plusDays(1), "gevaar-ander", "Haar man bedreigde de melder vorige week.");
        informeren.betrokkene(
                id(), uitstel.voor(melding.betrokkenen().iterator().next()), open().versie(), beoordelen());
        assertThat(tedoen())
                .as("one can wait until a day, the other has to be told")
                .filteredOn(plicht -> plicht.melding().equals(id()))
                .extracting(Plicht::soort)
                .containsExactlyInAnyOrder(Plichtsoort.INFORMEREN, Plichtsoort.HERZIEN);
    }

    @Test
    @Tag("R-MEL-02")
    void gevaar_waarvan_niet_vastligt_wat_ermee_gebeurde_staat_in_de_lijst_tot_het_vastligt() {
        neemAanMetGevaar();
        assertThat(tedoen()).extracting(Plicht::soort).containsExactly(Plichtsoort.GEVAAR);

        leg(new Noodoverdracht(Gevaarafloop.NOODNUMMER, LocalTime.MIDNIGHT, "Zij komen."), null);
        assertThat(tedoen()).isEmpty();
        UUID fout = aanvullen.open(id(), beoordelen()).aanvullingen().get(0).id();
        leg(new Noodoverdracht(Gevaarafloop.CRISISDIENST, LocalTime.MIDNIGHT, "Zij komen."), fout);

        assertThat(open().gevaar())
                .extracting(Aanvulregel::afloop, Aanvulregel::tijd)
                .containsExactly(tuple(Gevaarafloop.CRISISDIENST, "00:00"));
        assertThat(open().aanvullingen()).hasSize(2);
    }

    private void leg(Noodoverdracht nood, UUID verbetert) {
        NieuweAanvulling gevaar = NieuweAanvulling.gevaar(LocalDate.now(klok), nood, verbetert);
        assertThat(aanvullen.vulAan(id(), gevaar, open().versie(), beoordelen()).bezwaar())
                .isEmpty();
    }

    private List<Informeerkring> kringen() {
        return tedoen().stream()
                .filter(plicht -> plicht.melding().equals(id()))
                .map(Plicht::kring)
                .toList();
    }

    @Test
    @Tag("R-MEL-09")
    @Tag("R-MEL-10")
    void wat_de_melder_en_de_officier_nog_moeten_horen_staat_in_de_lijst_tot_het_is_gedaan() {
        wvggz.begin(id(), null, WAAROM, open().versie(), beoordelen());
        vertel();
        assertThat(tedoen()).isEmpty();
        zet(Wvggzsoort.AANVRAAG_NODIG);
        assertThat(wvggzplichten()).containsExactly(Plichtsoort.WVGGZ_VERTELLEN);
        zet(Wvggzsoort.MELDER_VERTELD);
        zet(Wvggzsoort.AANVRAAG_INGEDIEND);
        assertThat(tedoen()).isEmpty();
        zet(Wvggzsoort.BESLUIT_GEEN_VERZOEKSCHRIFT);
        assertThat(wvggzplichten()).containsExactly(Plichtsoort.WVGGZ_STANDPUNT, Plichtsoort.WVGGZ_SCHRIJVEN);
        zet(Wvggzsoort.COLLEGE_ONEENS);
        assertThat(wvggzplichten()).containsExactly(Plichtsoort.WVGGZ_SCHRIJVEN, Plichtsoort.WVGGZ_VERZOEK);
        assertThat(wvggz.schrijfNaar(
                                id(),
                                new Briefadres("M. de Bruin", "Boterdiep 33, Zandermeer"),
                                false,
                                wvggz.open(id(), verkennen()).kop().versie(),
                                verkennen())
                        .bezwaar())
                .isEmpty();
        zet(Wvggzsoort.MELDER_GESCHREVEN);
        assertThat(wvggzplichten()).containsExactly(Plichtsoort.WVGGZ_VERZOEK);
        assertThat(tedoen().get(0).uiterlijk())
                .isAfterOrEqualTo(LocalDate.now(klok).plusDays(14));
        zet(Wvggzsoort.COLLEGE_EENS);
        assertThat(wvggzplichten()).as("of his own request").containsExactly(Plichtsoort.WVGGZ_SCHRIJVEN);
        zet(Wvggzsoort.MELDER_GESCHREVEN);

        assertThat(tedoen()).isEmpty();
        zet(Wvggzsoort.COLLEGE_ONEENS);
        assertThat(wvggzplichten())
                .as("it changed its mind")
                .containsExactly(Plichtsoort.WVGGZ_SCHRIJVEN, Plichtsoort.WVGGZ_VERZOEK);
        WvggzView view = wvggz.open(id(), verkennen());
        assertThat(view.melder().wie().briefadres())
                .isEqualTo(new Briefadres("M. de Bruin", "Boterdiep 33, Zandermeer"));
        assertThat(view.besluit().meegedeeld()).isEqualTo(LocalDate.now(klok));
    }

    @Test
    @Tag("R-MEL-09")
    void wie_het_niet_eens_was_hoort_dat_de_aanvraag_is_gedaan_en_dat_staat_in_de_lijst_tot_het_is_verteld() {
        PersoonId verkeerd = open().betrokkenen().iterator().next();
        wvggz.begin(id(), null, WAAROM, open().versie(), beoordelen());
        vertel();
        zet(Wvggzsoort.GEEN_AANVRAAG);
        zet(Wvggzsoort.MELDER_VERTELD);
        zet(Wvggzsoort.MELDER_ONEENS);
        assertThat(tedoen()).isEmpty();
        zet(Wvggzsoort.AANVRAAG_INGEDIEND);
        assertThat(wvggzplichten()).containsExactly(Plichtsoort.WVGGZ_GEDAAN);
        zet(Wvggzsoort.AANVRAAG_VERTELD);
        assertThat(tedoen()).isEmpty();

        verplaatsen.zetOver(id(), new Verplaatsing(verkeerd, WAAROM), mevrouw(), open().versie(), beoordelen());
        zet(Wvggzsoort.AANVRAAG_NODIG);
        zet(Wvggzsoort.MELDER_VERTELD);
        vertel();
        zet(Wvggzsoort.AANVRAAG_INGEDIEND);
        assertThat(wvggzplichten()).as("about her nobody disagreed").doesNotContain(Plichtsoort.WVGGZ_GEDAAN);
    }

    @Test
    @Tag("R-MEL-12")
    @Tag("R-LOG-01")
    void een_melding_op_de_verkeerde_persoon_gaat_over_met_een_regel_voor_beiden_en_een_plicht_tot_het_is_rechtgezet() {
        vertel();
        PersoonId verkeerd = open().betrokkenen().iterator().next();
        Verplaatsing verplaatsing = new Verplaatsing(verkeerd, WAAROM);
        assertThat(tedoen()).isEmpty();

        assertThat(verplaatsen
                        .zetOver(id(), verplaatsing, mevrouw(), open().versie(), beoordelen())
                        .bezwaar())
                .isEmpty();

        assertThat(open().betrokkenen()).hasSize(1).doesNotContain(verkeerd);
        assertThat(tedoen()).extracting(Plicht::soort).containsExactly(Plichtsoort.RECHTZETTEN);
        assertThat(log.tel(
                        "select count(distinct persoon) from toegang.toegangslog where gebruiker = ? and dossier = ?"
                                + " and actie = 'wijzigen' and regels = 2",
                        ik,
                        id().waarde()))
                .isEqualTo(2);
        assertThat(gebruik.stream().anyMatch(wie -> wie.gebruikt(verkeerd)))
                .as("whoever has to be told stays in the register")
                .isTrue();

        UUID taak = aanvullen.open(id(), beoordelen()).rechtzettingen().get(0).id();
        aanvullen.gebeld(id(), taak, open().versie(), beoordelen());
        assertThat(tedoen()).isEmpty();
        assertThat(gebruik.stream().anyMatch(wie -> wie.gebruikt(verkeerd))).isFalse();
    }

    @Test
    @Tag("R-MEL-08")
    void wat_volgens_de_wvggz_over_de_verkeerde_persoon_is_gedaan_vervalt_en_vraagt_niets_meer() {
        PersoonId verkeerd = open().betrokkenen().iterator().next();
        wvggz.begin(id(), null, WAAROM, open().versie(), beoordelen());
        zet(Wvggzsoort.AANVRAAG_NODIG);
        assertThat(wvggzplichten()).containsExactly(Plichtsoort.WVGGZ_VERTELLEN);

        verplaatsen.zetOver(id(), new Verplaatsing(verkeerd, WAAROM), mevrouw(), open().versie(), beoordelen());

        WvggzView view = wvggz.open(id(), verkennen());
        assertThat(view.stappen()).extracting(Wvggzstand::soort).containsExactly(Wvggzsoort.BEGONNEN);
        assertThat(view.vervallen())
                .extracting(Wvggzstand::soort)
                .containsExactly(Wvggzsoort.BEGONNEN, Wvggzsoort.AANVRAAG_NODIG, Wvggzsoort.VERVALLEN);
        assertThat(tedoen()).isEmpty();
        zet(Wvggzsoort.GEEN_AANVRAAG);
        assertThat(wvggzplichten()).containsExactly(Plichtsoort.WVGGZ_VERTELLEN);
    }

    @Test
    @Tag("R-ALG-01")
    void een_melding_opent_onder_het_doel_waarvoor_zij_is_aangenomen() {
        assertThat(taakdoel()).isEqualTo("melding-beoordelen");

        neemAan(Melder.anoniem(), "wvggz-verkennen");

        assertThat(taakdoel()).isEqualTo("wvggz-verkennen");
    }

    private String taakdoel() {
        return doelbindingen
                .uitTaak(id().zaak(), Dossierdeel.SIGNAAL)
                .orElseThrow()
                .doel()
                .code();
    }

    private List<Plichtsoort> wvggzplichten() {
        return tedoen().stream().map(Plicht::soort).sorted().toList();
    }

    private List<Plicht> tedoen() {
        return teDoen.lijst(doelbindingen.voorTaak("melding-beoordelen")).rijen().stream()
                .filter(Plicht::mijn)
                .toList();
    }

    private List<Plicht> vanCollegas() {
        return teDoen.lijst(lijstdoel()).rijen().stream()
                .filter(plicht -> !plicht.mijn() && plicht.melding().equals(id()))
                .toList();
    }

    private Verrichting<Weigerreden> neemOver(String reden) {
        return verdeling.neemOver(melding.nummer(), reden, beoordelen());
    }

    private Werkstand stand(UUID wie) {
        return rijen.stand(wie, LocalDate.now(klok), klok.instant());
    }

    private Doelbinding lijstdoel() {
        return doelbindingen.voorTaak("melding-beoordelen");
    }

    private void stelUit() {
        informeren.betrokkene(
                id(),
                NieuweInformering.uitgesteld(
                        LocalDate.now(klok).plusDays(1), "gevaar-ander", "Haar man bedreigde de melder vorige week."),
                open().versie(),
                beoordelen());
    }

    private void vertel() {
        informeren.betrokkene(
                id(),
                NieuweInformering.geinformeerd(LocalDate.now(klok), Contactwijze.GESPREK),
                open().versie(),
                beoordelen());
    }

    @Test
    @Tag("R-MEL-14")
    void geen_andere_pet_en_geen_collega_opent_of_wijzigt_er_iets_van() {
        long versie = open().versie();
        for (String pet : List.of(
                "meldpuntmedewerker",
                "toeleider",
                "coordinator",
                "partij-professional",
                "expert",
                "klachtbehandelaar",
                "fg",
                "betrokkene",
                "melder",
                "handhaver",
                "monitor",
                "beheerder")) {
            word(Id.nieuw(), pet);
            for (String doel : List.of(
                    "melding-beoordelen",
                    "wvggz-verkennen",
                    "samenhang-onderzoeken",
                    "voortgang-volgen",
                    "toezicht",
                    "eigen-inzage",
                    "klacht-behandelen")) {
                assertThatThrownBy(() -> triage.voorbeeld(id(), verzoek("wmo", null), voor(doel)))
                        .as("%s, %s: voorbeeld", pet, doel)
                        .isInstanceOf(Weigering.class);
                assertThatThrownBy(() -> triage.bericht(id(), voor(doel))).isInstanceOf(Weigering.class);
                assertThatThrownBy(() -> wvggz.open(id(), voor(doel))).isInstanceOf(Weigering.class);
                assertThatThrownBy(() -> informeren.open(id(), voor(doel))).isInstanceOf(Weigering.class);
                assertThatThrownBy(() -> informeren.melder(id(), Contactwijze.BRIEF, versie, voor(doel)))
                        .isInstanceOf(Weigering.class);
                assertThatThrownBy(() -> wvggz.begin(id(), null, WAAROM, versie, voor(doel)))
                        .isInstanceOf(Weigering.class);
            }
        }

        word(ik, "meldpuntmedewerker");
        assertThat(open().versie()).isEqualTo(versie);
    }

    @Test
    @Tag("R-MEL-15")
    void met_de_melding_gaat_alles_wat_erbij_hoort() {
        informeren.betrokkene(
                id(),
                NieuweInformering.uitgesteld(
                        LocalDate.now(klok).plusDays(1), "gevaar-ander", "Haar man bedreigde de melder vorige week."),
                open().versie(),
                beoordelen());
        wvggz.begin(id(), null, WAAROM, open().versie(), beoordelen());

        log.doe("delete from meldpunt.melding where id = '" + id() + "'");

        for (String tabel : List.of("informatie", "informering", "toewijzing", "wvggzdossier", "wvggzstap")) {
            assertThat(log.tel("select count(*) from meldpunt." + tabel + " where melding = ?", id().waarde()))
                    .as(tabel)
                    .isZero();
        }
    }

    private void zet(Wvggzsoort soort) {
        LocalDate vandaag = LocalDate.now(klok);
        Wvggzzet zet = new Wvggzzet(soort, vandaag, vandaag, Contactwijze.TELEFOON, WAAROM);
        long versie = wvggz.open(id(), verkennen()).kop().versie();
        assertThat((soort.naarOfficier()
                                ? wvggz.vraagOfficier(id(), zet, versie, verkennen())
                                : wvggz.zet(id(), zet, versie, verkennen()))
                        .bezwaar())
                .isEmpty();
    }

    private MeldingId id() {
        return melding.melding();
    }

    private MeldingView open() {
        return triage.open(id(), beoordelen());
    }

    private Doelbinding beoordelen() {
        return voor("melding-beoordelen");
    }

    private Doelbinding verkennen() {
        return voor("wvggz-verkennen");
    }

    private Doelbinding voor(String doel) {
        return doelbindingen.kies(id().zaak(), doel);
    }

    private void word(UUID gebruiker, String pet) {
        aanwezige.kom(new Gebruiker(
                gebruiker, "proef-" + gebruiker, "Proefpersoon", "Gemeente Zandermeer", List.of(new Pet(pet, pet))));
    }

    private static Doorgeleidingsverzoek verzoek(String loket, String gezien) {
        return new Doorgeleidingsverzoek(loket, WAAROM, null, gezien);
    }

    private static NieuwePersoon mevrouw() {
        return new NieuwePersoon(
                Persoonsgegevens.van(
                        Persoonsnaam.van("Anna", "Verhoeven"),
                        Geboortedatum.van(LocalDate.of(1958, 5, 3)),
                        Verblijf.op(Adres.van("Ridderspoorstraat", 14, new Postcode("9999ZA"), "Zandermeer"))),
                null,
                List.of());
    }
}
