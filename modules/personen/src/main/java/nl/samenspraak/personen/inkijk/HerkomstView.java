package nl.samenspraak.personen.inkijk;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * From where a part of somebody's data was taken over.
 *
 * @param deel which part
 * @param bron from where
 * @param peildatum the day as of which it was so there
 * @param door who took it over
 */
public record HerkomstView(Inkijkdeel deel, String bron, LocalDate peildatum, String door) implements Serializable {}
