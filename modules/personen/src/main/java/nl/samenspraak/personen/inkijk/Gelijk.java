package nl.samenspraak.personen.inkijk;

import java.io.Serializable;

/**
 * One part that the base registry has as we do.
 *
 * @param deel which part
 * @param inOnderzoek whether the registry is looking into it: it may be wrong here too
 */
public record Gelijk(Inkijkdeel deel, boolean inOnderzoek) implements Serializable {}
