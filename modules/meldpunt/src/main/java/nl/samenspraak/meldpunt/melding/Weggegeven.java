package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Collegas;

/** Who has a melding that the user gave away, or that was taken over of him. It tells nothing to whoever did not have it: that one cannot learn that it exists. */
@ApplicationScoped
class Weggegeven {

    @Inject
    private Meldingen meldingen;

    @Inject
    private Collegas collegas;

    @Inject
    private Aanwezige aanwezige;

    /** @return the name of the colleague who has it now; empty when the user did not have it */
    Optional<String> aan(MeldingId melding) {
        return meldingen
                .gegevenAan(melding.waarde(), aanwezige.eisGebruiker().id())
                .map(wie -> Kopweergave.naam(collegas.namen(Set.of(wie)), wie));
    }
}
