package nl.samenspraak.web.bedrijf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspraak.kern.Weigering;

/**
 * Takes out of what goes to the server's log what a database says about the values that it was given: a name that is too long for a column, a
 * row that is there already. What went wrong, where, and the code of the database stay. An operator reads the log; the citizen in it was not
 * his business.
 *
 * <p>And what anyone could fill a disk with. What the server says of a request that is no failure goes out whole: a page that is too old, or
 * made up, what the gate refuses, which stands in the access log, and who hung up. What a library keeps saying is said a few times a minute.
 * And nobody but the server begins a line.
 */
final class Foutzeef implements Filter {

    static final String WEGGELATEN = "[inhoud weggelaten]";

    /** An exception of a database that arrives as text: printed, or quoted in another message. */
    private static final Pattern ALS_TEKST = Pattern.compile(
            "(?s)((?:org\\.h2\\.jdbc\\.\\w+|org\\.postgresql\\.util\\.\\w*Exception|java\\.sql\\.\\w+Exception): ).*?(?=\\R\\s*(?:Error Code|Call|Query|at )|$)");

    /** Who tells of requests, and of how each of them ended. */
    private static final List<String> OVER_VERZOEKEN = List.of(
            "jakarta.enterprise.web",
            "jakarta.enterprise.resource.webcontainer",
            "org.glassfish.grizzly",
            "org.omnifaces.filter");

    private static final Pattern ANTWOORD = Pattern.compile("(?m)^\\s*(?:Caused by: )?(?:(?:"
            + Pattern.quote(ViewExpiredException.class.getName()) + "|" + Pattern.quote(Weigering.class.getName())
            + ")\\b|java\\.io\\.IOException: (?:Connection is closed|Connection reset|Broken pipe))");

    private static final Pattern REGELEINDE = Pattern.compile("\\R\\t?");

    /** What differs each time, in something that is the same: addresses, keys, numbers. */
    private static final Pattern WISSELEND = Pattern.compile("[\\p{XDigit}.:-]*\\d[\\p{XDigit}.:-]*");

    private static final Pattern SOORT_FOUT = Pattern.compile("\\R\\s*((?:\\w+\\.)+\\w+)");

    private static final String EIGEN = "nl.samenspraak.";
    private static final int DIEPSTE = 30;
    private static final int MEESTE_PER_MINUUT = 10;

    /** Of what is said, so much that what a visitor sent is mostly not in it. */
    private static final int BEGIN = 40;

    private static final int MEESTE_SOORTEN = 1000;

    private final Cache<String, AtomicInteger> gezegd = Caffeine.newBuilder()
            .maximumSize(MEESTE_SOORTEN)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** What stands in the log instead. */
    private static final class Gezeefd extends Exception {

        private static final long serialVersionUID = 1L;

        private final String was;

        private Gezeefd(String was, String tekst, Throwable oorzaak) {
            super(tekst, oorzaak);
            this.was = was;
        }

        @Override
        public String toString() {
            return getMessage() == null ? was : was + ": " + getMessage();
        }
    }

    @Override
    public boolean isLoggable(LogRecord regel) {
        if (isAntwoord(regel)) {
            return false;
        }
        int keer = keer(regel);
        if (keer > MEESTE_PER_MINUUT) {
            return false;
        }
        List<String> geheim = inhoud(regel.getThrown());
        if (!geheim.isEmpty() || heeftRegeleinde(regel.getThrown())) {
            regel.setThrown(zonderInhoud(regel.getThrown(), geheim, 0));
        }
        String tekst = op1Regel(zonderInhoud(regel.getMessage(), geheim));
        regel.setMessage(keer == MEESTE_PER_MINUUT ? tekst + " (meer hiervan blijft een minuut weg)" : tekst);
        if (regel.getParameters() != null) {
            regel.setParameters(Arrays.stream(regel.getParameters())
                    .map(waarde -> waarde instanceof Throwable || waarde instanceof String
                            ? op1Regel(zonderInhoud(waarde.toString(), inhoud(waarde)))
                            : waarde)
                    .toArray());
        }
        return true;
    }

    /** How often something like it was said in this minute; what Samenspraak itself says counts as the first time. */
    private int keer(LogRecord regel) {
        String wie = String.valueOf(regel.getLoggerName());
        if (wie.startsWith(EIGEN)) {
            return 1;
        }
        return gezegd.get(wie + soort(regel), nieuw -> new AtomicInteger()).incrementAndGet();
    }

    /** The same for what is the same but for a visitor's address or a number; another for another kind of failure. */
    private static String soort(LogRecord regel) {
        String tekst = String.valueOf(regel.getMessage());
        String begin = WISSELEND.matcher(tekst.lines().findFirst().orElse("")).replaceAll("#");
        Matcher alsTekst = SOORT_FOUT.matcher(tekst);
        String fout = regel.getThrown() != null
                ? regel.getThrown().getClass().getName()
                : alsTekst.find() ? alsTekst.group(1) : "";
        return begin.substring(0, Math.min(BEGIN, begin.length())) + "|" + fout;
    }

    private static boolean heeftRegeleinde(Throwable fout) {
        return Stream.iterate(fout, Objects::nonNull, Throwable::getCause)
                .limit(DIEPSTE)
                .anyMatch(
                        oorzaak -> String.valueOf(oorzaak.getMessage()).lines().count() > 1);
    }

    /** Nobody but the server begins a line of its log. */
    private static String op1Regel(String tekst) {
        return tekst == null ? null : REGELEINDE.matcher(tekst).replaceAll("\n\t");
    }

    /** The server writes what a page threw into its message. What anybody else says with such a cause is a failure. */
    private static boolean isAntwoord(LogRecord regel) {
        String wie = String.valueOf(regel.getLoggerName());
        if (OVER_VERZOEKEN.stream().noneMatch(wie::startsWith)) {
            return false;
        }
        String tekst = String.valueOf(regel.getMessage());
        return ANTWOORD.matcher(tekst).find()
                || Stream.iterate(regel.getThrown(), Objects::nonNull, Throwable::getCause)
                        .limit(DIEPSTE)
                        .anyMatch(
                                oorzaak -> ANTWOORD.matcher(oorzaak.toString()).find());
    }

    /** @return what databases said, in something that went wrong and all that caused it */
    private static List<String> inhoud(Object fout) {
        List<String> gezegd = new ArrayList<>();
        Object nu = fout;
        for (int diep = 0; nu instanceof Throwable oorzaak && diep < DIEPSTE; diep++) {
            if (oorzaak instanceof SQLException databank) {
                databank.forEach(deel -> {
                    if (deel.getMessage() != null) {
                        gezegd.add(deel.getMessage());
                    }
                });
            }
            nu = oorzaak.getCause();
        }
        return gezegd;
    }

    private static Throwable zonderInhoud(Throwable fout, List<String> geheim, int diep) {
        if (fout == null || diep > DIEPSTE) {
            return null;
        }
        String tekst = fout instanceof SQLException databank
                ? WEGGELATEN + " SQLState " + databank.getSQLState() + ", code " + databank.getErrorCode()
                : op1Regel(zonderInhoud(fout.getMessage(), geheim));
        Gezeefd gezeefd =
                new Gezeefd(fout.getClass().getName(), tekst, zonderInhoud(fout.getCause(), geheim, diep + 1));
        gezeefd.setStackTrace(fout.getStackTrace());
        return gezeefd;
    }

    private static String zonderInhoud(String tekst, List<String> geheim) {
        if (tekst == null) {
            return null;
        }
        String gezeefd = tekst;
        for (String deel : geheim) {
            gezeefd = gezeefd.replace(deel, WEGGELATEN);
        }
        return ALS_TEKST
                .matcher(gezeefd)
                .replaceAll("$1" + WEGGELATEN.replace("[", "\\[").replace("]", "\\]"));
    }
}
