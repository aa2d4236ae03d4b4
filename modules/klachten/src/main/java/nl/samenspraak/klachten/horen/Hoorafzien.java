package nl.samenspraak.klachten.horen;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klok.Klachtstap;

/** That somebody is not heard, and for which reason of the law (9:10 lid 2; R-KLA-09). */
@Entity
@Table(schema = "klachten", name = "hoorafzien")
public class Hoorafzien extends Behandelstuk {

    private String beklaagde;

    @Enumerated(EnumType.STRING)
    private Hoorreden reden;

    private String toelichting;
    private String beslist;

    protected Hoorafzien() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was decided
     * @param hoe who, and why; it has been held against {@link HorenKanVervallen}
     * @param beslist the person or commission that advises, and decides on this as well (9:15 lid 3); empty when the behandelaar does
     */
    public Hoorafzien(KlachtId klacht, Klachtstap stap, Ontheffing hoe, String beslist) {
        super(klacht, stap);
        beklaagde = hoe.beklaagde();
        reden = hoe.reden();
        toelichting = hoe.toelichting();
        this.beslist = beslist;
    }

    /** @return which beklaagde; empty for the klager */
    public String beklaagde() {
        return beklaagde;
    }

    /** @return who decided it: the person or commission that advises, or empty for the behandelaar */
    public String beslist() {
        return beslist;
    }

    public Hoorreden reden() {
        return reden;
    }

    public String toelichting() {
        return toelichting;
    }
}
