package nl.samenspraak.toeleiding.onderzoek;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;

/** What went with a no: which kind of thing and how many, and nothing of what it said. */
@Entity
@Table(schema = "toeleiding", name = "wisverklaring")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Wisverklaring extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Stap stap;

    private String wat;
    private int aantal;
    private Instant op;

    private UUID door;

    protected Wisverklaring() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Wisverklaring(UUID id, ToeleidingId toeleiding, Stap stap, Wisregel regel, UUID door, Instant op) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.stap = stap;
        wat = regel.wat();
        aantal = regel.aantal();
        this.door = door;
        this.op = op;
    }

    /** @return which kind of thing, and how many */
    public Wisregel regel() {
        return new Wisregel(wat, aantal);
    }
}
