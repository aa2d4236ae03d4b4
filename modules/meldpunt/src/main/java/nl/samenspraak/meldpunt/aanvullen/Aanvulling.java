package nl.samenspraak.meldpunt.aanvullen;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.signaal.Gevaarafloop;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** Something that was added to a melding, with its day and its writer. It is never changed, but for that another
 * took its place, and goes when its melding goes. */
@Entity
@Table(schema = "meldpunt", name = "aanvulling")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Aanvulling extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID melding;

    @Enumerated(EnumType.STRING)
    private Aanvulsoort soort;

    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Contactwijze wijze;

    private Boolean verteld;
    private String tekst;

    @Enumerated(EnumType.STRING)
    private Gevaarafloop afloop;

    private String tijd;

    /** Whether another stands for it, because it was wrong. */
    private boolean vervangen;

    private Instant op;
    private UUID door;

    protected Aanvulling() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    /**
     * @param melding the melding
     * @param nieuw what; it has been held against {@link AanvullenMag}
     * @param door who records it
     * @param op when
     */
    Aanvulling(MeldingId melding, NieuweAanvulling nieuw, UUID door, Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.melding = melding.waarde();
        soort = nieuw.soort();
        dag = nieuw.dag();
        wijze = soort.contact() ? nieuw.wijze() : null;
        verteld = soort == Aanvulsoort.CONTACT_GELUKT ? nieuw.verteld() : null;
        tekst = nieuw.tekst();
        if (soort == Aanvulsoort.GEVAAR) {
            afloop = nieuw.nood().afloop();
            tijd = Nederlands.tijd(nieuw.nood().tijd());
        }
        this.op = op;
        this.door = door;
    }

    /** It was wrong: another stands for it. */
    void vervang() {
        vervangen = true;
    }

    public UUID id() {
        return id;
    }

    public MeldingId melding() {
        return new MeldingId(melding);
    }

    /** @return what came of danger; {@code null} when it is something else */
    public Gevaarafloop afloop() {
        return afloop;
    }

    /** @return at what time danger was handed over, for instance "09:30"; empty when it is something else */
    public String tijd() {
        return tijd == null ? "" : tijd;
    }

    /** @return whether another stands for it, because it was wrong */
    public boolean vervangen() {
        return vervangen;
    }

    public Aanvulsoort soort() {
        return soort;
    }

    public LocalDate dag() {
        return dag;
    }

    /** @return how somebody was to be reached, or {@code null} */
    public Contactwijze wijze() {
        return wijze;
    }

    /** @return whether the betrokkene was told of the melding; {@code null} when he was not spoken to */
    public Boolean verteld() {
        return verteld;
    }

    public String tekst() {
        return tekst;
    }

    public Instant op() {
        return op;
    }

    public UUID door() {
        return door;
    }
}
