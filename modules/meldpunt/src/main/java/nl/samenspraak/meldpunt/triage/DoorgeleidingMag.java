package nl.samenspraak.meldpunt.triage;

import java.util.Optional;
import nl.samenspraak.meldpunt.loket.Loket;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/** A loket gets data on a ground in law, or when the betrokkene agrees; there is nothing in between (R-MEL-07, R-AVG-10). */
final class DoorgeleidingMag {

    private DoorgeleidingMag() {}

    /**
     * @param loket where the melding would go, or {@code null}
     * @param verzoek what the user wants
     * @return why it may not; empty when it may
     */
    public static Optional<Weigerreden> toets(Loket loket, Doorgeleidingsverzoek verzoek) {
        if (loket == null) {
            return Optional.of(Weigerreden.LOKET_ONTBREEKT);
        }
        if (verzoek.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        return loket.toestemming() && !verzoek.toestemming()
                ? Optional.of(Weigerreden.TOESTEMMING_ONTBREEKT)
                : Optional.empty();
    }
}
