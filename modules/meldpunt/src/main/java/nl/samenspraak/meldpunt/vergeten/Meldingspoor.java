package nl.samenspraak.meldpunt.vergeten;

import nl.samenspraak.meldpunt.MeldingId;

/**
 * A table that holds something of a melding beside the melding itself. Whoever adds such a table to the meldpunt lets its rows go with the
 * row of the melding ({@code on delete cascade}) or, where that cannot be, adds a bean of this kind; otherwise what stands in it outlives the
 * melding (R-MEL-15). A test compares the tables of the schema with both.
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
