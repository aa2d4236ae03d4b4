package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;

/**
 * A term of an onderzoek, as a screen explains it.
 *
 * @param code code of the term
 * @param naam what it is called
 * @param uiterlijk the last day
 * @param rest how long still, in words: "nog 4 dagen"; empty when it does not run any more
 * @param dringendheid how near that is
 * @param deel the part that has passed, 0 to 100
 * @param uitleg how the last day was computed, in plain Dutch
 * @param bron where the term comes from
 */
public record Termijnregel(
        String code,
        String naam,
        LocalDate uiterlijk,
        String rest,
        Dringendheid dringendheid,
        int deel,
        String uitleg,
        String bron)
        implements Serializable {}
