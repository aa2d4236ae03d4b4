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
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Taaksoort;

/** What became of a question that was cleared up; of what moved to a helper stays to whom, and nothing of what it said (R-TOE-39). */
@Entity
@Table(schema = "toeleiding", name = "omlabelverklaring")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Omlabelverklaring extends Dossierentiteit {

    @Id
    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Taaksoort naar;

    private String organisatie;
    private String reden;
    private Instant op;
    private UUID door;

    protected Omlabelverklaring() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Omlabelverklaring(ToeleidingId toeleiding, NieuweOmlabeling nieuw, UUID door, Instant op) {
        this.toeleiding = toeleiding.waarde();
        naar = nieuw.naar();
        organisatie = nieuw.organisatie();
        reden = nieuw.reden();
        this.door = door;
        this.op = op;
    }

    UUID door() {
        return door;
    }

    Omlabelregel view(String naam) {
        return new Omlabelregel(naar, organisatie, reden, naam, op);
    }
}
