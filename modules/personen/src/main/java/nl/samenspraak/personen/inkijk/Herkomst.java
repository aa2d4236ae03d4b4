package nl.samenspraak.personen.inkijk;

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
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** From where a part of somebody's data was taken over by hand, and as of which day it was so there (R-TOE-41). */
@Entity
@Table(name = "herkomst", schema = "personen")
@VanDossierdeel({Dossierdeel.INKIJK, Dossierdeel.PERSOON})
class Herkomst extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID persoon;
    private UUID inkijk;

    @Enumerated(EnumType.STRING)
    private Inkijkdeel deel;

    private String bron;
    private LocalDate peildatum;

    @Embedded
    @AttributeOverride(name = "naam", column = @Column(name = "door_naam"))
    private Vastlegging overgenomen;

    protected Herkomst() {}

    Herkomst(PersoonId persoon, Inkijk inkijk, Inkijkdeel deel, String bron, LocalDate peildatum, Vastlegging door) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.persoon = persoon.waarde();
        this.inkijk = inkijk.id();
        this.deel = deel;
        this.bron = bron;
        this.peildatum = peildatum;
        overgenomen = door;
    }

    HerkomstView view() {
        return new HerkomstView(deel, bron, peildatum, overgenomen.handeling().naam());
    }
}
