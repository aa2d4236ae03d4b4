package nl.samenspraak.personen.identificeren;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A BSN as screens show it (R-ALG-19, R-ALG-21).
 *
 * @param gemaskeerd the number with all but its last three digits hidden
 * @param bron from where it is known
 * @param op the day on which it was established
 */
public record BsnView(String gemaskeerd, Bsnbron bron, LocalDate op) implements Serializable {}
