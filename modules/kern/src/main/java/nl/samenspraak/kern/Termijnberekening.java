package nl.samenspraak.kern;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The end of a term and how it was found (R-ALG-11). Immutable: a recalculation makes a new one.
 *
 * @param termijn the term
 * @param trigger the day of the event from which was counted
 * @param eersteDag the first day of the term
 * @param ongewijzigdEinde the last day before weekends and feestdagen were looked at
 * @param einde the last day on which the term is met
 * @param eindmoment for a term in hours the moment at which it ends, else {@code null}
 * @param stappen how the end was found
 */
public record Termijnberekening(
        Termijn termijn,
        LocalDate trigger,
        LocalDate eersteDag,
        LocalDate ongewijzigdEinde,
        LocalDate einde,
        ZonedDateTime eindmoment,
        List<Termijnstap> stappen)
        implements Serializable {

    public Termijnberekening {
        stappen = List.copyOf(stappen);
    }

    /** @return whether the end was moved because of weekends or feestdagen */
    public boolean verschoven() {
        return !einde.equals(ongewijzigdEinde);
    }

    /** @return the moment at which a term in hours ends */
    public Optional<ZonedDateTime> moment() {
        return Optional.ofNullable(eindmoment);
    }

    /** @return how the end was found, in plain Dutch sentences */
    public String uitleg() {
        throw new UnsupportedOperationException();
    }

    /**
     * Lengthens the term (verdagen), counting on from the end before weekends and feestdagen were looked at: the cautious reading.
     *
     * @param verlenging how much longer
     * @param feestdagen the feestdagen that hold
     * @return the new end and how it was found
     */
    public Termijnberekening verleng(Termijn verlenging, Feestdagen feestdagen) {
        throw new UnsupportedOperationException();
    }

    /** @return calendar days until the end; 0 on the last day, negative after it */
    public int dagenOver(LocalDate vandaag) {
        throw new UnsupportedOperationException();
    }

    /** @return "nog 4 dagen", "vandaag" or "2 dagen te laat" */
    public String resterend(LocalDate vandaag) {
        throw new UnsupportedOperationException();
    }

    /** @return how much of the term has passed, 0 up to 100, for a bar on a screen */
    public int verstrekenProcent(LocalDate vandaag) {
        throw new UnsupportedOperationException();
    }
}
