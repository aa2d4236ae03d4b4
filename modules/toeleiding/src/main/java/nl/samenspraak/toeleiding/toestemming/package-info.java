/**
 * Consent of the client: per case, per party and per kind of data, with everything that was said about it (R-TOE-20). It is never a condition for
 * the toeleiding itself (R-TOE-21), and taken back as easily as it is given.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.toestemming.Toestemmingregister}.
 */
package nl.samenspraak.toeleiding.toestemming;
