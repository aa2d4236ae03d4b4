package nl.samenspraak.toeleiding.notities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/** One note of one toeleider; what it says is locked away. */
@Entity
@Table(schema = "toeleiding", name = "notitie")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Notitie extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private UUID eigenaar;
    private byte[] tekst;
    private int sleutelversie;

    @Column(name = "bewaard_op")
    private Instant bewaardOp;

    protected Notitie() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Notitie(UUID id, ToeleidingId toeleiding, UUID eigenaar) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.eigenaar = eigenaar;
    }

    void zegt(byte[] opgesloten, int versie, Instant op) {
        tekst = opgesloten;
        sleutelversie = versie;
        bewaardOp = op;
    }

    UUID id() {
        return id;
    }

    byte[] tekst() {
        return tekst;
    }

    Instant bewaardOp() {
        return bewaardOp;
    }
}
