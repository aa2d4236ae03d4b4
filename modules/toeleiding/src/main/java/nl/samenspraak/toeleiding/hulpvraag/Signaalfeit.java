package nl.samenspraak.toeleiding.hulpvraag;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;

/** What was signalled, as what the client may have corrected. */
@Dependent
class Signaalfeit extends Vraagfeiten {

    @Inject
    Signaalfeit(Hulpvragen hulpvragen, Toeleidingen toeleidingen) {
        super(hulpvragen, toeleidingen, Vraagdeel.SIGNAAL);
    }
}
