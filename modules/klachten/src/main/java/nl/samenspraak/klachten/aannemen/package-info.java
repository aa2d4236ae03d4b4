/**
 * A klacht comes in by letter, by e-mail, at the desk or on the phone, and is opened afterwards.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.aannemen.Aannemen}.
 */
package nl.samenspraak.klachten.aannemen;
