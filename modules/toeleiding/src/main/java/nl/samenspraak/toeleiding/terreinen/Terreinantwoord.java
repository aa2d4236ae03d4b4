package nl.samenspraak.toeleiding.terreinen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;

/**
 * That somebody is known at an organisation, or not: dát-informatie, the only kind that the second step may hold (R-TOE-08). First what the client
 * says; after that, with a reason, what another says. There is no place for why.
 */
@Entity
@Table(schema = "toeleiding", name = "terreinantwoord")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Terreinantwoord extends Dossierentiteit {

    @Id
    private UUID id;

    private UUID toeleiding;
    private int rang;
    private String organisatie;
    private String terrein;

    @Enumerated(EnumType.STRING)
    private Bekend bekend;

    @Column(name = "gezegd_op")
    private LocalDate gezegdOp;

    @Enumerated(EnumType.STRING)
    @Column(name = "ander_bekend")
    private Bekend anderBekend;

    @Column(name = "ander_bron")
    private String anderBron;

    @Column(name = "ander_reden")
    private String anderReden;

    @Column(name = "ander_peildatum")
    private LocalDate anderPeildatum;

    private boolean beperkt;

    protected Terreinantwoord() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * @param id its key
     * @param toeleiding the toeleiding
     * @param rang its place among the answers
     * @param nieuw what the client says; it was held against the rules
     * @param dag the day on which the client says so
     */
    Terreinantwoord(UUID id, ToeleidingId toeleiding, int rang, NieuwAntwoord nieuw, LocalDate dag) {
        this.id = id;
        this.toeleiding = toeleiding.waarde();
        this.rang = rang;
        organisatie = nieuw.organisatie();
        zegt(nieuw, dag);
    }

    /** The client says it otherwise, or again: what another said before goes, for it answered another question. */
    final void zegt(NieuwAntwoord nieuw, LocalDate dag) {
        terrein = nieuw.terrein();
        bekend = nieuw.bekend();
        gezegdOp = dag;
        anderBekend = null;
        anderBron = null;
        anderReden = null;
        anderPeildatum = null;
    }

    /** The client confirms what was said. */
    void bevestig(LocalDate dag) {
        gezegdOp = dag;
    }

    void zegtAnder(AnderAntwoord ander) {
        anderBekend = ander.bekend();
        anderBron = ander.bron();
        anderReden = ander.reden();
        anderPeildatum = ander.peildatum();
    }

    /** It was not so, the client says: another never said what stands there from now on, so the source is the client (R-TOE-28). */
    void verbeter(Bekend juist, LocalDate dag) {
        bekend = juist;
        gezegdOp = dag;
        anderBekend = null;
        anderBron = null;
        anderReden = null;
        anderPeildatum = null;
    }

    /** @return its key */
    public UUID id() {
        return id;
    }

    /** @return which organisation */
    public String organisatie() {
        return organisatie;
    }

    /** @return in which terrein it works */
    public Terrein terrein() {
        return Terrein.vanCode(terrein);
    }

    /** @return what the client says */
    public Bekend bekend() {
        return bekend;
    }

    /** @return the day on which the client said so */
    public LocalDate gezegdOp() {
        return gezegdOp;
    }

    /** @return what another said, when another was asked */
    public Optional<AnderAntwoord> ander() {
        return Optional.ofNullable(anderBekend)
                .map(zei -> new AnderAntwoord(zei, anderBron, anderReden, anderPeildatum));
    }

    /** What the client contests is not used until that is decided (AVG 18). */
    void beperk(boolean bestreden) {
        beperkt = bestreden;
    }

    /** @return whether the client contests it, and it is not used until that is decided */
    public boolean isBeperkt() {
        return beperkt;
    }

    /** @return whether somebody said that the client is known there, and that may be used */
    public boolean isBekend() {
        return telt() == Bekend.JA && !beperkt;
    }

    /** @return the answer that counts: what another said, when another was asked */
    public Bekend telt() {
        return anderBekend == null ? bekend : anderBekend;
    }

    /** @return the day on which the answer that counts was so */
    public LocalDate peildatum() {
        return anderBekend == null ? gezegdOp : anderPeildatum;
    }
}
