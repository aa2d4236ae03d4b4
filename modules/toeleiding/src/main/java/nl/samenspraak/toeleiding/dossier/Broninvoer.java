package nl.samenspraak.toeleiding.dossier;

import java.io.Serializable;
import java.time.LocalDate;

/** The fields in which somebody says from whom something comes. */
public final class Broninvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private Bronsoort soort = Bronsoort.CLIENT;
    private String naam;
    private String reden;
    private LocalDate peildatum;

    /** @param vandaag the day that stands there of itself */
    public Broninvoer(LocalDate vandaag) {
        peildatum = vandaag;
    }

    /**
     * Empties the fields.
     *
     * @param vandaag the day that stands there of itself
     */
    public void leeg(LocalDate vandaag) {
        soort = Bronsoort.CLIENT;
        naam = null;
        reden = null;
        peildatum = vandaag;
    }

    /**
     * @return from whom it comes
     * @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long
     */
    public Bronvermelding lees() {
        return new Bronvermelding(soort, naam, reden, peildatum);
    }

    /**
     * @param blok what stands before the identifiers of the fields
     * @return where the screen says what is missing in them
     */
    public static Weigervelden velden(String blok) {
        return new Weigervelden()
                .bij(blok + "bronnaam", Weigerreden.BRON_ONTBREEKT)
                .bij(blok + "bronreden", Weigerreden.REDEN_ONTBREEKT)
                .bij(blok + "peildatum", Weigerreden.DAG_ONTBREEKT, Weigerreden.DAG_IN_TOEKOMST);
    }

    /** @return from whom something can come */
    public Bronsoort[] getSoorten() {
        return Bronsoort.values();
    }

    public Bronsoort getSoort() {
        return soort;
    }

    public void setSoort(Bronsoort soort) {
        this.soort = soort;
    }

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }

    public String getReden() {
        return reden;
    }

    public void setReden(String reden) {
        this.reden = reden;
    }

    public LocalDate getPeildatum() {
        return peildatum;
    }

    public void setPeildatum(LocalDate peildatum) {
        this.peildatum = peildatum;
    }
}
