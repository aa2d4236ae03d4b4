package nl.samenspraak.toeleiding.onderzoeksverzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** What a professional told goes with every no: it was told for this onderzoek alone. */
@ApplicationScoped
class Onderzoeksverzoekspoor implements Wisspoor {

    private Onderzoeksverzoeken verzoeken;

    Onderzoeksverzoekspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoeksverzoekspoor(Onderzoeksverzoeken verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public String wat() {
        return "onderzoeksverzoek";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return verzoeken.van(toeleiding).isPresent() ? 1 : 0;
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        return verzoeken.wis(toeleiding);
    }
}
