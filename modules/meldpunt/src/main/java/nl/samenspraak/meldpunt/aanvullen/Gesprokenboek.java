package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.informeren.Gesprokenen;
import nl.samenspraak.meldpunt.melding.Melding;

/**
 * Contact that was recorded is contact with the one on whom the melding is registered. Who was spoken to before it turned out to be about somebody
 * else, was not that somebody.
 */
@ApplicationScoped
class Gesprokenboek implements Gesprokenen {

    private Aanvullingen aanvullingen;

    Gesprokenboek() {
        // The container makes its proxy with this.
    }

    @Inject
    Gesprokenboek(Aanvullingen aanvullingen) {
        this.aanvullingen = aanvullingen;
    }

    @Override
    public boolean isGesproken(Melding melding, PersoonId wie) {
        if (melding.persoon().filter(wie::equals).isEmpty()) {
            return false;
        }
        List<Aanvulling> alle = aanvullingen.van(melding.id());
        Instant sinds = alle.stream()
                .filter(stuk -> stuk.soort() == Aanvulsoort.VERPLAATST)
                .map(Aanvulling::op)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return alle.stream()
                .anyMatch(stuk -> stuk.soort() == Aanvulsoort.CONTACT_GELUKT
                        && !stuk.vervangen()
                        && !stuk.op().isBefore(sinds));
    }
}
