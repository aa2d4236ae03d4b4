package nl.samenspraak.klachten.oordeel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klok.Klachtstap;

/**
 * The conclusions that follow from the oordelen about the gedragingen (9:12 lid 1), and why they deviate from the advice (9:16). Who
 * thinks again, or finds that it is wrong, adds another; the last one holds, and each keeps what was thought of each gedraging.
 */
@Entity
@Table(schema = "klachten", name = "eindoordeel")
public class Eindoordeel extends Behandelstuk {

    private String conclusies;

    @Column(name = "wijkt_af")
    private boolean wijktAf;

    private String afwijking;

    /** Why it replaces an earlier one, or empty. */
    private String reden;

    @ElementCollection
    @CollectionTable(schema = "klachten", name = "oordeelregel", joinColumns = @JoinColumn(name = "eindoordeel"))
    @OrderColumn(name = "rang")
    private List<Oordeelregel> regels = new ArrayList<>();

    protected Eindoordeel() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was decided; it explains why when it replaces another
     * @param nieuw what was decided
     * @param gedragingen what is thought of each of them since
     */
    public Eindoordeel(KlachtId klacht, Klachtstap stap, NieuwOordeel nieuw, List<Gedraging> gedragingen) {
        super(klacht, stap);
        conclusies = nieuw.conclusies();
        wijktAf = nieuw.wijktAf();
        afwijking = nieuw.afwijking();
        reden = stap.toelichting();
        gedragingen.stream().filter(Gedraging::behandeld).map(Oordeelregel::new).forEach(regels::add);
    }

    /** @return what is concluded, or empty */
    public String conclusies() {
        return conclusies;
    }

    /** @return whether that deviates from the advice */
    public boolean wijktAf() {
        return wijktAf;
    }

    /** @return why it replaced an earlier one, or empty */
    public String reden() {
        return reden;
    }

    /** @return what was thought of each gedraging */
    List<Oordeelregel> regels() {
        return List.copyOf(regels);
    }

    /** @return why it deviates from the advice, or empty */
    public String afwijking() {
        return afwijking;
    }
}
