package nl.samenspraak.toeleiding.verzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.PartijId;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;
import nl.samenspraak.zaak.noodzaak.Noodzaakkaart;
import nl.samenspraak.zaak.noodzaak.Noodzaaktoets;

/** A request to one party for one kind of data, for one step of an onderzoek. */
@Entity
@Table(schema = "toeleiding", name = "verzoek")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Verzoek extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private UUID partij;
    private String gegevens;

    @Enumerated(EnumType.STRING)
    private Stap stap;

    private String grond;
    private String artikel;

    @Column(name = "op_toestemming")
    private boolean opToestemming;

    private boolean plicht;

    @Embedded
    private Noodzaakkaart noodzaak;

    private String toch;

    @Enumerated(EnumType.STRING)
    private Verzoekwijze wijze;

    @Enumerated(EnumType.STRING)
    private Verzoekstand stand;

    @Column(name = "opgesteld_op")
    private Instant opgesteldOp;

    @Column(name = "opgesteld_door")
    private UUID opgesteldDoor;

    @Column(name = "verstuurd_op")
    private LocalDate verstuurdOp;

    @Column(name = "herinneren_vanaf")
    private LocalDate herinnerenVanaf;

    @Column(name = "herinnerd_op")
    private LocalDate herinnerdOp;

    private LocalDate uiterlijk;

    @Column(name = "antwoord_op")
    private LocalDate antwoordOp;

    private Boolean bekend;
    private String inhoud;
    private String bron;

    @Enumerated(EnumType.STRING)
    private Weigercategorie categorie;

    @Enumerated(EnumType.STRING)
    private Doorbrekingsgrond doorbreking;

    @Enumerated(EnumType.STRING)
    private Vervalreden vervalreden;

    @Column(name = "ongelezen_op")
    private LocalDate ongelezenOp;

    private boolean afgedaan;

    @Column(name = "verteld_op")
    private LocalDate verteldOp;

    protected Verzoek() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * Writes a request down; it is sent later.
     *
     * @param toeleiding the case
     * @param opzet what, from whom, why and on what; it has been held against the rules
     * @param door who wrote it
     * @param op when
     */
    Verzoek(ToeleidingId toeleiding, Verzoekopzet opzet, UUID door, Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.toeleiding = toeleiding.waarde();
        partij = opzet.nieuw().partij().waarde();
        gegevens = opzet.soort().code();
        stap = opzet.soort().stap();
        grond = opzet.grond().code();
        artikel = opzet.artikel();
        opToestemming = opzet.grond().toestemming();
        plicht = opzet.grond().plicht();
        noodzaak = new Noodzaakkaart(opzet.nieuw().noodzaak());
        toch = opzet.nieuw().toch();
        wijze = opzet.nieuw().wijze();
        stand = Verzoekstand.CONCEPT;
        opgesteldDoor = door;
        opgesteldOp = op;
    }

    /**
     * It goes to the party, and the term begins.
     *
     * @param dag on which day
     * @param herinneren from when a reminder can go
     * @param tot the last day for the answer
     */
    void verstuur(LocalDate dag, LocalDate herinneren, LocalDate tot) {
        stand = Verzoekstand.VERSTUURD;
        verstuurdOp = dag;
        herinnerenVanaf = herinneren;
        uiterlijk = tot;
    }

    /** @return whether a reminder can go on that day: once, and not before it is time */
    boolean isTeHerinneren(LocalDate dag) {
        return stand.wacht() && herinnerenVanaf != null && herinnerdOp == null && !dag.isBefore(herinnerenVanaf);
    }

    void herinner(LocalDate dag) {
        herinnerdOp = dag;
    }

    /**
     * Records what the party answered. In steps 2 and 3 a refusal is no answer: nothing of it stays.
     *
     * @param antwoord the answer; it has been held against the rules
     */
    void beantwoord(Verzoekantwoord antwoord) {
        if (!antwoord.soort().geeft() && isVerraderlijk()) {
            stand = Verzoekstand.ONBEANTWOORD;
            afgedaan = true;
            return;
        }
        stand = switch (antwoord.soort()) {
            case GEGEVEN -> Verzoekstand.BEANTWOORD;
            case DEELS -> Verzoekstand.DEELS;
            case GEWEIGERD -> Verzoekstand.GEWEIGERD;
        };
        antwoordOp = antwoord.dag();
        bekend = antwoord.bekend();
        inhoud = antwoord.inhoud();
        bron = antwoord.bron();
        categorie = antwoord.soort().geeft() ? null : antwoord.categorie();
        doorbreking = antwoord.soort().geeft() ? antwoord.doorbreking().grond() : null;
    }

    /** Who refuses to say whether somebody is known, says something by that. */
    private boolean isVerraderlijk() {
        return stap == Stap.TERREINEN || stap == Stap.SAMENHANG;
    }

    void blijftUit() {
        stand = Verzoekstand.ONBEANTWOORD;
    }

    void vervalt(Vervalreden waarom) {
        stand = Verzoekstand.VERVALLEN;
        vervalreden = waarom;
    }

    /** @return whether an answer may still come that nobody may read; to what was never sent, none comes */
    boolean kanTeLaatKomen() {
        return stand == Verzoekstand.VERVALLEN && verstuurdOp != null && ongelezenOp == null;
    }

    /** An answer came after all; it was destroyed without being read. */
    void komtTeLaat(LocalDate dag) {
        ongelezenOp = dag;
    }

    /** @return whether this can still lapse */
    /** The party answered that it gives no answer: nothing has to come any more, and that stays also when the step is over (R-TOE-18). */
    boolean wachtNog() {
        return stand == Verzoekstand.CONCEPT || stand.wacht() && !afgedaan;
    }

    boolean isOpen() {
        return stand == Verzoekstand.CONCEPT || stand.wacht();
    }

    /** @return whether it asks the same of the same party */
    boolean isZelfde(PartijId andere, String code) {
        return partij.equals(andere.waarde()) && gegevens.equals(code);
    }

    UUID id() {
        return id;
    }

    PartijId partij() {
        return new PartijId(partij);
    }

    String gegevens() {
        return gegevens;
    }

    /** @return why it is asked though the client did not want to say it, or empty */
    String toch() {
        return toch;
    }

    Stap stap() {
        return stap;
    }

    String grond() {
        return grond;
    }

    String artikel() {
        return artikel;
    }

    boolean opToestemming() {
        return opToestemming;
    }

    boolean plicht() {
        return plicht;
    }

    Noodzaaktoets noodzaak() {
        return noodzaak.toets();
    }

    Verzoekwijze wijze() {
        return wijze;
    }

    Verzoekstand stand() {
        return stand;
    }

    LocalDate verstuurdOp() {
        return verstuurdOp;
    }

    /** The client read in a letter that this was asked, and why. */
    void vertel(LocalDate dag) {
        verteldOp = dag;
    }

    boolean isVerteld() {
        return verteldOp != null;
    }

    LocalDate herinnerdOp() {
        return herinnerdOp;
    }

    LocalDate uiterlijk() {
        return uiterlijk;
    }

    /** @return what the party answered, as far as that is kept; {@code null} without an answer */
    VerzoekView.Antwoord antwoord() {
        return antwoordOp == null
                ? null
                : new VerzoekView.Antwoord(antwoordOp, bekend, inhoud, bron, categorie, doorbreking);
    }

    Vervalreden vervalreden() {
        return vervalreden;
    }

    LocalDate ongelezenOp() {
        return ongelezenOp;
    }
}
