package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.klacht.Gedragingeinde;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.systeemtest.verpakt.Proefdienst.Proefuitslag;
import nl.samenspraak.systeemtest.verpakt.Proefdienst.Vertoning;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Antwoordverlies;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.LogboekOnbereikbaar;
import nl.samenspraak.toegang.PoortGesloten;
import nl.samenspraak.toegang.logboek.Uitkomst;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The gate: no line, no data; no task, no dossier; and every attempt leaves its line. */
@Tag("R-LOG-01")
@Tag("R-LOG-02")
class PoortIT extends Verpakt {

    private static final Zaakverwijzing ONBEKENDE_ZAAK = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());

    private static final String BESLISSEN = "handhavingsverzoek-beoordelen";

    @Inject
    private Proefdienst dienst;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private UserTransaction transactie;

    @Inject
    private Proefklok klok;

    @Inject
    private Proefbetrokkenheid betrokkenheid;

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager meldpunt;

    @PersistenceContext(unitName = "personen")
    private EntityManager personen;

    private UUID ik;

    @BeforeEach
    void meldAan() {
        draag("meldpuntmedewerker");
    }

    @Test
    void wat_getoond_wordt_laat_een_regel_per_betrokkene_achter() {
        PersoonId een = PersoonId.nieuw();
        PersoonId twee = PersoonId.nieuw();

        dienst.toon(Vertoning.over(een, twee), aannemen());

        assertThat(log.van(ik))
                .extracting(Regel::uitkomst, Regel::persoon, Regel::doel, Regel::pet, Regel::mac)
                .containsExactly(
                        tuple("verleend", pseudoniemen.van(een), "melding-aannemen", "meldpuntmedewerker", 32),
                        tuple("verleend", pseudoniemen.van(twee), "melding-aannemen", "meldpuntmedewerker", 32));
    }

    @Test
    void wat_over_niemand_gaat_laat_een_regel_achter() {
        dienst.toon(Vertoning.over(), aannemen());

        assertThat(log.van(ik)).singleElement().extracting(Regel::persoon).isNull();
    }

    @Test
    @Tag("R-LOG-01")
    void de_regel_zegt_zelf_wat_er_gedaan_is_en_met_wie() {
        dienst.eindig(new Proefuitslag("Budgetwinkel", Gedragingeinde.INGETROKKEN, null), aannemen());
        dienst.eindig(new Proefuitslag(null, null, null), aannemen());
        dienst.toon(Vertoning.over(), aannemen());

        assertThat(log.van(ik))
                .extracting(Regel::actie, Regel::daad, Regel::wederpartij)
                .containsExactly(
                        tuple("vastleggen", "klacht.deel-geeindigd.ingetrokken", "Budgetwinkel"),
                        tuple("vastleggen", "klacht.deel-geeindigd", null),
                        tuple("inzien", null, null));
    }

    @Test
    @Tag("R-LOG-01")
    void wat_niet_gedaan_is_of_er_niet_meer_was_laat_geen_daad_achter() {
        dienst.eindig(new Proefuitslag(null, Gedragingeinde.INGETROKKEN, "te laat"), aannemen());
        dienst.misschien(null, aannemen());
        dienst.misschien(new Proefuitslag(null, null, null), aannemen());

        assertThat(log.van(ik))
                .extracting(Regel::actie, Regel::daad)
                .containsExactly(tuple("inzien", null), tuple("inzien", null), tuple("vastleggen", "klacht.hervat"));
    }

    @Test
    @Tag("R-LOG-01")
    void wat_geweigerd_werd_of_mislukte_zegt_wat_er_gevraagd_was() {
        Doelbinding doel = aannemen();
        Proefuitslag vreemd = new Proefuitslag("Budgetwinkel", Uitkomst.NOOD, null);
        assertThatThrownBy(() -> dienst.eindig(vreemd, doel)).isInstanceOf(IllegalStateException.class);
        assertThat(log.van(ik))
                .extracting(Regel::uitkomst, Regel::daad, Regel::wederpartij)
                .containsExactly(tuple("mislukt", "klacht.deel-geeindigd", null));

        draag("handhaver");
        assertThatThrownBy(() -> dienst.eindig(vreemd, doel)).isInstanceOf(Weigering.class);
        assertThat(log.van(ik))
                .extracting(Regel::uitkomst, Regel::daad, Regel::wederpartij)
                .containsExactly(tuple("geweigerd", "klacht.deel-geeindigd", null));
    }

    @Test
    void wie_dit_niet_mag_krijgt_niets_en_dat_staat_er() {
        Doelbinding doel = aannemen();
        draag("handhaver");
        int ervoor = dienst.gelopen();

        assertThatThrownBy(() -> dienst.toon(Vertoning.over(PersoonId.nieuw()), doel))
                .isInstanceOf(Weigering.class);

        assertThat(dienst.gelopen()).isEqualTo(ervoor);
        assertThat(log.van(ik)).singleElement().satisfies(regel -> {
            assertThat(regel.uitkomst()).isEqualTo("geweigerd");
            assertThat(regel.weigergrond()).isEqualTo("PET_OPENT_DIT_NIET");
            assertThat(regel.persoon()).isNull();
        });
    }

    @Test
    void wie_geen_doel_heeft_komt_niet_eens_bij_de_poort_maar_de_poging_staat_er() {
        draag("handhaver");

        assertThatThrownBy(() -> doelbindingen.voorTaak(Dossierdeel.PERSOON)).isInstanceOf(Weigering.class);
        assertThat(doelbindingen.uitTaak(ONBEKENDE_ZAAK, Dossierdeel.SIGNAAL)).isEmpty();

        assertThat(log.van(ik))
                .extracting(Regel::uitkomst, Regel::dossierdelen, Regel::dossier)
                .containsExactly(
                        tuple("geweigerd", "persoon", null), tuple("geweigerd", "signaal", ONBEKENDE_ZAAK.id()));
    }

    @Test
    @Tag("R-ALG-01")
    void wie_geen_zaak_heeft_zoekt_en_opent_niemand_in_het_register() {
        draag("privacy-officer");
        assertThatThrownBy(() -> doelbindingen.voorTaak(Dossierdeel.PERSOON)).isInstanceOf(Weigering.class);
        Doelbinding beslissen = doelbindingen.voorTaak(BESLISSEN);
        assertThatThrownBy(() -> dienst.toon(Vertoning.over(), beslissen)).isInstanceOf(Weigering.class);
        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("geweigerd", "geweigerd");

        draag("coordinator");
        assertThatThrownBy(() -> doelbindingen.voorTaak(Dossierdeel.PERSOON)).isInstanceOf(Weigering.class);
        dienst.toon(Vertoning.over(), doelbindingen.voorTaak("voortgang-volgen"));
        assertThat(log.van(ik))
                .extracting(Regel::uitkomst)
                .as("who begins a plan with consent looks up the client (R-COO-19)")
                .containsExactly("geweigerd", "verleend");

        draag("klachtbehandelaar");
        assertThatThrownBy(() -> doelbindingen.voorTaak(Dossierdeel.PERSOON)).isInstanceOf(Weigering.class);
        dienst.toon(Vertoning.over(), doelbindingen.voorTaak("klacht-behandelen"));
        assertThat(log.van(ik))
                .extracting(Regel::uitkomst)
                .as("who takes in a klacht looks up the klager")
                .containsExactly("geweigerd", "verleend");
    }

    @Test
    @Tag("R-TOE-42")
    void wie_alleen_voor_een_zaak_mag_opzoeken_zoekt_niet_zomaar() {
        draag("privacy-officer");
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.COORDINATIE, Id.nieuw());

        assertThatThrownBy(() -> doelbindingen.voorTaak(Dossierdeel.PERSOON)).isInstanceOf(Weigering.class);
        Doelbinding zonderZaak = doelbindingen.voorTaak(BESLISSEN);
        assertThatThrownBy(() -> dienst.toon(Vertoning.over(), zonderZaak)).isInstanceOf(Weigering.class);
        Doelbinding zonderTaak = doelbindingen.kies(zaak, BESLISSEN);
        assertThatThrownBy(() -> dienst.toon(Vertoning.over(), zonderTaak)).isInstanceOf(Weigering.class);
        betrokkenheid.geefTaak(zaak.id());
        dienst.toon(Vertoning.over(), doelbindingen.kies(zaak, BESLISSEN));

        assertThat(log.van(ik))
                .extracting(Regel::uitkomst, Regel::dossier)
                .containsExactly(
                        tuple("geweigerd", null),
                        tuple("geweigerd", null),
                        tuple("geweigerd", zaak.id()),
                        tuple("verleend", zaak.id()));
    }

    @Test
    void een_doel_van_een_ander_werk_opent_dit_niet() {
        Doelbinding doel = doelbindingen.kies(ONBEKENDE_ZAAK, "bewaartermijn-bewaken");

        assertThatThrownBy(() -> dienst.toon(Vertoning.over(), doel)).isInstanceOf(Weigering.class);

        assertThat(log.van(ik)).extracting(Regel::weigergrond).containsExactly("DOEL_PAST_NIET");
    }

    @Test
    void een_doel_voor_de_ene_zaak_opent_de_andere_niet() {
        Doelbinding doel = doelbindingen.kies(ONBEKENDE_ZAAK, "melding-beoordelen");
        Zaakverwijzing andere = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());

        assertThatThrownBy(() -> dienst.toonUitZaak(andere, Vertoning.over(), doel))
                .isInstanceOf(Weigering.class);

        assertThat(log.van(ik)).extracting(Regel::weigergrond).containsExactly("DOELBINDING_VERLOPEN");
    }

    @Test
    @Tag("R-ALG-05")
    void een_doel_vervalt_met_het_wisselen_van_pet() {
        draag("meldpuntmedewerker", "toeleider");
        Doelbinding doel = doelbindingen.voorTaak("melding-aannemen");
        dienst.toon(Vertoning.over(), doel);
        aanwezige.draag("toeleider");

        assertThatThrownBy(() -> dienst.toon(Vertoning.over(), doel)).isInstanceOf(Weigering.class);
        aanwezige.draag("meldpuntmedewerker");
        assertThatThrownBy(() -> dienst.toon(Vertoning.over(), doel)).isInstanceOf(Weigering.class);
    }

    @Test
    void of_een_zaak_bestaat_is_aan_de_weigering_niet_te_zien() {
        Doelbinding doel = doelbindingen.kies(ONBEKENDE_ZAAK, "melding-beoordelen");

        Weigering weigering =
                catchThrowableOfType(Weigering.class, () -> dienst.toonUitZaak(ONBEKENDE_ZAAK, Vertoning.over(), doel));

        assertThat(weigering).hasMessage("U kunt dit niet openen met uw huidige pet en doel.");
        assertThat(log.van(ik)).extracting(Regel::weigergrond).containsExactly("GEEN_TAAK_IN_ZAAK");
    }

    @Test
    @Tag("R-LOG-04")
    void met_een_reden_gaat_het_toch_open_en_krijgt_de_fg_een_signaal() {
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Doelbinding doel = doelbindingen.nood(zaak, "melding-beoordelen", "beller aan de lijn, collega ziek");

        dienst.toonUitZaak(zaak, Vertoning.over(), doel);
        dienst.toonUitZaak(zaak, Vertoning.over(), doel);

        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("nood", "nood");
        assertThat(log.van(ik)).extracting(Regel::reden).containsOnly("beller aan de lijn, collega ziek");
        assertThat(log.tel("select count(*) from toegang.signaal where dossier = ?", zaak.id()))
                .isOne();
    }

    @Test
    void een_deel_dat_erbij_open_mag_staat_in_de_regel_en_een_ander_niet() {
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Doelbinding doel = doelbindingen.nood(zaak, "melding-beoordelen", "beller aan de lijn, collega ziek");

        dienst.toonUitZaak(zaak, Vertoning.over(), doel);

        assertThat(log.van(ik)).extracting(Regel::dossierdelen).containsExactly("signaal,melder-identiteit");
    }

    @Test
    @Tag("R-LOG-04")
    void met_een_reden_leest_iemand_en_wijzigt_hij_niets() {
        Doelbinding doel = doelbindingen.nood(ONBEKENDE_ZAAK, "melding-beoordelen", "beller aan de lijn, collega ziek");

        assertThatThrownBy(() -> dienst.legVast(Vertoning.over(), doel)).isInstanceOf(Weigering.class);

        assertThat(log.van(ik))
                .extracting(Regel::actie, Regel::uitkomst, Regel::weigergrond, Regel::reden)
                .containsExactly(
                        tuple("vastleggen", "geweigerd", "NOOD_LEEST_ALLEEN", "beller aan de lijn, collega ziek"));
    }

    @Test
    @Tag("R-LOG-04")
    void ook_wat_lezen_heet_schrijft_niet_achter_een_poort_die_met_een_reden_openging() {
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Doelbinding doel = doelbindingen.nood(zaak, "melding-beoordelen", "beller aan de lijn, collega ziek");

        assertThatThrownBy(() -> dienst.doeInZaak(
                        zaak,
                        () -> Dossiervragen.wijzig(
                                meldpunt, Dossierdeel.SIGNAAL, "delete from Melding m where m.nummer = ''"),
                        doel))
                .isInstanceOf(PoortGesloten.class);
    }

    @Test
    @Tag("R-ALG-05")
    void wat_alleen_van_iemand_zelf_is_gaat_niet_mee_open_met_een_reden_of_met_een_taak() {
        draag("coordinator");
        Zaakverwijzing melding = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Zaakverwijzing traject = new Zaakverwijzing(Zaaksoort.COORDINATIE, Id.nieuw());
        betrokkenheid.geefTaak(traject.id());

        dienst.toonUitZaak(
                melding,
                Vertoning.over(),
                doelbindingen.nood(melding, "voortgang-volgen", "beller aan de lijn, collega ziek"));
        dienst.toonUitZaak(traject, Vertoning.over(), doelbindingen.kies(traject, "voortgang-volgen"));

        assertThat(log.van(ik))
                .extracting(Regel::uitkomst, Regel::dossierdelen)
                .containsExactly(
                        tuple("nood", "signaal,melder-identiteit"), tuple("verleend", "signaal,melder-identiteit"));
    }

    @Test
    void een_poort_laat_geen_ander_deel_laden() {
        Runnable leesPersoon = () -> personen.createQuery("select p from Persoon p", Object.class)
                .setMaxResults(1)
                .getResultList();
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Doelbinding nood = doelbindingen.nood(zaak, "melding-beoordelen", "beller aan de lijn, collega ziek");

        dienst.doe(leesPersoon, aannemen());
        assertThatThrownBy(() -> dienst.doeInZaak(zaak, leesPersoon, nood))
                .hasStackTraceContaining(PoortGesloten.class.getName());
    }

    @Test
    void ook_een_vraag_zonder_entiteit_gaat_alleen_achter_een_poort_voor_dat_deel() {
        Runnable vraag = () -> Dossiervragen.lees(
                        personen, Dossierdeel.PERSOON, "select p.naam.geslachtsnaam from Persoon p", String.class)
                .setMaxResults(1)
                .getResultList();
        Runnable sql =
                () -> Dossiervragen.leesSql(personen, Dossierdeel.PERSOON, "select geslachtsnaam from personen.persoon")
                        .setMaxResults(1)
                        .getResultList();
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Doelbinding nood = doelbindingen.nood(zaak, "melding-beoordelen", "beller aan de lijn, collega ziek");

        dienst.doe(vraag, aannemen());
        dienst.doe(sql, aannemen());
        assertThatThrownBy(vraag::run).isInstanceOf(PoortGesloten.class);
        assertThatThrownBy(sql::run).isInstanceOf(PoortGesloten.class);
        assertThatThrownBy(() -> dienst.doeInZaak(zaak, vraag, nood)).isInstanceOf(PoortGesloten.class);
    }

    @Test
    void een_lijst_die_lang_openstaat_is_geen_weigering() {
        Doelbinding doel = aannemen();
        klok.zetVooruit(Duration.ofHours(5));
        try {
            dienst.toon(Vertoning.over(), doel);
        } finally {
            klok.zetGelijk();
        }

        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("verleend");
    }

    @Test
    void een_doel_dat_voor_een_zaak_is_gekozen_vervalt_na_vier_uur() {
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Doelbinding doel = doelbindingen.nood(zaak, "melding-beoordelen", "beller aan de lijn, collega ziek");
        klok.zetVooruit(Duration.ofHours(4));
        try {
            assertThatThrownBy(() -> dienst.toonUitZaak(zaak, Vertoning.over(), doel))
                    .isInstanceOf(Weigering.class);
        } finally {
            klok.zetGelijk();
        }
    }

    @Test
    void wat_na_het_lezen_stukgaat_geeft_niets_en_dat_staat_er() {
        Doelbinding doel = aannemen();

        assertThatThrownBy(() -> dienst.gaStuk(doel)).isInstanceOf(IllegalArgumentException.class);

        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("mislukt");
    }

    @Test
    void een_verzwegen_fout_geeft_geen_gegevens_zonder_regel() {
        Doelbinding doel = aannemen();

        assertThatThrownBy(() -> dienst.verzwijgEenFout(Vertoning.over(PersoonId.nieuw()), doel))
                .isInstanceOf(LogboekOnbereikbaar.class);

        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("mislukt");
    }

    @Test
    void zonder_logboek_geen_gegevens() {
        Doelbinding doel = aannemen();
        log.doe("alter table toegang.toegangslog rename to weggezet");
        try {
            assertThatThrownBy(() -> dienst.toon(Vertoning.over(PersoonId.nieuw()), doel))
                    .isInstanceOf(LogboekOnbereikbaar.class);
        } finally {
            log.doe("alter table toegang.weggezet rename to toegangslog");
        }
        dienst.toon(Vertoning.over(), doel);

        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("verleend");
    }

    @Test
    void wat_het_eerst_stukging_gaat_niet_verloren_achter_een_logboek_dat_ook_stuk_is() {
        Doelbinding doel = aannemen();
        log.doe("alter table toegang.toegangslog rename to weggezet");
        try {
            assertThatThrownBy(() -> dienst.gaStuk(doel))
                    .isInstanceOf(IllegalArgumentException.class)
                    .satisfies(fout ->
                            assertThat(fout.getSuppressed()).singleElement().isInstanceOf(LogboekOnbereikbaar.class));
        } finally {
            log.doe("alter table toegang.weggezet rename to toegangslog");
        }
    }

    @Test
    void een_nummer_waarvan_de_regel_misschien_vastligt_krijgt_geen_tweede_regel() {
        Doelbinding doel = aannemen();
        Antwoordverlies.bijVolgende(Antwoordverlies.Na.VASTLEGGEN);
        assertThatThrownBy(() -> dienst.toon(Vertoning.over(PersoonId.nieuw()), doel))
                .isInstanceOf(LogboekOnbereikbaar.class);
        Antwoordverlies.bijVolgende(Antwoordverlies.Na.TERUGDRAAIEN);
        assertThatThrownBy(() -> dienst.toon(Vertoning.over(PersoonId.nieuw(), PersoonId.nieuw()), doel))
                .isInstanceOf(LogboekOnbereikbaar.class);
        zoekTwijfelUit(doel);
        dienst.toon(Vertoning.over(PersoonId.nieuw(), PersoonId.nieuw()), doel);

        assertThat(log.van(ik))
                .extracting(Regel::uitkomst)
                .containsExactly("verleend", "mislukt", "mislukt", "verleend", "verleend", "verleend");
        eisGeenGaten(log.van(ik).get(0).knoop());
    }

    /** After a minute the next line finds out what became of lines whose commit was never answered, of this test or another. */
    private void zoekTwijfelUit(Doelbinding doel) {
        klok.zetVooruit(Duration.ofMinutes(2));
        try {
            dienst.toon(Vertoning.over(), doel);
        } finally {
            klok.zetGelijk();
        }
    }

    @Test
    void wat_niet_zegt_over_wie_het_gaat_komt_er_niet_uit() {
        Doelbinding doel = aannemen();

        assertThatThrownBy(() -> dienst.vertelNiets(doel)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void een_poort_binnen_een_poort_schrijft_zijn_eigen_regel() {
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.MELDING, Id.nieuw());
        Doelbinding doel = doelbindingen.nood(zaak, "melding-beoordelen", "beller aan de lijn, collega ziek");

        dienst.ookUitZaak(zaak, Vertoning.over(), doel);

        assertThat(log.van(ik)).extracting(Regel::dossierdelen).containsExactly("signaal", "persoon");
    }

    @Test
    void weigert_de_binnenste_poort_dan_komt_er_niets_en_staat_dat_er_een_keer() {
        Doelbinding doel = doelbindingen.kies(ONBEKENDE_ZAAK, "melding-beoordelen");

        assertThatThrownBy(() -> dienst.ookUitZaak(ONBEKENDE_ZAAK, Vertoning.over(), doel))
                .isInstanceOf(Weigering.class);

        assertThat(log.van(ik)).extracting(Regel::dossierdelen).containsExactly("signaal");
        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactly("geweigerd");
    }

    @Test
    void een_weigering_die_als_antwoord_dient_staat_er_ook() {
        Doelbinding doel = doelbindingen.kies(ONBEKENDE_ZAAK, "melding-beoordelen");

        dienst.misschienUitZaak(ONBEKENDE_ZAAK, Vertoning.over(), doel);

        assertThat(log.van(ik)).extracting(Regel::uitkomst).containsExactlyInAnyOrder("verleend", "geweigerd");
    }

    @Test
    void de_poort_opent_niet_in_de_transactie_van_een_ander() throws Exception {
        Doelbinding doel = aannemen();
        transactie.begin();
        try {
            assertThatThrownBy(() -> dienst.toon(Vertoning.over(), doel)).isInstanceOf(IllegalStateException.class);
        } finally {
            transactie.rollback();
        }
    }

    @Test
    void een_dossierentiteit_laadt_niet_buiten_de_poort_om() {
        assertThat(personen.createQuery("select count(p) from Persoon p", Long.class)
                        .getSingleResult())
                .isPositive();

        assertThatThrownBy(() -> personen.createQuery("select p from Persoon p", Object.class)
                        .setMaxResults(1)
                        .getResultList())
                .hasStackTraceContaining(PoortGesloten.class.getName());
    }

    @Test
    void de_nummers_van_een_knoop_hebben_geen_gaten_ook_niet_na_een_mislukking() {
        Doelbinding doel = aannemen();
        dienst.toon(Vertoning.over(), doel);
        assertThatThrownBy(() -> dienst.gaStuk(doel)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dienst.verzwijgEenFout(Vertoning.over(PersoonId.nieuw(), PersoonId.nieuw()), doel))
                .isInstanceOf(LogboekOnbereikbaar.class);
        dienst.toon(Vertoning.over(PersoonId.nieuw(), PersoonId.nieuw()), doel);

        zoekTwijfelUit(doel);
        dienst.toon(Vertoning.over(), doel);
        eisGeenGaten(log.van(ik).get(0).knoop());
    }

    private void eisGeenGaten(String knoop) {
        long hoogste = log.tel("select max(nummer) from toegang.toegangslog where knoop = ?", knoop);
        assertThat(log.tel("select count(distinct nummer) from toegang.toegangslog where knoop = ?", knoop))
                .isEqualTo(hoogste);
        assertThat(log.tel("select count(*) from toegang.toegangslog where knoop = ?", knoop))
                .isEqualTo(hoogste);
    }

    private Doelbinding aannemen() {
        return doelbindingen.voorTaak("melding-aannemen");
    }

    private void draag(String... petten) {
        ik = Id.nieuw();
        List<Pet> eigen = Arrays.stream(petten).map(code -> new Pet(code, code)).toList();
        aanwezige.kom(new Gebruiker(ik, "proef-" + ik, "Proefpersoon", "Gemeente Zandermeer", eigen));
    }
}
