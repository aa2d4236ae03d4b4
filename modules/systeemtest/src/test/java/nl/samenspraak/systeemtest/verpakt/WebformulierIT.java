package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Omschrijving;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Relatie;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.meldpunt.triage.MeldingView;
import nl.samenspraak.meldpunt.triage.Triage;
import nl.samenspraak.meldpunt.verdelen.Werklijst;
import nl.samenspraak.meldpunt.verdelen.Werkregel;
import nl.samenspraak.meldpunt.verdelen.Werkverdeling;
import nl.samenspraak.meldpunt.verdelen.Werkvoorraadvraag;
import nl.samenspraak.meldpunt.webformulier.Inzending;
import nl.samenspraak.meldpunt.webformulier.Statuspagina;
import nl.samenspraak.meldpunt.webformulier.Voortgang;
import nl.samenspraak.meldpunt.webformulier.Webformulier;
import nl.samenspraak.systeemtest.verpakt.Logtabel.Regel;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Gebruiker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public form and the status page on a real database, behind the real gate. */
class WebformulierIT extends Verpakt {

    /** A visitor's network address, which may stand nowhere. */
    private static final String ADRES = "198.51.100.77";

    @Inject
    private Webformulier formulier;

    @Inject
    private Statuspagina statuspagina;

    @Inject
    private Werkverdeling verdeling;

    @Inject
    private Triage triage;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Logtabel log;

    @Test
    @Tag("R-MEL-01")
    @Tag("R-LOG-01")
    void wat_via_internet_komt_staat_in_het_logboek_als_webformulier_en_ligt_bij_het_meldpunt() {
        Aangenomen aangenomen = stuur(inzending(buur()));

        assertThat(regels(aangenomen))
                .extracting(Regel::actie, Regel::pet, Regel::doel, Regel::dossierdelen, Regel::uitkomst)
                .containsExactly(
                        tuple("vastleggen", "formulier", "melding-doen", "signaal,melder-identiteit", "verleend"));
        assertThat(log.tel(
                        "select count(*) from toegang.toegangslog where dossier = ? and werkplek = 'webformulier'",
                        aangenomen.melding().waarde()))
                .isOne();
        word(Id.nieuw());
        assertThat(verdeling
                        .werkvoorraad(Werkvoorraadvraag.van(Werklijst.NIET_TOEGEWEZEN), beoordelen())
                        .rijen())
                .extracting(Werkregel::nummer)
                .contains(aangenomen.nummer());
        verdeling.pakOp(aangenomen.nummer(), voor(aangenomen));
        MeldingView view = triage.open(aangenomen.melding(), voor(aangenomen));
        assertThat(view.ontvangst().kanaal()).isEqualTo(Kanaal.WEBFORMULIER);
        assertThat(view.ontvangst().door()).isEmpty();
        assertThat(view.betrokkene().omschrijving()).isEqualTo("Anna Verhoeven, Boterdiep 31");
        assertThat(view.melder()).isEqualTo(buur());
    }

    @Test
    @Tag("R-MEL-05")
    void van_een_anonieme_melder_staat_nergens_iets_ook_geen_netwerkadres() {
        aanwezige.vanaf(ADRES, null);
        Inzending inzending = inzending(Melder.anoniem());
        Aangenomen aangenomen = stuur(inzending);
        vraag(aangenomen, inzending.code());

        assertThat(log.tel(
                        "select count(*) from meldpunt.melding where id = ? and melderssoort = 'ANONIEM' and meldernaam is"
                                + " null and meldertelefoon is null and melderorganisatie is null and melderfunctie is null"
                                + " and melderrelatie is null and aangenomen_door = ?",
                        aangenomen.melding().waarde(),
                        Gebruiker.SYSTEEM))
                .isOne();
        assertThat(log.tel("select count(*) from toegang.toegangslog where werkplek = ?", ADRES))
                .isZero();
        assertThat(log.tel("select count(*) from toegang.aanmeldlog where werkplek = ?", ADRES))
                .isZero();
        assertThat(log.tel(
                        "select count(*) from meldpunt.melding where statuscode like ?",
                        "%" + inzending.code().weergave() + "%"))
                .isZero();
    }

    @Test
    void wie_twee_keer_verstuurt_doet_een_melding() {
        Inzending inzending = inzending(buur());

        Aangenomen eerste = stuur(inzending);

        assertThat(stuur(inzending)).isEqualTo(eerste);
        assertThat(log.tel(
                        "select count(*) from meldpunt.melding where nummer = ?",
                        eerste.nummer().waarde()))
                .isOne();
    }

    @Test
    @Tag("R-MEL-02")
    @Tag("R-MEL-03")
    void van_wie_elders_moet_zijn_blijft_alleen_een_aantal_per_dag() {
        long meldingen = log.tel("select count(*) from meldpunt.melding");
        long acuut = aantal("ACUUT");
        long veiligThuis = aantal("VEILIG_THUIS");

        alsFormulier(() -> {
            formulier.acuut(doen());
            formulier.veiligThuis(doen());
            return null;
        });

        assertThat(aantal("ACUUT")).isEqualTo(acuut + 1);
        assertThat(aantal("VEILIG_THUIS")).isEqualTo(veiligThuis + 1);
        assertThat(log.tel("select count(*) from meldpunt.melding")).isEqualTo(meldingen);
    }

    @Test
    void het_formulier_opent_geen_melding_en_een_ander_komt_er_niet_door() {
        Aangenomen aangenomen = stuur(inzending(buur()));

        assertThatThrownBy(() -> alsFormulier(() -> triage.open(
                        aangenomen.melding(),
                        doelbindingen.kies(aangenomen.melding().zaak(), Webformulier.DOEL))))
                .isInstanceOf(Weigering.class);
        word(Id.nieuw());
        assertThatThrownBy(this::doen).isInstanceOf(Weigering.class);
        Doelbinding aannemen = doelbindingen.voorTaak("melding-aannemen");
        assertThatThrownBy(() -> formulier.neemAan(inzending(buur()), aannemen)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> alsMelder(() -> triage.open(
                        aangenomen.melding(),
                        doelbindingen.kies(aangenomen.melding().zaak(), Statuspagina.DOEL))))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> alsMelder(() -> verdeling.werkvoorraad(
                        Werkvoorraadvraag.van(Werklijst.TEAM), doelbindingen.voorTaak(Dossierdeel.SIGNAAL))))
                .isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-MEL-13")
    @Tag("R-LOG-01")
    void met_nummer_en_code_ziet_de_melder_alleen_hoe_ver_het_is_en_dat_staat_in_het_logboek() {
        Inzending inzending = inzending(buur());
        Aangenomen aangenomen = stuur(inzending);

        assertThat(vraag(aangenomen, inzending.code()).stap()).isEqualTo(Voortgang.Stap.ONTVANGEN);
        long geweigerd = geweigerd();
        assertThatThrownBy(() -> vraag(aangenomen, Statuscode.nieuw())).isInstanceOf(Weigering.class);

        assertThat(regels(aangenomen).get(1))
                .extracting(Regel::actie, Regel::pet, Regel::doel, Regel::dossierdelen, Regel::persoon)
                .containsExactly("zoeken", "melder", "eigen-inzage", "signaal", null);
        assertThat(geweigerd()).isEqualTo(geweigerd + 1);
    }

    private Aangenomen stuur(Inzending inzending) {
        return (Aangenomen) alsFormulier(() -> formulier.neemAan(inzending, doen()));
    }

    private Voortgang vraag(Aangenomen aangenomen, Statuscode code) {
        return alsMelder(
                () -> statuspagina.voortgang(aangenomen.nummer(), code, doelbindingen.voorTaak(Statuspagina.DOEL)));
    }

    private <T> T alsFormulier(Supplier<T> werk) {
        return aanwezige.alsFormulier(Webformulier.WERKPLEK, werk);
    }

    private <T> T alsMelder(Supplier<T> werk) {
        return aanwezige.alsMelder(Statuspagina.WERKPLEK, werk);
    }

    private Doelbinding doen() {
        return doelbindingen.voorTaak(Webformulier.DOEL);
    }

    private Doelbinding beoordelen() {
        return doelbindingen.voorTaak("melding-beoordelen");
    }

    private Doelbinding voor(Aangenomen aangenomen) {
        return doelbindingen.kies(aangenomen.melding().zaak(), "melding-beoordelen");
    }

    /** The lines about a melding that no user of the meldpunt left, oldest first. */
    private List<Regel> regels(Aangenomen aangenomen) {
        return Stream.of(Gebruiker.SYSTEEM, Gebruiker.MELDER)
                .flatMap(wie -> log.van(wie).stream())
                .filter(regel -> aangenomen.melding().waarde().equals(regel.dossier()))
                .toList();
    }

    private long geweigerd() {
        return log.tel(
                "select count(*) from toegang.toegangslog where gebruiker = ? and uitkomst = 'geweigerd'",
                Gebruiker.MELDER);
    }

    private long aantal(String route) {
        return log.tel("select coalesce(sum(aantal), 0) from meldpunt.telling where route = ?", route);
    }

    private void word(UUID gebruiker) {
        aanwezige.kom(new Gebruiker(
                gebruiker,
                "proef-" + gebruiker,
                "Proefpersoon",
                "Gemeente Zandermeer",
                List.of(new Pet(Behandeling.PET, "Meldpuntmedewerker"))));
    }

    private static Melder buur() {
        return Melder.inwoner("M. de Bruin", Telefoonnummer.van("0612345678"), Relatie.BUUR);
    }

    private static Inzending inzending(Melder melder) {
        return new Inzending(
                MeldingId.nieuw(),
                Statuscode.nieuw(),
                Gevaar.NIET_NU,
                new Signaal("", "Post stapelt zich op 😟 عندي"),
                melder,
                new Omschrijving("Anna Verhoeven", "", "Boterdiep 31", "").betrokkene(),
                Reikwijdte.PERSOON);
    }
}
