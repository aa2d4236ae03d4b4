package nl.samenspraak.coordinatie.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;

/**
 * Something that has to be done.
 *
 * @param soort what
 * @param vanaf from which day its term counts
 * @param uiterlijk the last day
 * @param uitleg how that day was found
 * @param bron where the term comes from
 * @param rest how near that day is, in words
 * @param dringendheid how near that day is
 * @param deel how much of the term has passed, 0 up to 100
 */
public record Opvolgtaak(
        Opvolgsoort soort,
        LocalDate vanaf,
        LocalDate uiterlijk,
        String uitleg,
        String bron,
        String rest,
        Dringendheid dringendheid,
        int deel)
        implements Serializable {}
