package nl.samenspraak.personen.inlezen;

import static nl.samenspraak.personen.register.PersoonFixture.KLOK;
import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static nl.samenspraak.personen.register.PersoonFixture.collega;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.personen.Merk;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.register.GeheugenPersonen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.personen.register.Proefregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("De verzonnen inwoners van Zandermeer")
class DemogemeenteTest {

    private final GeheugenPersonen personen = new GeheugenPersonen();
    private final Proefregister register = new Proefregister(personen, collega(), KLOK);
    private Inleesverslag verslag;

    @BeforeEach
    void lees() {
        verslag = new Leesproef(personen).lees(Leesproef.hoofdmap().resolve("db/demo/personen.csv"));
    }

    @Test
    void gaanAllemaalHetRegisterIn() {
        assertThat(verslag.geweigerd()).isEmpty();
        assertThat(verslag.toegevoegd()).isEqualTo(60);
    }

    @Test
    void tonenElkeVormDieHetRegisterMoetKunnenTonen() {
        assertThat(aantal(gegevens -> gegevens.overleden().isPresent())).isEqualTo(2);
        assertThat(aantal(gegevens -> gegevens.geboortedatum().datum().isEmpty()))
                .isEqualTo(4);
        assertThat(aantal(gegevens -> gegevens.geboortedatum().equals(Geboortedatum.ONBEKEND)))
                .isEqualTo(1);
        assertThat(aantal(gegevens -> gegevens.naam().titel() != null)).isEqualTo(2);
        assertThat(aantal(gegevens -> gegevens.naam().voornamen().isEmpty())).isEqualTo(1);
        assertThat(aantal(Persoonsgegevens::geheim)).isEqualTo(4);
        for (Merk merk : Merk.values()) {
            boolean inDemo = !EnumSet.of(Merk.NIET_INGEZETENE, Merk.NIET_BIJGEHOUDEN, Merk.ONLEESBAAR)
                    .contains(merk);
            assertThat(aantal(gegevens -> gegevens.merken().lijst().contains(merk)) > 0)
                    .as("%s", merk)
                    .isEqualTo(inDemo);
        }
        for (Verblijf.Soort soort : Verblijf.Soort.values()) {
            assertThat(aantal(gegevens -> gegevens.verblijf().soort() == soort))
                    .as("%s", soort)
                    .isPositive();
        }
    }

    @ParameterizedTest(name = "\"{0}\" vindt {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Verhoeven 3-5-1958           | Anna Cornelia Verhoeven",
                "Ridderspoorstraat 14         | Anna Cornelia Verhoeven",
                "999982412                    | Anna Cornelia Verhoeven",
                "van der Meyden 30-9-1951     | Hendrika van der Meijden",
                "Brouwer 30-9-1951            | Hendrika van der Meijden",
                "Jansen-Kuiper 26-2-1974      | Petra Kuiper",
                "Cuyper 26-2-1974             | Petra Kuiper",
                "Celik 7-6-1985               | Şükran Yıldız",
                "Yildiz 7 juni 1985           | Şükran Yıldız",
                "Lukasiewicz 29-2-1988        | Michał Łukasiewicz",
                "Gebremariam 1-4-1991         | Tesfay Gebremariam",
                "Farah Warsame 1975           | Abdirahman Farah Warsame",
                "Noorzai 16-7-1965            | Maryam Noorzai",
                "Hof 10-8-1944                | Willem Frederik van 't Hof",
                "Rechteren 28-2-1966          | Adriaan Maurits baron van Rechteren tot Zandermeer",
                "Lindstrom 4-7-1979           | Sven Åke Lindström",
                "Nguyen 20-5-1984             | Ngoc Anh Nguyễn",
                "Suharto 17-8-1970            | Suharto",
            })
    void zijnTeVindenZoalsEenBellerHetZegt(String getypt, String naam) {
        List<PersoonRegel> gevonden = register.zoek(getypt, VANDAAG);

        assertThat(gevonden).isNotEmpty();
        assertThat(gevonden.get(0).naam()).isEqualTo(naam);
    }

    @Test
    void wonenMetHunGezinOpEenAdres() {
        assertThat(register.zoek("9999ZA 18", VANDAAG))
                .extracting(PersoonRegel::naam)
                .containsExactlyInAnyOrder("Johannes Petrus Janssen", "Petra Kuiper", "Lotte Janssen", "Daan Janssen");
    }

    private long aantal(Predicate<Persoonsgegevens> voorwaarde) {
        return personen.alle().stream()
                .map(Persoon::gegevens)
                .filter(voorwaarde)
                .count();
    }
}
