package nl.samenspraak.toeleiding.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.PersoonRegel;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;

/**
 * What stands above every page of a toeleiding, so that nobody works in the wrong one.
 *
 * @param id the toeleiding
 * @param versie the version that was read, to be given back with a change
 * @param nummer its number
 * @param stand how far it is
 * @param stap which step was reached
 * @param taaksoort which kind of task it is; {@code null} until that was chosen
 * @param route by which route of the law
 * @param ontvangenOp the day on which the question or the signal was received
 * @param meldingnummer the number of the melding it comes from; empty when it comes from none
 * @param behandelaar the name of who handles it, or empty
 * @param persoonId whom it is about
 * @param persoon what the register shows of that person; {@code null} when this purpose does not open it
 */
public record Dossierkop(
        ToeleidingId id,
        long versie,
        Toeleidingnummer nummer,
        Toeleidingstand stand,
        Stap stap,
        Taaksoort taaksoort,
        Route route,
        LocalDate ontvangenOp,
        String meldingnummer,
        String behandelaar,
        PersoonId persoonId,
        PersoonRegel persoon)
        implements Serializable {

    /**
     * @param regel what the register shows of that person
     * @return the same, with that
     */
    public Dossierkop met(PersoonRegel regel) {
        return new Dossierkop(
                id,
                versie,
                nummer,
                stand,
                stap,
                taaksoort,
                route,
                ontvangenOp,
                meldingnummer,
                behandelaar,
                persoonId,
                regel);
    }
}
