package nl.samenspraak.toeleiding.brieven;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/** A letter of an onderzoek that went, precisely as it went; what it says is locked away. */
@Entity
@Table(schema = "toeleiding", name = "brief")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Onderzoeksbrief extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;

    @Enumerated(EnumType.STRING)
    private Briefsoort soort;

    private String tekstversie;
    private String ontvanger;
    private String naam;
    private String onderwerp;
    private byte[] pdf;
    private byte[] html;
    private int sleutelversie;

    @Column(name = "verzonden_op")
    private Instant verzondenOp;

    @Column(name = "verzonden_door")
    private UUID verzondenDoor;

    @Enumerated(EnumType.STRING)
    private Briefwijze wijze;

    private String postreden;

    protected Onderzoeksbrief() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * What is kept of a letter.
     *
     * @param id its identifier
     * @param tekstversie the version of the words
     * @param onderwerp its subject
     * @param pdf encrypted
     * @param html encrypted
     * @param sleutelversie of which key
     */
    record Inhoud(UUID id, String tekstversie, String onderwerp, byte[] pdf, byte[] html, int sleutelversie) {}

    /**
     * How it went.
     *
     * @param wijze by which way
     * @param postreden why so all the same, when the BRP says something of the person or the address; otherwise empty
     */
    record Verzending(Briefwijze wijze, String postreden) {}

    Onderzoeksbrief(
            ToeleidingId toeleiding,
            Briefsoort soort,
            Briefontvanger aan,
            Inhoud inhoud,
            Verzending verzending,
            UUID door,
            Instant op) {
        id = inhoud.id();
        this.toeleiding = toeleiding.waarde();
        this.soort = soort;
        tekstversie = inhoud.tekstversie();
        ontvanger = aan.sleutel();
        naam = aan.naam();
        onderwerp = inhoud.onderwerp();
        pdf = inhoud.pdf();
        html = inhoud.html();
        sleutelversie = inhoud.sleutelversie();
        wijze = verzending.wijze();
        postreden = verzending.postreden();
        verzondenDoor = door;
        verzondenOp = op;
    }

    UUID id() {
        return id;
    }

    UUID toeleiding() {
        return toeleiding;
    }

    Briefsoort soort() {
        return soort;
    }

    String naam() {
        return naam;
    }

    String onderwerp() {
        return onderwerp;
    }

    byte[] pdf() {
        return pdf;
    }

    byte[] html() {
        return html;
    }
}
