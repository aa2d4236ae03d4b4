package nl.samenspraak.meldpunt.herkennen;

import static nl.samenspraak.meldpunt.Fixtures.KLOK;
import static nl.samenspraak.meldpunt.Fixtures.MEVROUW;
import static nl.samenspraak.meldpunt.Fixtures.YASMINA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.meldpunt.melding.Melderzoeknaam;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsmerken;
import nl.samenspraak.personen.Verblijf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One melding about somebody who was described; may it be about Anna Verhoeven, born on 3 May 1958? */
@Tag("R-MEL-16")
class HerkenningTest {

    private static final Geboortedatum GEBOREN = Geboortedatum.van(LocalDate.of(1958, 5, 3));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mevrouw Verhoeven, 3-5-1958",
                "VERHOEVEN 03-05-1958",
                "Mevr. A. Verhoeven (3 mei 1958), Boterdiep 31",
                "Verhoeven, 3/5/1958",
                "Verhoeven, geboren 3.5.1958",
                "Anna Verhoeven, ongeveer 67 jaar",
                "Verhoéven, 3-5-1958"
            })
    void herSurnameWithHerDateOfBirthOrAGivenNameMayBeHer(String omschrijving) {
        assertThat(herken(omschrijving, Persoonsnaam.van("Anna Maria", "Verhoeven")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mevrouw Verhoeven, 4-5-1958",
                "Anna Verhoeven, 3-5-1959",
                "mevrouw Verhoeven",
                "mevrouw Verhoevens, 3-5-1958",
                "Anna, 3-5-1958",
                "de man op nummer 14"
            })
    void anotherDateOrTheSurnameAloneIsNotEnough(String omschrijving) {
        assertThat(herken(omschrijving, Persoonsnaam.van("Anna Maria", "Verhoeven")))
                .isEmpty();
    }

    @Test
    void aSurnameOfMoreWordsIsThereWholeAndThatOfAPartnerCountsToo() {
        Persoonsnaam naam = Persoonsnaam.van("Anna", "Smit")
                .metPartner("van der", "Berg Visser")
                .met(Naamgebruik.PARTNER);

        assertThat(herken("mevrouw van der Berg-Visser, 3-5-1958", naam)).hasSize(1);
        assertThat(herken("mevrouw Smit, 3-5-1958", naam)).hasSize(1);
        assertThat(herken("mevrouw Visser, 3-5-1958", naam)).isEmpty();
    }

    private static List<Beschreven> herken(String omschrijving, Persoonsnaam naam) {
        Beschreven een = new Beschreven(
                new UUID(0, 1), "M-2026-000124", KLOK.instant(), Meldingstatus.AANGENOMEN, null, YASMINA, omschrijving);
        Herkenning herkenning = new Herkenning(
                woord -> Melderzoeknaam.van(omschrijving).zin().contains(" " + woord + " ") ? List.of(een) : List.of(),
                KLOK);
        return herkenning.van(
                new PersoonRegel(MEVROUW, naam, GEBOREN, Verblijf.ONBEKEND, "", Persoonsmerken.GEEN, false));
    }
}
