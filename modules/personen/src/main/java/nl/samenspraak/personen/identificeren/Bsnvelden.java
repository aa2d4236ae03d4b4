package nl.samenspraak.personen.identificeren;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Bsn;

/** The columns of a {@link Bsnvaststelling}, with the number locked away (R-ALG-19, R-ALG-21). */
@Embeddable
public class Bsnvelden {

    @Column(name = "bsn")
    private byte[] inhoud;

    @Column(name = "bsn_zoek")
    private String zoekwaarde;

    @Column(name = "bsn_sleutelversie")
    private Integer sleutelversie;

    @Enumerated(EnumType.STRING)
    @Column(name = "bsn_bron")
    private Bsnbron bron;

    @Column(name = "bsn_vastgesteld")
    private LocalDate op;

    protected Bsnvelden() {}

    public Bsnvelden(VersleuteldBsn bsn, Bsnvaststelling vaststelling) {
        inhoud = bsn.inhoud();
        zoekwaarde = bsn.zoekwaarde();
        sleutelversie = bsn.sleutelversie();
        bron = vaststelling.bron();
        op = vaststelling.op();
    }

    public String zoekwaarde() {
        return zoekwaarde;
    }

    public Bsnbron bron() {
        return bron;
    }

    public Bsn open(Bsnkluis kluis, PersoonId van) {
        return kluis.open(inhoud, van);
    }

    public BsnView view(Bsnkluis kluis, PersoonId van) {
        return new BsnView(kluis.open(inhoud, van).gemaskeerd(), bron, op);
    }
}
