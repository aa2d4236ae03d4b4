/**
 * Brakes: how often an address or an account may try, and how long it must wait.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.rem.Rem}.
 */
package nl.samenspraak.toegang.rem;
