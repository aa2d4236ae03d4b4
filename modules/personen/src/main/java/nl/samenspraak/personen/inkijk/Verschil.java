package nl.samenspraak.personen.inkijk;

import java.io.Serializable;

/**
 * One part that the base registry has otherwise than we do.
 *
 * @param deel which part
 * @param hier what stands here
 * @param daar what stands there
 * @param inOnderzoek whether the registry is looking into it
 * @param afdruk a keyed hash of what stands there: enough to tell later whether it is still so, and nothing else
 */
public record Verschil(Inkijkdeel deel, String hier, String daar, boolean inOnderzoek, String afdruk)
        implements Serializable {}
