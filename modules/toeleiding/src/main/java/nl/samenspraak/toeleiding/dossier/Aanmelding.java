package nl.samenspraak.toeleiding.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/**
 * With what a toeleiding begins.
 *
 * @param id its identifier
 * @param nummer its number
 * @param door who recorded it
 * @param op when
 * @param persoon whom it is about
 * @param route by which route of the law
 * @param herkomst how it came in
 * @param ontvangenOp the day on which the question or the signal was received, from which the terms of the law count
 * @param draad the melding it comes from; {@code null} when it comes from none
 */
public record Aanmelding(
        ToeleidingId id,
        Toeleidingnummer nummer,
        UUID door,
        Instant op,
        PersoonId persoon,
        Route route,
        Herkomst herkomst,
        LocalDate ontvangenOp,
        Draad draad) {

    /**
     * The thread back to a melding. Its number outlives the melding: people say it to each other.
     *
     * @param melding which one
     * @param nummer its number
     */
    public record Draad(MeldingId melding, Meldingnummer nummer) {}
}
