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
import java.util.UUID;
import nl.samenspraak.brieven.Poststand;
import nl.samenspraak.brieven.post.Postronde;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.aannemen.Aanname.Opgenomen;
import nl.samenspraak.klachten.aannemen.Aannemen;
import nl.samenspraak.klachten.brieven.Klachtbriefinzage;
import nl.samenspraak.klachten.brieven.Klachtbriefuitkomst;
import nl.samenspraak.klachten.brieven.Klachtbriefverzoek;
import nl.samenspraak.klachten.brieven.Klachtbriefwijze;
import nl.samenspraak.klachten.brieven.Klachtbrieven;
import nl.samenspraak.klachten.brieven.KlachtbrievenView;
import nl.samenspraak.klachten.dossier.Klachttaak;
import nl.samenspraak.klachten.klacht.Beklaagde;
import nl.samenspraak.klachten.klacht.Beklaagdesoort;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.systeemtest.Wacht;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.bewaren.Dagwerk;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Letters on a real database, behind the real gate, with a real mail server. */
class KlachtbrievenIT extends Verpakt {

    @Inject
    private Aannemen balie;

    @Inject
    private Klachtbrieven brieven;

    @Inject
    private Klachtbriefinzage inzage;

    @Inject
    private Postronde postronde;

    @Inject
    private Personenregister register;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Termijnen termijnen;

    @Inject
    @Any
    private Instance<Dagwerk> werken;

    @Inject
    private Clock klok;

    private UUID ik;
    private KlachtId klacht;

    @BeforeEach
    void neemEenKlachtAan() {
        ik = Id.nieuw();
        aanwezige.kom(gebruiker(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar")));
        klacht = neemOp(klager());
    }

    private void neemAan(Beklaagde beklaagde) {
        klacht = neemOp(klager(), beklaagde);
    }

    private KlachtId neemOp(Klager klager) {
        return neemOp(klager, new Beklaagde(Beklaagdesoort.ANDER, null, "B. Smit", ""));
    }

    private Gebruiker gebruiker(Pet pet) {
        return new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", List.of(pet));
    }

    private Klager klager() {
        return new Klager(
                false,
                "J. Jansen",
                "Boterdiep 31",
                Postcode.van("1234AB"),
                "Zandermeer",
                "brief-" + ik + "@voorbeeld.example",
                null,
                null,
                "",
                true);
    }

    private KlachtId neemOp(Klager klager, Beklaagde beklaagde) {
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
                klager,
                List.of(Gedraging.van("Belde niet", null, beklaagde)),
                new Klachtindeling("toeleiding", "wmo", "bejegening", false),
                null);
        return ((Opgenomen) balie.neemOp(nieuw, doelbindingen.voorTaak(Klachtbehandelaar.DOEL))).klacht();
    }

    @Test
    @Tag("R-KLA-03")
    @Tag("R-LOG-01")
    void een_brief_gaat_een_keer_weg_en_dat_is_de_stap_en_een_verstrekking_in_het_logboek() {
        UUID brief = maak(Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").brief();
        long versie = open().kop().versie();

        Klachtbriefuitkomst eerste = verstuur(brief, Klachtbriefwijze.POST, versie);
        Klachtbriefuitkomst tweede = verstuur(brief, Klachtbriefwijze.POST, versie);

        assertThat(eerste.bezwaar()).isEmpty();
        assertThat(tweede.bezwaar()).contains(Weigerreden.BRIEF_AL_VERSTUURD);
        assertThat(open().kop().verloop())
                .extracting(stap -> stap.stap().soort())
                .containsExactly(Klachtstapsoort.ONTVANGEN, Klachtstapsoort.ONTVANGST_BEVESTIGD);
        assertThat(open().keuzes())
                .extracting(KlachtbrievenView.Keuze::soort)
                .doesNotContain(Klachtbriefsoort.ONTVANGSTBEVESTIGING)
                .contains(Klachtbriefsoort.AFSCHRIFT);
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'degene die klaagt' and daad = 'klacht.brief-gestuurd.ontvangstbevestiging' and dossier = ?",
                        ik,
                        klacht.waarde()))
                .isOne();
    }

    @Test
    @Tag("R-KLA-08")
    @Tag("R-LOG-01")
    void een_afschrift_gaat_weg_hoe_lang_de_naam_van_de_beklaagde_ook_is() {
        String naam = "Afdeling " + "n".repeat(Beklaagde.LANGSTE - 9);
        String functie = "f".repeat(Beklaagde.LANGSTE);
        neemAan(new Beklaagde(Beklaagdesoort.AFDELING, null, naam, functie));
        UUID brief = maak(Klachtbriefsoort.AFSCHRIFT, "").brief();

        assertThat(verstuur(brief, Klachtbriefwijze.POST, open().kop().versie()).bezwaar())
                .isEmpty();

        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'verstrekken'"
                                + " and wederpartij = 'degene over wie de klacht gaat' and daad = 'klacht.brief-gestuurd.afschrift'",
                        ik))
                .isOne();
    }

    @Test
    void wie_een_oudere_versie_las_verstuurt_niets() {
        UUID brief = maak(Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        long gelezen = open().kop().versie();
        verstuur(maak(Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").brief(), Klachtbriefwijze.POST, gelezen);

        assertThatThrownBy(() -> verstuur(brief, Klachtbriefwijze.POST, gelezen))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(open().brieven())
                .filteredOn(regel -> regel.id().equals(brief))
                .singleElement()
                .returns(null, KlachtbrievenView.Regel::verzondenOp);
    }

    @Test
    void een_brief_ligt_versleuteld_en_wie_geen_taak_heeft_leest_hem_niet() {
        UUID brief = maak(Klachtbriefsoort.AANVULLING, "- uw naam").brief();

        assertThat(brieven.lees(klacht, brief, doel()).orElseThrow().pdf()).startsWith('%', 'P', 'D', 'F');
        assertThat(log.tel(
                        "select count(*) from klachten.brief where id = ? and substring(pdf from 1 for 4) = ?",
                        brief,
                        new byte[] {'%', 'P', 'D', 'F'}))
                .isZero();

        aanwezige.kom(new Gebruiker(
                Id.nieuw(),
                "ander",
                "Ander",
                "Gemeente Zandermeer",
                List.of(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar"))));
        Doelbinding zonderTaak = doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
        assertThatThrownBy(() -> brieven.lees(klacht, brief, zonderTaak)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> brieven.open(klacht, zonderTaak)).isInstanceOf(Weigering.class);
    }

    @Test
    void een_brief_per_email_staat_klaar_zodra_de_mailserver_de_aankondiging_heeft() {
        UUID brief = maak(Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        verstuur(brief, Klachtbriefwijze.EMAIL, open().kop().versie());

        Wacht.tot(
                () -> {
                    postronde.maak();
                    return regel(brief).post().soort() == Poststand.Soort.VERZONDEN;
                },
                Duration.ofSeconds(20),
                () -> "de mail is niet weg: " + regel(brief).post());

        assertThat(log.tel("select count(*) from brieven.post where verzonden_op is not null and inhoud is not null"))
                .isZero();
    }

    @Test
    @Tag("R-KLA-02")
    void een_brief_met_een_dag_die_niemand_las_staat_na_vijf_werkdagen_een_keer_op_de_klacht() {
        UUID brief = maak(Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        verstuur(brief, Klachtbriefwijze.EMAIL, open().kop().versie());
        Dagwerk wacht = werken.stream()
                .filter(werk -> werk.naam().equals("klachtpost"))
                .findFirst()
                .orElseThrow();
        aanwezige.alsSysteem(() -> doe(wacht));
        assertThat(ongelezen()).isZero();

        log.doe("update klachten.brief set verzonden_op = cast('2020-01-06 09:00:00+00' as timestamp with time zone)"
                + " where id = '" + brief + "'");
        aanwezige.alsSysteem(() -> doe(wacht));
        aanwezige.alsSysteem(() -> doe(wacht));

        assertThat(ongelezen()).isOne();
    }

    @Test
    @Tag("R-KLA-03")
    void een_bevestiging_die_de_mailserver_weigert_telt_dezelfde_dag_al_niet_en_kan_opnieuw_weg() {
        UUID brief = maak(Klachtbriefsoort.ONTVANGSTBEVESTIGING, "").brief();
        verstuur(brief, Klachtbriefwijze.EMAIL, open().kop().versie());
        assertThat(keuzes()).doesNotContain(Klachtbriefsoort.ONTVANGSTBEVESTIGING);

        // Nobody takes it, and it was tried often enough.
        log.doe("update brieven.post set inhoud = cast('dit lag nooit in een kluis' as bytea), pogingen = 7,"
                + " verzonden_op = null, volgende_op = cast('2020-01-01 00:00:00+00' as timestamp with time zone)"
                + " where id = (select post from klachten.brief where id = '" + brief + "')");
        Wacht.tot(
                () -> {
                    postronde.maak();
                    return regel(brief).nietAangekomen();
                },
                Duration.ofSeconds(20),
                () -> "de klacht weet nog van niets: " + regel(brief).post());

        assertThat(open().kop().taken()).contains(Klachttaak.ONTVANGST);
        assertThat(keuzes()).contains(Klachtbriefsoort.ONTVANGSTBEVESTIGING);
    }

    private List<Klachtbriefsoort> keuzes() {
        return open().keuzes().stream().map(KlachtbrievenView.Keuze::soort).toList();
    }

    private long ongelezen() {
        return log.tel(
                "select count(*) from klachten.stap where klacht = ? and soort = 'BRIEF_ONGELEZEN'", klacht.waarde());
    }

    private static boolean doe(Dagwerk werk) {
        werk.doe();
        return true;
    }

    @Test
    void een_rij_die_niet_te_lezen_is_houdt_de_post_niet_op() {
        UUID onleesbaar = Id.nieuw();
        log.doe("insert into brieven.post (id, inhoud, sleutelversie, aangeboden_op, volgende_op, pogingen) values ('"
                + onleesbaar
                + "', cast('dit lag nooit in een kluis' as bytea), 1, current_timestamp,"
                + " cast('2020-01-01 00:00:00+00' as timestamp with time zone), 0)");
        UUID leesbaar = maak(Klachtbriefsoort.AANVULLING, "- uw naam").brief();
        verstuur(leesbaar, Klachtbriefwijze.EMAIL, open().kop().versie());

        Wacht.tot(
                () -> {
                    postronde.maak();
                    return regel(leesbaar).post().soort() == Poststand.Soort.VERZONDEN;
                },
                Duration.ofSeconds(20),
                () -> "de mail is niet weg: " + regel(leesbaar).post());

        assertThat(log.tel(
                        "select count(*) from brieven.post where id = ? and pogingen = 1 and volgende_op > aangeboden_op"
                                + " and fout like 'De aankondiging is niet te lezen%'",
                        onleesbaar))
                .isOne();
        log.doe("delete from brieven.post where id = '" + onleesbaar + "'");
    }

    @Test
    @Tag("R-LOG-01")
    void wie_een_brief_schrijft_aan_iemand_uit_het_register_laat_een_regel_over_die_persoon_achter() {
        PersoonId persoon = ingeschreven();
        klacht = neemOp(klager().als(persoon));

        maak(Klachtbriefsoort.ONTVANGSTBEVESTIGING, "");

        assertThat(log.van(ik))
                .filteredOn(regel -> klacht.waarde().equals(regel.dossier()) && "persoon".equals(regel.dossierdelen()))
                .singleElement()
                .returns("inzien", Regel::actie)
                .returns("verleend", Regel::uitkomst)
                .returns(Klachtbehandelaar.DOEL, Regel::doel)
                .returns(pseudoniemen.van(persoon), Regel::persoon);
    }

    private PersoonId ingeschreven() {
        Verblijf verblijf = Verblijf.op(new Adres("Boterdiep", 31, "", "", Postcode.van("1234AB"), "Zandermeer"));
        aanwezige.kom(gebruiker(new Pet("meldpuntmedewerker", "Meldpuntmedewerker")));
        PersoonId persoon = register.registreer(
                        new NieuwePersoon(
                                Persoonsgegevens.van(
                                        Persoonsnaam.van("Jan", "Jansen"), Geboortedatum.van("19580503"), verblijf),
                                null,
                                List.of()),
                        doelbindingen.voorTaak("melding-aannemen"))
                .id();
        aanwezige.kom(gebruiker(new Pet(Klachtbehandelaar.PET, "Klachtbehandelaar")));
        return persoon;
    }

    @Test
    @Tag("R-LOG-01")
    void wie_een_geheim_probeert_krijgt_niets_en_dat_staat_in_het_logboek() {
        long ervoor = geweigerd();

        assertThatThrownBy(() -> aanwezige.alsBetrokkene(
                        Klachtbriefinzage.WERKPLEK,
                        () -> inzage.lees("A".repeat(32), "1234AB", doelbindingen.voorTaak(Klachtbriefinzage.DOEL))))
                .isInstanceOf(Weigering.class);

        assertThat(geweigerd()).isEqualTo(ervoor + 1);
        assertThat(log.van(Gebruiker.BETROKKENE)).extracting(Regel::pet).containsOnly("betrokkene");
    }

    private long geweigerd() {
        return log.tel(
                "select count(*) from toegang.toegangslog where gebruiker = ? and uitkomst = 'geweigerd'",
                Gebruiker.BETROKKENE);
    }

    private Klachtbriefuitkomst maak(Klachtbriefsoort soort, String tekst) {
        Klachtbriefuitkomst uitkomst = brieven.maak(
                klacht, new Klachtbriefverzoek(soort, 0, overTweeWeken(), "", Map.of("ontbreekt", tekst)), doel());
        assertThat(uitkomst.bezwaar()).isEmpty();
        return uitkomst;
    }

    private LocalDate overTweeWeken() {
        return termijnen.feestdagen().eerstvolgendeWerkdag(LocalDate.now(klok).plusWeeks(2));
    }

    private Klachtbriefuitkomst verstuur(UUID brief, Klachtbriefwijze wijze, long versie) {
        return brieven.verstuur(klacht, brief, wijze, versie, doel());
    }

    private KlachtbrievenView open() {
        return brieven.open(klacht, doel());
    }

    private KlachtbrievenView.Regel regel(UUID brief) {
        return open().brieven().stream()
                .filter(regel -> regel.id().equals(brief))
                .findFirst()
                .orElseThrow();
    }

    private Doelbinding doel() {
        return doelbindingen.kies(klacht.zaak(), Klachtbehandelaar.DOEL);
    }
}
