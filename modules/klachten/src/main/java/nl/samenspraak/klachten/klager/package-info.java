/**
 * Who complains: the key by which a klager is known again, and the earlier klachten of the same klager.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.klager.Klagerklachten}.
 */
package nl.samenspraak.klachten.klager;
