package nl.samenspraak.klachten.behandelen;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * Something that the handling of a klacht leaves beside its timeline: what was decided, asked, heard or agreed. It goes when its klacht
 * goes.
 */
@MappedSuperclass
@VanDossierdeel({Dossierdeel.KLACHT, Dossierdeel.KLACHTVERDELING})
public abstract class Behandelstuk extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID klacht;
    private LocalDate dag;
    private Instant op;
    private UUID door;

    protected Behandelstuk() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new KlachtId(klacht).zaak());
    }

    protected Behandelstuk(KlachtId klacht, Klachtstap stap) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.klacht = klacht.waarde();
        dag = stap.dag();
        op = stap.op();
        door = stap.door();
    }

    public UUID id() {
        return id;
    }

    public KlachtId klacht() {
        return new KlachtId(klacht);
    }

    /** @return the day on which it happened */
    public LocalDate dag() {
        return dag;
    }

    /** @return when it was recorded */
    public Instant op() {
        return op;
    }

    /** @return the account of who recorded it */
    public UUID door() {
        return door;
    }
}
