package nl.samenspraak.toeleiding.wie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/** That a client identified for one law: with which document, its number and until when it is valid, and never a copy (R-ALG-22). */
@Entity
@Table(schema = "toeleiding", name = "legitimatie")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Wetslegitimatie extends Dossierentiteit {

    private static final int ZICHTBAAR = 3;

    @Id
    private UUID id;

    private UUID toeleiding;
    private String wet;

    @Enumerated(EnumType.STRING)
    private Documentsoort document;

    private String nummer;

    @Column(name = "geldig_tot")
    private LocalDate geldigTot;

    private Instant op;
    private UUID door;

    protected Wetslegitimatie() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    Wetslegitimatie(UUID id, ToeleidingId toeleiding, String wet) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.wet = wet;
    }

    void toont(Legitimatie getoond, UUID wie, Instant wanneer) {
        document = getoond.document();
        nummer = getoond.nummer();
        geldigTot = getoond.geldigTot();
        door = wie;
        op = wanneer;
    }

    String wet() {
        return wet;
    }

    UUID door() {
        return door;
    }

    WieView.Getoond view(Wiereferentie referentie, String wie) {
        return new WieView.Getoond(
                referentie.wet(wet).orElse(null),
                document,
                "•••" + nummer.substring(nummer.length() - ZICHTBAAR),
                geldigTot,
                op,
                wie);
    }
}
