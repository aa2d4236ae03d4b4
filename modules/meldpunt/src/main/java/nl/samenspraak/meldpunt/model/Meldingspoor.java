package nl.samenspraak.meldpunt.model;

import nl.samenspraak.meldpunt.MeldingId;

/**
 * A table that holds something of a melding beside the melding itself. Whoever adds such a table to the meldpunt adds a bean of this
 * kind, or what stands in it outlives the melding (R-MEL-15); a test compares the tables of the schema with these beans.
 *
 * <p>For one table with a column that names the melding, extend {@code Tabelspoor} in the persistence package and be done.
 */
public interface Meldingspoor {

    /** @return the table, without its schema */
    String tabel();

    /**
     * Removes the rows of a melding, in the transaction that is running. Called while the row of the melding itself is still there.
     *
     * @param melding the melding
     */
    void wis(MeldingId melding);
}
