/**
 * What the municipality thinks of the conduct, and that the klager is told (9:12).
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.oordeel.Oordelen}.
 */
package nl.samenspraak.klachten.oordeel;
