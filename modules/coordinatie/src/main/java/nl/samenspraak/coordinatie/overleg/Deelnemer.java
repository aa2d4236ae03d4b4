package nl.samenspraak.coordinatie.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.zaak.noodzaak.Noodzaakkaart;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** Somebody who is needed in a casusoverleg, with the task and the reason (R-COO-08). */
@Entity
@Table(schema = "coordinatie", name = "deelnemer")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Deelnemer extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    private UUID overleg;

    private String naam;

    private String organisatie;

    private UUID partij;

    @Enumerated(EnumType.STRING)
    private Overlegrol rol;

    private String taak;

    @Embedded
    private Noodzaakkaart noodzaak;

    @Column(name = "geheimhouding_op")
    private LocalDate geheimhoudingOp;

    @Column(name = "bevestigd_op")
    private LocalDate bevestigdOp;

    protected Deelnemer() {}

    Deelnemer(UUID id, CoordinatieId coordinatie, UUID overleg, NieuweDeelnemer nieuw) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.overleg = overleg;
        naam = nieuw.naam();
        organisatie = nieuw.organisatie();
        partij = nieuw.partij();
        rol = nieuw.rol();
        taak = nieuw.taak();
        noodzaak = new Noodzaakkaart(nieuw.noodzaak());
    }

    UUID overleg() {
        return overleg;
    }

    /** Accepted for this meeting alone (R-COO-13). */
    void accepteerde(LocalDate dag) {
        geheimhoudingOp = dag;
    }

    boolean magErin() {
        return geheimhoudingOp != null;
    }

    void bevestigde(LocalDate dag) {
        bevestigdOp = dag;
    }

    /** Whoever was not in the room has nothing to confirm. */
    boolean moetBevestigen() {
        return magErin() && bevestigdOp == null;
    }

    Overlegrol rol() {
        return rol;
    }

    UUID partij() {
        return partij;
    }

    String organisatie() {
        return organisatie;
    }

    OverlegView.Wie regel() {
        Noodzaaktoets toets = noodzaak.toets();
        return new OverlegView.Wie(id, naam, organisatie, partij, rol, taak, toets, geheimhoudingOp, bevestigdOp);
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    UUID id() {
        return id;
    }
}
