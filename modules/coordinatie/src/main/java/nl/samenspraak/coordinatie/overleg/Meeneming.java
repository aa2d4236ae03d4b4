package nl.samenspraak.coordinatie.overleg;

import jakarta.persistence.Column;
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

/** That somebody takes something along from a casusoverleg, with the yes of who supplied it and a condition (R-COO-12). */
@Entity
@Table(schema = "coordinatie", name = "meeneming")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Meeneming extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    private UUID overleg;

    private UUID deelnemer;

    private UUID inbrenger;

    private String gegeven;

    @Enumerated(EnumType.STRING)
    private Gegevenssoort soort;

    private String doel;

    private String dossier;

    @Column(name = "akkoord_op")
    private LocalDate akkoordOp;

    private String voorwaarde;

    protected Meeneming() {}

    Meeneming(UUID id, CoordinatieId coordinatie, UUID overleg, NieuweMeeneming nieuw) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.overleg = overleg;
        deelnemer = nieuw.deelnemer();
        inbrenger = nieuw.inbrenger();
        gegeven = nieuw.gegeven();
        soort = nieuw.soort();
        doel = nieuw.doel();
        dossier = nieuw.dossier();
        voorwaarde = "";
    }

    UUID overleg() {
        return overleg;
    }

    /** Whoever supplied it, says yes and under which condition. */
    void akkoord(String onder, LocalDate dag) {
        voorwaarde = onder;
        akkoordOp = dag;
    }

    boolean gaatMee() {
        return akkoordOp != null;
    }

    UUID deelnemer() {
        return deelnemer;
    }

    UUID inbrenger() {
        return inbrenger;
    }

    OverlegView.Mee regel(String wie, String van) {
        return new OverlegView.Mee(id, deelnemer, wie, van, gegeven, soort, doel, voorwaarde, dossier, akkoordOp);
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    UUID id() {
        return id;
    }
}
