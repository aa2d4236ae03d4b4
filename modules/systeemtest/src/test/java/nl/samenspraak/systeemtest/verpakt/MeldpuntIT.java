package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aannemen;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.triage.EerdereMeldingregel;
import nl.samenspraak.meldpunt.triage.MeldingView;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.meldpunt.verdelen.Overdracht;
import nl.samenspraak.meldpunt.verdelen.Werklijst;
import nl.samenspraak.meldpunt.verdelen.Werkregel;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.verdelen.Werkvolgorde;
import nl.samenspraak.meldpunt.verdelen.Werkvoorraadvraag;
import nl.samenspraak.meldpunt.zoeken.Meldingtreffer;
import nl.samenspraak.meldpunt.zoeken.Meldingzoeker;
import nl.samenspraak.personen.NieuwePersoon;
import nl.samenspraak.personen.Personenregister;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.PoortGesloten;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import nl.samenspraak.zaak.nummer.Nummering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The meldpunt on a real database, behind the real gate. */
class MeldpuntIT extends Verpakt {

    private static final Signaal SIGNAAL = new Signaal("Post stapelt zich op", "Hoort 's nachts lopen 😟\nعندي مشكلة");

    @Inject
    private Aannemen meldpunt;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Triage triage;

    @Inject
    private Nummering nummering;

    @Inject
    private Personenregister register;

    @Inject
    private Meldingzoeker zoeker;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Proefdienst dienst;

    @Inject
    private Logtabel log;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private UserTransaction transactie;

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager opslag;

    @Resource
    private ManagedExecutorService uitvoerder;

    private UUID ik;

    @BeforeEach
    void meldAan() {
        ik = Id.nieuw();
        word(ik);
    }

    @Test
    @Tag("R-MEL-04")
    @Tag("R-LOG-01")
    void wat_is_aangenomen_is_te_openen_en_beide_staan_in_het_logboek() {
        Aangenomen aangenomen = neemAan(melder(), new Betrokkene.Nieuw(mevrouw()));
        MeldingView view = open(aangenomen);

        assertThat(view.signaal()).isEqualTo(SIGNAAL);
        assertThat(view.melder()).isEqualTo(melder());
        assertThat(view.betrokkene().persoon().naam()).isEqualTo("Anna Verhoeven");
        assertThat(view.status()).isEqualTo(Meldingstatus.AANGENOMEN);
        String wie = pseudoniemen.van(aangenomen.betrokkenen().iterator().next());
        assertThat(log.van(ik))
                .extracting(Regel::actie, Regel::dossierdelen, Regel::persoon, Regel::dossier)
                .containsExactlyInAnyOrder(
                        tuple("vastleggen", "persoon", wie, null),
                        tuple(
                                "vastleggen",
                                "signaal,melder-identiteit",
                                wie,
                                aangenomen.melding().waarde()),
                        tuple(
                                "inzien",
                                "persoon,signaal,melder-identiteit",
                                wie,
                                aangenomen.melding().waarde()));
    }

    @Test
    @Tag("R-MEL-05")
    void van_een_anonieme_melder_staat_er_niets_in_de_databank() {
        Aangenomen aangenomen = neemAan(Melder.anoniem(), onbekend());

        assertThat(log.tel(
                        "select count(*) from meldpunt.melding where id = ? and melderssoort = 'ANONIEM' and meldernaam is"
                                + " null and meldertelefoon is null and melderorganisatie is null and melderfunctie is null"
                                + " and melderrelatie is null",
                        aangenomen.melding().waarde()))
                .isOne();
        assertThatThrownBy(() -> log.doe("update meldpunt.melding set meldernaam = 'M. de Bruin' where id = '"
                        + aangenomen.melding() + "'"))
                .hasStackTraceContaining("melding_anoniem");
    }

    @Test
    @Tag("R-MEL-02")
    @Tag("R-MEL-03")
    void van_een_doorverwezen_gesprek_blijft_alleen_een_aantal_per_dag() {
        long meldingen = log.tel("select count(*) from meldpunt.melding");
        long acuut = aantal("ACUUT");
        long veiligThuis = aantal("VEILIG_THUIS");

        meldpunt.acuut(aannemen());
        meldpunt.acuut(aannemen());
        meldpunt.veiligThuis(aannemen());

        assertThat(aantal("ACUUT")).isEqualTo(acuut + 2);
        assertThat(aantal("VEILIG_THUIS")).isEqualTo(veiligThuis + 1);
        assertThat(log.tel("select count(*) from meldpunt.melding")).isEqualTo(meldingen);
    }

    @Test
    @Tag("R-MEL-14")
    void een_collega_opent_pas_wat_hij_heeft_opgepakt() {
        Aangenomen aangenomen = neemAan(melder(), onbekend());
        UUID collega = Id.nieuw();
        word(collega);

        assertThatThrownBy(() -> open(aangenomen)).isInstanceOf(Weigering.class);
        assertThat(pakOp(aangenomen)).isNull();
        assertThat(open(aangenomen).status()).isEqualTo(Meldingstatus.IN_BEHANDELING);
        word(ik);
        assertThatThrownBy(() -> open(aangenomen)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> pakOp(aangenomen)).isInstanceOf(Weigering.class);
        Meldingnummer geen = Meldingnummer.van(2020, 999_999);
        assertThatThrownBy(() -> verdeling.pakOp(geen, voor(aangenomen))).isInstanceOf(Weigering.class);
        assertThat(log.van(ik))
                .filteredOn(regel ->
                        regel.actie().equals("vastleggen") && regel.uitkomst().equals("geweigerd"))
                .as("elke poging staat er, met hetzelfde antwoord")
                .extracting(Regel::weigergrond)
                .containsExactly("GEEN_TAAK_IN_ZAAK", "GEEN_TAAK_IN_ZAAK");

        assertThat(log.van(collega))
                .extracting(Regel::actie, Regel::uitkomst, Regel::weigergrond, Regel::dossier)
                .containsExactly(
                        tuple(
                                "inzien",
                                "geweigerd",
                                "GEEN_TAAK_IN_ZAAK",
                                aangenomen.melding().waarde()),
                        tuple(
                                "vastleggen",
                                "verleend",
                                null,
                                aangenomen.melding().waarde()),
                        tuple("inzien", "verleend", null, aangenomen.melding().waarde()));
    }

    @Test
    @Tag("R-MEL-16")
    void een_herhaalde_melding_hoort_bij_de_persoon() {
        Aangenomen eerste = neemAan(melder(), new Betrokkene.Nieuw(mevrouw()));
        triage.sluit(eerste.melding(), sluiting(), open(eerste).versie(), voor(eerste));
        Betrokkene zelfde =
                new Betrokkene.Bekend(eerste.betrokkenen().iterator().next());

        Aangenomen tweede = neemAan(melder(), zelfde);

        assertThat(open(tweede).eerdere())
                .filteredOn(eerdere -> eerdere.zekerheid() == EerdereMeldingregel.Zekerheid.ZEKER)
                .singleElement()
                .satisfies(eerdere -> assertThat(eerdere.melding().status()).isEqualTo(Meldingstatus.AFGESLOTEN));
        assertThat(meldpunt.eerdere(
                                register.regel(eerste.betrokkenen().iterator().next(), aannemen())
                                        .orElseThrow(),
                                aannemen())
                        .meldingen())
                .hasSize(2);
    }

    @Test
    @Tag("R-MEL-16")
    void een_melding_waarvan_niemand_nog_opzocht_over_wie_zij_gaat_is_er_misschien_een_over_deze_persoon() {
        Aangenomen bekend = neemAan(melder(), new Betrokkene.Nieuw(mevrouw()));
        PersoonRegel anna = register.regel(bekend.betrokkenen().iterator().next(), aannemen())
                .orElseThrow();
        int ervoor = meldpunt.eerdere(anna, aannemen()).misschien().size();
        Aangenomen beschreven = neemAan(melder(), new Betrokkene.Onbekend("mevrouw VERHOÉVEN, 3-5-1958"));
        neemAan(melder(), new Betrokkene.Onbekend("mevrouw Verhoeven, 4-5-1958"));

        assertThat(meldpunt.eerdere(anna, aannemen()).meldingen()).hasSize(1);
        assertThat(meldpunt.eerdere(anna, aannemen()).misschien()).hasSize(ervoor + 1);
        for (String tekst : List.of("Verhoeven 3-5-1958", "verhoeven", "Anna Verhoeven 3 mei 1958")) {
            assertThat(zoeker.zoek(tekst, beoordelen()).misschien())
                    .as(tekst)
                    .extracting(Meldingtreffer::nummer)
                    .contains(beschreven.nummer());
        }
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where gebruiker = ? and actie = 'zoeken' and dossier = ?",
                        ik,
                        beschreven.melding().waarde()))
                .as("of each melding that a search names there is a line")
                .isGreaterThanOrEqualTo(3);
        assertThat(zoeker.misschienOver(anna, beoordelen()).misschien())
                .extracting(Meldingtreffer::nummer)
                .contains(beschreven.nummer())
                .doesNotContain(bekend.nummer());
    }

    @Test
    void wie_een_oudere_versie_wijzigt_wijzigt_niets() {
        Aangenomen aangenomen = neemAan(melder(), onbekend());
        long versie = open(aangenomen).versie();
        pakOp(aangenomen);

        assertThatThrownBy(() -> triage.sluit(aangenomen.melding(), sluiting(), versie, voor(aangenomen)))
                .isInstanceOf(VerouderdeVersie.class);

        assertThat(open(aangenomen).status()).isEqualTo(Meldingstatus.IN_BEHANDELING);
    }

    @Test
    void een_melding_gaat_met_een_reden_naar_een_collega_die_zich_kan_aanmelden() {
        Aangenomen aangenomen = neemAan(melder(), onbekend());
        UUID collega = account();

        assertThat(verdeling
                        .wijsToe(
                                aangenomen.melding(),
                                new Overdracht(Id.nieuw(), "kent de wijk"),
                                open(aangenomen).versie(),
                                voor(aangenomen))
                        .bezwaar())
                .contains(Weigerreden.GEEN_COLLEGA);
        assertThat(verdeling
                        .wijsToe(
                                aangenomen.melding(),
                                new Overdracht(collega, "kent de wijk"),
                                open(aangenomen).versie(),
                                voor(aangenomen))
                        .bezwaar())
                .isEmpty();

        word(collega);
        assertThat(open(aangenomen).verloop()).singleElement().satisfies(stap -> {
            assertThat(stap.aan()).isEqualTo("Proefcollega");
            assertThat(stap.reden()).isEqualTo("kent de wijk");
        });
    }

    @Test
    @Tag("R-MEL-14")
    void alleen_de_eigen_lijst_noemt_personen_en_dat_staat_per_persoon_in_het_logboek() {
        Aangenomen aangenomen = neemAan(melder(), new Betrokkene.Nieuw(mevrouw()));
        pakOp(aangenomen);
        UUID ander = Id.nieuw();
        word(ander);
        assertThat(lijst(Werklijst.TEAM)).extracting(Werkregel::naam).containsOnly("");
        assertThat(log.van(ander)).extracting(Regel::persoon).containsExactly((String) null);

        word(ik);
        assertThat(lijst(Werklijst.MIJN)).singleElement().satisfies(regel -> {
            assertThat(regel.nummer()).isEqualTo(aangenomen.nummer());
            assertThat(regel.naam()).isEqualTo("Anna Verhoeven");
        });
        assertThat(log.van(ik))
                .filteredOn(regel -> regel.actie().equals("opsommen"))
                .extracting(Regel::persoon)
                .containsOnly(
                        pseudoniemen.van(aangenomen.betrokkenen().iterator().next()));
    }

    @Test
    void een_lijst_is_te_beperken_en_te_sorteren_en_geeft_een_bladzijde() {
        Aangenomen eerste = neemAan(melder(), onbekend());
        Aangenomen tweede = neemAan(melder(), onbekend());
        pakOp(eerste);
        pakOp(tweede);

        Werkvoorraadvraag laatste = new Werkvoorraadvraag(
                Werklijst.MIJN, EnumSet.of(Meldingstatus.IN_BEHANDELING), null, Werkvolgorde.NUMMER, true, 0, 1);
        assertThat(verdeling.werkvoorraad(laatste, beoordelen())).satisfies(pagina -> {
            assertThat(pagina.totaal()).isEqualTo(2);
            assertThat(pagina.rijen()).extracting(Werkregel::nummer).containsExactly(tweede.nummer());
        });
    }

    @Test
    void een_melding_laadt_niet_buiten_de_poort_om() {
        Aangenomen aangenomen = neemAan(melder(), onbekend());

        assertThatThrownBy(() -> opslag.createQuery("select m from Melding m where m.nummer = :nummer", Object.class)
                        .setParameter("nummer", aangenomen.nummer().waarde())
                        .getResultList())
                .hasStackTraceContaining(PoortGesloten.class.getName());
    }

    @Test
    void een_poort_voor_het_register_of_voor_een_andere_melding_laadt_een_melding_niet() {
        Aangenomen ene = neemAan(melder(), onbekend());
        Aangenomen andere = neemAan(melder(), onbekend());
        Doelbinding doel = voor(ene);

        dienst.doeInZaak(ene.melding().zaak(), () -> laad(ene), doel);
        assertThatThrownBy(() -> dienst.doe(() -> laad(ene), aannemen()))
                .hasStackTraceContaining(PoortGesloten.class.getName());
        assertThatThrownBy(() -> dienst.doeInZaak(ene.melding().zaak(), () -> laad(andere), doel))
                .hasStackTraceContaining(PoortGesloten.class.getName());
    }

    private void laad(Aangenomen aangenomen) {
        opslag.createQuery("select m from Melding m where m.nummer = :nummer", Object.class)
                .setParameter("nummer", aangenomen.nummer().waarde())
                .getResultList();
    }

    @Test
    @Tag("R-LOG-04")
    void wie_een_melding_met_een_reden_opent_leest_alleen() {
        Aangenomen aangenomen = neemAan(melder(), onbekend());
        long versie = open(aangenomen).versie();
        UUID collega = account();
        word(collega);
        Doelbinding nood = doelbindingen.nood(
                aangenomen.melding().zaak(), "melding-beoordelen", "beller aan de lijn, collega ziek");

        assertThat(triage.open(aangenomen.melding(), nood).signaal()).isEqualTo(SIGNAAL);
        assertThatThrownBy(() -> verdeling.wijsToe(
                        aangenomen.melding(), new Overdracht(collega, "Ik neem het over."), versie, nood))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> triage.sluit(aangenomen.melding(), sluiting(), versie, nood))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> verdeling.pakOp(aangenomen.nummer(), nood)).isInstanceOf(Weigering.class);

        assertThat(log.van(collega))
                .extracting(Regel::uitkomst, Regel::weigergrond)
                .containsExactly(
                        tuple("nood", null),
                        tuple("geweigerd", "NOOD_LEEST_ALLEEN"),
                        tuple("geweigerd", "NOOD_LEEST_ALLEEN"),
                        tuple("geweigerd", "NOOD_LEEST_ALLEEN"));
    }

    @Test
    @Tag("R-LOG-04")
    void wie_na_een_noodinzage_een_taak_krijgt_werkt_onder_die_taak() {
        Aangenomen aangenomen = neemAan(melder(), onbekend());
        word(account());
        doelbindingen.nood(aangenomen.melding().zaak(), "melding-beoordelen", "beller aan de lijn, collega ziek");
        assertThat(uitTaak(aangenomen).noodreden()).isPresent();

        verdeling.pakOp(aangenomen.nummer(), beoordelen());

        assertThat(uitTaak(aangenomen).noodreden()).isEmpty();
        assertThat(triage.sluit(
                                aangenomen.melding(),
                                sluiting(),
                                open(aangenomen).versie(),
                                uitTaak(aangenomen))
                        .reden())
                .isNull();
    }

    private Doelbinding uitTaak(Aangenomen aangenomen) {
        return doelbindingen
                .uitTaak(aangenomen.melding().zaak(), Dossierdeel.SIGNAAL)
                .orElseThrow();
    }

    @Test
    void wie_tegelijk_een_nummer_vraagt_krijgt_een_ander() throws Exception {
        int jaar = 3000;
        List<Future<List<Meldingnummer>>> beurten = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            beurten.add(uitvoerder.submit(() -> tienNummers(jaar)));
        }

        List<Meldingnummer> nummers = new ArrayList<>();
        for (Future<List<Meldingnummer>> beurt : beurten) {
            nummers.addAll(beurt.get());
        }

        assertThat(nummers).doesNotHaveDuplicates().hasSize(80).contains(Meldingnummer.van(jaar, 1));
    }

    private List<Meldingnummer> tienNummers(int jaar) throws Exception {
        List<Meldingnummer> nummers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            transactie.begin();
            nummers.add(Meldingnummer.van(jaar, nummering.volgende(Zaaksoort.MELDING, jaar)));
            transactie.commit();
        }
        return nummers;
    }

    private Aangenomen neemAan(Melder melder, Betrokkene over) {
        return (Aangenomen) meldpunt.aannemen(
                new NieuweMelding(Gevaar.NIET_NU, beoordelen().doel(), SIGNAAL, melder, over, Reikwijdte.PERSOON, null),
                aannemen());
    }

    private MeldingView open(Aangenomen aangenomen) {
        return triage.open(aangenomen.melding(), voor(aangenomen));
    }

    private Weigerreden pakOp(Aangenomen aangenomen) {
        return verdeling.pakOp(aangenomen.nummer(), voor(aangenomen)).reden();
    }

    private List<Werkregel> lijst(Werklijst lijst) {
        return verdeling
                .werkvoorraad(Werkvoorraadvraag.van(lijst), beoordelen())
                .rijen();
    }

    private Doelbinding voor(Aangenomen aangenomen) {
        return doelbindingen.kies(aangenomen.melding().zaak(), "melding-beoordelen");
    }

    private Doelbinding aannemen() {
        return doelbindingen.voorTaak("melding-aannemen");
    }

    private Doelbinding beoordelen() {
        return doelbindingen.voorTaak("melding-beoordelen");
    }

    private void word(UUID gebruiker) {
        aanwezige.kom(new Gebruiker(
                gebruiker,
                "proef-" + gebruiker,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Behandeling.PET, "Meldpuntmedewerker"))));
    }

    private UUID account() {
        UUID id = Id.nieuw();
        log.doe("insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, actief, versie)"
                + " values ('" + id + "', '" + id
                + "', 'Proefcollega', 'Gemeente Zandermeer', 'geen', true, 1)");
        log.doe("insert into toegang.accountpet (account, rang, pet) values ('" + id + "', 0, '" + Behandeling.PET
                + "')");
        return id;
    }

    private long aantal(String route) {
        return log.tel("select coalesce(sum(aantal), 0) from meldpunt.telling where route = ?", route);
    }

    private static Melder melder() {
        return Melder.inwoner("M. de Bruin", Telefoonnummer.van("0612345678"), Relatie.BUUR);
    }

    private static Betrokkene onbekend() {
        return new Betrokkene.Onbekend("de man op nummer 14");
    }

    private static Sluiting sluiting() {
        return new Sluiting(Sluitreden.ADVIES_GEGEVEN, "Melder belt zelf de huisarts.");
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
