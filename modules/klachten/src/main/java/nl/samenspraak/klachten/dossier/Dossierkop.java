package nl.samenspraak.klachten.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klachtkanaal;
import nl.samenspraak.klachten.klacht.Klachtstatus;
import nl.samenspraak.klachten.klok.Afdoening;

/**
 * What stands above every part of a klacht, so that nobody works in the wrong one.
 *
 * @param id the klacht
 * @param versie the version that was read, to be given back with a change
 * @param nummer its number
 * @param onderwerp what it is about
 * @param kanaal how it came in
 * @param ontvangenOp the day of receipt as it is known now
 * @param status how far it is
 * @param afdoening how it ended, or {@code null}
 * @param behandelaar the name of who handles it, or empty
 */
public record Dossierkop(
        KlachtId id,
        long versie,
        Klachtnummer nummer,
        String onderwerp,
        Klachtkanaal kanaal,
        LocalDate ontvangenOp,
        Klachtstatus status,
        Afdoening afdoening,
        String behandelaar)
        implements Serializable {}
