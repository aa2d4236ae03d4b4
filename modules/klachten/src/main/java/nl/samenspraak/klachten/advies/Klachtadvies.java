package nl.samenspraak.klachten.advies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.klok.Klachtstap;

/**
 * A klacht under afdeling 9.1.3: a person or commission handles it and advises (9:14; R-KLA-12). It is asked before anybody is heard,
 * because from then on the hearing is theirs (9:15 lid 2); later come report and advice (9:15 lid 4), or they never come and the college
 * takes the task back.
 */
@Entity
@Table(schema = "klachten", name = "advies")
public class Klachtadvies extends Behandelstuk {

    private static final String VOLGENS = "Volgens ";

    private String orgaan;

    @Column(name = "ontvangen_op")
    private LocalDate ontvangenOp;

    @Column(name = "ingetrokken_op")
    private LocalDate ingetrokkenOp;

    private String rapport;
    private String advies;

    @ElementCollection
    @CollectionTable(schema = "klachten", name = "adviesoordeel", joinColumns = @JoinColumn(name = "advies"))
    @OrderColumn(name = "rang")
    private List<Adviesoordeel> oordelen = new ArrayList<>();

    protected Klachtadvies() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which it was asked
     * @param orgaan the name of the person or commission that is asked
     */
    public Klachtadvies(KlachtId klacht, Klachtstap stap, String orgaan) {
        super(klacht, stap);
        this.orgaan = orgaan;
    }

    /**
     * @param stukken where is kept what the handling of klachten left
     * @param klacht a klacht
     * @return the advice that is waited for or came; empty when none was asked, or who was asked is so no longer
     */
    public static Optional<Klachtadvies> geldend(Behandelstukken stukken, KlachtId klacht) {
        return stukken.laatste(Klachtadvies.class, klacht).filter(advies -> advies.ingetrokkenOp == null);
    }

    /**
     * @param grondslag the regulation or the decision by which is advised (9:13)
     * @param vraag what is asked, or empty
     * @return that advice was asked, as a line of the timeline
     */
    static String regel(String grondslag, String vraag) {
        return VOLGENS + grondslag + (vraag.isEmpty() ? "" : Klachtstap.OMDAT + vraag);
    }

    /**
     * @param regel that advice was asked, as it stands on the timeline
     * @return what is asked: by which regulation is for the timeline alone; empty when only that stands there
     */
    public static String vraag(String regel) {
        int vraag = regel.indexOf(Klachtstap.OMDAT);
        if (!regel.startsWith(VOLGENS)) {
            return regel;
        }
        return vraag < 0 ? "" : regel.substring(vraag + Klachtstap.OMDAT.length());
    }

    /** @param dag on which day the college took the task back; the advice had not come by then */
    void trekIn(LocalDate dag) {
        ingetrokkenOp = dag;
    }

    /** @param nieuw what came in; it is complete */
    public void ontvang(NieuwAdvies nieuw) {
        ontvangenOp = nieuw.dag();
        rapport = nieuw.rapport();
        advies = nieuw.advies();
        oordelen.clear();
        nieuw.oordelen().forEach(oordeel -> oordelen.add(new Adviesoordeel(oordeel)));
    }

    /** @return the name of the person or commission at the time when it was asked */
    public String orgaan() {
        return orgaan;
    }

    /** @return report and advice, when they came in */
    public Optional<NieuwAdvies> ontvangen() {
        return ontvangenOp == null
                ? Optional.empty()
                : Optional.of(new NieuwAdvies(
                        ontvangenOp,
                        rapport,
                        oordelen.stream().map(Adviesoordeel::oordeel).toList(),
                        advies));
    }
}
