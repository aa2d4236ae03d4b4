package nl.samenspraak.meldpunt.melding;

import java.io.Serializable;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.signaal.Reikwijdte;
import nl.samenspraak.personen.PersoonRegel;

/**
 * Whom a melding is about.
 *
 * @param id the person, or {@code null} when the melder could not say
 * @param persoon what the register shows of that person; {@code null} when there is no person, or this purpose does not open it
 * @param omschrijving how the melder described someone unknown, or empty
 * @param reikwijdte whether it is about that person alone
 */
public record BetrokkeneView(PersoonId id, PersoonRegel persoon, String omschrijving, Reikwijdte reikwijdte)
        implements Serializable {}
