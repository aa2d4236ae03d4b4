package nl.samenspraak.toeleiding.conclusie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** The outcome of an onderzoek, with reasons (R-TOE-10). */
@Entity
@Table(schema = "toeleiding", name = "conclusie")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Conclusie extends Dossierentiteit {

    @Id
    private UUID toeleiding;

    private boolean coordinatie;
    private boolean verplicht;
    private String motivering;
    private Instant op;

    private UUID door;

    @Column(name = "gelezen_met_client")
    private boolean gelezenMetClient;

    protected Conclusie() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Conclusie(ToeleidingId toeleiding, NieuweConclusie nieuw, boolean verplicht, UUID door, Instant op) {
        this.toeleiding = toeleiding.waarde();
        coordinatie = nieuw.coordinatie();
        motivering = nieuw.motivering();
        gelezenMetClient = nieuw.gelezenMetClient();
        this.verplicht = verplicht;
        this.door = door;
        this.op = op;
    }

    /** Puts the reasons right (AVG 16): what was concluded stays. */
    void verbeter(String tekst) {
        motivering = tekst;
    }

    /** @return whether there will be coordination */
    public boolean coordinatie() {
        return coordinatie;
    }

    /** @return whether the law made that obligatory (R-COO-01) */
    public boolean verplicht() {
        return verplicht;
    }

    /** @return why */
    public String motivering() {
        return motivering;
    }

    /** @return whether the client read it before it was concluded (R-TOE-25) */
    public boolean gelezenMetClient() {
        return gelezenMetClient;
    }

    /** @return when */
    public Instant op() {
        return op;
    }

    /** @return who concluded so */
    public UUID door() {
        return door;
    }
}
