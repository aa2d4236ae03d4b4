package nl.samenspraak.coordinatie.aanwijzen;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** That somebody coordinates, or that the client waived a coördinator; from when to when (R-COO-03). */
@Entity
@Table(schema = "coordinatie", name = "aanwijzing")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Aanwijzing extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    @Enumerated(EnumType.STRING)
    private Coordinatorvorm vorm;

    private String naam;
    private String organisatie;
    private String mandaat;
    private String contact;
    private String inbreng;
    private String partijen;
    private LocalDate sinds;
    private LocalDate tot;
    private UUID door;
    private Instant op;

    protected Aanwijzing() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    Aanwijzing(UUID id, CoordinatieId coordinatie, NieuweAanwijzing nieuw, UUID door, Instant op) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        vorm = nieuw.vorm();
        naam = nieuw.naam();
        organisatie = nieuw.organisatie();
        mandaat = nieuw.mandaat();
        contact = nieuw.contact();
        inbreng = nieuw.inbreng();
        partijen = nieuw.partijen();
        sinds = nieuw.sinds();
        this.door = door;
        this.op = op;
    }

    void eindigt(LocalDate dag) {
        tot = dag;
    }

    boolean loopt() {
        return tot == null;
    }

    LocalDate sinds() {
        return sinds;
    }

    Aanwijzingregel regel() {
        return new Aanwijzingregel(vorm, naam, organisatie, mandaat, contact, inbreng, partijen, sinds, tot);
    }
}
