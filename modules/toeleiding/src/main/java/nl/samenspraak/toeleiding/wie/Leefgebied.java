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

/** A leefgebied that is asked about in this onderzoek beside what the client asked for, and why (R-TOE-24). */
@Entity
@Table(schema = "toeleiding", name = "leefgebied")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Leefgebied extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private String gebied;

    @Enumerated(EnumType.STRING)
    private Leefgebiedaanleiding aanleiding;

    private String reden;
    private LocalDate op;

    protected Leefgebied() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Leefgebied(UUID id, ToeleidingId toeleiding, NieuwLeefgebied nieuw, LocalDate op) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        gebied = nieuw.gebied();
        aanleiding = nieuw.aanleiding();
        reden = nieuw.reden();
        this.op = op;
    }

    UUID id() {
        return id;
    }

    String gebied() {
        return gebied;
    }

    WieView.Gebied view(Wiereferentie referentie) {
        return new WieView.Gebied(id, referentie.leefgebiednaam(gebied), aanleiding, reden, op);
    }
}
