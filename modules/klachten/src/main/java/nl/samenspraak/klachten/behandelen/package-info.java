/**
 * What every part of handling does the same way: read a klacht in its version, do something, keep it.
 * Here are also the pieces of the dossier, the screens and the texts that these parts build upon.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.behandelen.Klachtwerk}.
 */
package nl.samenspraak.klachten.behandelen;
