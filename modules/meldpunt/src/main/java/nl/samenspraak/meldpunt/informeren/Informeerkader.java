package nl.samenspraak.meldpunt.informeren;

import java.time.LocalDate;
import nl.samenspraak.personen.Postwaarschuwing;

/**
 * What telling the betrokkene, or postponing that, is held against.
 *
 * @param ontvangen the day of the melding
 * @param vandaag the current day
 * @param uiterlijk the last day to which it can be postponed
 * @param grond the ground that was chosen; {@code null} when none, or one that does not hold today
 * @param afgewogen whether what was written is a weighing of this case (UAVG 41 lid 2; R-ALG-27)
 * @param gesproken whether somebody recorded to have spoken to the one whom it is about, after the melding came in (R-MEL-20)
 * @param kind whether somebody speaks for the one whom it is about (UAVG 5)
 * @param brief whether there is an address to which a letter can go
 * @param post what the BRP says of that one and that address, to be weighed before a letter goes
 */
record Informeerkader(
        LocalDate ontvangen,
        LocalDate vandaag,
        LocalDate uiterlijk,
        Uitstelgrond grond,
        boolean afgewogen,
        boolean gesproken,
        boolean kind,
        boolean brief,
        Postwaarschuwing post) {}
