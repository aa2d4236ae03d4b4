package nl.samenspraak.klachten.klaagschrift;

import java.util.Optional;
import nl.samenspraak.klachten.indeling.Doorzendadres;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Whether a klacht can be sent on to where it belongs (R-KLA-17): as long as it was not decided, to somebody who can be chosen today, and
 * with a word about why. Whoever gets it, gets the day of receipt with it: there that day counts.
 */
final class KlachtHoortElders {

    private KlachtHoortElders() {}

    /**
     * @param klacht the klacht
     * @param adres where it has to go; empty when nothing that can be chosen today was chosen
     * @param reden why, on one line
     * @return why it cannot be sent on; empty when it can
     */
    public static Optional<Weigerreden> toets(Klacht klacht, Optional<Doorzendadres> adres, String reden) {
        if (!klacht.status().open()) {
            return Optional.of(Weigerreden.AFGEDAAN);
        }
        if (klacht.stappen().stream().anyMatch(stap -> stap.soort() == Klachtstapsoort.GEOORDEELD)) {
            return Optional.of(Weigerreden.AL_GEOORDEELD);
        }
        if (adres.isEmpty()) {
            return Optional.of(Weigerreden.DOORZENDADRES_ONTBREEKT);
        }
        return reden.isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
