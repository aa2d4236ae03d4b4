package nl.samenspraak.klachten.horen;

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
import java.util.stream.Stream;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klok.Klachtstap;

/**
 * An offer to be heard, to the klager, to beklaagden, or to them together, and what came of it (9:10; R-KLA-09).
 *
 * <p>Its life: they are invited, with a day before which to answer; a day, time and place are agreed; they are heard by somebody who was
 * not involved; and a report is made. Who does not come is not heard; why that may be is said apart, per person, in {@link
 * Hoorafzien}. The law leaves it open whether they are heard together.
 */
@Entity
@Table(schema = "klachten", name = "hoorzitting")
public class Hoorzitting extends Behandelstuk {

    private boolean klager;
    private String beklaagden;

    @Column(name = "antwoord_tot")
    private LocalDate antwoordTot;

    @Column(name = "gepland_op")
    private LocalDate geplandOp;

    private String tijd;
    private String plaats;
    private String meebrengen;
    private boolean afgesproken;

    @Column(name = "gehoord_op")
    private LocalDate gehoordOp;

    @Column(name = "gehoord_door")
    private String gehoordDoor;

    @Column(name = "klager_gehoord")
    private boolean klagerGehoord;

    @Column(name = "beklaagden_gehoord")
    private String beklaagdenGehoord;

    private String verslag;

    @ElementCollection
    @CollectionTable(schema = "klachten", name = "gehoorde", joinColumns = @JoinColumn(name = "hoorzitting"))
    @OrderColumn(name = "rang")
    private List<Gehoordekaart> aanwezigen = new ArrayList<>();

    protected Hoorzitting() {}

    /**
     * @param klacht the klacht
     * @param stap the step with which they were invited; its day is that of the invitation
     * @param nieuw who were
     */
    public Hoorzitting(KlachtId klacht, Klachtstap stap, NieuweUitnodiging nieuw) {
        super(klacht, stap);
        klager = nieuw.klager();
        beklaagden = Regels.van(nieuw.beklaagden());
        antwoordTot = nieuw.antwoordTot();
        beklaagdenGehoord = "";
        verslag = "";
    }

    /** @param afspraak when and where; it has been held against the rules */
    public void plan(Afspraak afspraak) {
        zet(afspraak);
        meebrengen = afspraak.meebrengen();
        afgesproken = true;
    }

    /**
     * A letter names a day, a time and a place; whoever got it has not said yet that he comes. What was agreed before stays agreed when it is the
     * same.
     *
     * @param nieuw when and where
     */
    public void stelVoor(Afspraak nieuw) {
        boolean zelfde = nieuw.dag().equals(geplandOp)
                && nieuw.uur().orElseThrow().equals(tijd)
                && nieuw.plaats().equals(plaats);
        if (!zelfde) {
            zet(nieuw);
            afgesproken = false;
        }
    }

    /**
     * Others come to the same hearing: there is one conversation then, and one report (9:10).
     *
     * @param ookKlager whether the klager does
     * @param ookBeklaagden which beklaagden do
     * @param tot the last day on which they can say that they do; nobody gets less time by it
     */
    public void neemErbij(boolean ookKlager, List<String> ookBeklaagden, LocalDate tot) {
        klager |= ookKlager;
        beklaagden = Regels.van(Stream.concat(beklaagden().stream(), ookBeklaagden.stream())
                .distinct()
                .toList());
        antwoordTot = tot.isAfter(antwoordTot) ? tot : antwoordTot;
    }

    /**
     * @param waar a day, a time and a place
     * @return whether this hearing is there and then, and has not taken place yet
     */
    public boolean isDan(Afspraak waar) {
        return gehoordOp == null
                && waar.dag().equals(geplandOp)
                && waar.uur().equals(Optional.of(tijd))
                && waar.plaats().equalsIgnoreCase(plaats);
    }

    private void zet(Afspraak afspraak) {
        geplandOp = afspraak.dag();
        tijd = afspraak.uur().orElseThrow();
        plaats = afspraak.plaats();
    }

    /** @param hoe who were heard, by whom, and the report; an earlier recording of it is replaced */
    public void hoor(Verslag hoe) {
        gehoordOp = hoe.dag();
        gehoordDoor = hoe.door();
        klagerGehoord = hoe.klager();
        beklaagdenGehoord = Regels.van(hoe.beklaagden());
        verslag = hoe.verslag();
        aanwezigen.clear();
        hoe.aanwezigen().forEach(wie -> aanwezigen.add(new Gehoordekaart(wie)));
    }

    /** @return whether the klager was invited */
    public boolean klager() {
        return klager;
    }

    /** @return the beklaagden who were invited */
    public List<String> beklaagden() {
        return Regels.lees(beklaagden);
    }

    /** @return the last day on which they could say that they want to be heard */
    public LocalDate antwoordTot() {
        return antwoordTot;
    }

    /** @return when and where it will be or was, when that was agreed */
    public Optional<Afspraak> afspraak() {
        return afgesproken ? voorstel() : Optional.empty();
    }

    /** @return when and where it could be, agreed or not */
    public Optional<Afspraak> voorstel() {
        return geplandOp == null ? Optional.empty() : Optional.of(new Afspraak(geplandOp, tijd, plaats, meebrengen));
    }

    /** @return what happened, when it has taken place */
    public Optional<Verslag> gehoord() {
        return gehoordOp == null
                ? Optional.empty()
                : Optional.of(new Verslag(
                        gehoordOp, gehoordDoor, klagerGehoord, Regels.lees(beklaagdenGehoord), aanwezigen(), verslag));
    }

    private List<Gehoorde> aanwezigen() {
        return aanwezigen.stream().map(Gehoordekaart::gehoorde).toList();
    }
}
