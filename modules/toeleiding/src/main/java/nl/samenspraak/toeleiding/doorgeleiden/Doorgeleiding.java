package nl.samenspraak.toeleiding.doorgeleiden;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/**
 * What became of the question of a client when an onderzoek stopped. It is owed to the loket until the letter went; then its words go, and that it went,
 * where to and when stays.
 */
@Entity
@Table(schema = "toeleiding", name = "doorgeleiding")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Doorgeleiding extends Dossierentiteit {

    /** The key of the loket among those to whom letters go. */
    public static final String LOKET = "loket";

    @Id
    private UUID toeleiding;

    private String loket;
    private String wet;
    private String woorden;

    @Column(name = "ontvangen_op")
    private LocalDate ontvangenOp;

    @Column(name = "verstuurd_op")
    private Instant verstuurdOp;

    protected Doorgeleiding() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * @param toeleiding the toeleiding that stops
     * @param vervolg what the client wants
     * @param woorden what the client asked, in the client's own words
     * @param ontvangenOp the day from which the terms of that question run
     */
    public Doorgeleiding(ToeleidingId toeleiding, Vervolg vervolg, String woorden, LocalDate ontvangenOp) {
        this.toeleiding = toeleiding.waarde();
        loket = vervolg.loket();
        wet = vervolg.wet();
        this.woorden = loket.isEmpty() ? "" : woorden;
        this.ontvangenOp = ontvangenOp;
    }

    /**
     * The loket has it.
     *
     * @param op when the letter went
     */
    public void isVerstuurd(Instant op) {
        verstuurdOp = op;
        woorden = "";
    }

    /**
     * The question was not so; a loket that has it already hears that by letter.
     *
     * @param juist what the client asks
     */
    public void verbeter(String juist) {
        if (moetNog()) {
            woorden = juist;
        }
    }

    /** @return whether the client wants the question to go on */
    public boolean gaatVerder() {
        return !loket.isEmpty();
    }

    /** @return whether the letter to the loket has still to go */
    public boolean moetNog() {
        return gaatVerder() && verstuurdOp == null;
    }

    /** @return which loket; empty when the client wants nothing to go on */
    public String loket() {
        return loket;
    }

    /** @return code of the law of that loket, which sets its terms */
    public String wet() {
        return wet;
    }

    /** @return what the client asked; empty once the loket has it */
    public String woorden() {
        return woorden;
    }

    /** @return the day from which the terms of the question run */
    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    /** @return when it went to the loket */
    public Optional<Instant> verstuurdOp() {
        return Optional.ofNullable(verstuurdOp);
    }
}
