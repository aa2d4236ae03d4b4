package nl.samenspraak.toeleiding.terreinen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** What was gathered to see whether there is more than one terrein, goes with every no: each law knows its own clients (R-TOE-08, R-TOE-09). */
@ApplicationScoped
class Terreinspoor implements Wisspoor {

    private Terreinantwoorden antwoorden;

    Terreinspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Terreinspoor(Terreinantwoorden antwoorden) {
        this.antwoorden = antwoorden;
    }

    @Override
    public String wat() {
        return "antwoord";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return antwoorden.van(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        return antwoorden.wis(toeleiding);
    }
}
