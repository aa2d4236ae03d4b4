package nl.samenspraak.toegang.bewaren;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The verklaring van vernietiging: that something is gone, without saying whose it was (R-AVG-09).
 *
 * @param dag when
 * @param soort what kind of data, for instance {@code melding}
 * @param grondslag code of the article on which it was destroyed
 * @param termijn code of the term that had passed
 * @param duur how long that term was, in words
 * @param versie the version of the reference data in which it stood
 * @param aantal how many
 */
public record Vernietigingsverklaring(
        LocalDate dag, String soort, String grondslag, String termijn, String duur, String versie, int aantal)
        implements Serializable {}
