/**
 * Under what klachten are counted, and to whom they can be sent on: reference data of the municipality.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.indeling.Klachtrubrieken}.
 */
package nl.samenspraak.klachten.indeling;
