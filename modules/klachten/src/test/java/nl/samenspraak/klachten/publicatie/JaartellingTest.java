package nl.samenspraak.klachten.publicatie;

import static nl.samenspraak.klachten.klacht.Klachtoordeel.GEEN_OORDEEL;
import static nl.samenspraak.klachten.klacht.Klachtoordeel.GEGROND;
import static nl.samenspraak.klachten.klacht.Klachtoordeel.ONGEGROND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.indeling.Klachtindelingblad;
import nl.samenspraak.klachten.indeling.Klachtrubriek;
import nl.samenspraak.klachten.indeling.Klachtrubrieken;
import nl.samenspraak.klachten.klacht.Klachtindeling;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klok.Afdoening;
import nl.samenspraak.klachten.register.Klachtuitkomst;
import nl.samenspraak.klachten.register.Registerregel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-KLA-15")
class JaartellingTest {

    private final Jaartelling telling = new Jaartelling(new Klachtrubrieken(
            new Klachtindelingblad(
                    rubrieken("melding", "plan"),
                    rubrieken("wmo"),
                    rubrieken("traag", "bejegening"),
                    rubrieken("familie"),
                    rubrieken("duurde-te-lang"),
                    List.of()),
            Clock.systemUTC()));

    private static List<Klachtrubriek> rubrieken(String... codes) {
        return Stream.of(codes).map(code -> new Klachtrubriek(code, code, null)).toList();
    }

    @Test
    void everyKlachtIsOnceInEachTable() {
        List<Teltabel> tabellen = telling.tel(List.of(
                klacht("melding", Klachtuitkomst.GEGROND, false),
                klacht("melding", Klachtuitkomst.OPEN, true),
                klacht(null, Klachtuitkomst.INGETROKKEN, true)));

        assertThat(tabellen)
                .hasSize(10)
                .allSatisfy(tabel -> assertThat(tabel.totaal()).as(tabel.code()).isEqualTo(3));
        assertThat(tabel(tabellen, "wamsstap").cellen())
                .containsEntry("wamsstap.melding", 2)
                .containsEntry("wamsstap.plan", 0)
                .containsEntry("wamsstap.onbekend", 1);
    }

    @Test
    @Tag("R-KLA-19")
    void whoComplainedAndWhatGotInTheWayIsCountedAsFarAsThatWasChosen() {
        List<Teltabel> tabellen = telling.tel(List.of(
                klacht("melding", Klachtuitkomst.GEGROND, false),
                klacht(
                        new Klachtindeling("plan", "wmo", "traag", false, "familie", "duurde-te-lang"),
                        Klachtuitkomst.GEGROND,
                        false,
                        false,
                        false)));

        assertThat(tabel(tabellen, "klagersoort").cellen())
                .containsEntry("klagersoort.familie", 1)
                .containsEntry("klagersoort.geen", 1);
        assertThat(tabel(tabellen, "knelpunt").cellen())
                .containsEntry("knelpunt.duurde-te-lang", 1)
                .containsEntry("knelpunt.geen", 1);
    }

    @Test
    void whatIsOpenIsTheSameCountInBothTables() {
        List<Teltabel> tabellen = telling.tel(
                List.of(klacht("melding", Klachtuitkomst.OPEN, true), klacht("plan", Klachtuitkomst.GEGROND, true)));

        assertThat(tabel(tabellen, "uitkomst").cellen()).containsEntry("open", 1);
        assertThat(tabel(tabellen, "afhandeling").cellen())
                .containsEntry("open", 1)
                .containsEntry("afhandeling.telaat", 1)
                .containsEntry("afhandeling.optijd", 0);
    }

    @Test
    void aReceiptThatIsStillToBeConfirmedIsNotInTimeYet() {
        List<Teltabel> tabellen = telling.tel(List.of(
                klacht("melding", Klachtuitkomst.OPEN, false, false, true),
                klacht("melding", Klachtuitkomst.OPEN, false, true, true),
                klacht("plan", Klachtuitkomst.GEGROND, false)));

        assertThat(tabel(tabellen, "ontvangst").cellen())
                .containsEntry("ontvangst.nogniet", 1)
                .containsEntry("ontvangst.telaat", 1)
                .containsEntry("ontvangst.optijd", 1);
    }

    @Test
    void aCodeThatIsNoLongerInTheReferenceDataIsStillCounted() {
        assertThat(tabel(telling.tel(List.of(klacht("vroeger", Klachtuitkomst.OPEN, false))), "wamsstap")
                        .cellen())
                .containsEntry("wamsstap.vroeger", 1);
    }

    @Test
    void differentOordelenAreTogetherPartlyGegrond() {
        assertThat(Klachtuitkomst.van(Afdoening.OORDEEL, Set.of(GEGROND))).isEqualTo(Klachtuitkomst.GEGROND);
        assertThat(Klachtuitkomst.van(Afdoening.OORDEEL, Set.of(GEGROND, ONGEGROND)))
                .isEqualTo(Klachtuitkomst.DEELS_GEGROND);
        assertThat(Klachtuitkomst.van(Afdoening.OORDEEL, Set.of(ONGEGROND, GEEN_OORDEEL)))
                .isEqualTo(Klachtuitkomst.ONGEGROND);
        assertThat(Klachtuitkomst.van(Afdoening.INGETROKKEN, Set.of(GEGROND))).isEqualTo(Klachtuitkomst.INGETROKKEN);
        assertThat(Klachtuitkomst.van(null, Set.of())).isEqualTo(Klachtuitkomst.OPEN);
    }

    private static Teltabel tabel(List<Teltabel> tabellen, String code) {
        return tabellen.stream()
                .filter(tabel -> tabel.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Registerregel klacht(String stap, Klachtuitkomst uitkomst, boolean teLaat) {
        return klacht(stap, uitkomst, teLaat, false, false);
    }

    private static Registerregel klacht(
            String stap, Klachtuitkomst uitkomst, boolean teLaat, boolean ontvangstTeLaat, boolean ontvangstOpen) {
        return klacht(
                new Klachtindeling(stap, "wmo", "traag", false), uitkomst, teLaat, ontvangstTeLaat, ontvangstOpen);
    }

    private static Registerregel klacht(
            Klachtindeling indeling,
            Klachtuitkomst uitkomst,
            boolean teLaat,
            boolean ontvangstTeLaat,
            boolean ontvangstOpen) {
        return new Registerregel(
                new KlachtId(new UUID(0, 1)),
                Klachtnummer.van(2026, 1),
                LocalDate.of(2026, 3, 2),
                Klachtkanaal.BRIEF,
                indeling,
                uitkomst,
                false,
                false,
                ontvangstTeLaat,
                teLaat,
                ontvangstOpen);
    }
}
