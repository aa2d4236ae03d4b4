/**
 * The texts of the letters in the reference data, and the places in them that have to be filled.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.sjablonen.Briefteksten}.
 */
package nl.samenspraak.klachten.sjablonen;
