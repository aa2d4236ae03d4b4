/**
 * The klaagschrift is completed and corrected, gets its place in the count, or is sent on to who it is meant for.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.klaagschrift.Klaagschrift}.
 */
package nl.samenspraak.klachten.klaagschrift;
