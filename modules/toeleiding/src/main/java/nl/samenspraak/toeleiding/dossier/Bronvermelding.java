package nl.samenspraak.toeleiding.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Invoer;

/** From whom a piece of information comes, of which day, and, when it is not the client who says it, why another was asked (R-TOE-11, R-TOE-41). */
@Embeddable
public class Bronvermelding implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The most characters of the name of a source. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of a reason. */
    public static final int LANGSTE_REDEN = 500;

    @Enumerated(EnumType.STRING)
    private Bronsoort bron;

    @Column(name = "bron_naam")
    private String naam;

    @Column(name = "bron_reden")
    private String reden;

    private LocalDate peildatum;

    protected Bronvermelding() {}

    /**
     * @param bron from whom; {@code null} when that was not chosen
     * @param naam who that is, when it is not the client
     * @param reden why another was asked
     * @param peildatum the day on which it was so; {@code null} when that was not filled in
     * @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long
     */
    public Bronvermelding(Bronsoort bron, String naam, String reden, LocalDate peildatum) {
        boolean client = bron == Bronsoort.CLIENT;
        this.bron = bron;
        this.naam = client ? "" : Invoer.regel(naam, LANGSTE_NAAM);
        this.reden = bron == Bronsoort.ANDER ? Invoer.alinea(reden, LANGSTE_REDEN) : "";
        this.peildatum = peildatum;
    }

    /**
     * @param werk who knows what day it is
     * @return what is missing; empty when nothing is
     */
    public Optional<Weigerreden> toets(Toeleidingwerk werk) {
        if (bron == null || bron != Bronsoort.CLIENT && naam.isEmpty()) {
            return Optional.of(Weigerreden.BRON_ONTBREEKT);
        }
        if (bron == Bronsoort.ANDER && reden.isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return werk.geweest(peildatum);
    }

    /** @return from whom */
    public Bronsoort bron() {
        return bron;
    }

    /** @return who that is, when it is not the client; otherwise empty text */
    public String naam() {
        return naam;
    }

    /** @return why another was asked, or empty text */
    public String reden() {
        return reden;
    }

    /** @return the day on which it was so */
    public LocalDate peildatum() {
        return peildatum;
    }
}
