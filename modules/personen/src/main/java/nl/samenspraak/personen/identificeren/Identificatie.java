package nl.samenspraak.personen.identificeren;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.Documentsoort;
import nl.samenspraak.personen.Legitimatie;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** That someone identified himself: with which document, before whom, when (R-ALG-22). Never changed afterwards. */
@Entity
@Table(name = "identificatie", schema = "personen")
@VanDossierdeel(Dossierdeel.PERSOON)
public class Identificatie extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID persoon;

    @Enumerated(EnumType.STRING)
    private Documentsoort document;

    private String nummer;

    @Column(name = "geldig_tot")
    private LocalDate geldigTot;

    @Embedded
    @AttributeOverride(name = "naam", column = @Column(name = "door_naam"))
    private Vastlegging gezien;

    protected Identificatie() {}

    /**
     * @param persoon who identified himself
     * @param getoond the document that was shown
     * @param door who saw it
     */
    public Identificatie(PersoonId persoon, Legitimatie getoond, Vastlegging door) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.persoon = persoon.waarde();
        document = getoond.document();
        nummer = getoond.nummer();
        geldigTot = getoond.geldigTot();
        gezien = door;
    }

    /** @return who identified himself */
    public PersoonId persoon() {
        return new PersoonId(persoon);
    }

    /** @return what screens show of it */
    public IdentificatieView view() {
        return new IdentificatieView(document, nummer, geldigTot, gezien.handeling());
    }
}
