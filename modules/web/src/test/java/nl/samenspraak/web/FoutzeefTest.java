package nl.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the server writes in its log when a database refuses something")
class FoutzeefTest {

    private static final String NAAM = "Zaadje van der Proef";

    private final Foutzeef zeef = new Foutzeef();

    @Test
    void saysNothingOfTheValuesThatTheDatabaseNames() {
        SQLException databank =
                new SQLException("Value too long for column \"naam\": \"'" + NAAM + "' (121)\"", "22001", 22001);
        databank.setNextException(new SQLException("Key (naam)=(" + NAAM + ") already exists"));
        RuntimeException fout = new IllegalStateException(
                "De accounts zijn niet te wijzigen", new RuntimeException("Internal Exception: " + databank, databank));

        String log = schrijf("Mislukt: " + databank.getMessage(), fout);

        assertThat(log)
                .doesNotContain(NAAM)
                .contains(
                        "De accounts zijn niet te wijzigen", "java.sql.SQLException", "SQLState 22001", "FoutzeefTest");
    }

    @Test
    void saysNothingOfThemEitherWhenAnExceptionArrivesAsText() {
        String log = schrijf(
                "Exception [EclipseLink-4002]: Internal Exception: org.h2.jdbc.JdbcSQLDataException: Value too long: \""
                        + NAAM + "\"; SQL statement:\ninsert (" + NAAM + ")\nError Code: 22001\nCall: INSERT INTO x",
                null);

        assertThat(log)
                .doesNotContain(NAAM)
                .contains("JdbcSQLDataException", "Error Code: 22001", "Call: INSERT INTO x");
        assertThat(schrijf("Caused by: org.postgresql.util.PSQLException: ERROR: " + NAAM, null))
                .doesNotContain(NAAM)
                .contains("PSQLException");
    }

    @Test
    void leavesOutWhatIsAnAnswerAndNoFailure() {
        for (RuntimeException antwoord : List.of(
                new ViewExpiredException("/melden/index.xhtml"), new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK))) {
            LogRecord regel = new LogRecord(Level.WARNING, "Servlet.service() for servlet faces threw exception");
            regel.setThrown(new IllegalStateException(antwoord));

            assertThat(zeef.isLoggable(regel)).isFalse();
            assertThat(zeef.isLoggable(
                            new LogRecord(Level.WARNING, "Servlet.service() threw\n" + antwoord + "\n\tat x")))
                    .isFalse();
        }
        assertThat(zeef.isLoggable(new LogRecord(Level.WARNING, "Weigering geteld")))
                .isTrue();
    }

    @Test
    void letsNobodyBeginALineOfTheLog() {
        String nep = "Jan\n2026-11-29 08:00:00 INFO nep";
        LogRecord regel = new LogRecord(Level.WARNING, "No handler for: " + nep);
        regel.setThrown(new IllegalStateException(nep));

        zeef.isLoggable(regel);

        assertThat(regel.getMessage().lines()).hasSize(2).noneMatch(tekst -> tekst.startsWith("2026"));
        assertThat(regel.getThrown().toString().lines()).noneMatch(tekst -> tekst.startsWith("2026"));
    }

    @Test
    void saysTheSameOnlyAFewTimesAMinute() {
        for (int keer = 0; keer < 200; keer++) {
            LogRecord regel =
                    new LogRecord(Level.WARNING, "GRIZZLY0013: Exception during FilterChain execution " + keer);
            regel.setLoggerName("org.glassfish.grizzly.filterchain.DefaultFilterChain");
            assertThat(zeef.isLoggable(regel)).isEqualTo(keer < 10);
        }
        LogRecord eigen = new LogRecord(Level.SEVERE, "Storing 1234");
        eigen.setLoggerName("nl.samenspraak.web.Storingsmelder");
        for (int keer = 0; keer < 20; keer++) {
            assertThat(zeef.isLoggable(eigen)).isTrue();
        }
    }

    @Test
    void saysNothingOfThemInAnArgumentOfAMessage() {
        LogRecord regel = new LogRecord(Level.SEVERE, "Mislukt: {0}");
        regel.setParameters(new Object[] {new SQLException(NAAM), 3});

        assertThat(zeef.isLoggable(regel)).isTrue();

        assertThat(Arrays.toString(regel.getParameters())).doesNotContain(NAAM).contains("3");
    }

    @Test
    void leavesEverythingElseAsItIs() {
        IllegalArgumentException fout = new IllegalArgumentException("geen getal", new RuntimeException("waarom"));
        LogRecord regel = new LogRecord(Level.WARNING, "Gewoon iets");
        regel.setThrown(fout);

        zeef.isLoggable(regel);

        assertThat(regel.getMessage()).isEqualTo("Gewoon iets");
        assertThat(regel.getThrown()).isSameAs(fout);
    }

    @Test
    void tellsAnOperatorWhatWentWrongWithoutValues() {
        SQLException databank = new SQLException(NAAM);

        assertThat(Foutzeef.tekst(new IllegalStateException("Niet te lezen", databank)))
                .isEqualTo("Niet te lezen");
        assertThat(Foutzeef.tekst(new RuntimeException(databank))).doesNotContain(NAAM);
    }

    private String schrijf(String bericht, Throwable fout) {
        LogRecord regel = new LogRecord(Level.SEVERE, bericht);
        regel.setThrown(fout);
        zeef.isLoggable(regel);
        StringWriter tekst = new StringWriter();
        tekst.append(regel.getMessage()).append('\n');
        if (regel.getThrown() != null) {
            regel.getThrown().printStackTrace(new PrintWriter(tekst));
        }
        return tekst.toString();
    }
}
