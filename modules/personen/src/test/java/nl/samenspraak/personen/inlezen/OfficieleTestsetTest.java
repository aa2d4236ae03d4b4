package nl.samenspraak.personen.inlezen;

import static nl.samenspraak.personen.register.PersoonFixture.KLOK;
import static nl.samenspraak.personen.register.PersoonFixture.VANDAAG;
import static nl.samenspraak.personen.register.PersoonFixture.collega;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.personen.Merk;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.Verblijf;
import nl.samenspraak.personen.register.GeheugenPersonen;
import nl.samenspraak.personen.register.Persoon;
import nl.samenspraak.personen.register.Proefregister;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the official set of test persons of RvIG where it is at hand: at the path in the system property
 * {@code personen.testset}, or beside the project in {@code ../shared/data/brp}. It is not part of the project; without it these
 * tests do not exist, and the output says so.
 */
@DisplayName("De officiële testset van de BRP")
class OfficieleTestsetTest {

    private static final String BESTAND = "testset-gba-v-deel.csv";

    private final GeheugenPersonen personen = new GeheugenPersonen();
    private final Proefregister register = new Proefregister(personen, collega(), KLOK);
    private Inleesverslag verslag;

    @TestFactory
    Stream<DynamicTest> testset() {
        Path bestand = plaats();
        if (!Files.exists(bestand)) {
            System.out.println("Officiële testset niet aanwezig; alleen de eigen bestanden zijn getoetst.");
            return Stream.empty();
        }
        verslag = new Leesproef(personen).lees(bestand);
        System.out.println("Officiële testset gelezen: " + verslag.samenvatting());
        return Stream.of(
                DynamicTest.dynamicTest("gaat het register in, ook wie geen bestaanbaar BSN heeft", this::aantallen),
                DynamicTest.dynamicTest("verandert niets als hij nog eens gelezen wordt", () -> nogEens(bestand)),
                DynamicTest.dynamicTest("behoudt elk diakritisch teken", this::diakrieten),
                DynamicTest.dynamicTest("behoudt onbekende geboortedata", this::onbekendeData),
                DynamicTest.dynamicTest("noemt alleen wie nu overleden is overleden", this::overledenen),
                DynamicTest.dynamicTest("kiest de partner volgens de regels van de BRP", this::partners),
                DynamicTest.dynamicTest("neemt de actuele naam en het actuele adres", this::historie),
                DynamicTest.dynamicTest("kent elk soort verblijf", this::verblijf),
                DynamicTest.dynamicTest("neemt over wat de BRP erbij zegt", this::merken),
                DynamicTest.dynamicTest("is doorzoekbaar zoals mensen typen", this::zoeken));
    }

    private void aantallen() {
        assertThat(verslag.toegevoegd()).isEqualTo(228);
        assertThat(verslag.gemarkeerd())
                .hasSize(2)
                .allSatisfy(melding -> assertThat(melding.reden()).startsWith("Niet leesbaar: het BSN"));
        assertThat(verslag.geweigerd())
                .as("zonder BSN ook anders niet te herkennen")
                .singleElement()
                .satisfies(melding -> assertThat(melding.reden()).startsWith("Zonder burgerservicenummer"));
    }

    private void nogEens(Path bestand) {
        Inleesverslag tweede = new Leesproef(personen).lees(bestand);

        assertThat(tweede.ongewijzigd()).isEqualTo(228);
        assertThat(tweede.toegevoegd() + tweede.gewijzigd()).isZero();
    }

    private void diakrieten() {
        assertThat(persoon("999990743").naam().voornamen()).isEqualTo("Ŗî Ãō Øū Ŋÿ Ği ŢžŰŲ ŜŞőĠĪ Ŷŵ Ĉŷ");
        assertThat(persoon("999990743").naam().geslachtsnaam())
                .isEqualTo("T.Śar ŃĆ ĹāÑ ŤÙmön ĊéŴÀŅŇĩ Ļl'ÁÚŘŠĎÉ Pomme-d' Or ĽÒÓĢÛŨ");
        assertThat(persoon("999991449").naam().geslachtsnaam()).isEqualTo("<Onbekend> & </Onbemind>");
        assertThat(persoon("999991449").naam().partnerGeslachtsnaam()).isEqualTo("@tenborough");
    }

    private void onbekendeData() {
        assertThat(alle().map(Persoonsgegevens::geboortedatum)
                        .filter(datum -> datum.datum().isEmpty())
                        .map(Geboortedatum::waarde))
                .containsExactlyInAnyOrder(
                        "19680000", "19990000", "00000000", "00000000", "00000000", "19710000", "19531100");
    }

    private void overledenen() {
        assertThat(alle().filter(gegevens -> gegevens.overleden().isPresent())).hasSize(7);
        assertThat(persoon("999991139").overleden().orElseThrow().weergave()).isEqualTo("2008");
        assertThat(persoon("999994669").overleden())
                .as("ingetrokken overlijden")
                .isEmpty();
        assertThat(persoon("999996277").overleden()).as("verschoven merk").isEmpty();
    }

    private void partners() {
        assertThat(persoon("999993112").naam().aanschrijfwijze()).contains("W. den Braber-van Zon");
        assertThat(persoon("999996381").naam().partnerGeslachtsnaam())
                .as("huidige staat achteraan")
                .isEqualTo("Christiaansen");
        assertThat(persoon("999996277").naam().partnerGeslachtsnaam()).isEqualTo("Jacobs");
        assertThat(persoon("999996241").naam().partnerGeslachtsnaam())
                .as("gescheiden, eigen naam")
                .isEmpty();
        assertThat(persoon("999992521").naam().naamgebruik()).isEqualTo(Naamgebruik.PARTNER_EIGEN);
        assertThat(persoon("999992521").naam().partnerGeslachtsnaam())
                .as("weduwe draagt de naam nog")
                .isEqualTo("Boersma");
        assertThat(persoon("999993355").naam().partnerGeslachtsnaam())
                .as("einddatum half leesbaar")
                .isEmpty();
    }

    private void historie() {
        assertThat(persoon("999993653").verblijf().weergave()).isEqualTo("Boterdiep 31, 3077 AW Rotterdam");
        assertThat(persoon("999995170").naam().volledig()).isEqualTo("Marjolein de Goede");
        assertThat(persoon("999996393").naam().volledig()).isEqualTo("Emiel Coen Castermans");
        assertThat(persoon("999992806").verblijf().weergave())
                .isEqualTo("Laan van Nieuw Oost-Indië 210, 2593 CC 's-Gravenhage");
    }

    private void verblijf() {
        assertThat(persoon("999991930").verblijf().soort()).isEqualTo(Verblijf.Soort.WOONADRES);
        assertThat(alle().filter(gegevens -> gegevens.verblijf().soort() == Verblijf.Soort.BRIEFADRES))
                .hasSize(7);
        assertThat(alle().filter(gegevens -> gegevens.verblijf().soort() == Verblijf.Soort.BUITENLAND))
                .hasSize(28);
        assertThat(persoon("999995509").verblijf().omschrijving()).isEqualTo("Woonboot in de Grote Sloot");
    }

    private void merken() {
        assertThat(aantal(Merk.GEHEIM)).isEqualTo(17);
        assertThat(aantal(Merk.EMIGRATIE)).isEqualTo(21);
        assertThat(aantal(Merk.NIET_INGEZETENE)).isEqualTo(5);
        assertThat(aantal(Merk.CURATELE)).isEqualTo(7);
        assertThat(aantal(Merk.IN_ONDERZOEK)).isPositive();
    }

    private long aantal(Merk merk) {
        return alle().filter(gegevens -> gegevens.merken().lijst().contains(merk))
                .count();
    }

    private void zoeken() {
        assertThat(List.of(
                        "999993653", "Moulin 1-12-1985", "3077AW 31", "Suzanne Moulin 1985", "Moelin 1 december 1985"))
                .allSatisfy(getypt -> assertThat(register.zoek(getypt, VANDAAG))
                        .extracting(PersoonRegel::naam)
                        .contains("Suzanne Moulin"));
        assertThat(register.zoek("Sigurdardottir 11-9-1967", VANDAAG)).hasSize(1);
        assertThat(register.zoek("Zywialowska 17-9-1965", VANDAAG)).hasSize(1);
        assertThat(register.zoek("den Braber 7-4-1970", VANDAAG))
                .extracting(PersoonRegel::naam)
                .contains("Wilma van Zon");
    }

    private Stream<Persoonsgegevens> alle() {
        return personen.alle().stream().map(Persoon::gegevens);
    }

    private Persoonsgegevens persoon(String bsn) {
        PersoonRegel gevonden = register.zoek(bsn, VANDAAG).get(0);
        return personen.find(gevonden.id()).orElseThrow().gegevens();
    }

    private static Path plaats() {
        String opgegeven = System.getProperty("personen.testset");
        return opgegeven != null
                ? Path.of(opgegeven)
                : Leesproef.hoofdmap()
                        .resolveSibling("shared")
                        .resolve("data/brp")
                        .resolve(BESTAND);
    }
}
