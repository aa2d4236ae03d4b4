package nl.samenspraak.meldpunt.webformulier;

import java.util.UUID;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * What the status page reads of a melding.
 *
 * @param id the identifier of the melding
 * @param status how far it is
 * @param codehash keyed hash of the code that its melder got, in hexadecimal digits
 */
public record Meldstand(UUID id, Meldingstatus status, String codehash) {}
