package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** Somebody of the household, by name and in no register: the plan needs to know whom something is for, and no more. */
@Entity
@Table(schema = "coordinatie", name = "gezinslid")
@VanDossierdeel({Dossierdeel.COORDINATIEDOSSIER, Dossierdeel.PLAN})
public class Gezinslid extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;
    private int rang;
    private String naam;

    @Enumerated(EnumType.STRING)
    private Gezinsrol rol;

    private LocalDate geboren;
    private String noodzaak;

    private LocalDate sinds;

    @Column(name = "verteld_op")
    private LocalDate verteldOp;

    @Column(name = "uitgesteld_tot")
    private LocalDate uitgesteldTot;

    private String uitstelgrond;

    protected Gezinslid() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
    }

    /**
     * The client, whose name is in the register and not here.
     *
     * @param id what tells this person apart
     * @param coordinatie the coördinatie
     * @param sinds since when
     * @return the first of the household
     */
    public static Gezinslid inwoner(UUID id, CoordinatieId coordinatie, LocalDate sinds) {
        return new Gezinslid(id, coordinatie, 0, new NieuwGezinslid("", Gezinsrol.INWONER, null, ""), sinds);
    }

    /**
     * @param id what tells this person apart
     * @param coordinatie the coördinatie
     * @param rang the place
     * @param nieuw who
     * @param sinds since when
     */
    public Gezinslid(UUID id, CoordinatieId coordinatie, int rang, NieuwGezinslid nieuw, LocalDate sinds) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.rang = rang;
        this.sinds = sinds;
        wordt(nieuw);
    }

    /** @param nieuw what is recorded of this person from now on */
    void wordt(NieuwGezinslid nieuw) {
        naam = nieuw.naam();
        rol = nieuw.rol();
        geboren = nieuw.geboren();
        noodzaak = nieuw.noodzaak();
    }

    /**
     * This person was told to be on record.
     *
     * @param dag when
     */
    public void hoorde(LocalDate dag) {
        verteldOp = dag;
        uitgesteldTot = null;
        uitstelgrond = null;
    }

    /** Telling waits until a day, on a ground (R-AVG-12). */
    void stelUit(LocalDate tot, String grond) {
        uitgesteldTot = tot;
        uitstelgrond = grond;
    }

    /** @return when this person was told to be on record; empty when not yet */
    public Optional<LocalDate> verteldOp() {
        return Optional.ofNullable(verteldOp);
    }

    /** @return until when telling waits; empty when it does not */
    public Optional<LocalDate> uitgesteldTot() {
        return Optional.ofNullable(uitgesteldTot);
    }

    /** @return on which ground it waits, or empty text */
    public String uitstelgrond() {
        return uitstelgrond == null ? "" : uitstelgrond;
    }

    /** @return since when this person is on record */
    public LocalDate sinds() {
        return sinds;
    }

    /** @return from which day this person has to hear to be on record; empty of the client, and of who did (R-ALG-08) */
    public Optional<LocalDate> vertellenVanaf() {
        return rol == Gezinsrol.INWONER || verteldOp != null
                ? Optional.empty()
                : uitgesteldTot().or(() -> Optional.of(sinds));
    }

    /** @return what tells this person apart */
    public UUID id() {
        return id;
    }

    int rang() {
        return rang;
    }

    /** @return the name; empty of the client, whose name is in the register */
    public String naam() {
        return naam;
    }

    /** @return what this person is to the household */
    public Gezinsrol rol() {
        return rol;
    }

    /** @return the day of birth, when that is known */
    public Optional<LocalDate> geboren() {
        return Optional.ofNullable(geboren);
    }

    /** @return why the plan needs this person, or empty text */
    public String noodzaak() {
        return noodzaak;
    }
}
