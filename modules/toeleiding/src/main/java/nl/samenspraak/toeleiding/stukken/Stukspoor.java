package nl.samenspraak.toeleiding.stukken;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;
import nl.samenspraak.zaak.stukken.Dossierbestanden;

/** With a no every document goes, with its file: each was gathered for the onderzoek. */
@ApplicationScoped
class Stukspoor implements Wisspoor {

    private Stukkenlade lade;
    private Dossierbestanden bestanden;

    Stukspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Stukspoor(Stukkenlade lade, Dossierbestanden bestanden) {
        this.lade = lade;
        this.bestanden = bestanden;
    }

    @Override
    public String wat() {
        return "stuk";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return lade.van(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        List<Stuk> weg = lade.van(toeleiding);
        weg.forEach(lade::verwijder);
        bestanden.vergeet(toeleiding.zaak());
        return weg.size();
    }
}
