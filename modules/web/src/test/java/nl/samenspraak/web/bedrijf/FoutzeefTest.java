package nl.samenspraak.web.bedrijf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the server writes in its log when a database refuses something")
class FoutzeefTest {

    private static final String NAAM = "Zaadje van der Proef";

    private static final String WEB = "jakarta.enterprise.web";

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
        for (Exception antwoord : List.of(
                new ViewExpiredException("/melden/index.xhtml"),
                new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK),
                new IOException("Broken pipe"))) {
            assertThat(zeef.isLoggable(regel(WEB, "Servlet.service() threw", new IllegalStateException(antwoord))))
                    .isFalse();
            assertThat(zeef.isLoggable(regel(WEB, "Servlet.service() threw\n" + antwoord + "\n\tat x", null)))
                    .isFalse();
        }
        assertThat(zeef.isLoggable(regel(WEB, "Weigering geteld", null))).isTrue();
    }

    @Test
    void keepsAFailureThatHasTheSameCause() {
        assertThat(zeef.isLoggable(regel(
                        "nl.samenspraak.brieven.Postbode",
                        "De post gaat niet weg",
                        new IllegalStateException(new IOException("Connection reset")))))
                .isTrue();
        assertThat(zeef.isLoggable(regel(
                        "org.eclipse.persistence", "Niet te lezen\nCaused by: java.io.IOException: Broken pipe", null)))
                .isTrue();
    }

    @Test
    void leavesAMessageThatIsNotThereAsItIs() {
        LogRecord regel = regel(WEB, null, new IllegalStateException());

        assertThat(zeef.isLoggable(regel)).isTrue();
        assertThat(regel.getMessage()).isNull();
    }

    private static LogRecord regel(String wie, String tekst, Throwable fout) {
        LogRecord regel = new LogRecord(Level.WARNING, tekst);
        regel.setLoggerName(wie);
        regel.setThrown(fout);
        return regel;
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
            String tekst = "[" + UUID.randomUUID() + "][198.51.100." + keer + "] FacesExceptionFilter caught " + keer;
            assertThat(zeef.isLoggable(regel("org.omnifaces.filter.FacesExceptionFilter", tekst, null)))
                    .isEqualTo(keer < 10);
        }
        assertThat(zeef.isLoggable(regel(
                        "org.omnifaces.filter.FacesExceptionFilter",
                        "[" + UUID.randomUUID() + "][198.51.100.1] FacesExceptionFilter caught",
                        new OutOfMemoryError())))
                .as("another kind of failure is another thing to say")
                .isTrue();
        for (int keer = 0; keer < 20; keer++) {
            assertThat(zeef.isLoggable(regel("nl.samenspraak.web.deur.Storingsmelder", "Storing 1234", null)))
                    .isTrue();
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
