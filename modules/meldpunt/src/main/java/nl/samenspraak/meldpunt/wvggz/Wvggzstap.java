package nl.samenspraak.meldpunt.wvggz;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.meldpunt.informeren.Contactwijze;

/** A step under the Wvggz: the day on which it was taken, and when and by whom it was recorded. */
@Embeddable
public class Wvggzstap {

    @Enumerated(EnumType.STRING)
    private Wvggzsoort soort;

    private LocalDate dag;
    private LocalDate meegedeeld;

    @Enumerated(EnumType.STRING)
    private Contactwijze wijze;

    private String toelichting;

    /** The place of the step that this one takes back. */
    private Integer herstelt;

    private Instant op;
    private UUID door;

    protected Wvggzstap() {}

    Wvggzstap(Wvggzzet zet, UUID door, Instant op) {
        soort = zet.soort();
        dag = zet.dag();
        meegedeeld = soort.besluit() ? zet.meegedeeld() : null;
        wijze = soort.vraagtWijze() ? zet.wijze() : null;
        toelichting = zet.toelichting().isEmpty() ? null : zet.toelichting();
        this.op = op;
        this.door = door;
    }

    /** A step was recorded by mistake, and is taken back with a reason. */
    static Wvggzstap herstel(int rang, Wvggzzet waarom, UUID door, Instant op) {
        Wvggzstap stap = new Wvggzstap(waarom, door, op);
        stap.herstelt = rang;
        return stap;
    }

    /** @return the place of the step that this one takes back, when it does */
    Optional<Integer> herstelt() {
        return Optional.ofNullable(herstelt);
    }

    public Wvggzsoort soort() {
        return soort;
    }

    public LocalDate dag() {
        return dag;
    }

    /** @return on which day the college was told what the officier decided, or {@code null} for another step (Wvggz 5:18 lid 1) */
    public LocalDate meegedeeld() {
        return meegedeeld;
    }

    /** @return how somebody was told, or {@code null} */
    public Contactwijze wijze() {
        return wijze;
    }

    /** @return why, or empty */
    public String toelichting() {
        return toelichting == null ? "" : toelichting;
    }

    public Instant op() {
        return op;
    }

    public UUID door() {
        return door;
    }
}
