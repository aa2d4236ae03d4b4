package nl.samenspraak.coordinatie.overleg;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.plan.Uitvoerder;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** What was agreed in a casusoverleg: who does what by when, and no more (R-COO-11). */
@Entity
@Table(schema = "coordinatie", name = "overlegafspraak")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Overlegafspraak extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    private UUID overleg;

    private String wie;

    private String wat;

    private LocalDate uiterlijk;

    private UUID doel;

    @Column(name = "in_plan_op")
    private LocalDate inPlanOp;

    protected Overlegafspraak() {}

    Overlegafspraak(UUID id, CoordinatieId coordinatie, UUID overleg, NieuweOverlegafspraak nieuw) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.overleg = overleg;
        wie = nieuw.wie().toString();
        wat = nieuw.wat();
        uiterlijk = nieuw.uiterlijk();
        doel = nieuw.doel();
    }

    UUID overleg() {
        return overleg;
    }

    void staatInPlan(LocalDate dag) {
        inPlanOp = dag;
    }

    boolean staatInPlan() {
        return inPlanOp != null;
    }

    Uitvoerder wie() {
        return Uitvoerder.van(wie).orElseThrow();
    }

    String wat() {
        return wat;
    }

    LocalDate uiterlijk() {
        return uiterlijk;
    }

    UUID doel() {
        return doel;
    }

    OverlegView.Afspraak regel(String naam) {
        return new OverlegView.Afspraak(id, naam, wat, uiterlijk, inPlanOp);
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    UUID id() {
        return id;
    }
}
