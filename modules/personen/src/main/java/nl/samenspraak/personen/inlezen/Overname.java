package nl.samenspraak.personen.inlezen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.personen.identificeren.Bsnkluis;
import nl.samenspraak.personen.register.Personen;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;

/** Takes persons over into the register, a batch per passage through the gate: two look-ups, one write, one line per person. */
@ApplicationScoped
class Overname {

    private Personen personen;
    private Bsnkluis kluis;
    private Pseudoniemen pseudoniemen;

    protected Overname() {}

    @Inject
    Overname(Personen personen, Bsnkluis kluis, Pseudoniemen pseudoniemen) {
        this.personen = personen;
        this.kluis = kluis;
        this.pseudoniemen = pseudoniemen;
    }

    /**
     * @param batch the persons
     * @param stand what this reading remembers of the lines before
     * @param doel for what purpose
     * @return what came of it
     */
    @Inzage(deel = Dossierdeel.PERSOON, actie = Actie.VASTLEGGEN, daad = "persoon.ingelezen")
    public Batchuitslag neemOver(List<Inleesregel> batch, Leesstand stand, Doelbinding doel) {
        Overnamebatch overname = new Overnamebatch(personen, kluis, pseudoniemen, stand);
        overname.zoekOp(batch);
        batch.forEach(overname::neemOver);
        personen.bevestig();
        return overname.uitslag();
    }
}
