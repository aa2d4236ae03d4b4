package nl.samenspraak.toeleiding.correctie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** A correction says what was recorded: where that goes with a no, it goes along, with what is owed about it (R-TOE-09). */
@ApplicationScoped
class Correctiespoor implements Wisspoor {

    private Correcties correcties;

    Correctiespoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctiespoor(Correcties correcties) {
        this.correcties = correcties;
    }

    @Override
    public String wat() {
        return "correctie";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return correcties.van(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        return correcties.wis(toeleiding);
    }
}
