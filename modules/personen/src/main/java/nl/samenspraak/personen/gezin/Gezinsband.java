package nl.samenspraak.personen.gezin;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.BandId;
import nl.samenspraak.personen.Persoonsgegevens;
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * A link between two persons. Laid with a reason of necessity, broken with a reason (R-ALG-07, R-ALG-08), and kept after that so
 * that it can be explained. Nothing that is recorded about the one passes along it to the other.
 */
@Entity
@Table(name = "gezinsband", schema = "personen")
@VanDossierdeel(Dossierdeel.PERSOON)
public class Gezinsband extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID persoon;
    private UUID verwant;

    /** What the verwant is to the persoon. */
    @Enumerated(EnumType.STRING)
    private Verwantschap soort;

    private String noodzaak;
    private LocalDate van;

    @Embedded
    @AttributeOverride(name = "door", column = @Column(name = "gelegd_door"))
    @AttributeOverride(name = "naam", column = @Column(name = "gelegd_door_naam"))
    @AttributeOverride(name = "op", column = @Column(name = "gelegd_op"))
    private Vastlegging gelegd;

    private LocalDate tot;
    private String breekreden;

    @Embedded
    @AttributeOverride(name = "door", column = @Column(name = "verbroken_door"))
    @AttributeOverride(name = "naam", column = @Column(name = "verbroken_door_naam"))
    @AttributeOverride(name = "op", column = @Column(name = "verbroken_op"))
    private Vastlegging verbroken;

    protected Gezinsband() {}

    /**
     * @param nieuw the link
     * @param door who makes it
     */
    public Gezinsband(NieuweBand nieuw, Vastlegging door) {
        id = BandId.nieuw().waarde();
        persoon = nieuw.persoon().waarde();
        verwant = nieuw.verwant().waarde();
        soort = nieuw.verwantIs();
        noodzaak = nieuw.noodzaak().tekst();
        van = nieuw.van();
        gelegd = door;
    }

    /**
     * Ends the link.
     *
     * @param reden why
     * @param vandaag the day on which it ends
     * @param door who breaks it
     * @throws OngeldigeWaarde when it has ended already
     */
    public void verbreek(Reden reden, LocalDate vandaag, Vastlegging door) {
        if (!geldt()) {
            throw new OngeldigeWaarde("Deze band is al verbroken.");
        }
        tot = vandaag;
        breekreden = reden.tekst();
        verbroken = door;
    }

    /** @return whether it has not been broken */
    public boolean geldt() {
        return tot == null;
    }

    /** @return the link's identifier */
    public BandId id() {
        return new BandId(id);
    }

    /** @return the person whose question it was laid for */
    public PersoonId persoon() {
        return new PersoonId(persoon);
    }

    /**
     * @param vanuit one of the two
     * @return the other
     */
    public PersoonId ander(PersoonId vanuit) {
        return new PersoonId(vanuit.waarde().equals(persoon) ? verwant : persoon);
    }

    /**
     * @param vanuit one of the two
     * @return what the other is to that one
     */
    public Verwantschap anderIs(PersoonId vanuit) {
        return vanuit.waarde().equals(persoon) ? soort : soort.omgekeerd();
    }

    /**
     * @param vanuit one of the two
     * @param gegevens who the other is
     * @return the other as a member of that one's household
     */
    public Gezinslid lid(PersoonId vanuit, Persoonsgegevens gegevens) {
        Gezinslid.Verbreking verbreking =
                geldt() ? null : new Gezinslid.Verbreking(tot, breekreden, verbroken.handeling());
        return new Gezinslid(
                id(),
                ander(vanuit),
                gegevens.naam(),
                gegevens.geboortedatum(),
                gegevens.merken(),
                anderIs(vanuit),
                noodzaak,
                van,
                gelegd.handeling(),
                verbreking);
    }
}
