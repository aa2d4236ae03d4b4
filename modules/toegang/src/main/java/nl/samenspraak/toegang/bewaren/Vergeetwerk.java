package nl.samenspraak.toegang.bewaren;

import java.util.List;
import nl.samenspraak.toegang.Doelbinding;

/**
 * What one module has to forget when its term has passed. Each module with such data has a bean of this kind; the
 * {@link Vergeetronde} asks them all, every day.
 */
public interface Vergeetwerk {

    /** @return what kind of data, for the log of the server and for the verklaring, for instance {@code melding} */
    String soort();

    /**
     * @param doel the purpose, {@code bewaartermijn-bewaken}
     * @return the numbers of what has to go today: its term has passed and nothing holds it back
     */
    List<String> rijp(Doelbinding doel);

    /**
     * Makes one of them go, behind a gate and in a transaction of its own: all of it, or nothing. When it may not go after all,
     * because somebody was just before this, nothing happens.
     *
     * @param nummer one of the numbers that {@link #rijp} gave
     * @param doel the purpose
     */
    void vernietig(String nummer, Doelbinding doel);
}
