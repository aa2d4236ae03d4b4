/**
 * The terms of a klacht as people meet them: the panel, postponing, and the watch that warns in time.
 * How they are computed stands in the package of the clock.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.termijnen.Klachtklok}.
 */
package nl.samenspraak.klachten.termijnen;
