package nl.samenspraak.meldpunt.melding;

import java.io.Serializable;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;

/**
 * What stands above every part of a melding, so that nobody works in the wrong one.
 *
 * @param id the melding
 * @param versie the version that was read, to be given back with a change
 * @param nummer its number
 * @param status how far it is
 * @param behandelaar the name of who handles it, or empty
 * @param betrokkene whom it is about
 */
public record Dossierkop(
        MeldingId id,
        long versie,
        Meldingnummer nummer,
        Meldingstatus status,
        String behandelaar,
        BetrokkeneView betrokkene)
        implements Serializable {}
