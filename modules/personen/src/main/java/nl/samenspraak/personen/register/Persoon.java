package nl.samenspraak.personen.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Bsn;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.identificeren.BsnView;
import nl.samenspraak.personen.identificeren.Bsnbron;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;
import nl.samenspraak.personen.identificeren.Bsnvelden;
import nl.samenspraak.personen.identificeren.Handeling;
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * A person in the register. Enters by hand or from the BRP; the BSN, when a law asks for it, is established once with its source
 * (R-ALG-19) and lies here encrypted. Every change of who someone is renews what searches compare with.
 */
@Entity
@Table(name = "persoon", schema = "personen")
@VanDossierdeel({Dossierdeel.PERSOON, Dossierdeel.INKIJK})
public class Persoon extends Dossierentiteit {

    @Id
    private UUID id;

    private String pseudoniem;

    @Embedded
    private Bsnvelden bsn;

    @Embedded
    private Naamvelden naam;

    /** Eight digits, 00 for an unknown part. */
    private String geboortedatum;

    @Embedded
    private Verblijfvelden verblijf;

    @Embedded
    private Merkvelden merken;

    @Embedded
    private Zoekvelden zoek;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "telefoon", schema = "personen", joinColumns = @JoinColumn(name = "persoon"))
    @OrderColumn(name = "rang")
    @Column(name = "nummer")
    private List<String> telefoons = new ArrayList<>();

    /** Who found that the household does not matter (R-ALG-08). */
    @Embedded
    @AttributeOverride(name = "door", column = @Column(name = "gezin_door"))
    @AttributeOverride(name = "naam", column = @Column(name = "gezin_door_naam"))
    @AttributeOverride(name = "op", column = @Column(name = "gezin_op"))
    private Vastlegging gezin;

    protected Persoon() {}

    /**
     * @param id the new identifier
     * @param pseudoniem how the person stands in the access log
     * @param gegevens who it is
     */
    public Persoon(PersoonId id, String pseudoniem, Persoonsgegevens gegevens) {
        this.id = id.waarde();
        this.pseudoniem = pseudoniem;
        neemOver(gegevens);
    }

    /** @return the person's identifier */
    public PersoonId id() {
        return new PersoonId(id);
    }

    /** @return who this is, as last recorded */
    public Persoonsgegevens gegevens() {
        return new Persoonsgegevens(
                naam.naam(), Geboortedatum.van(geboortedatum), verblijf.verblijf(), merken.merken());
    }

    /**
     * Replaces who this is.
     *
     * @param nieuw the data as they are now
     */
    public final void neemOver(Persoonsgegevens nieuw) {
        naam = new Naamvelden(nieuw.naam());
        geboortedatum = nieuw.geboortedatum().waarde();
        merken = new Merkvelden(nieuw.merken());
        verblijf = new Verblijfvelden(nieuw.verblijf());
        zoek = new Zoekvelden(nieuw);
    }

    /**
     * Records the BSN (R-ALG-19).
     *
     * @param vaststelling the number and from where it is known
     * @param kluis locks it away
     */
    public final void stelBsnVast(Bsnvaststelling vaststelling, Bsnkluis kluis) {
        bsn = new Bsnvelden(kluis.sluitOp(vaststelling.bsn(), id()), vaststelling);
    }

    /**
     * @param kluis opens the number
     * @return the masked BSN with its source, when there is one
     */
    public Optional<BsnView> bsn(Bsnkluis kluis) {
        return Optional.ofNullable(bsn).map(velden -> velden.view(kluis, id()));
    }

    /**
     * @param kluis opens the number
     * @return the BSN in full, to ask a base registry with and for nothing else (R-ALG-21), when there is one
     */
    public Optional<Bsn> leesbaarBsn(Bsnkluis kluis) {
        return Optional.ofNullable(bsn).map(velden -> velden.open(kluis, id()));
    }

    /** @return the keyed hash of the BSN, when there is one */
    public Optional<String> bsnZoekwaarde() {
        return Optional.ofNullable(bsn).map(Bsnvelden::zoekwaarde);
    }

    /** @return whether this person was taken over from the BRP, and not entered by hand */
    public boolean uitBrp() {
        return bsn != null && bsn.bron() == Bsnbron.BRP;
    }

    /** @return what searches compare with */
    public Zoekvelden zoek() {
        return zoek;
    }

    /** @return the telephone numbers, the preferred one first */
    public List<Telefoonnummer> telefoons() {
        return telefoons.stream().map(Telefoonnummer::new).toList();
    }

    /** @param nieuw the telephone numbers, the preferred one first */
    public void bereikbaarOp(List<Telefoonnummer> nieuw) {
        telefoons.clear();
        nieuw.stream().map(Telefoonnummer::waarde).distinct().forEach(telefoons::add);
    }

    /**
     * Records that the household does not matter (R-ALG-08).
     *
     * @param door who found so
     */
    public void gezinNietRelevant(Vastlegging door) {
        gezin = door;
    }

    /** Takes back that the household does not matter, because a member of it does. */
    public void gezinRelevant() {
        gezin = null;
    }

    /** @return who found that the household does not matter, when someone did */
    public Optional<Handeling> gezinIsNietRelevant() {
        return Optional.ofNullable(gezin).map(Vastlegging::handeling);
    }
}
