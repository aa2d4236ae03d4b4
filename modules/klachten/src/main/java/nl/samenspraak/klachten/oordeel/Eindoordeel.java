package nl.samenspraak.klachten.oordeel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klok.Klachtstap;

/**
 * The conclusions that follow from the oordelen about the gedragingen (9:12 lid 1), and why they deviate from the advice (9:16). Who
 * thinks again before the klager is told adds another; the last one holds.
 */
@Entity
@Table(schema = "klachten", name = "eindoordeel")
public class Eindoordeel extends Behandelstuk {

    private String conclusies;

    @Column(name = "wijkt_af")
    private boolean wijktAf;

    private String afwijking;

    protected Eindoordeel() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was decided
     * @param nieuw what was decided
     */
    public Eindoordeel(KlachtId klacht, Klachtstap stap, NieuwOordeel nieuw) {
        super(klacht, stap);
        conclusies = nieuw.conclusies();
        wijktAf = nieuw.wijktAf();
        afwijking = nieuw.afwijking();
    }

    /** @return what is concluded, or empty */
    public String conclusies() {
        return conclusies;
    }

    /** @return whether that deviates from the advice */
    public boolean wijktAf() {
        return wijktAf;
    }

    /** @return why it deviates from the advice, or empty */
    public String afwijking() {
        return afwijking;
    }
}
