package nl.samenspraak.toeleiding.deling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Eindspoor;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/**
 * After a no to a step nothing stays of what was shared: it tells with whom the client is known (R-TOE-08, R-TOE-09). That something went is in the log. When
 * a toeleiding ends otherwise, only what was not done goes.
 */
@ApplicationScoped
class Delingspoor implements Wisspoor, Eindspoor {

    private Delingen delingen;

    Delingspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Delingspoor(Delingen delingen) {
        this.delingen = delingen;
    }

    @Override
    public String wat() {
        return "deling";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return delingen.van(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        List<Deling> weg = delingen.van(toeleiding);
        weg.forEach(delingen::verwijder);
        return weg.size();
    }

    @Override
    public void isVoorbij(ToeleidingId toeleiding) {
        delingen.van(toeleiding).stream()
                .filter(deling -> deling.stand() == Delingstand.CONCEPT)
                .forEach(delingen::verwijder);
    }
}
