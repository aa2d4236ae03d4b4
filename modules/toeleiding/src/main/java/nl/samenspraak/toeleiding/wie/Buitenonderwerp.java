package nl.samenspraak.toeleiding.wie;

import jakarta.persistence.Entity;
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

/** Something that the client leaves out of the onderzoek (R-TOE-05). */
@Entity
@Table(schema = "toeleiding", name = "buitenscope")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Buitenonderwerp extends Dossierentiteit {

    /** The most characters of it. */
    public static final int LANGSTE = 200;

    @Id
    private UUID id;

    private UUID toeleiding;
    private int rang;
    private String onderwerp;
    private LocalDate op;

    protected Buitenonderwerp() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Buitenonderwerp(UUID id, ToeleidingId toeleiding, int rang, String onderwerp, LocalDate op) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.rang = rang;
        this.onderwerp = onderwerp;
        this.op = op;
    }

    UUID id() {
        return id;
    }

    WieView.Buiten view() {
        return new WieView.Buiten(id, onderwerp, op);
    }
}
