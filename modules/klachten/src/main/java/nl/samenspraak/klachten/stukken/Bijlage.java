package nl.samenspraak.klachten.stukken;

import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.zaak.stukken.Bestandkop;

/**
 * A document that goes with a letter.
 *
 * @param id what tells it apart
 * @param klacht with which klacht it came
 * @param wat what it is
 * @param bestand its file
 */
public record Bijlage(UUID id, KlachtId klacht, String wat, Bestandkop bestand) implements Serializable {}
