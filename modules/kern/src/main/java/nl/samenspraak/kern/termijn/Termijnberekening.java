package nl.samenspraak.kern.termijn;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Nederlands;

/**
 * The end of a term and how it was found (R-ALG-11). Immutable: whoever recalculates gets a new one, so that old and
 * new can be compared and logged.
 *
 * @param termijn the term; after lengthening the last one
 * @param trigger the day of the event from which was counted
 * @param eersteDag the first day that counts
 * @param ongewijzigdEinde the end before weekends and feestdagen were looked at
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

    private static final int HEEL = 100;

    public Termijnberekening {
        Objects.requireNonNull(termijn, "termijn");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(eersteDag, "eersteDag");
        Objects.requireNonNull(ongewijzigdEinde, "ongewijzigdEinde");
        Objects.requireNonNull(einde, "einde");
        stappen = List.copyOf(stappen);
    }

    /** @return whether weekends or feestdagen moved the end */
    public boolean verschoven() {
        return !einde.equals(ongewijzigdEinde);
    }

    /** @return how the end was found, in plain Dutch sentences */
    public String uitleg() {
        return stappen.stream().map(Termijnstap::uitleg).collect(Collectors.joining(" "));
    }

    /**
     * Lengthens the term by a decision (verdaging). Counts on from the end as it was before weekends and feestdagen
     * were looked at, which is the cautious reading: six weeks and four weeks more are ten weeks from the trigger.
     *
     * @param verlenging how much longer; not in hours, and not counted backwards
     * @param feestdagen the feestdagen that hold
     * @return the new end, counted from the same trigger, and how it was found
     * @throws IllegalArgumentException when this term or the extra one is in hours or counted backwards
     */
    public Termijnberekening verleng(Termijn verlenging, Feestdagen feestdagen) {
        if (eindmoment != null || termijn.terug() || verlenging.terug()) {
            throw new IllegalArgumentException("Een termijn in uren of teruggerekend is niet te verlengen");
        }
        Termijnberekening vervolg = verlenging.bereken(ongewijzigdEinde, feestdagen);
        List<Termijnstap> alle = new ArrayList<>();
        stappen.stream().filter(Termijnstap::telt).forEach(alle::add);
        vervolg.stappen.stream().map(Termijnstap::alsVerlenging).forEach(alle::add);
        return new Termijnberekening(
                verlenging, trigger, eersteDag, vervolg.ongewijzigdEinde, vervolg.einde, null, alle);
    }

    /**
     * @param vandaag the current date
     * @return calendar days until the end: 0 on the last day, negative after it
     */
    public int dagenOver(LocalDate vandaag) {
        return Math.toIntExact(ChronoUnit.DAYS.between(vandaag, einde));
    }

    /**
     * @param vandaag the current date
     * @return for instance "nog 4 dagen", "vandaag" or "2 dagen te laat"
     */
    public String resterend(LocalDate vandaag) {
        return resterend(einde, vandaag);
    }

    /**
     * For a list that knows the last day of a term and not how it was found.
     *
     * @param einde the last day on which a term is met
     * @param vandaag the current date
     * @return for instance "nog 4 dagen", "vandaag" or "2 dagen te laat"
     */
    public static String resterend(LocalDate einde, LocalDate vandaag) {
        int over = Math.toIntExact(ChronoUnit.DAYS.between(vandaag, einde));
        String dagen = Math.abs(over) + " " + Termijneenheid.DAGEN.woord(Math.abs(over));
        if (over == 0) {
            return "vandaag";
        }
        return over > 0 ? "nog " + dagen : dagen + " te laat";
    }

    /**
     * For a term in hours, where the day alone says too little.
     *
     * @param nu the current moment
     * @return for instance "nog 5 uur", "nog minder dan een uur" or "3 uur te laat"; for other terms what remains in
     *     days
     */
    public String resterend(ZonedDateTime nu) {
        if (eindmoment == null) {
            return resterend(nu.withZoneSameInstant(Nederlands.TIJDZONE).toLocalDate());
        }
        long uren = Math.abs(ChronoUnit.HOURS.between(nu, eindmoment));
        String duur = uren == 0 ? "minder dan een uur" : uren + " uur";
        return nu.isAfter(eindmoment) ? duur + " te laat" : "nog " + duur;
    }

    /**
     * @param vandaag the current date
     * @return how much of the term has passed, 0 up to 100, for a bar on a screen; 0 before the end of a term counted
     *     backwards
     */
    public int verstrekenProcent(LocalDate vandaag) {
        if (!vandaag.isBefore(einde)) {
            return HEEL;
        }
        long duur = ChronoUnit.DAYS.between(trigger, einde);
        long verstreken = ChronoUnit.DAYS.between(trigger, vandaag);
        return duur <= 0 || verstreken <= 0 ? 0 : (int) (HEEL * verstreken / duur);
    }
}
