/**
 * How values that every module keeps stand in a column of the database.
 *
 * <p>Begin reading in {@link nl.samenspraak.toegang.kolom.Tijdstip}.
 */
package nl.samenspraak.toegang.kolom;
