package nl.samenspraak.meldpunt.webformulier;

import static nl.samenspraak.meldpunt.Fixtures.AANNEMEN;
import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.ProefAanwezige;
import nl.samenspraak.meldpunt.ProefRechten;
import nl.samenspraak.meldpunt.ProefSleutels;
import nl.samenspraak.meldpunt.ProefTermijnen;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.aannemen.Aanname.Aangenomen;
import nl.samenspraak.meldpunt.aannemen.Aanname.NietAangenomen;
import nl.samenspraak.meldpunt.aannemen.Route;
import nl.samenspraak.meldpunt.melding.GeheugenMeldingen;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Gevaar;
import nl.samenspraak.meldpunt.signaal.Kanaal;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Omschrijving;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.meldpunt.signaal.Signaal;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.meldpunt.statuscode.Statuscode;
import nl.samenspraak.meldpunt.statuscode.Statuscontrole;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public form and the status page, without a server. */
class WebformulierTest {

    private final GeheugenMeldingen meldingen = new GeheugenMeldingen();
    private final Map<Route, List<LocalDate>> telling = new HashMap<>();
    private final Statuscontrole controle = new Statuscontrole(new ProefSleutels());
    private final Doelbinding doen = Proefpoort.binding(Fixtures.doel(Webformulier.DOEL), KLOK.instant());
    private final Doelbinding kijken = Proefpoort.binding(Fixtures.doel(Statuspagina.DOEL), KLOK.instant());
    private final Webformulier formulier = new Webformulier(
            meldingen,
            (soort, jaar) -> meldingen.alle().size() + 1L,
            (dag, route) ->
                    telling.computeIfAbsent(route, r -> new ArrayList<>()).add(dag),
            controle,
            new ProefRechten(),
            new ProefTermijnen(),
            new ProefAanwezige(),
            KLOK);
    private final Statuspagina statuspagina = new Statuspagina(this::stand, controle);

    private String codehash = "";
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.MELDER_IDENTITEIT);
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    @Tag("R-MEL-01")
    void whatIsSentWaitsForWhoeverTakesItUp() {
        Aangenomen aangenomen =
                (Aangenomen) formulier.neemAan(inzending(Fixtures.buur(), "Post stapelt zich op"), doen);

        Melding melding = meldingen.find(aangenomen.melding()).orElseThrow();
        assertThat(melding.kanaal()).isEqualTo(Kanaal.WEBFORMULIER);
        assertThat(melding.ontvangenOp()).isEqualTo(VANDAAG);
        assertThat(melding.uiterlijk()).isEqualTo(VANDAAG.plusDays(14));
        assertThat(melding.behandelaar()).isEmpty();
        assertThat(melding.status()).isEqualTo(Meldingstatus.AANGENOMEN);
        assertThat(melding.doel()).isEqualTo("melding-beoordelen");
        assertThat(melding.omschrijving()).contains("Anna Verhoeven, ongeveer 70, Boterdiep 31");
        assertThat(aangenomen.betrokkenen()).isEmpty();
    }

    @Test
    void whatIsSentTwiceIsOneMelding() {
        Inzending inzending = inzending(Melder.anoniem(), "Post stapelt zich op");

        Aanname eerste = formulier.neemAan(inzending, doen);

        assertThat(formulier.neemAan(inzending, doen)).isEqualTo(eerste);
        assertThat(meldingen.alle()).hasSize(1);
    }

    @Test
    @Tag("R-ALG-21")
    void aBurgerservicenummerIsNotTaken() {
        assertThat(formulier.neemAan(inzending(Melder.anoniem(), "bsn 1234.56.782!"), doen))
                .isEqualTo(new NietAangenomen(List.of(Weigerreden.BSN_GENOEMD)));
        assertThat(meldingen.alle()).isEmpty();
    }

    @Test
    @Tag("R-MEL-02")
    @Tag("R-MEL-03")
    void ofWhoeverIsSentElsewhereOnlyTheDayIsCounted() {
        formulier.acuut(doen);
        formulier.veiligThuis(doen);

        assertThat(telling)
                .containsOnly(
                        Map.entry(Route.ACUUT, List.of(VANDAAG)), Map.entry(Route.VEILIG_THUIS, List.of(VANDAAG)));
        assertThat(meldingen.alle()).isEmpty();
    }

    @Test
    void theDoorOfTheFormIsForTheFormAlone() {
        Doelbinding aannemen = Proefpoort.binding(AANNEMEN, KLOK.instant());

        assertThatThrownBy(() -> formulier.neemAan(inzending(Melder.anoniem(), "Post"), aannemen))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> formulier.acuut(aannemen)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> formulier.veiligThuis(aannemen)).isInstanceOf(Weigering.class);
    }

    @Test
    @Tag("R-MEL-13")
    void whoHasNumberAndCodeLearnsHowFarItIsAndNothingElse() {
        Inzending inzending = inzending(Fixtures.buur(), "Post stapelt zich op");
        Aangenomen aangenomen = (Aangenomen) formulier.neemAan(inzending, doen);
        codehash = controle.hash(aangenomen.nummer(), inzending.code());

        assertThat(statuspagina.voortgang(aangenomen.nummer(), inzending.code(), kijken))
                .isEqualTo(new Voortgang(aangenomen.melding(), aangenomen.nummer(), Voortgang.Stap.ONTVANGEN));
        meldingen.find(aangenomen.melding()).orElseThrow().pakOp(Fixtures.BRAM, KLOK.instant());
        assertThat(statuspagina
                        .voortgang(aangenomen.nummer(), inzending.code(), kijken)
                        .stap())
                .isEqualTo(Voortgang.Stap.WORDT_BEOORDEELD);
    }

    @Test
    @Tag("R-MEL-13")
    void aWrongNumberAndAWrongCodeGetTheSameAnswer() {
        Inzending inzending = inzending(Fixtures.buur(), "Post stapelt zich op");
        Aangenomen aangenomen = (Aangenomen) formulier.neemAan(inzending, doen);
        codehash = controle.hash(aangenomen.nummer(), inzending.code());

        assertThatThrownBy(() -> statuspagina.voortgang(aangenomen.nummer(), Statuscode.nieuw(), kijken))
                .isInstanceOfSatisfying(Weigering.class, this::zegtNiets);
        assertThatThrownBy(() -> statuspagina.voortgang(Meldingnummer.van(2026, 999), inzending.code(), kijken))
                .isInstanceOfSatisfying(Weigering.class, this::zegtNiets);
    }

    private void zegtNiets(Weigering weigering) {
        assertThat(weigering.grond()).isEqualTo(Weigergrond.GEEN_TAAK_IN_ZAAK);
    }

    private Optional<Meldstand> stand(Meldingnummer nummer) {
        return meldingen.find(nummer).map(melding -> new Meldstand(melding.id().waarde(), melding.status(), codehash));
    }

    private static Inzending inzending(Melder melder, String inhoud) {
        return new Inzending(
                MeldingId.nieuw(),
                Statuscode.nieuw(),
                Gevaar.NIET_NU,
                new Signaal("", inhoud),
                melder,
                new Omschrijving("Anna Verhoeven", "ongeveer 70", "Boterdiep 31", "").betrokkene(),
                Reikwijdte.PERSOON);
    }
}
