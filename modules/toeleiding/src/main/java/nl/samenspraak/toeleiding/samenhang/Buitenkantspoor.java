package nl.samenspraak.toeleiding.samenhang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** When one approach adds nothing, each law goes on with what it knows itself (R-TOE-09). */
@ApplicationScoped
class Buitenkantspoor implements Wisspoor {

    private Buitenkanten buitenkanten;

    Buitenkantspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Buitenkantspoor(Buitenkanten buitenkanten) {
        this.buitenkanten = buitenkanten;
    }

    @Override
    public String wat() {
        return "buitenkant";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return buitenkanten.van(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        return buitenkanten.wis(toeleiding);
    }
}
