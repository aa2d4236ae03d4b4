package nl.samenspraak.meldpunt.informeren;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * Who knows of a melding. The betrokkene is told, or that is postponed, as often as needed, each time with a reason and a day
 * on which it is looked at again; once told it is done (R-MEL-12). The melder is told how far it is, and nothing else (R-MEL-13).
 */
@Entity
@Table(schema = "meldpunt", name = "informatie")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Informatie extends Dossierentiteit {

    @Id
    private UUID melding;

    @Column(name = "herzien_op")
    private LocalDate herzienOp;

    /** Whether the betrokkene was told, where the database can look for it. */
    private boolean geinformeerd;

    @ElementCollection
    @CollectionTable(schema = "meldpunt", name = "informering", joinColumns = @JoinColumn(name = "melding"))
    @OrderColumn(name = "rang")
    private List<Informering> informeringen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "meldpunt", name = "terugkoppeling", joinColumns = @JoinColumn(name = "melding"))
    @OrderColumn(name = "rang")
    private List<Terugkoppeling> terugkoppelingen = new ArrayList<>();

    protected Informatie() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    /** @param melding the melding */
    public Informatie(MeldingId melding) {
        this.melding = melding.waarde();
    }

    /**
     * The betrokkene was told, or that is postponed.
     *
     * @param nieuw which, when, and how or why
     * @param kader what it is held against
     * @param door who records it
     * @param op when
     * @return why not; empty when it is done
     */
    Optional<Weigerreden> informeer(NieuweInformering nieuw, Informeerkader kader, UUID door, Instant op) {
        Optional<Weigerreden> bezwaar =
                gedaan() ? Optional.of(Weigerreden.AL_GEINFORMEERD) : InformerenOfUitstellen.toets(nieuw, kader);
        if (bezwaar.isEmpty()) {
            Informering informering = new Informering(nieuw, kader.grond(), door, op);
            informeringen.add(informering);
            geinformeerd = informering.gedaan();
            herzienOp = geinformeerd ? null : informering.dag();
        }
        return bezwaar;
    }

    /**
     * The melder was told how far it is.
     *
     * @param status how far
     * @param wijze how the melder was told; it has been held against {@link TerugkoppelingKan}
     * @param door who told
     * @param op when
     */
    public void koppelTerug(Meldingstatus status, Contactwijze wijze, UUID door, Instant op) {
        terugkoppelingen.add(new Terugkoppeling(status, wijze, door, op));
    }

    /** @return whether the betrokkene was told */
    public boolean gedaan() {
        return geinformeerd;
    }

    /**
     * @param dag a day
     * @return whether it is postponed, and does not have to be looked at again before that day
     */
    public boolean isUitgesteldOp(LocalDate dag) {
        return herzienOp != null && !herzienOp.isBefore(dag);
    }

    /** @return the day on which a postponement is looked at again, when there is one */
    public Optional<LocalDate> herzienOp() {
        return Optional.ofNullable(herzienOp);
    }

    /** @return what was done to tell the betrokkene, oldest first */
    public List<Informering> informeringen() {
        return List.copyOf(informeringen);
    }

    /** @return what the melder was told, oldest first */
    public List<Terugkoppeling> terugkoppelingen() {
        return List.copyOf(terugkoppelingen);
    }
}
