package nl.samenspraak.coordinatie.voortgang;

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

/** That somebody looked at a plan, or decided that it goes on. */
@Entity
@Table(schema = "coordinatie", name = "toets")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Toets extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    @Enumerated(EnumType.STRING)
    private Toetssoort soort;

    private LocalDate dag;
    private boolean gesproken;
    private String bevinding;
    private UUID door;
    private Instant op;

    protected Toets() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    Toets(UUID id, CoordinatieId coordinatie, NieuweToets nieuw, UUID door, Instant op) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        soort = nieuw.soort();
        dag = nieuw.op();
        gesproken = nieuw.gesproken();
        bevinding = nieuw.bevinding();
        this.door = door;
        this.op = op;
    }

    UUID door() {
        return door;
    }

    Toetsregel regel(String naam) {
        return new Toetsregel(soort, dag, gesproken, bevinding, naam);
    }
}
