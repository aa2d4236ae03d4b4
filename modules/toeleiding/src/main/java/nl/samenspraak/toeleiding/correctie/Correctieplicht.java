package nl.samenspraak.toeleiding.correctie;

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

/** A letter about a correction that is owed to somebody until it went. */
@Entity
@Table(schema = "toeleiding", name = "correctieplicht")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Correctieplicht extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private UUID correctie;
    private String ontvanger;
    private String naam;

    @Column(name = "verstuurd_op")
    private Instant verstuurdOp;

    protected Correctieplicht() {}

    Correctieplicht(ToeleidingId toeleiding, UUID correctie, Correctieontvanger aan) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.toeleiding = toeleiding.waarde();
        this.correctie = correctie;
        ontvanger = aan.sleutel();
        naam = aan.naam();
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    void isVerstuurd(Instant op) {
        verstuurdOp = op;
    }

    UUID correctie() {
        return correctie;
    }

    /** @return whether the letter has to go still */
    boolean staatOpen() {
        return verstuurdOp == null;
    }

    boolean isAan(String sleutel) {
        return ontvanger.equals(sleutel);
    }

    Correctieontvanger aan() {
        return new Correctieontvanger(ontvanger, naam);
    }

    Optional<Instant> verstuurdOp() {
        return Optional.ofNullable(verstuurdOp);
    }
}
