/**
 * Under which pet and for which purpose klachten are handled, and every reason why something cannot be done with one now.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.taak.Weigerreden}.
 */
package nl.samenspraak.klachten.taak;
