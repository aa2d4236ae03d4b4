package nl.samenspraak.toeleiding.onderzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Stilstand;

/** That an onderzoek stands still, since when, on which ground and why. Its term runs on (Wmo 2015 art. 2.3.2 lid 1). */
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

    @Enumerated(EnumType.STRING)
    private Stilstand.Grond grond;

    private String reden;

    @Column(name = "hervat_op")
    private LocalDate hervatOp;

    protected Opschorting() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Opschorting(UUID id, ToeleidingId toeleiding, LocalDate vanaf, Stilstand.Grond grond, String reden) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.vanaf = vanaf;
        this.grond = grond;
        this.reden = reden;
    }

    void hervat(LocalDate dag) {
        hervatOp = dag;
    }

    /** @return since when */
    public LocalDate vanaf() {
        return vanaf;
    }

    /** @return on which ground */
    public Stilstand.Grond grond() {
        return grond;
    }

    /** @return why */
    public String reden() {
        return reden;
    }

    /** @return until when; empty while it stands still */
    public Optional<LocalDate> hervatOp() {
        return Optional.ofNullable(hervatOp);
    }
}
