package nl.samenspraak.inwoner.vragen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** A question of an inwoner about one look at his data. It waits for the FG, who answers once. */
@Entity
@Table(schema = "inwoner", name = "inzagevraag")
@VanDossierdeel(Dossierdeel.INZAGEVRAAG)
public class Inzagevraag extends Dossierentiteit {

    @Id
    private UUID id;

    private PersoonId persoon;
    private UUID logid;

    @Column(name = "gekeken_op")
    private Instant gekekenOp;

    private String gelezen;
    private String vraag;

    @Column(name = "gesteld_op")
    private Instant gesteldOp;

    private LocalDate uiterlijk;
    private String antwoord;

    @Column(name = "beantwoord_op")
    private Instant beantwoordOp;

    @Column(name = "beantwoord_door")
    private UUID beantwoordDoor;

    /** The last day on which it is kept; {@code null} while it waits for an answer. */
    @Column(name = "bewaren_tot")
    private LocalDate bewarenTot;

    /** Whether there is no answer yet, where the database can look for it. */
    private boolean open = true;

    protected Inzagevraag() {}

    /**
     * @param wie who asks
     * @param inzage the look, as the inwoner read it
     * @param vraag the words of the inwoner; they were held against the rules
     * @param op when
     * @param uiterlijk the last day for an answer
     */
    Inzagevraag(PersoonId wie, Gelezen inzage, String vraag, Instant op, LocalDate uiterlijk) {
        id = nl.samenspraak.kern.Id.nieuw();
        persoon = wie;
        logid = inzage.logid();
        gekekenOp = inzage.moment();
        gelezen = inzage.woorden();
        this.vraag = vraag;
        gesteldOp = op;
        this.uiterlijk = uiterlijk;
    }

    /**
     * A look, as an inwoner read it when asking.
     *
     * @param logid identifier of the line
     * @param moment when it was
     * @param woorden what was read
     */
    record Gelezen(UUID logid, Instant moment, String woorden) {}

    /**
     * @param tekst the answer; it was held against the rules
     * @param door who answers
     * @param op when
     * @param bewaren the last day on which question and answer are kept (R-LOG-06)
     * @return why it cannot be answered; empty when it is
     */
    Optional<Inzagevraagbezwaar> beantwoord(String tekst, UUID door, Instant op, LocalDate bewaren) {
        if (!open) {
            return Optional.of(Inzagevraagbezwaar.AL_BEANTWOORD);
        }
        antwoord = tekst;
        beantwoordDoor = door;
        beantwoordOp = op;
        bewarenTot = bewaren;
        open = false;
        return Optional.empty();
    }

    /** @return whether it may go: it was answered, and its term is over */
    boolean isRijpOp(LocalDate dag) {
        return bewarenTot != null && dag.isAfter(bewarenTot);
    }

    UUID id() {
        return id;
    }

    PersoonId persoon() {
        return persoon;
    }

    UUID logid() {
        return logid;
    }

    InzagevraagView view(String naam, String kijker) {
        return new InzagevraagView(
                id,
                versie(),
                persoon,
                naam,
                logid,
                gekekenOp,
                gelezen,
                kijker,
                vraag,
                gesteldOp,
                uiterlijk,
                antwoord,
                beantwoordOp);
    }
}
