package nl.samenspraak.toeleiding.notities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Eindspoor;

/** When an onderzoek is over its notes go, of whomever they are. How many is told to nobody: that would say that there were any. */
@ApplicationScoped
class Notitiespoor implements Eindspoor {

    private Notities notities;

    Notitiespoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Notitiespoor(Notities notities) {
        this.notities = notities;
    }

    @Override
    public void isVoorbij(ToeleidingId toeleiding) {
        notities.vergeet(toeleiding);
    }
}
