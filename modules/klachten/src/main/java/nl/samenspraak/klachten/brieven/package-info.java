/**
 * Letters about a klacht: proposed, written, sent, and read by who got one.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.brieven.Klachtbrieven}.
 */
package nl.samenspraak.klachten.brieven;
