package nl.samenspraak.toeleiding.wie;

import jakarta.persistence.Column;
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

/** Somebody who speaks for a client, on which ground, and that it was shown. */
@Entity
@Table(schema = "toeleiding", name = "vertegenwoordiger")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Vertegenwoordiger extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private int rang;
    private String naam;
    private String grond;
    private String gezien;

    @Column(name = "gezien_op")
    private LocalDate gezienOp;

    private String uitleg;

    protected Vertegenwoordiger() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Vertegenwoordiger(UUID id, ToeleidingId toeleiding, int rang, NieuweVertegenwoordiger nieuw) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.rang = rang;
        naam = nieuw.naam();
        grond = nieuw.grond();
        gezien = nieuw.gezien();
        gezienOp = nieuw.gezienOp();
        uitleg = nieuw.uitleg();
    }

    UUID id() {
        return id;
    }

    /** @return who */
    public String naam() {
        return naam;
    }

    WieView.Spreker view(Wiereferentie referentie) {
        return new WieView.Spreker(id, naam, referentie.grond(grond).orElse(null), gezien, gezienOp, uitleg);
    }
}
