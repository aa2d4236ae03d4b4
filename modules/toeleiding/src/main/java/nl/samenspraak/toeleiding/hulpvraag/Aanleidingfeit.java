package nl.samenspraak.toeleiding.hulpvraag;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;

/** Why it was signalled, as what the client may have corrected. */
@Dependent
class Aanleidingfeit extends Vraagfeiten {

    @Inject
    Aanleidingfeit(Hulpvragen hulpvragen, Toeleidingen toeleidingen) {
        super(hulpvragen, toeleidingen, Vraagdeel.AANLEIDING);
    }
}
