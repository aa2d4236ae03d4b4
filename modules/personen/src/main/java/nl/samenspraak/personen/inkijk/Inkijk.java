package nl.samenspraak.personen.inkijk;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.personen.identificeren.Vastlegging;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/** That somebody looked into a base registry, why, what was asked, and how it ended. Not what the answer was. Never changed afterwards. */
@Entity
@Table(name = "inkijk", schema = "personen")
@VanDossierdeel(Dossierdeel.INKIJK)
class Inkijk extends Dossierentiteit {

    /** How long what somebody saw may be taken over on the reasons that were given for looking. */
    static final Duration OVER_TE_NEMEN = Duration.ofMinutes(30);

    @Id
    private UUID id;

    private UUID persoon;

    @Enumerated(EnumType.STRING)
    private Inkijkdiepte diepte;

    private String doel;

    @Column(name = "reden_doel")
    private String redenDoel;

    @Column(name = "reden_nodig")
    private String redenNodig;

    @Column(name = "reden_lichter")
    private String redenLichter;

    @Column(name = "reden_evenredig")
    private String redenEvenredig;

    /** Names of parts with commas between. */
    private String delen;

    @Enumerated(EnumType.STRING)
    private Storing storing;

    @Embedded
    @AttributeOverride(name = "naam", column = @Column(name = "door_naam"))
    private Vastlegging gezien;

    protected Inkijk() {}

    Inkijk(PersoonId persoon, Inkijkdiepte diepte, String doel, Inkijknoodzaak noodzaak, Set<Inkijkdeel> delen) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.persoon = persoon.waarde();
        this.diepte = diepte;
        this.doel = doel;
        redenDoel = noodzaak.doel();
        redenNodig = noodzaak.nodig();
        redenLichter = noodzaak.lichter();
        redenEvenredig = noodzaak.evenredig();
        this.delen = delen.stream().map(Inkijkdeel::name).collect(Collectors.joining(","));
    }

    UUID id() {
        return id;
    }

    /** @param afloop why there was no answer, or {@code null} when there was one */
    void gezien(Storing afloop, Vastlegging door) {
        storing = afloop;
        gezien = door;
    }

    Set<Inkijkdeel> delen() {
        return Inkijkdeel.opVolgorde(
                Arrays.stream(delen.split(",")).map(Inkijkdeel::valueOf).toList());
    }

    /** @return whether this person may still be brought up to date on this look */
    boolean geldtVoor(PersoonId wie, String naam, OffsetDateTime nu) {
        return storing == null
                && wie.waarde().equals(persoon)
                && gezien.handeling().naam().equals(naam)
                && nu.isBefore(gezien.handeling().op().plus(OVER_TE_NEMEN));
    }
}
