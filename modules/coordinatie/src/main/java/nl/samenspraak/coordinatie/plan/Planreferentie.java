package nl.samenspraak.coordinatie.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** From which age a child decides who sees what, and by which words background information is known: {@code plan.yaml} (R-COO-18, R-COO-21). */
@ApplicationScoped
public class Planreferentie {

    private static final String BESTAND = "plan.yaml";

    private Rechten rechten;
    private Afscherming afscherming;
    private Achtergrondwenk wenk;
    private int kindHoortAlleenVanaf;

    protected Planreferentie() {
        // The container makes its proxy with this.
    }

    @Inject
    Planreferentie(Rechten rechten) {
        this.rechten = rechten;
    }

    /** @param bestand where the reference data are */
    public Planreferentie(Referentiebestand bestand) {
        lees(bestand);
    }

    @PostConstruct
    void lees() {
        lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    private void lees(Referentiebestand bestand) {
        bestand.lees(BESTAND, blad -> {
            afscherming = new Afscherming(blad.getal("oudersZienTot"));
            kindHoortAlleenVanaf = blad.getal("kindHoortAlleenVanaf");
            List<String> woorden = blad.teksten("achtergrond");
            woorden.stream()
                    .filter(woord -> !woord.equals(woord.toLowerCase(Nederlands.TAAL)))
                    .forEach(woord -> blad.fout("achtergrond", "staat niet in kleine letters: '" + woord + "'"));
            wenk = new Achtergrondwenk(woorden, blad.getal("langeOpmerking"));
            return blad.tekst("versie", Blad.LANGSTE_VERSIE);
        });
    }

    /** @return who sees what */
    public Afscherming afscherming() {
        return afscherming;
    }

    /** @return from which age a child is told alone; under it who has gezag is told too (R-AVG-05) */
    public int kindHoortAlleenVanaf() {
        return kindHoortAlleenVanaf;
    }

    /** @return the hint on background information */
    public Achtergrondwenk wenk() {
        return wenk;
    }
}
