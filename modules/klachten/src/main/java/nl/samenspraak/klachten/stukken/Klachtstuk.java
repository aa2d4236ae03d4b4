package nl.samenspraak.klachten.stukken;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * A document of a klacht, with its file. What the klager sent goes with the copy for the beklaagde, unless there is a reason why not (9:9), and with
 * the klacht when that goes to whom it belongs to (2:3), unless it is left out; of anything else its behandelaar says so. A file that should not have been there goes; that it was there, and why it went, stays.
 */
@Entity
@Table(schema = "klachten", name = "klachtstuk")
public class Klachtstuk extends Behandelstuk {

    private String wat;

    @Enumerated(EnumType.STRING)
    private Stukherkomst herkomst;

    private UUID bestand;

    @Column(name = "weg_reden")
    private String wegReden;

    @Column(name = "met_afschrift")
    private boolean metAfschrift;

    @Column(name = "waarom_niet")
    private String waaromNiet;

    @Column(name = "met_uitkomst")
    private boolean metUitkomst;

    @Column(name = "met_doorzending")
    private boolean metDoorzending;

    protected Klachtstuk() {}

    Klachtstuk(KlachtId klacht, Klachtstap stap, NieuwKlachtstuk nieuw, UUID bestand) {
        super(klacht, stap);
        wat = nieuw.wat();
        herkomst = nieuw.herkomst();
        this.bestand = bestand;
        wegReden = "";
        metAfschrift = herkomst == Stukherkomst.KLAGER;
        metDoorzending = herkomst == Stukherkomst.KLAGER;
        waaromNiet = "";
    }

    /** It does not go with the copy as long as nobody says otherwise, to protect somebody. */
    void blijftWeg(String waarom) {
        metAfschrift = false;
        metDoorzending = false;
        waaromNiet = waarom;
    }

    /** @return whether its klager sent it and the beklaagde does not get it (9:9) */
    boolean isWeggelaten() {
        return herkomst == Stukherkomst.KLAGER && bestand != null && !metAfschrift;
    }

    /**
     * The law gives the beklaagde what came with the klaagschrift (9:9); only to protect somebody else does something of that stay out.
     *
     * @return why not; empty when it is chosen
     */
    Optional<Weigerreden> kies(Meestuurkeuze keuze, boolean afschriftIsWeg) {
        if (bestand == null) {
            return Optional.of(Weigerreden.STUK_IS_WEG);
        }
        if (metAfschrift && !keuze.metAfschrift() && afschriftIsWeg) {
            return Optional.of(Weigerreden.STUK_AL_GESTUURD);
        }
        if (herkomst == Stukherkomst.KLAGER
                && !keuze.metAfschrift()
                && keuze.waaromNiet().isEmpty()) {
            return Optional.of(Weigerreden.STUK_HOORT_BIJ_AFSCHRIFT);
        }
        if (herkomst == Stukherkomst.KLAGER && !keuze.metAfschrift() && !keuze.beschermt()) {
            return Optional.of(Weigerreden.STUK_BESCHERMT_NIEMAND);
        }
        metAfschrift = keuze.metAfschrift();
        waaromNiet = keuze.waaromNiet();
        metUitkomst = keuze.metUitkomst();
        metDoorzending = keuze.metDoorzending();
        return Optional.empty();
    }

    /** @return why it cannot go; empty when it can: what the beklaagde has goes only when it never should have been there */
    Optional<Weigerreden> kanWeg(Weghaling weghaling, boolean afschriftIsWeg) {
        if (weghaling.reden().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return metAfschrift && afschriftIsWeg && !weghaling.hoordeNooit()
                ? Optional.of(Weigerreden.STUK_IS_AFSCHRIFT)
                : Optional.empty();
    }

    /** @return the file that goes; empty when it went before */
    Optional<UUID> haalWeg(String reden) {
        Optional<UUID> weg = Optional.ofNullable(bestand);
        if (weg.isPresent()) {
            bestand = null;
            wegReden = reden;
            metAfschrift = false;
            metUitkomst = false;
            metDoorzending = false;
        }
        return weg;
    }

    String wat() {
        return wat;
    }

    Stukherkomst herkomst() {
        return herkomst;
    }

    UUID bestand() {
        return bestand;
    }

    String wegReden() {
        return wegReden;
    }

    boolean metAfschrift() {
        return metAfschrift;
    }

    String waaromNiet() {
        return waaromNiet;
    }

    boolean metUitkomst() {
        return metUitkomst;
    }

    boolean metDoorzending() {
        return metDoorzending;
    }
}
