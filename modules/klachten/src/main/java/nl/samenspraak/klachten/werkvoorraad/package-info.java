/**
 * The lists of klachten to work on, and how they are searched, ordered and counted.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.werkvoorraad.Werkvoorraad}.
 */
package nl.samenspraak.klachten.werkvoorraad;
