package nl.samenspraak.meldpunt.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.bericht.Bericht;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.loket.Loketgegeven;
import nl.samenspraak.meldpunt.loket.Loketkanaal;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * What went to a loket (R-MEL-07): precisely the message, for whom, when, by whom. It is <em>klaargezet</em> when the user
 * confirmed it, and <em>overgedragen</em> when somebody says to have handed it over; Samenspraak itself sends nothing. It goes
 * when its melding goes.
 */
@Entity
@Table(schema = "meldpunt", name = "doorgeleiding")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Doorgeleiding extends Dossierentiteit {

    @Id
    private UUID melding;

    private String loket;
    private String loketnaam;
    private String loketversie;
    private String protocol;

    @Enumerated(EnumType.STRING)
    private Loketkanaal kanaal;

    private String adres;
    private String gegevens;
    private boolean toestemming;

    @Column(name = "toestemming_op")
    private LocalDate toestemmingOp;

    @Enumerated(EnumType.STRING)
    @Column(name = "toestemming_wijze")
    private Contactwijze toestemmingWijze;

    @Column(name = "toestemming_wie")
    private String toestemmingWie;

    private String onderwerp;
    private String bericht;

    @Column(name = "klaargezet_op")
    private Instant klaargezetOp;

    @Column(name = "klaargezet_door")
    private UUID klaargezetDoor;

    @Column(name = "overgedragen_op")
    private Instant overgedragenOp;

    @Column(name = "overgedragen_door")
    private UUID overgedragenDoor;

    protected Doorgeleiding() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    /**
     * @param melding the melding
     * @param naar the loket
     * @param gegevens what the message holds
     * @param bericht the message
     * @param instemming that the betrokkene agreed; {@code null} when that was not needed
     */
    public Doorgeleiding(
            MeldingId melding, Loket naar, Collection<Loketgegeven> gegevens, Bericht bericht, Instemming instemming) {
        this.melding = melding.waarde();
        loket = naar.code();
        loketnaam = naar.naam();
        loketversie = naar.versie();
        protocol = naar.protocol().isEmpty() ? null : naar.protocol();
        kanaal = naar.kanaal();
        adres = naar.adres();
        this.gegevens = gegevens.stream().map(Loketgegeven::code).collect(Collectors.joining(","));
        toestemming = instemming != null;
        toestemmingOp = toestemming ? instemming.dag() : null;
        toestemmingWijze = toestemming ? instemming.wijze() : null;
        toestemmingWie = toestemming && !instemming.wie().isEmpty() ? instemming.wie() : null;
        onderwerp = bericht.onderwerp();
        this.bericht = bericht.tekst();
    }

    /**
     * The user confirmed it.
     *
     * @param door who
     * @param op when
     * @return this
     */
    public Doorgeleiding klaargezet(UUID door, Instant op) {
        klaargezetDoor = door;
        klaargezetOp = op;
        return this;
    }

    /**
     * Somebody handed it over.
     *
     * @param door who
     * @param op when
     * @return why not; empty when it is done
     */
    public Optional<Weigerreden> draagOver(UUID door, Instant op) {
        if (overgedragenOp != null) {
            return Optional.of(Weigerreden.AL_OVERGEDRAGEN);
        }
        overgedragenDoor = door;
        overgedragenOp = op;
        return Optional.empty();
    }

    /** @return the name of the loket at that time */
    public String loket() {
        return loketnaam;
    }

    /** @return the version of the reference data by which was decided what it may get */
    public String loketversie() {
        return loketversie;
    }

    /** @return by which protocol the executing party works (R-MEL-21), or empty */
    public String protocol() {
        return protocol == null ? "" : protocol;
    }

    public Loketkanaal kanaal() {
        return kanaal;
    }

    public String adres() {
        return adres;
    }

    /** @return that the betrokkene agreed; empty when that was not needed */
    public Optional<Instemming> instemming() {
        return toestemming
                ? Optional.of(new Instemming(toestemmingOp, toestemmingWijze, toestemmingWie))
                : Optional.empty();
    }

    /** @return what the message holds */
    public Set<Loketgegeven> gegevens() {
        return Arrays.stream(gegevens.split(","))
                .map(Loketgegeven::vanCode)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Loketgegeven.class)));
    }

    /** @return whether the message says who the melder is */
    public boolean noemtMelder() {
        return gegevens().stream().anyMatch(Loketgegeven::vanMelder);
    }

    public Bericht bericht() {
        return new Bericht(onderwerp, bericht);
    }

    public Instant klaargezetOp() {
        return klaargezetOp;
    }

    public UUID klaargezetDoor() {
        return klaargezetDoor;
    }

    public Optional<Instant> overgedragenOp() {
        return Optional.ofNullable(overgedragenOp);
    }

    public Optional<UUID> overgedragenDoor() {
        return Optional.ofNullable(overgedragenDoor);
    }
}
