/**
 * Accounts and signing in. The mechanism is ours so that another one (OpenID Connect) can be chosen by configuration; hashing
 * and the container's idea of who is there are Jakarta Security's.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.aanmelden.Aanmeldmechanisme}.
 */
package nl.samenspraak.toegang.aanmelden;
