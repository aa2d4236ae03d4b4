package nl.samenspraak.toeleiding.toestemming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** After a no to a step, nobody has to know any more which party a client agreed with. */
@ApplicationScoped
class Toestemmingspoor implements Wisspoor {

    private Toestemmingen toestemmingen;

    Toestemmingspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Toestemmingspoor(Toestemmingen toestemmingen) {
        this.toestemmingen = toestemmingen;
    }

    @Override
    public String wat() {
        return "toestemming";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return toestemmingen.tel(toeleiding);
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        int weg = toestemmingen.tel(toeleiding);
        toestemmingen.wis(toeleiding);
        return weg;
    }
}
