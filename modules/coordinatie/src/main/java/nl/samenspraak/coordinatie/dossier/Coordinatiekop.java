package nl.samenspraak.coordinatie.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.PersoonRegel;

/**
 * What stands above every page of a coördinatie, so that nobody works in the wrong one.
 *
 * @param id the coördinatie
 * @param versie the version that was read, to be given back with a change
 * @param nummer its number
 * @param stand how far it is
 * @param regie which kind of regie it is, with what that brings along
 * @param startdag from which day the terms count
 * @param toeleidingnummer the number of the toeleiding it comes from; empty when it comes from none
 * @param behandelaar the name of who handles it, or empty
 * @param coordinator who coordinates; empty text when the client waived one, {@code null} when there is none yet
 * @param coordinatorSinds since when; {@code null} when there is none yet
 * @param persoonId whose household it is about
 * @param persoon what the register shows of that person; {@code null} when this purpose does not open it
 */
public record Coordinatiekop(
        CoordinatieId id,
        long versie,
        Coordinatienummer nummer,
        Coordinatiestand stand,
        Regie regie,
        LocalDate startdag,
        String toeleidingnummer,
        String behandelaar,
        String coordinator,
        LocalDate coordinatorSinds,
        PersoonId persoonId,
        PersoonRegel persoon)
        implements Serializable {

    /**
     * @param wie what the register shows of the person
     * @return the same with that
     */
    public Coordinatiekop met(PersoonRegel wie) {
        return new Coordinatiekop(
                id,
                versie,
                nummer,
                stand,
                regie,
                startdag,
                toeleidingnummer,
                behandelaar,
                coordinator,
                coordinatorSinds,
                persoonId,
                wie);
    }

    /** @return whether something can be recorded in it now */
    public boolean isOpen() {
        return stand.open();
    }
}
