package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.samenspraak.brieven.PostOpgegeven;
import nl.samenspraak.toegang.Aanwezige;

/**
 * Tells klachten at once that an e-mail was refused, so that its letter is asked for again on that same day: a term may end on the next (9:8 lid 3,
 * 9:11). What does not succeed now, the {@link Postwacht} does the next day.
 */
@ApplicationScoped
class Postbericht {

    private RequestContextController verzoek;
    private Aanwezige aanwezige;
    private Postwacht wacht;

    Postbericht() {
        // The container makes its proxy with this.
    }

    @Inject
    Postbericht(RequestContextController verzoek, Aanwezige aanwezige, Postwacht wacht) {
        this.verzoek = verzoek;
        this.aanwezige = aanwezige;
        this.wacht = wacht;
    }

    void meld(@Observes PostOpgegeven nieuws) {
        boolean geopend = verzoek.activate();
        try {
            aanwezige.alsSysteem(() -> {
                wacht.meldMislukt();
                return null;
            });
        } finally {
            if (geopend) {
                verzoek.deactivate();
            }
        }
    }
}
