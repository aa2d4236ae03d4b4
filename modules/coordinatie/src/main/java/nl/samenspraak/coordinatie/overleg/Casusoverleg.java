package nl.samenspraak.coordinatie.overleg;

import jakarta.persistence.Column;
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
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** A casusoverleg, from preparing it until each party confirmed its slip. What was said in it, is not in it. */
@Entity
@Table(schema = "coordinatie", name = "overleg")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Casusoverleg extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    private String vraag;

    private LocalDate dag;

    private String tijd;

    @Enumerated(EnumType.STRING)
    private Overlegstand stand;

    private UUID organisator;

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    protected Casusoverleg() {}

    Casusoverleg(UUID id, CoordinatieId coordinatie, NieuwOverleg nieuw, UUID organisator) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        vraag = nieuw.vraag();
        dag = nieuw.dag();
        tijd = nieuw.tijd();
        this.organisator = organisator;
        stand = Overlegstand.VOORBEREID;
    }

    /** It goes from one state to the next, and never back. */
    Optional<Weigerreden> wordt(Overlegstand volgende, Instant op) {
        if (volgende == stand || volgende != stand.volgende()) {
            return Optional.of(Weigerreden.OVERLEG_NIET_NU);
        }
        stand = volgende;
        if (volgende == Overlegstand.GESLOTEN) {
            geslotenOp = op;
        }
        return Optional.empty();
    }

    Optional<Weigerreden> eis(Overlegstand... mag) {
        for (Overlegstand deze : mag) {
            if (stand == deze) {
                return Optional.empty();
            }
        }
        return Optional.of(Weigerreden.OVERLEG_NIET_NU);
    }

    Overlegstand stand() {
        return stand;
    }

    OverlegView.Regel regel(String wie) {
        return new OverlegView.Regel(id, vraag, dag, tijd, stand, wie, geslotenOp);
    }

    UUID organisator() {
        return organisator;
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    UUID id() {
        return id;
    }
}
