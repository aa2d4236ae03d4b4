/**
 * Data are asked of others, for which the klager gives leave.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.gegevens.Gegevensverzoeken}.
 */
package nl.samenspraak.klachten.gegevens;
