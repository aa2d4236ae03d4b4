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
 * @param geheim code of the secrecy that binds who gives, as the register of parties knows it; {@code null} when only the kind of giver is known
 */
public record Deelvraag(
        String gever, String ontvanger, String soort, String wet, String fase, LocalDate dag, String geheim) {

    /** The question about a kind of giver, without any party in mind. */
    public Deelvraag(String gever, String ontvanger, String soort, String wet, String fase, LocalDate dag) {
        this(gever, ontvanger, soort, wet, fase, dag, null);
    }

    /**
     * @param welk code of the secrecy that binds who gives
     * @return the same question about a giver that it binds
     */
    public Deelvraag onder(String welk) {
        return new Deelvraag(gever, ontvanger, soort, wet, fase, dag, welk);
    }

    Deelgeval geval() {
        return new Deelgeval(gever, ontvanger, soort, wet, fase);
    }
}
