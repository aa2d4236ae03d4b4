/**
 * A klacht comes in by letter, by e-mail, at the desk or on the phone, and is opened afterwards.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.binnenkomst.Klachtbalie}.
 */
package nl.samenspraak.klachten.binnenkomst;
