package nl.samenspraak.toeleiding.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** After a no to a step nothing stays of what was asked of parties, or of what they answered (R-TOE-08, R-TOE-09). */
@ApplicationScoped
class Verzoekspoor implements Wisspoor {

    private Verzoeken verzoeken;

    Verzoekspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Verzoekspoor(Verzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public String wat() {
        return "verzoek";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return verzoeken.van(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        List<Verzoek> weg = verzoeken.van(toeleiding);
        weg.forEach(verzoeken::verwijder);
        return weg.size();
    }
}
