package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.aannemen.Concept;
import nl.samenspraak.meldpunt.aannemen.GesprekView;
import nl.samenspraak.meldpunt.aannemen.Gesprekken;
import nl.samenspraak.meldpunt.aannemen.Gesprekregel;
import nl.samenspraak.meldpunt.aannemen.Gesprekveger;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.signaal.Betrokkene;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.NieuweMelding;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Gebruiker;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conversations on a real database, behind the real gate. */
class GesprekkenIT extends Verpakt {

    private static final Concept CONCEPT =
            new Concept("Post stapelt zich op 😟 عندي مشكلة", null, Map.of("naam", "M. de Bruin"));

    @Inject
    private Gesprekken gesprekken;

    @Inject
    private Gesprekveger veger;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager opslag;

    private UUID ik;

    @BeforeEach
    void meldAan() {
        ik = Id.nieuw();
        word(ik);
    }

    @Test
    @Tag("R-LOG-01")
    void beginnen_en_terugzien_staan_in_het_logboek_en_doortypen_niet() {
        GesprekView begonnen = gesprekken.begin(CONCEPT, aannemen());
        long versie = begonnen.versie();
        for (int i = 0; i < 5; i++) {
            Concept meer = new Concept(CONCEPT.notitie() + i, null, Map.of());
            versie = gesprekken
                    .bewaar(begonnen.id(), meer, versie, voor(begonnen))
                    .versie();
        }

        assertThat(gesprekken.open(begonnen.id(), voor(begonnen)).concept().notitie())
                .isEqualTo(CONCEPT.notitie() + 4);
        assertThat(gesprekken.mijn(aannemen())).extracting(Gesprekregel::id).containsExactly(begonnen.id());
        gesprekken.sluit(begonnen.id(), voor(begonnen));

        UUID dossier = begonnen.id().waarde();
        assertThat(log.van(ik))
                .extracting(Regel::actie, Regel::dossierdelen, Regel::dossier)
                .containsExactly(
                        tuple("vastleggen", "signaal,melder-identiteit", dossier),
                        tuple("inzien", "signaal,melder-identiteit", dossier),
                        tuple("opsommen", "signaal", null),
                        tuple("vernietigen", "signaal,melder-identiteit", dossier));
        assertThat(aantal(begonnen)).isZero();
    }

    @Test
    @Tag("R-ALG-21")
    void in_de_databank_is_niets_te_lezen() {
        GesprekView begonnen = gesprekken.begin(CONCEPT, aannemen());

        byte[] inhoud = (byte[]) opslag.createNativeQuery("select inhoud from meldpunt.gesprek where id = ?")
                .setParameter(1, begonnen.id().waarde())
                .getSingleResult();

        assertThat(new String(inhoud, StandardCharsets.UTF_8))
                .doesNotContain("Post")
                .doesNotContain("Bruin");
    }

    @Test
    @Tag("R-MEL-14")
    void andermans_gesprek_is_er_niet_en_dat_proberen_staat_in_het_logboek() {
        GesprekView vanMij = gesprekken.begin(CONCEPT, aannemen());
        UUID collega = Id.nieuw();
        word(collega);

        assertThat(gesprekken.mijn(aannemen())).isEmpty();
        assertThatThrownBy(() -> gesprekken.open(vanMij.id(), voor(vanMij))).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> gesprekken.bewaar(vanMij.id(), CONCEPT, vanMij.versie(), voor(vanMij)))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> gesprekken.sluit(vanMij.id(), voor(vanMij))).isInstanceOf(Weigering.class);

        assertThat(log.van(collega))
                .extracting(Regel::actie, Regel::uitkomst)
                .containsExactly(
                        tuple("opsommen", "verleend"),
                        tuple("inzien", "geweigerd"),
                        tuple("vastleggen", "geweigerd"),
                        tuple("vernietigen", "geweigerd"));
        assertThat(aantal(vanMij)).isOne();
    }

    @Test
    void wat_in_een_ander_venster_getypt_is_wordt_niet_overschreven() {
        GesprekView begonnen = gesprekken.begin(CONCEPT, aannemen());
        gesprekken.bewaar(begonnen.id(), new Concept("meer", null, Map.of()), begonnen.versie(), voor(begonnen));

        assertThatThrownBy(() -> gesprekken.bewaar(begonnen.id(), CONCEPT, begonnen.versie(), voor(begonnen)))
                .isInstanceOf(VerouderdeVersie.class);

        assertThat(gesprekken.open(begonnen.id(), voor(begonnen)).concept().notitie())
                .isEqualTo("meer");
    }

    @Test
    void na_een_dag_is_het_gesprek_weg_en_wie_er_opruimde_staat_in_het_logboek() {
        GesprekView oud = gesprekken.begin(CONCEPT, aannemen());
        GesprekView vers = gesprekken.begin(CONCEPT, aannemen());
        log.doe("update meldpunt.gesprek set vervalt_op = begonnen_op where id = '" + oud.id() + "'");

        assertThatThrownBy(() -> gesprekken.open(oud.id(), voor(oud))).isInstanceOf(Weigering.class);
        veger.veeg();

        assertThat(aantal(oud)).isZero();
        assertThat(aantal(vers)).isOne();
        assertThat(log.van(Gebruiker.SYSTEEM))
                .last()
                .extracting(Regel::actie, Regel::doel, Regel::pet)
                .containsExactly("vernietigen", "gesprek-opruimen", "systeem");
    }

    @Test
    void afronden_kan_maar_een_keer() {
        GesprekView begonnen = gesprekken.begin(CONCEPT, aannemen());
        long meldingen = meldingen();

        assertThat(gesprekken.rondAf(begonnen.id(), melding(), null, voor(begonnen)))
                .isInstanceOf(Aanname.Aangenomen.class);
        assertThatThrownBy(() -> gesprekken.rondAf(begonnen.id(), melding(), null, voor(begonnen)))
                .isInstanceOf(Weigering.class);

        assertThat(meldingen()).isEqualTo(meldingen + 1);
        assertThat(aantal(begonnen)).isZero();
    }

    private NieuweMelding melding() {
        return new NieuweMelding(
                Gevaar.NIET_NU,
                doelbindingen.voorTaak("melding-beoordelen").doel(),
                new Signaal("", "Post stapelt zich op"),
                Melder.anoniem(),
                new Betrokkene.Onbekend("de man op nummer 14"),
                Reikwijdte.PERSOON,
                null);
    }

    private Doelbinding aannemen() {
        return doelbindingen.voorTaak("melding-aannemen");
    }

    private Doelbinding voor(GesprekView gesprek) {
        return doelbindingen.kies(gesprek.id().zaak(), "melding-aannemen");
    }

    private long aantal(GesprekView gesprek) {
        return log.tel(
                "select count(*) from meldpunt.gesprek where id = ?",
                gesprek.id().waarde());
    }

    private long meldingen() {
        return log.tel("select count(*) from meldpunt.melding");
    }

    private void word(UUID gebruiker) {
        aanwezige.kom(new Gebruiker(
                gebruiker,
                "proef-" + gebruiker,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Behandeling.PET, "Meldpuntmedewerker"))));
    }
}
