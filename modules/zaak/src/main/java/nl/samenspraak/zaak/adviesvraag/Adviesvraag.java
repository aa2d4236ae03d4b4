package nl.samenspraak.zaak.adviesvraag;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * A question to the privacy officer. It is asked, and may be added to; answered, and may be added to again, so that it waits for an answer once more; and
 * in the end it is recorded what was decided on it. It waits for that also when its case is over.
 */
@Entity
@Table(schema = "zaak", name = "adviesvraag")
@VanDossierdeel({
    Dossierdeel.ADVIESVRAAG,
    Dossierdeel.SIGNAAL,
    Dossierdeel.TOELEIDINGSDOSSIER,
    Dossierdeel.COORDINATIEDOSSIER,
    Dossierdeel.KLACHT
})
public class Adviesvraag extends Dossierentiteit {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Zaaksoort zaaksoort;

    private UUID zaak;
    private String plek;

    @Enumerated(EnumType.STRING)
    private Adviesstand stand = Adviesstand.GESTELD;

    @Column(name = "gesteld_door")
    private UUID gesteldDoor;

    @Column(name = "bijgewerkt_op")
    private Instant bijgewerktOp;

    @ElementCollection
    @CollectionTable(schema = "zaak", name = "adviesregel", joinColumns = @JoinColumn(name = "adviesvraag"))
    @OrderColumn(name = "rang")
    private List<Adviesregel> regels = new ArrayList<>();

    protected Adviesvraag() {}

    /**
     * @param zaak from which case; {@code null} when it is asked by itself
     * @param plek from which step or page, as a code
     * @param vraag the question; it was held against the rules
     * @param door who asks
     * @param op when
     */
    Adviesvraag(Zaakverwijzing zaak, String plek, String vraag, UUID door, Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        if (zaak != null) {
            zaaksoort = zaak.soort();
            this.zaak = zaak.id();
        }
        this.plek = plek;
        gesteldDoor = door;
        zeg(Adviesregelsoort.VRAAG, vraag, "", null, door, op);
    }

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return zaak();
    }

    private void zeg(Adviesregelsoort soort, String tekst, String bron, Boolean gevolgd, UUID door, Instant op) {
        regels.add(new Adviesregel(soort, tekst, bron, gevolgd, door, op));
        bijgewerktOp = op;
        stand = switch (soort) {
            case VRAAG, AANVULLING -> Adviesstand.GESTELD;
            case ADVIES -> Adviesstand.BEANTWOORD;
            case BESLUIT -> Adviesstand.BESLOTEN;
        };
    }

    /** Something is added, and the privacy officer has to answer again. */
    void vulAan(String tekst, UUID door, Instant op) {
        zeg(Adviesregelsoort.AANVULLING, tekst, "", null, door, op);
    }

    Optional<Adviesbezwaar> adviseer(String tekst, String bron, UUID door, Instant op) {
        if (stand != Adviesstand.GESTELD) {
            return Optional.of(Adviesbezwaar.AL_BEANTWOORD);
        }
        zeg(Adviesregelsoort.ADVIES, tekst, bron, null, door, op);
        return Optional.empty();
    }

    Optional<Adviesbezwaar> besluit(Adviesbesluit besluit, UUID door, Instant op) {
        if (stand != Adviesstand.BEANTWOORD) {
            return Optional.of(Adviesbezwaar.NOG_GEEN_ADVIES);
        }
        zeg(Adviesregelsoort.BESLUIT, besluit.tekst(), "", besluit.gevolgd(), door, op);
        return Optional.empty();
    }

    UUID id() {
        return id;
    }

    Optional<Zaakverwijzing> zaak() {
        return zaak == null ? Optional.empty() : Optional.of(new Zaakverwijzing(zaaksoort, zaak));
    }

    String plek() {
        return plek;
    }

    Adviesstand stand() {
        return stand;
    }

    UUID gesteldDoor() {
        return gesteldDoor;
    }

    List<Adviesregel> regels() {
        return List.copyOf(regels);
    }
}
