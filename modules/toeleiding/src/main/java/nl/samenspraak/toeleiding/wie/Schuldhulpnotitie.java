package nl.samenspraak.toeleiding.wie;

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

/** That somebody was helped towards schuldhulp, and when. There is no field for anything about the debts (R-TOE-38). */
@Entity
@Table(schema = "toeleiding", name = "schuldhulp")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Schuldhulpnotitie extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Schuldhulp wat;

    private LocalDate dag;

    protected Schuldhulpnotitie() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Schuldhulpnotitie(UUID id, ToeleidingId toeleiding, Schuldhulp wat, LocalDate dag) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.wat = wat;
        this.dag = dag;
    }

    WieView.Schuldhulpdag view() {
        return new WieView.Schuldhulpdag(wat, dag);
    }
}
