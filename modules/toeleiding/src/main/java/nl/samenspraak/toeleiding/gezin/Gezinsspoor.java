package nl.samenspraak.toeleiding.gezin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** Nobody of the family stays in an onderzoek that ended with a no: they were in it for this onderzoek alone. */
@ApplicationScoped
class Gezinsspoor implements Wisspoor {

    private Gezinsgenoten gezin;

    Gezinsspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Gezinsspoor(Gezinsgenoten gezin) {
        this.gezin = gezin;
    }

    @Override
    public String wat() {
        return "gezinslid";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return gezin.van(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        return gezin.wis(toeleiding);
    }
}
