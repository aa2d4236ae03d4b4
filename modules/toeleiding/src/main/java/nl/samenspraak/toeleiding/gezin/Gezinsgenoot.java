package nl.samenspraak.toeleiding.gezin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * Somebody of the family of a client. Of whoever does not take part stays what that person is to the client, and nothing else: without it the same
 * person would be asked again.
 */
@Entity
@Table(schema = "toeleiding", name = "gezinsgenoot")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Gezinsgenoot extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private int rang;

    @Enumerated(EnumType.STRING)
    private Gezinsrelatie relatie;

    private String naam;

    @Column(name = "zelfde_adres")
    private boolean zelfdeAdres;

    private String noodzaak;

    @Enumerated(EnumType.STRING)
    private Gezinsdeelname deelname;

    @Column(name = "moet_horen")
    private boolean moetHoren;

    protected Gezinsgenoot() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Gezinsgenoot(UUID id, ToeleidingId toeleiding, int rang, NieuwGezinslid nieuw) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.rang = rang;
        relatie = nieuw.relatie();
        naam = nieuw.naam();
        zelfdeAdres = nieuw.zelfdeAdres();
        noodzaak = nieuw.noodzaak();
        deelname = Gezinsdeelname.DOET_MEE;
        moetHoren = !naam.isEmpty();
    }

    void blijftErbuiten(Gezinsdeelname waarom) {
        deelname = waarom;
        naam = "";
        noodzaak = "";
        zelfdeAdres = false;
        moetHoren = false;
    }

    /** The letter in which this person reads of being in it, went (R-ALG-08). */
    public void hoorde() {
        moetHoren = false;
    }

    /** @return what tells this person apart */
    public UUID id() {
        return id;
    }

    /** @return what this person is to the client */
    public Gezinsrelatie relatie() {
        return relatie;
    }

    /** @return the name, or empty */
    public String naam() {
        return naam;
    }

    /** @return whether this person lives at the address of the client */
    public boolean zelfdeAdres() {
        return zelfdeAdres;
    }

    /** @return why the help needs to know it, or empty */
    public String noodzaak() {
        return noodzaak;
    }

    /** @return whether this person is in the onderzoek */
    public Gezinsdeelname deelname() {
        return deelname;
    }
}
