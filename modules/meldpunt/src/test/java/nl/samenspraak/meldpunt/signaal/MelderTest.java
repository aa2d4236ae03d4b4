package nl.samenspraak.meldpunt.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MelderTest {

    private static final Telefoonnummer NUMMER = Telefoonnummer.van("06-12345678");

    @Test
    @Tag("R-MEL-05")
    void ofAnAnonymousMelderNothingIsKeptWhateverWasTyped() {
        Melder melder = new Melder(Melderssoort.ANONIEM, "M. de Bruin", NUMMER, "De Plas", "arts", Relatie.FAMILIE);

        assertThat(melder).isEqualTo(Melder.anoniem());
        assertThat(melder.toString()).doesNotContain("Bruin", "612345678", "Plas", "arts", "FAMILIE");
    }

    @Test
    @Tag("R-MEL-05")
    @Tag("R-AVG-03")
    void whyAMelderIsNotToBeNamedIsKeptOnlyOfOneWhoIsNotToBeNamed() {
        Melder buur = new Melder(
                Melderssoort.INWONER, "Els", NUMMER, "", "", Relatie.BUUR, true, " Hij is \n snel boos. ", null);

        assertThat(buur.waaromNiet()).isEqualTo("Hij is snel boos.");
        assertThat(buur.nietTeNoemen(false).waaromNiet()).isEmpty();
    }

    @Test
    @Tag("R-MEL-09")
    void whereALetterGoesIsKeptOnlyOfOneWhoMustBeTold() {
        Briefadres thuis = new Briefadres("Els", "Boterdiep 31\n3077 AW Zandermeer");

        assertThat(Melder.inwoner("Els", NUMMER, Relatie.OUDER).met(thuis).briefadres())
                .isEqualTo(thuis);
        assertThat(Melder.inwoner("Els", NUMMER, Relatie.FAMILIE).met(thuis).briefadres())
                .isNull();
        assertThat(Melder.anoniem().met(thuis)).isEqualTo(Melder.anoniem());
        assertThatThrownBy(() -> new Briefadres("Els", "els@nergens"))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessageContaining("e-mailadres kan niet bestaan");
    }

    @Test
    @Tag("R-MEL-04")
    void ofAProfessionalOrganisationAndFunctionAreKept() {
        Melder melder = new Melder(
                Melderssoort.PROFESSIONAL, " Els  Jansen ", NUMMER, "Thuiszorg De Plas", "wijkverpleegkundige", null);

        assertThat(melder.naam()).isEqualTo("Els Jansen");
        assertThat(melder.organisatie()).isEqualTo("Thuiszorg De Plas");
        assertThat(melder.functie()).isEqualTo("wijkverpleegkundige");
    }

    @Test
    void someoneWhoReportsAsACitizenHasNoOrganisation() {
        Melder melder = new Melder(Melderssoort.INWONER, "Els", NUMMER, "Thuiszorg De Plas", "arts", Relatie.BUUR);

        assertThat(melder.organisatie()).isEmpty();
        assertThat(melder.functie()).isEmpty();
    }

    @Test
    void aNameThatIsTooLongIsRefusedInDutch() {
        assertThatThrownBy(() -> Melder.inwoner("x".repeat(121), null, null))
                .isInstanceOf(OngeldigeWaarde.class)
                .hasMessage("Deze tekst is te lang. Schrijf hoogstens 120 tekens; u heeft er nu 121.");
    }
}
