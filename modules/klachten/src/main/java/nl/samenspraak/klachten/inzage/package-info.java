/**
 * One klacht opened: what happened, what has to be done now and by when, and who may handle it, in one look.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.inzage.Klachtinzage}.
 */
package nl.samenspraak.klachten.inzage;
