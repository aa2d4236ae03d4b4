package nl.samenspraak.coordinatie.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** A goal of a plan: one line, that everybody reads and that names nobody. */
@Entity
@Table(schema = "coordinatie", name = "plandoel")
@VanDossierdeel(Dossierdeel.PLAN)
public class Plandoel extends Dossierentiteit {

    /** The most characters of a goal. */
    public static final int LANGSTE = 120;

    @Id
    private UUID id;

    private UUID coordinatie;
    private int rang;
    private String tekst;

    protected Plandoel() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    Plandoel(UUID id, CoordinatieId coordinatie, int rang, String tekst) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.rang = rang;
        this.tekst = tekst;
    }

    void luidt(String andere) {
        tekst = andere;
    }

    UUID id() {
        return id;
    }

    int rang() {
        return rang;
    }

    String tekst() {
        return tekst;
    }
}
