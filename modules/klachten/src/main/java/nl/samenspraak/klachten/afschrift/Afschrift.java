package nl.samenspraak.klachten.afschrift;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klok.Klachtstap;

/** That a beklaagde got a copy of the klaagschrift, and what went with it (9:9; R-KLA-08). */
@Entity
@Table(schema = "klachten", name = "afschrift")
public class Afschrift extends Behandelstuk {

    private String beklaagde;
    private String stukken;

    protected Afschrift() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was sent
     * @param nieuw to whom, and what went with it
     */
    public Afschrift(KlachtId klacht, Klachtstap stap, NieuwAfschrift nieuw) {
        super(klacht, stap);
        beklaagde = nieuw.beklaagde();
        stukken = nieuw.stukken();
    }

    /** @return which beklaagde, by name and function */
    public String beklaagde() {
        return beklaagde;
    }

    /** @return what went with it, or empty */
    public String stukken() {
        return stukken;
    }
}
