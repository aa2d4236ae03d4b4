package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.persistence.Entity;
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
import nl.samenspraak.toeleiding.PartijId;

/** A party that does something in a plan: with which task, and whom to speak to. */
@Entity
@Table(schema = "coordinatie", name = "planpartij")
@VanDossierdeel({Dossierdeel.COORDINATIEDOSSIER, Dossierdeel.PLAN})
public class Planpartij extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;
    private UUID partij;
    private String taak;
    private String contact;
    private LocalDate sinds;

    protected Planpartij() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    /**
     * @param id what tells it apart in this plan
     * @param coordinatie the coördinatie
     * @param nieuw which party, with which task
     * @param sinds since when
     */
    public Planpartij(UUID id, CoordinatieId coordinatie, NieuwePlanpartij nieuw, LocalDate sinds) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        partij = nieuw.partij().waarde();
        this.sinds = sinds;
        wordt(nieuw);
    }

    /** Another party is another row; of this one the task and whom to speak to can change. */
    void wordt(NieuwePlanpartij nieuw) {
        taak = nieuw.taak();
        contact = nieuw.contact();
    }

    /** @return what tells it apart in this plan */
    public UUID id() {
        return id;
    }

    /** @return which party of the register it is */
    public PartijId partij() {
        return new PartijId(partij);
    }

    /** @return what it does here */
    public String taak() {
        return taak;
    }

    /** @return whom to speak to, or empty text */
    public String contact() {
        return contact;
    }

    /** @return since when */
    public LocalDate sinds() {
        return sinds;
    }
}
