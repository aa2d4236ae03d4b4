package nl.samenspraak.meldpunt.triage;

import static nl.samenspraak.meldpunt.triage.Opstelling.BEOORDELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Fixtures;
import nl.samenspraak.meldpunt.aanvullen.AanvullenView;
import nl.samenspraak.meldpunt.aanvullen.Aanvulregel;
import nl.samenspraak.meldpunt.aanvullen.Melderverbetering;
import nl.samenspraak.meldpunt.aanvullen.Terugbelregel;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Proefpoort;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-MEL-05")
class MelderherstelTest {

    private static final Telefoonnummer JUIST = Telefoonnummer.van("0612345679");

    private Opstelling opstelling;
    private Proefpoort poort;

    @BeforeEach
    void openDePoort() {
        poort = Proefpoort.open(Dossierdeel.SIGNAAL, Dossierdeel.PERSOON, Dossierdeel.MELDER_IDENTITEIT);
        opstelling = Opstelling.van(Fixtures.buur()).geinformeerd();
    }

    @AfterEach
    void sluitDePoort() {
        poort.close();
    }

    @Test
    void aWrongNameAndNumberAreCorrectedAndStayReadableForWhoMayKnowTheMelder() {
        assertThat(verbeter("M. de Bruijn", JUIST, false, "")).isEmpty();

        assertThat(melder().naam()).isEqualTo("M. de Bruijn");
        assertThat(melder().telefoon()).isEqualTo(JUIST);
        assertThat(open().aanvullingen())
                .extracting(Aanvulregel::tekst)
                .containsExactly(
                        "Naam. Was: M. de Bruin. Is: M. de Bruijn.\n" + "Telefoon. Was: 06 12345678. Is: 06 12345679.");
        poort.close();
        poort = Proefpoort.open(Dossierdeel.SIGNAAL);
        assertThat(open().aanvullingen()).extracting(Aanvulregel::tekst).containsExactly("");
        assertThatThrownBy(() -> verbeter("X", JUIST, false, "")).isInstanceOf(Weigering.class);
    }

    @Test
    void nothingIsCorrectedIntoNothingOrIntoWhatItIs() {
        assertThat(verbeter("", null, false, "")).contains(Weigerreden.MELDER_ONBEREIKBAAR);
        assertThat(verbeter("M. de Bruin", Telefoonnummer.van("0612345678"), false, ""))
                .contains(Weigerreden.MELDER_DEZELFDE);
        assertThatThrownBy(() -> verbeter("x".repeat(121), null, false, "")).isInstanceOf(OngeldigeWaarde.class);
        assertThatThrownBy(() -> opstelling
                        .melderherstel()
                        .verbeter(opstelling.id(), new Melderverbetering("Y", JUIST, false, "", ""), 7, BEOORDELEN))
                .isInstanceOf(VerouderdeVersie.class);
        assertThat(melder()).isEqualTo(Fixtures.buur());
        assertThat(open().aanvullingen()).isEmpty();
    }

    @Test
    void ofAnAnonymousMelderNothingIsWrittenAfterwards() {
        opstelling = Opstelling.van(Melder.anoniem());

        assertThat(verbeter("M. de Bruin", JUIST, true, "")).contains(Weigerreden.MELDER_BLIJFT_ANONIEM);

        assertThat(melder()).isEqualTo(Melder.anoniem());
    }

    @Test
    void whoDoesNotWantToBeNamedIsNamedAgainOnHisOwnWordAlone() {
        assertThat(verbeter("M. de Bruin", melder().telefoon(), true, "")).isEmpty();
        assertThat(melder().bron()).isEqualTo(Melder.Bron.NIET_NOEMEN);
        assertThat(melder().waaromNiet()).isEqualTo("Is bang.");

        assertThat(verbeter("M. de Bruin", melder().telefoon(), false, " ")).contains(Weigerreden.MELDER_ZEI_NIETS);
        assertThat(melder().nietNoemen()).isTrue();
        assertThat(verbeter("M. de Bruin", melder().telefoon(), false, "vandaag aan de telefoon"))
                .isEmpty();

        assertThat(melder().nietNoemen()).isFalse();
        assertThat(open().aanvullingen())
                .extracting(Aanvulregel::tekst)
                .contains(
                        "Noemen aan anderen. Was: mag. Is: niet noemen (Is bang.).",
                        "Noemen aan anderen. Was: niet noemen (Is bang.). Is: mag.\n"
                                + "De melder zei dat: vandaag aan de telefoon");
    }

    @Test
    void aMessageThatNamesTheMelderAndWasNotHandedOverGoesNoMore() {
        leidDoor();
        assertThat(opstelling.melding.status().open()).isFalse();

        assertThat(verbeter("M. de Bruin", melder().telefoon(), true, "")).isEmpty();

        assertThat(opstelling.stukken.doorgeleidingen()).isEmpty();
        assertThat(opstelling.melding.status().open()).as("it is judged anew").isTrue();
        assertThat(rechtzettingen()).isEmpty();
        leidDoor();
        assertThat(opstelling.stukken.doorgeleidingen())
                .singleElement()
                .satisfies(stuk -> assertThat(stuk.bericht().tekst()).doesNotContain("de Bruin"));
        assertThat(verbeter("M. de Bruijn", melder().telefoon(), true, "")).isEmpty();
        assertThat(opstelling.stukken.doorgeleidingen())
                .as("a message without the melder stays")
                .hasSize(1);
    }

    @Test
    void whoeverWasToldWhoTheMelderIsHearsWhatIsRight() {
        leidDoor();
        opstelling.triage().draagOver(opstelling.id(), opstelling.melding.versie(), BEOORDELEN);

        assertThat(verbeter("M. de Bruin", melder().telefoon(), true, "")).isEmpty();

        assertThat(rechtzettingen())
                .containsExactly(
                        "Laat Wmo-loket Zandermeer weten dat de melder niet genoemd wil worden, ook niet aan de"
                                + " persoon. In het bericht van 20 november 2026 stond wie het is.");
        assertThat(opstelling.stukken.doorgeleidingen()).hasSize(1);
        assertThat(opstelling.melding.status().open()).isFalse();
        assertThat(verbeter("M. de Bruijn", melder().telefoon(), true, "")).isEmpty();
        assertThat(rechtzettingen())
                .last()
                .isEqualTo("Laat Wmo-loket Zandermeer weten wat er nu over de melder klopt."
                        + " Het bericht van 20 november 2026 zei het anders.");
    }

    private void leidDoor() {
        Doorgeleidingsverzoek vraag = new Doorgeleidingsverzoek("wmo", "Kan het niet alleen.", null, null);
        String gezien = opstelling
                .triage()
                .voorbeeld(opstelling.id(), vraag, BEOORDELEN)
                .orElseThrow()
                .bericht()
                .afdruk();
        assertThat(opstelling
                        .triage()
                        .geleidDoor(
                                opstelling.id(),
                                new Doorgeleidingsverzoek("wmo", "Kan het niet alleen.", null, gezien),
                                opstelling.melding.versie(),
                                BEOORDELEN)
                        .bezwaar())
                .isEmpty();
    }

    private Optional<Weigerreden> verbeter(String naam, Telefoonnummer telefoon, boolean nietNoemen, String gezegd) {
        return opstelling
                .melderherstel()
                .verbeter(
                        opstelling.id(),
                        new Melderverbetering(naam, telefoon, nietNoemen, "Is bang.", gezegd),
                        opstelling.melding.versie(),
                        BEOORDELEN)
                .bezwaar();
    }

    private List<String> rechtzettingen() {
        return open().rechtzettingen().stream().map(Terugbelregel::waarvoor).toList();
    }

    private Melder melder() {
        return opstelling.melding.melder();
    }

    private AanvullenView open() {
        return opstelling.aanvullen().open(opstelling.id(), BEOORDELEN);
    }
}
