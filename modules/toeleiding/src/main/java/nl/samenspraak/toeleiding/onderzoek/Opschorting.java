package nl.samenspraak.toeleiding.onderzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/** That an onderzoek stands still, since when and why; its term is longer by as many days. */
@Entity
@Table(schema = "toeleiding", name = "opschorting")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Opschorting extends Dossierentiteit {

    /** The most characters of a reason. */
    public static final int LANGSTE_REDEN = 500;

    @Id
    private UUID id;

    private UUID toeleiding;
    private LocalDate vanaf;
    private String reden;

    @Column(name = "hervat_op")
    private LocalDate hervatOp;

    protected Opschorting() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Opschorting(UUID id, ToeleidingId toeleiding, LocalDate vanaf, String reden) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.vanaf = vanaf;
        this.reden = reden;
    }

    void hervat(LocalDate dag) {
        hervatOp = dag;
    }

    /** @return since when */
    public LocalDate vanaf() {
        return vanaf;
    }

    /** @return why */
    public String reden() {
        return reden;
    }

    /** @return until when; empty while it stands still */
    public Optional<LocalDate> hervatOp() {
        return Optional.ofNullable(hervatOp);
    }

    /**
     * @param vandaag today
     * @return for how many days it stood still
     */
    public long dagen(LocalDate vandaag) {
        return ChronoUnit.DAYS.between(vanaf, hervatOp().orElse(vandaag));
    }
}
