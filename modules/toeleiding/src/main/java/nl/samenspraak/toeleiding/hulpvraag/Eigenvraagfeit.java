package nl.samenspraak.toeleiding.hulpvraag;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;

/** What the client asks, as what the client may have corrected; also where it waits to go to a loket. */
@Dependent
class Eigenvraagfeit extends Vraagfeiten {

    private final Doorgeleidingen doorgeleidingen;

    @Inject
    Eigenvraagfeit(Hulpvragen hulpvragen, Toeleidingen toeleidingen, Doorgeleidingen doorgeleidingen) {
        super(hulpvragen, toeleidingen, Vraagdeel.VRAAG);
        this.doorgeleidingen = doorgeleidingen;
    }

    @Override
    public void verbeter(ToeleidingId toeleiding, UUID feit, String tekst) {
        super.verbeter(toeleiding, feit, tekst);
        doorgeleidingen.van(toeleiding).ifPresent(dit -> dit.verbeter(tekst));
    }
}
