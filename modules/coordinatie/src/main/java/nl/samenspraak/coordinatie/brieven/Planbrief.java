package nl.samenspraak.coordinatie.brieven;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** A letter of a coördinatie that went, precisely as it went; what it says is locked away. */
@Entity
@Table(schema = "coordinatie", name = "brief")
@VanDossierdeel(Dossierdeel.COORDINATIEDOSSIER)
public class Planbrief extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID coordinatie;

    @Enumerated(EnumType.STRING)
    private Planbriefsoort soort;

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
    private Planbriefwijze wijze;

    protected Planbrief() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new CoordinatieId(coordinatie).zaak());
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

    Planbrief(
            CoordinatieId coordinatie,
            Planbriefsoort soort,
            Planbriefontvanger aan,
            Inhoud inhoud,
            Planbriefwijze wijze,
            UUID door,
            Instant op) {
        id = inhoud.id();
        this.coordinatie = coordinatie.waarde();
        this.soort = soort;
        tekstversie = inhoud.tekstversie();
        ontvanger = aan.sleutel();
        naam = aan.naam();
        onderwerp = inhoud.onderwerp();
        pdf = inhoud.pdf();
        html = inhoud.html();
        sleutelversie = inhoud.sleutelversie();
        this.wijze = wijze;
        verzondenDoor = door;
        verzondenOp = op;
    }

    UUID id() {
        return id;
    }

    UUID coordinatie() {
        return coordinatie;
    }

    Planbriefsoort soort() {
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
