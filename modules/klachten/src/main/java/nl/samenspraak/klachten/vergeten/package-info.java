/**
 * Klachten are destroyed when they have been kept long enough.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.vergeten.Vernietiging}.
 */
package nl.samenspraak.klachten.vergeten;
