package nl.samenspraak.toeleiding.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** The signal goes when it was no onderzoek or when there is no more than one terrein (R-TOE-08); later, the hulpvraag goes on under its own law (R-TOE-09). */
@ApplicationScoped
class Hulpvraagspoor implements Wisspoor {

    private Hulpvragen hulpvragen;

    Hulpvraagspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Hulpvraagspoor(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
    }

    @Override
    public String wat() {
        return "signaal";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return gaatWeg(stap) && hulpvragen.isEr(toeleiding) ? 1 : 0;
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        return gaatWeg(stap) ? hulpvragen.wis(toeleiding) : 0;
    }

    private static boolean gaatWeg(Stap stap) {
        return stap == Stap.HULPVRAAG || stap == Stap.TERREINEN;
    }
}
