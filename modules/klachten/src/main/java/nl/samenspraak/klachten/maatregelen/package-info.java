/**
 * What will be done differently because of a klacht, and whether it was done.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.maatregelen.Maatregelen}.
 */
package nl.samenspraak.klachten.maatregelen;
