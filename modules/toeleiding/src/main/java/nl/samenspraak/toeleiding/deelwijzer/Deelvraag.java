package nl.samenspraak.toeleiding.deelwijzer;

import java.time.LocalDate;

/**
 * The question whether something may be shared: five choices and a day.
 *
 * @param gever who gives
 * @param ontvanger who gets
 * @param soort which data
 * @param wet the law of the task of who gets
 * @param fase the phase
 * @param dag the day on which it is asked
 */
public record Deelvraag(String gever, String ontvanger, String soort, String wet, String fase, LocalDate dag) {

    Deelgeval geval() {
        return new Deelgeval(gever, ontvanger, soort, wet, fase);
    }
}
