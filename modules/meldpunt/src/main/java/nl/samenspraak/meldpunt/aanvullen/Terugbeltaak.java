package nl.samenspraak.meldpunt.aanvullen;

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
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.informeren.Contactwijze;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;

/**
 * That somebody is to be called about a melding on a day, or has to be told that it is about another, and that it was done. It goes when its melding
 * goes; but what has to be put right keeps its melding here.
 */
@Entity
@Table(schema = "meldpunt", name = "terugbeltaak")
@VanDossierdeel(Dossierdeel.SIGNAAL)
public class Terugbeltaak extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID melding;

    @Enumerated(EnumType.STRING)
    private Terugbelwie wie;

    private String waarvoor;
    private LocalDate dag;

    /** Whom the melding turned out not to be about; until that is put right. */
    private PersoonId persoon;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "gemaakt_door")
    private UUID gemaaktDoor;

    @Column(name = "gedaan_op")
    private Instant gedaanOp;

    @Column(name = "gedaan_door")
    private UUID gedaanDoor;

    /** Of a request that was answered: what became of it, when and how that was told, and why. */
    @Enumerated(EnumType.STRING)
    private Verzoekuitkomst uitkomst;

    @Column(name = "beantwoord_op")
    private LocalDate beantwoordOp;

    @Enumerated(EnumType.STRING)
    private Contactwijze wijze;

    private String grond;

    /** On which day he heard that a request takes longer. */
    @Column(name = "verlengd_op")
    private LocalDate verlengdOp;

    protected Terugbeltaak() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new MeldingId(melding).zaak());
    }

    Terugbeltaak(MeldingId melding, NieuweTerugbeltaak nieuw, UUID door, Instant op) {
        id = nl.samenspraak.kern.Id.nieuw();
        this.melding = melding.waarde();
        wie = nieuw.wie();
        waarvoor = nieuw.waarvoor();
        dag = nieuw.dag();
        gemaaktOp = op;
        gemaaktDoor = door;
    }

    /** Something went out about somebody whom the melding is not about. */
    static Terugbeltaak rechtzetten(
            MeldingId melding, PersoonId over, String wat, LocalDate dag, UUID door, Instant op) {
        Terugbeltaak taak =
                new Terugbeltaak(melding, new NieuweTerugbeltaak(Terugbelwie.RECHTZETTEN, dag, wat), door, op);
        taak.persoon = over;
        return taak;
    }

    Optional<Weigerreden> gedaan(UUID door, Instant op) {
        if (gedaanOp != null) {
            return Optional.of(Weigerreden.AL_GEBELD);
        }
        gedaanOp = op;
        gedaanDoor = door;
        persoon = null;
        return Optional.empty();
    }

    Optional<Weigerreden> beantwoord(Verzoekantwoord antwoord) {
        uitkomst = antwoord.uitkomst();
        beantwoordOp = antwoord.dag();
        wijze = antwoord.wijze();
        grond = antwoord.grond();
        return Optional.empty();
    }

    /**
     * A request takes longer, which can be said once and within the month (AVG 12 lid 3).
     *
     * @param verteld on which day he heard so
     * @param tot the last day from then on
     */
    Optional<Weigerreden> verleng(LocalDate verteld, LocalDate tot) {
        if (gedaanOp != null || verlengdOp != null) {
            return Optional.of(Weigerreden.AL_VERLENGD);
        }
        if (verteld.isAfter(dag)) {
            return Optional.of(Weigerreden.VERLENGING_TE_LAAT);
        }
        verlengdOp = verteld;
        dag = tot;
        return Optional.empty();
    }

    /** @return on which day he heard that a request takes longer; empty when it does not */
    Optional<LocalDate> verlengdOp() {
        return Optional.ofNullable(verlengdOp);
    }

    /** The answer was recorded by mistake: it has yet to be given. */
    Optional<Weigerreden> nietBeantwoord() {
        if (gedaanOp == null) {
            return Optional.of(Weigerreden.STAP_NIET_AAN_DE_BEURT);
        }
        gedaanOp = null;
        gedaanDoor = null;
        uitkomst = null;
        beantwoordOp = null;
        wijze = null;
        grond = null;
        return Optional.empty();
    }

    /** @return the answer to a request; empty until there is one */
    Optional<Verzoekantwoord> antwoord() {
        return Optional.ofNullable(uitkomst).map(wat -> new Verzoekantwoord(wat, beantwoordOp, wijze, grond));
    }

    public UUID id() {
        return id;
    }

    public MeldingId melding() {
        return new MeldingId(melding);
    }

    public Terugbelwie wie() {
        return wie;
    }

    /** @return about what, on one line */
    public String waarvoor() {
        return waarvoor;
    }

    /** @return whom the melding turned out not to be about, as long as that has to be put right; empty for a call */
    public Optional<PersoonId> persoon() {
        return Optional.ofNullable(persoon);
    }

    /** @return the day on which it is to be done */
    public LocalDate dag() {
        return dag;
    }

    public UUID gemaaktDoor() {
        return gemaaktDoor;
    }

    public Optional<Instant> gedaanOp() {
        return Optional.ofNullable(gedaanOp);
    }

    public Optional<UUID> gedaanDoor() {
        return Optional.ofNullable(gedaanDoor);
    }
}
