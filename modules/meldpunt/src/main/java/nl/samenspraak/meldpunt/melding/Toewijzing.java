package nl.samenspraak.meldpunt.melding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;

/**
 * That a melding came into someone's hands: who gave it to whom, when, and why. Someone who takes it up gives no reason. Whoever opens it again
 * after it was closed has it in hands again; with what it had been closed stands beside that.
 */
@Embeddable
public class Toewijzing {

    private Instant op;

    private UUID door;
    private UUID aan;
    private String reden;

    @Enumerated(EnumType.STRING)
    private Sluitreden uitkomst;

    private String toelichting;

    /** From whom it was taken over; {@code null} when it was given or taken up. */
    private UUID van;

    /** Whether the Wvggz sub-flow began, or was taken back; {@code null} when it went to somebody. */
    private Boolean wvggz;

    /** Whether that one read that it was taken over. */
    private boolean gelezen;

    protected Toewijzing() {}

    /**
     * @param op when
     * @param door who gave it
     * @param aan who got it
     * @param reden why; {@code null} when someone took it up
     */
    public Toewijzing(Instant op, UUID door, UUID aan, String reden) {
        this.op = op;
        this.door = door;
        this.aan = aan;
        this.reden = reden;
    }

    /** It is open again, and this is what it had been closed with. */
    Toewijzing(Instant op, UUID door, String reden, Sluiting was) {
        this(op, door, door, reden);
        uitkomst = was.reden();
        toelichting = was.toelichting();
    }

    /**
     * Somebody took it over of a colleague who was not there to give it.
     *
     * @param op when
     * @param door who took it over
     * @param van who had it
     * @param reden why
     * @return that
     */
    static Toewijzing overname(Instant op, UUID door, UUID van, String reden) {
        Toewijzing overname = new Toewijzing(op, door, door, reden);
        overname.van = van;
        return overname;
    }

    /**
     * The Wvggz sub-flow begins or was begun by mistake; nobody else gets it by that.
     *
     * @param op when
     * @param door who says so
     * @param reden why
     * @param begint whether it begins
     * @return that
     */
    static Toewijzing wvggz(Instant op, UUID door, String reden, boolean begint) {
        Toewijzing wending = new Toewijzing(op, door, door, reden);
        wending.wvggz = begint;
        return wending;
    }

    /** @return whether the Wvggz sub-flow began, or was taken back; empty when it went to somebody */
    public Optional<Boolean> wvggz() {
        return Optional.ofNullable(wvggz);
    }

    /** @return with what it had been closed, of a melding that was opened again */
    public Optional<Sluiting> was() {
        return Optional.ofNullable(uitkomst).map(reden -> new Sluiting(reden, toelichting));
    }

    public Instant op() {
        return op;
    }

    public UUID door() {
        return door;
    }

    public UUID aan() {
        return aan;
    }

    /** @return from whom it was taken over; empty when it was given or taken up */
    public Optional<UUID> van() {
        return Optional.ofNullable(van);
    }

    /** @return why, or empty text */
    public String reden() {
        return reden == null ? "" : reden;
    }
}
