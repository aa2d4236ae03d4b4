package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;

/**
 * What telling the betrokkene, or postponing that, is held against.
 *
 * @param ontvangen the day of the melding
 * @param vandaag the current day
 * @param uiterlijk the last day to which it can be postponed
 * @param grond the ground that was chosen; {@code null} when none, or one that does not hold today
 */
record Informeerkader(LocalDate ontvangen, LocalDate vandaag, LocalDate uiterlijk, Uitstelgrond grond) {}
