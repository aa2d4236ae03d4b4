package nl.samenspraak.toeleiding.handhaving;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was done about informing the person a request was about: told, or postponed on a ground. Nothing of it changes. */
@Embeddable
public class Handhavingsinformering {

    private boolean verteld;
    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Handhavingsinformeerwijze wijze;

    private String grond;
    private String afweging;

    @Column(name = "herzien_op")
    private LocalDate herzienOp;

    private Instant op;
    private UUID door;

    protected Handhavingsinformering() {}

    Handhavingsinformering(NieuweHandhavingsinformering nieuw, UUID door, Instant op) {
        verteld = nieuw.verteld();
        dag = verteld ? nieuw.dag() : null;
        wijze = verteld ? nieuw.wijze() : null;
        grond = verteld ? "" : nieuw.grond();
        afweging = verteld ? "" : nieuw.afweging();
        herzienOp = verteld ? null : nieuw.herzienOp();
        this.door = door;
        this.op = op;
    }

    UUID door() {
        return door;
    }

    HandhavingsinformatieView.Regel view(Handhavingsreferentie referentie, String wie) {
        return new HandhavingsinformatieView.Regel(
                verteld, dag, wijze, referentie.uitstelgrond(grond), afweging, herzienOp, wie, op);
    }
}
