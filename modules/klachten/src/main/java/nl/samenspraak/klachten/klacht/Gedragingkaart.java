package nl.samenspraak.klachten.klacht;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** The columns in which a {@link Gedraging} stands. */
@Embeddable
public class Gedragingkaart {

    private String omschrijving;
    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    private Beklaagdesoort beklaagdesoort;

    private UUID beklaagde;

    @Column(name = "beklaagde_naam")
    private String naam;

    @Column(name = "beklaagde_functie")
    private String functie;

    private String bevindingen;

    @Enumerated(EnumType.STRING)
    private Klachtoordeel oordeel;

    @Column(name = "afschrift_op")
    private LocalDate afschriftOp;

    @Enumerated(EnumType.STRING)
    @Column(name = "niet_grond")
    private NietBehandelgrond nietGrond;

    @Column(name = "niet_uitleg")
    private String nietUitleg;

    @Enumerated(EnumType.STRING)
    private Gedragingeinde einde;

    protected Gedragingkaart() {}

    Gedragingkaart(Gedraging gedraging) {
        omschrijving = gedraging.omschrijving();
        dag = gedraging.dag();
        beklaagdesoort = gedraging.beklaagde().soort();
        beklaagde = gedraging.beklaagde().account();
        naam = gedraging.beklaagde().naam();
        functie = gedraging.beklaagde().functie();
        bevindingen = gedraging.bevindingen();
        oordeel = gedraging.oordeel();
        afschriftOp = gedraging.afschriftOp();
        nietGrond = gedraging.nietGrond();
        nietUitleg = gedraging.nietUitleg();
        einde = gedraging.einde();
    }

    Gedraging gedraging() {
        return new Gedraging(
                omschrijving,
                dag,
                new Beklaagde(beklaagdesoort, beklaagde, naam, functie),
                bevindingen,
                oordeel,
                afschriftOp,
                nietGrond,
                nietUitleg,
                einde);
    }
}
