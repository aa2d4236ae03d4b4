package nl.samenspraak.toeleiding.gezin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    @Enumerated(EnumType.STRING)
    private Leeftijdsgroep leeftijd;

    private String gezag;

    /** Whether somebody has to hear it still. */
    @Column(name = "moet_horen")
    private boolean moetHoren;

    @Enumerated(EnumType.STRING)
    private Leeftijdsgroep.Toehoorder gehoord;

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
        leeftijd = moetHoren ? nieuw.groep() : null;
        gezag = moetHoren && leeftijd.heeftGezagNodig() ? nieuw.gezag() : "";
    }

    void blijftErbuiten(Gezinsdeelname waarom) {
        deelname = waarom;
        naam = "";
        leeftijd = null;
        gezag = "";
        noodzaak = "";
        zelfdeAdres = false;
        moetHoren = false;
    }

    /**
     * The letter about being in it went; of a child from twelve two go (R-ALG-08).
     *
     * @param wie to whom it went
     */
    public void hoorde(Leeftijdsgroep.Toehoorder wie) {
        Set<Leeftijdsgroep.Toehoorder> nog = new HashSet<>(horen());
        nog.remove(wie);
        nog.remove(gehoord);
        gehoord = wie;
        moetHoren = moetHoren && !nog.isEmpty();
    }

    /** @return whether a letter about being in it has to go still: to this person, to who has gezag, or to both */
    public boolean moetHoren() {
        return moetHoren;
    }

    /** @return who hears that this person is in it; nobody without a name */
    public Set<Leeftijdsgroep.Toehoorder> horen() {
        return leeftijd == null ? Set.of() : leeftijd.horen();
    }

    /** @return who has gezag over this child; empty when that is the client, or it is no child */
    public String gezag() {
        return gezag;
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
