package nl.samenspraak.coordinatie.betrokkenen;

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
     * @return the first of the household
     */
    public static Gezinslid inwoner(UUID id, CoordinatieId coordinatie) {
        return new Gezinslid(id, coordinatie, 0, new NieuwGezinslid("", Gezinsrol.INWONER, null, ""));
    }

    /**
     * @param id what tells this person apart
     * @param coordinatie the coördinatie
     * @param rang the place
     * @param nieuw who
     */
    public Gezinslid(UUID id, CoordinatieId coordinatie, int rang, NieuwGezinslid nieuw) {
        this.id = id;
        this.coordinatie = coordinatie.waarde();
        this.rang = rang;
        naam = nieuw.naam();
        rol = nieuw.rol();
        geboren = nieuw.geboren();
        noodzaak = nieuw.noodzaak();
    }

    /** @return what tells this person apart */
    public UUID id() {
        return id;
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
