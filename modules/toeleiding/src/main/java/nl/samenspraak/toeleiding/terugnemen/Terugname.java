package nl.samenspraak.toeleiding.terugnemen;

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
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;

/** That one party has to hear that something it got is taken back; owed until the letter went. */
@Entity
@Table(schema = "toeleiding", name = "terugname")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Terugname extends Dossierentiteit {

    /** The most characters of what it is about. */
    static final int LANGSTE_WAT = 2000;

    @Id
    private UUID id;

    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Terugneemgrond grond;

    private String wat;
    private UUID over;
    private String ontvanger;
    private String naam;
    private LocalDate sinds;

    @Column(name = "verstuurd_op")
    private Instant verstuurdOp;

    protected Terugname() {}

    /**
     * @param toeleiding the toeleiding
     * @param grond why
     * @param wat what it is about, as a letter cites it; or empty
     * @param over the key of what it is about; {@code null} when that has none
     * @param aan who has to hear of it
     * @param sinds since which day
     */
    Terugname(
            ToeleidingId toeleiding,
            Terugneemgrond grond,
            String wat,
            UUID over,
            Correctieontvanger aan,
            LocalDate sinds) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.toeleiding = toeleiding.waarde();
        this.grond = grond;
        this.wat = wat.length() > LANGSTE_WAT ? wat.substring(0, LANGSTE_WAT) : wat;
        this.over = over;
        ontvanger = aan.sleutel();
        naam = aan.naam();
        this.sinds = sinds;
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    void isVerstuurd(Instant op) {
        verstuurdOp = op;
    }

    /** @return whether it says the same to the same party */
    boolean isZelfde(Terugname andere) {
        return grond == andere.grond && wat.equals(andere.wat) && ontvanger.equals(andere.ontvanger);
    }

    boolean gaatOver(UUID dit, Terugneemgrond waarom) {
        return grond == waarom && dit.equals(over);
    }

    UUID id() {
        return id;
    }

    /** @return why */
    public Terugneemgrond grond() {
        return grond;
    }

    /** @return what it is about, or empty */
    public String wat() {
        return wat;
    }

    /** @return since which day */
    public LocalDate sinds() {
        return sinds;
    }

    /** @return who has to hear of it */
    public Correctieontvanger aan() {
        return new Correctieontvanger(ontvanger, naam);
    }

    /** @return whether the letter has to go still */
    public boolean staatOpen() {
        return verstuurdOp == null;
    }
}
