package nl.samenspraak.kern.termijn;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import nl.samenspraak.kern.Nederlands;

/**
 * A legal term: so many days, weeks or months after an event, or before it (R-ALG-09, R-ALG-11). How long a term is, is
 * reference data; how it is counted stands here.
 *
 * <ul>
 *   <li>The term starts the day after the trigger. Six weeks after a Wednesday end on a Wednesday.
 *   <li>Months and years run from date to date: the end is the day with the same number as the trigger, or the last day
 *       of the month when it has no such day. One month after 31 January is 28 February (in a leap year the 29th), one
 *       month after 28 February is 28 March (HR 1 September 2017, ECLI:NL:HR:2017:2225; Regulation 1182/71 art. 3 lid 2
 *       says the same).
 *   <li>Hours are clock time that really passes: 72 hours over the start of summer time end at another hour of the
 *       clock.
 *   <li>Then the Algemene termijnenwet is applied, where it holds; see {@link Termijnregel}. A term of European law, as those of the AVG,
 *       is moved in the same way by Regulation 1182/71 art. 3 lid 4 and 5 instead.
 * </ul>
 *
 * <p>Counted backwards, the end is the last day (or moment) on which something may still be done, so many days before
 * the event.
 *
 * @param aantal how many, at least 1
 * @param eenheid of what
 * @param terug whether the term is counted backwards from the event
 * @param europees whether it is a term of European law
 */
public record Termijn(int aantal, Termijneenheid eenheid, boolean terug, boolean europees) implements Serializable {

    private static final int MEESTE_DAGEN = 90;
    private static final int MEESTE_WEKEN = 12;
    private static final int MEESTE_MAANDEN = 3;
    private static final int DAGEN_MET_TWEE_WERKDAGEN = 3;

    public Termijn {
        Objects.requireNonNull(eenheid, "eenheid");
        if (aantal < 1) {
            throw new IllegalArgumentException("Een termijn is ten minste 1, niet " + aantal);
        }
    }

    /**
     * @param aantal how many, at least 1
     * @param eenheid of what
     * @return a term that is counted forwards
     * @throws IllegalArgumentException when the number is less than 1
     */
    public static Termijn van(int aantal, Termijneenheid eenheid) {
        return new Termijn(aantal, eenheid, false, false);
    }

    /** @return the same term, of European law: Regulation 1182/71 moves its end and not the Algemene termijnenwet */
    public Termijn naarEuropeesRecht() {
        return new Termijn(aantal, eenheid, terug, true);
    }

    /** @return the same term, counted backwards from the event */
    public Termijn teruggerekend() {
        return new Termijn(aantal, eenheid, true, europees);
    }

    /**
     * @param trigger the day of the event from which the term is counted
     * @param feestdagen the feestdagen that hold
     * @return the end and how it was found
     * @throws IllegalArgumentException for a term in hours: that needs a moment
     */
    public Termijnberekening bereken(LocalDate trigger, Feestdagen feestdagen) {
        if (eenheid == Termijneenheid.UREN) {
            throw new IllegalArgumentException("Een termijn in uren telt vanaf een moment, niet vanaf een dag");
        }
        return new Termijnrekenaar(this, feestdagen).vanaf(trigger);
    }

    /**
     * @param trigger the moment of the event from which the term is counted, in any zone
     * @param feestdagen the feestdagen that hold
     * @return the end and how it was found; other terms than in hours are counted from the day it was in the
     *     Netherlands
     */
    public Termijnberekening bereken(ZonedDateTime trigger, Feestdagen feestdagen) {
        ZonedDateTime inNederland = trigger.withZoneSameInstant(Nederlands.TIJDZONE);
        return eenheid == Termijneenheid.UREN
                ? new Termijnrekenaar(this, feestdagen).vanaf(inNederland)
                : bereken(inNederland.toLocalDate(), feestdagen);
    }

    /** @return the term in words, for instance "zes weken" or "72 uur" */
    public String inWoorden() {
        return Nederlands.getal(aantal) + " " + eenheid.woord(aantal);
    }

    /**
     * Whether the Algemene termijnenwet may lengthen this term: not when it is counted backwards (art. 1 lid 2), is in
     * hours or years, or in more than 90 days, twelve weeks or three months (art. 4).
     */
    boolean valtOnderTermijnenwet() {
        return !terug
                && switch (eenheid) {
                    case UREN, JAREN -> false;
                    case DAGEN -> aantal <= MEESTE_DAGEN;
                    case WEKEN -> aantal <= MEESTE_WEKEN;
                    case MAANDEN -> aantal <= MEESTE_MAANDEN;
                    case WERKDAGEN -> true;
                };
    }

    /** Whether it is a term of three days or more, which must hold two werkdagen (Algemene termijnenwet art. 2). */
    boolean vraagtTweeWerkdagen() {
        boolean inDagen = eenheid == Termijneenheid.DAGEN || eenheid == Termijneenheid.WERKDAGEN;
        return !inDagen || aantal >= DAGEN_MET_TWEE_WERKDAGEN;
    }
}
