package nl.samenspraak.toeleiding.terreinen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-TOE-11")
class ClientWordtEerstGevraagdTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 20);

    private static AnderAntwoord zegt(Bekend bekend, String bron, String reden) {
        return new AnderAntwoord(bekend, bron, reden, DAG);
    }

    @ParameterizedTest
    @CsvSource({
        "EIGEN_VRAAG, JA,              CLIENT_EERST",
        "EIGEN_VRAAG, NEE,             CLIENT_EERST",
        "EIGEN_VRAAG, WIL_NIET_ZEGGEN, CLIENT_WIL_NIET",
        "EIGEN_VRAAG, WEET_NIET,       ",
        "VERZOEK,     JA,              CLIENT_EERST",
        "VERZOEK,     WIL_NIET_ZEGGEN, ",
        "VERZOEK,     WEET_NIET,       "
    })
    void whoeverAnsweredOrDoesNotWantToIsNotPassedBy(Route route, Bekend client, Weigerreden verwacht) {
        AnderAntwoord ander = zegt(Bekend.JA, "J. Smit", "Mevrouw weet het niet.");

        assertThat(ClientWordtEerstGevraagd.toets(route, client, ander)).isEqualTo(Optional.ofNullable(verwacht));
        assertThat(ClientWordtEerstGevraagd.magAnder(route, client)).isEqualTo(verwacht == null);
    }

    @Test
    void anotherSourceHasANameAReasonAndAnAnswerOfItsOwn() {
        assertThat(toets(zegt(null, "J. Smit", "Nodig"))).contains(Weigerreden.ANTWOORD_ONTBREEKT);
        assertThat(toets(zegt(Bekend.WEET_NIET, "J. Smit", "Nodig"))).contains(Weigerreden.ANTWOORD_ONTBREEKT);
        assertThat(toets(zegt(Bekend.NEE, " ", "Nodig"))).contains(Weigerreden.BRON_ONTBREEKT);
        assertThat(toets(zegt(Bekend.NEE, "J. Smit", " "))).contains(Weigerreden.REDEN_ONTBREEKT);
        assertThat(toets(zegt(Bekend.GEEN_ANTWOORD, "J. Smit", "Nodig"))).isEmpty();
    }

    private static Optional<Weigerreden> toets(AnderAntwoord ander) {
        return ClientWordtEerstGevraagd.toets(Route.EIGEN_VRAAG, Bekend.WEET_NIET, ander);
    }
}
