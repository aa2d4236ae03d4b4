/**
 * A person or commission is asked for advice, and gives it (9:14).
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.advies.Advisering}.
 */
package nl.samenspraak.klachten.advies;
