package nl.samenspraak.klachten.inzage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspraak.klachten.behandelen.Klachtteksten;
import nl.samenspraak.klachten.inzage.Paneelregel.Groep;
import nl.samenspraak.klachten.klok.Klachtaanvang;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;
import nl.samenspraak.klachten.klok.Klachttermijnstand;
import nl.samenspraak.klachten.klok.Klachttermijnwijziging;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.klachten.termijnen.KlachtklokView.Termijn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the panel with terms")
@Tag("R-ALG-11")
class TermijnwoordenTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 9);
    private static final LocalDate EINDE = LocalDate.of(2026, 12, 21);

    @Test
    void sayHowMuchTimeThereIsAndWhereItComesFrom() {
        Paneelregel regel = Termijnwoorden.van(
                termijn(Klachttermijnsoort.AFHANDELEN, Klachttermijnstand.LOOPT, 27, false, null, null, List.of()));

        assertThat(regel.rest()).isEqualTo("nog 27 dagen");
        assertThat(regel.kleur()).isEqualTo("goed");
        assertThat(regel.zin()).isEqualTo("Uiterlijk 21 december 2026.");
        assertThat(regel.uitleg())
                .isEqualTo("Vanaf de ontvangst van het klaagschrift. Zes weken na 9 november 2026 is 21 december 2026."
                        + " (Awb, artikel 9:11 lid 1)");
        assertThat(regel.groep()).isEqualTo(Groep.PLICHT);
    }

    @Test
    void sayThatTheLetterOfReopeningConfirmedTheReceiptToo() {
        Paneelregel bevestigd = Termijnwoorden.van(termijn(
                Klachttermijnsoort.ONTVANGST_BEVESTIGEN,
                Klachttermijnstand.OP_TIJD,
                0,
                false,
                Klachtstapsoort.HEROPENING_KLAGER,
                null,
                List.of()));

        assertThat(bevestigd.zin()).startsWith("De klager weet dat wij de klacht toch behandelen");
    }

    @Test
    void sayWhatMovedTheEnd() {
        Klachttermijnwijziging verdaagd = new Klachttermijnwijziging(
                Klachttermijnwijziging.Soort.VERDAAGD, LocalDate.of(2026, 12, 11), EINDE, LocalDate.of(2027, 1, 18));
        Paneelregel regel = Termijnwoorden.van(termijn(
                Klachttermijnsoort.AFHANDELEN, Klachttermijnstand.LOOPT, 3, true, null, EINDE, List.of(verdaagd)));

        assertThat(regel.kleur()).isEqualTo("spoedig");
        assertThat(regel.wijzigingen())
                .contains("Verdaagd van 21 december 2026 tot en met 18 januari 2027."
                        + " Klager en beklaagde hoorden dat uiterlijk op 11 december 2026 (Awb 9:11 lid 2).")
                .endsWith("Eerst was de laatste dag 21 december 2026.");
    }

    @Test
    void sayHowItEnded() {
        Paneelregel laat = Termijnwoorden.van(termijn(
                Klachttermijnsoort.AFHANDELEN,
                Klachttermijnstand.TE_LAAT_VOLDAAN,
                0,
                false,
                Klachtstapsoort.AFDOENING_MEEGEDEELD,
                null,
                List.of()));

        assertThat(laat.kleur()).isEqualTo("laat");
        assertThat(laat.rest()).isEqualTo("te laat");
        assertThat(laat.zin())
                .isEqualTo(
                        "De klager weet de uitkomst. Gedaan op 23 december 2026; de laatste dag was 21 december 2026.");
        assertThat(laat.groep()).isEqualTo(Groep.AFGELOPEN);
    }

    @Test
    void keepInSightThatTheKlagerDidNotAnswer() {
        assertThat(verstreken(Klachttermijnsoort.HOORREACTIE).groep()).isEqualTo(Groep.MOGELIJK);
        assertThat(verstreken(Klachttermijnsoort.AANVULLEN).groep()).isEqualTo(Groep.MOGELIJK);
        assertThat(verstreken(Klachttermijnsoort.NIET_BEHANDELEN).groep()).isEqualTo(Groep.AFGELOPEN);
    }

    /** Only duties can be exceeded, and only the ombudsman's year can wait to begin. */
    @ParameterizedTest
    @EnumSource(Klachttermijnsoort.class)
    void thereAreWordsForEveryTermHoweverItStands(Klachttermijnsoort soort) {
        Set<Klachttermijnstand> standen = EnumSet.allOf(Klachttermijnstand.class);
        if (soort != Klachttermijnsoort.OMBUDSMAN) {
            standen.remove(Klachttermijnstand.NIET_BEGONNEN);
        }
        standen.forEach(stand -> assertThat(Termijnwoorden.van(
                                termijn(soort, stand, -1, false, Klachtstapsoort.AFDOENING_MEEGEDEELD, null, List.of()))
                        .zin())
                .as("%s %s", soort, stand)
                .isNotBlank()
                .doesNotContain("{"));
    }

    @Test
    void thereAreWordsForEveryBeginningAndEveryChange() {
        Set<String> nodig = new TreeSet<>();
        for (Klachtaanvang aanvang : Klachtaanvang.values()) {
            nodig.add("aanvang." + aanvang);
        }
        for (Klachttermijnwijziging.Soort soort : Klachttermijnwijziging.Soort.values()) {
            nodig.add("wijziging." + soort);
        }

        assertThat(ResourceBundle.getBundle("nl.samenspraak.klachten.klok").keySet())
                .containsAll(nodig);
    }

    @Test
    void thereAreWordsForEveryRefusalOfTheClock() {
        assertThat(EnumSet.range(Weigerreden.NIET_FORMEEL, Weigerreden.AL_OP_SCHRIFT))
                .allSatisfy(
                        bezwaar -> assertThat(Klachtteksten.bezwaar(bezwaar)).isNotBlank());
    }

    private static Paneelregel verstreken(Klachttermijnsoort soort) {
        return Termijnwoorden.van(termijn(soort, Klachttermijnstand.VERSTREKEN, -3, false, null, null, List.of()));
    }

    private static Termijn termijn(
            Klachttermijnsoort soort,
            Klachttermijnstand stand,
            int over,
            boolean dringend,
            Klachtstapsoort door,
            LocalDate eerst,
            List<Klachttermijnwijziging> wijzigingen) {
        return new Termijn(
                soort,
                "Naam",
                "Awb, artikel 9:11 lid 1",
                Klachtaanvang.KLAAGSCHRIFT_ONTVANGEN,
                BEGIN,
                EINDE,
                stand,
                over,
                35,
                soort == Klachttermijnsoort.AFHANDELEN,
                dringend,
                "Zes weken na 9 november 2026 is 21 december 2026.",
                wijzigingen,
                eerst,
                EINDE.plusDays(2),
                door,
                true);
    }
}
