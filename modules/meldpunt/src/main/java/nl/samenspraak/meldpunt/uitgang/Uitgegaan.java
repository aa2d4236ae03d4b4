package nl.samenspraak.meldpunt.uitgang;

import java.time.LocalDate;

/**
 * Something that went out about somebody on account of a melding, and that has to be put right when the melding turns out not to be about that
 * person.
 *
 * @param soort what
 * @param waarheen the name of where it went; empty when the kind says so
 * @param dag on which day
 */
public record Uitgegaan(Soort soort, String waarheen, LocalDate dag) {

    /** Where it went. */
    public enum Soort {
        /** That person was told of the melding (R-MEL-12). */
        BETROKKENE,
        /** A message was handed over to a loket (R-MEL-07). */
        LOKET,
        /** The toeleiding began (R-MEL-07). */
        TOELEIDING,
        /** The officier was asked for a zorgmachtiging (R-MEL-08). */
        OFFICIER
    }
}
