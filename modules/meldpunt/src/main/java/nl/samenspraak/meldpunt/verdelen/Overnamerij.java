package nl.samenspraak.meldpunt.verdelen;

import java.time.Instant;
import java.util.UUID;

/**
 * That a melding was taken over of somebody.
 *
 * @param nummer its number
 * @param door who took it over
 * @param op when
 * @param reden why
 */
public record Overnamerij(String nummer, UUID door, Instant op, String reden) {}
