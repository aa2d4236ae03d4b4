package nl.samenspraak.meldpunt.aannemen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toegang.sleutel.Kluis;

/**
 * A conversation on the phone that is still going on, kept so that nothing typed is lost when a browser or a server dies.
 *
 * <p>Its life: it begins with the first word, is overwritten while its owner types, and ends when it becomes a melding, when the
 * owner closes it, when the caller turns out to need 112 or Veilig Thuis (R-MEL-02, R-MEL-03), or a day after it began, whichever
 * comes first. Then the row is gone. Until it is a melding it is nobody's dossier: only its owner can read it, and what the database
 * holds of it is unreadable without the key.
 */
@Entity
@Table(schema = "meldpunt", name = "gesprek")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class BewaardGesprek extends Dossierentiteit {

    /** What the key is for; each is bound to its own row. */
    public static final String OPSLAG = "gesprek-opslag";

    @Id
    private UUID id;

    private UUID eigenaar;

    @Column(name = "begonnen_op")
    private Instant begonnenOp;

    @Column(name = "bewaard_op")
    private Instant bewaardOp;

    @Column(name = "vervalt_op")
    private Instant vervaltOp;

    private byte[] inhoud;
    private int sleutelversie;

    protected BewaardGesprek() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new GesprekId(id).zaak());
    }

    /**
     * @param id its identifier
     * @param eigenaar who has the conversation
     * @param begonnenOp when it began
     * @param vervaltOp when it is destroyed at the latest
     */
    public BewaardGesprek(GesprekId id, UUID eigenaar, Instant begonnenOp, Instant vervaltOp) {
        this.id = id.waarde();
        this.eigenaar = eigenaar;
        this.begonnenOp = begonnenOp;
        this.vervaltOp = vervaltOp;
    }

    /**
     * Keeps what has been typed so far, instead of what was kept before.
     *
     * @param concept what has been typed
     * @param kluis locks it away
     * @param op when
     */
    public void bewaar(Concept concept, Kluis kluis, Instant op) {
        inhoud = kluis.sluitOp(OPSLAG, id.toString(), Conceptschrift.schrijf(concept));
        sleutelversie = kluis.versie();
        bewaardOp = op;
    }

    /**
     * @param gebruiker a user
     * @param nu the current moment
     * @return whether that user may have it: it is theirs, and its day is not over
     */
    public boolean isVan(UUID gebruiker, Instant nu) {
        return eigenaar.equals(gebruiker) && !verlopenOp(nu);
    }

    /**
     * @param nu the current moment
     * @return whether its day is over
     */
    public boolean verlopenOp(Instant nu) {
        return !nu.isBefore(vervaltOp);
    }

    /**
     * @param kluis what it was locked away with
     * @return all of it
     */
    public GesprekView view(Kluis kluis) {
        return new GesprekView(id(), versie(), begonnenOp, bewaardOp, concept(kluis));
    }

    /**
     * @param kluis what it was locked away with
     * @return enough of it to tell it from others
     */
    public Gesprekregel regel(Kluis kluis) {
        Concept concept = concept(kluis);
        return new Gesprekregel(id(), begonnenOp, concept.eersteWoorden(), concept.persoon());
    }

    private Concept concept(Kluis kluis) {
        return Conceptschrift.lees(kluis.open(OPSLAG, id.toString(), inhoud));
    }

    public GesprekId id() {
        return new GesprekId(id);
    }

    public UUID eigenaar() {
        return eigenaar;
    }

    public Instant begonnenOp() {
        return begonnenOp;
    }

    public Instant bewaardOp() {
        return bewaardOp;
    }
}
