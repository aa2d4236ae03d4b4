package nl.samenspraak.web.bouwsteen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Dates and moments as people say them, in Dutch time: "vandaag 14:20", "18 november", "3 mei 1958".
 *
 * <p>A day is a {@link LocalDate}; a moment any of the other types. A moment is shown to the minute.
 */
@Named
@ApplicationScoped
public class Tijdweergave {

    static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM", NL);
    private static final DateTimeFormatter DAG_MET_JAAR = DateTimeFormatter.ofPattern("d MMMM yyyy", NL);
    private static final DateTimeFormatter KLOK = DateTimeFormatter.ofPattern("HH:mm", NL);
    private static final ResourceBundle TEKSTEN = ResourceBundle.getBundle("nl.samenspraak.web.teksten", NL);

    private final Clock clock;

    /** By the clock of the machine. */
    public Tijdweergave() {
        this(Clock.system(NEDERLAND));
    }

    Tijdweergave(Clock clock) {
        this.clock = clock;
    }

    /** @return what stands on paper instead of what is told next to today; {@code null} when that is the same */
    public String papier(Temporal waarde) {
        return waarde == null || volledig(waarde).equals(naast(waarde)) ? null : volledig(waarde);
    }

    /** For the reader of today: vandaag and gisteren by name, the year only when it is another one. */
    public String naast(Temporal waarde) {
        if (waarde == null) {
            return TEKSTEN.getString("tijd.onbekend");
        }
        LocalDate dag = dag(waarde);
        LocalDate vandaag = LocalDate.now(clock.withZone(NEDERLAND));
        String naam;
        if (dag.equals(vandaag)) {
            naam = TEKSTEN.getString("tijd.vandaag");
        } else if (dag.equals(vandaag.minusDays(1))) {
            naam = TEKSTEN.getString("tijd.gisteren");
        } else if (dag.equals(vandaag.plusDays(1))) {
            naam = TEKSTEN.getString("tijd.morgen");
        } else {
            naam = (dag.getYear() == vandaag.getYear() ? DAG : DAG_MET_JAAR).format(dag);
        }
        return naam + klok(waarde);
    }

    /** For paper and for the log: always with the year. */
    public String volledig(Temporal waarde) {
        return waarde == null ? TEKSTEN.getString("tijd.onbekend") : DAG_MET_JAAR.format(dag(waarde)) + klok(waarde);
    }

    /** The time of day alone, for what happened a moment ago: "14:03". */
    public String kloktijd(Temporal waarde) {
        return waarde == null ? TEKSTEN.getString("tijd.onbekend") : KLOK.format(moment(waarde));
    }

    /** For the datetime attribute: ISO 8601, to the minute. */
    public String machine(Temporal waarde) {
        if (waarde == null || waarde instanceof LocalDate) {
            return Objects.toString(waarde, null);
        }
        return moment(waarde).truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime().toString();
    }

    /** This moment, in full. */
    public String getNu() {
        return volledig(clock.instant());
    }

    private static LocalDate dag(Temporal waarde) {
        return waarde instanceof LocalDate dag ? dag : moment(waarde).toLocalDate();
    }

    private static String klok(Temporal waarde) {
        return waarde instanceof LocalDate ? "" : " " + KLOK.format(moment(waarde));
    }

    private static ZonedDateTime moment(Temporal waarde) {
        if (waarde instanceof Instant instant) {
            return instant.atZone(NEDERLAND);
        }
        if (waarde instanceof OffsetDateTime moment) {
            return moment.atZoneSameInstant(NEDERLAND);
        }
        if (waarde instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(NEDERLAND);
        }
        if (waarde instanceof LocalDateTime moment) {
            return moment.atZone(NEDERLAND);
        }
        throw new IllegalArgumentException("Geen dag of moment: " + waarde.getClass());
    }
}
