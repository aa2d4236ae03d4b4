package nl.samenspraak.toeleiding.gezin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Whether the family of a client matters for the help. */
@Entity
@Table(schema = "toeleiding", name = "gezin")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Gezinsbeeld extends Dossierentiteit {

    @Id
    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Gezinssituatie situatie;

    protected Gezinsbeeld() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Gezinsbeeld(ToeleidingId toeleiding, Gezinssituatie situatie) {
        this.toeleiding = toeleiding.waarde();
        this.situatie = situatie;
    }

    void wordt(Gezinssituatie andere) {
        situatie = andere;
    }

    Gezinssituatie situatie() {
        return situatie;
    }
}
