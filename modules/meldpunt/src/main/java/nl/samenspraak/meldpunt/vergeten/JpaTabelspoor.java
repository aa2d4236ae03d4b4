package nl.samenspraak.meldpunt.vergeten;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossiervragen;

/** One table with a column that names the melding. A subclass for each such table, with a scope and no more than its name. */
abstract class JpaTabelspoor implements Meldingspoor {

    private final String tabel;
    private final String kolom;

    @PersistenceContext(unitName = "meldpunt")
    private EntityManager em;

    /** @param tabel a table with a column {@code melding} */
    protected JpaTabelspoor(String tabel) {
        this(tabel, "melding");
    }

    /**
     * @param tabel the table
     * @param kolom the column that holds the identifier of the melding
     */
    protected JpaTabelspoor(String tabel, String kolom) {
        this.tabel = tabel;
        this.kolom = kolom;
    }

    @Override
    public String tabel() {
        return tabel;
    }

    @Override
    public void wis(MeldingId melding) {
        Dossiervragen.wijzigSql(em, Dossierdeel.SIGNAAL, "delete from meldpunt." + tabel + " where " + kolom + " = ?")
                .setParameter(1, melding.waarde())
                .executeUpdate();
    }
}
