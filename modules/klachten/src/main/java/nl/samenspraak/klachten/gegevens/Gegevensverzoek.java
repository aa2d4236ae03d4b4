package nl.samenspraak.klachten.gegevens;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstuk;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.taak.Weigerreden;

/** A question for data about care, and what came of it: nobody looks them up himself. */
@Entity
@Table(schema = "klachten", name = "gegevensverzoek")
public class Gegevensverzoek extends Behandelstuk {

    private String wat;
    private String bij;
    private String noodzaak;
    private String artikel;

    @Enumerated(EnumType.STRING)
    private Gegevensantwoord.Soort antwoord;

    @Column(name = "antwoord_op")
    private LocalDate antwoordOp;

    private String bron;
    private String gegeven;

    @Enumerated(EnumType.STRING)
    private Gegevensantwoord.Reden reden;

    protected Gegevensverzoek() {}

    /**
     * @param klacht the klacht
     * @param stap when and by whom it was asked
     * @param nieuw what, from whom and why; it has been held against {@link GegevensZijnNodig}
     */
    public Gegevensverzoek(KlachtId klacht, Klachtstap stap, NieuwGegevensverzoek nieuw) {
        super(klacht, stap);
        wat = nieuw.wat();
        bij = nieuw.bij();
        noodzaak = nieuw.noodzaak();
        artikel = nieuw.artikel();
    }

    /**
     * @param wat what came; it has been held against {@link GegevensZijnNodig}
     * @return why it cannot be recorded; empty when it is
     */
    public Optional<Weigerreden> beantwoord(Gegevensantwoord wat) {
        if (antwoord != null) {
            return Optional.of(Weigerreden.ANTWOORD_AL_GEKOMEN);
        }
        antwoord = wat.soort();
        antwoordOp = wat.dag();
        bron = wat.bron();
        gegeven = wat.gegeven();
        reden = wat.reden();
        return Optional.empty();
    }

    /** @return what was asked */
    public NieuwGegevensverzoek vraag() {
        return new NieuwGegevensverzoek(dag(), wat, bij, noodzaak, artikel);
    }

    /** @return what came of it, when there is an answer */
    public Optional<Gegevensantwoord> antwoord() {
        return antwoord == null
                ? Optional.empty()
                : Optional.of(new Gegevensantwoord(antwoord, antwoordOp, bron, gegeven, reden));
    }
}
