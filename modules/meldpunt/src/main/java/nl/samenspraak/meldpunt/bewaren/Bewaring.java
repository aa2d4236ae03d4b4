package nl.samenspraak.meldpunt.bewaren;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * That a melding may not go yet, though its term has passed: there is a klacht, a bezwaar or a request about it (R-AVG-09). It holds
 * through its last day; whoever lifts it earlier leaves only a line in the log.
 */
@Entity
@Table(schema = "meldpunt", name = "bewaring")
@VanDossierdeel({Dossierdeel.BEWARING, Dossierdeel.SIGNAAL})
public class Bewaring extends Dossierentiteit {

    @Id
    private UUID melding;

    private String reden;
    private LocalDate tot;
    private UUID door;
    private Instant op;

    protected Bewaring() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    /**
     * @param melding the melding that is held back
     * @param nieuw why and until when; it has been held against {@link BewaringIsBegrensd}
     * @param door who says so
     * @param op when
     */
    public Bewaring(MeldingId melding, NieuweBewaring nieuw, UUID door, Instant op) {
        this.melding = melding.waarde();
        wordt(nieuw, door, op);
    }

    /**
     * Another reason or another day, in the place of what was.
     *
     * @param nieuw why and until when
     * @param wie who says so
     * @param nu when
     */
    public final void wordt(NieuweBewaring nieuw, UUID wie, Instant nu) {
        reden = nieuw.reden();
        tot = nieuw.tot();
        door = wie;
        op = nu;
    }

    public MeldingId melding() {
        return new MeldingId(melding);
    }

    public String reden() {
        return reden;
    }

    /** @return the last day on which it holds */
    public LocalDate tot() {
        return tot;
    }

    public UUID door() {
        return door;
    }
}
