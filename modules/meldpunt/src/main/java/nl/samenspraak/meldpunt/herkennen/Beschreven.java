package nl.samenspraak.meldpunt.herkennen;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.meldpunt.melding.EerdereMeldingrij;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * A melding about somebody who was only described.
 *
 * @param id its identifier
 * @param nummer its number
 * @param aangenomenOp when it came in
 * @param status how far it is
 * @param behandelaar who handles it, or {@code null}
 * @param aangenomenDoor who took it in
 * @param omschrijving how that person was described; to compare with, and not to be shown
 */
public record Beschreven(
        UUID id,
        String nummer,
        Instant aangenomenOp,
        Meldingstatus status,
        UUID behandelaar,
        UUID aangenomenDoor,
        String omschrijving) {

    /** @return as one beside another melding: nothing of what was reported */
    public EerdereMeldingrij alsEerdere() {
        return new EerdereMeldingrij(
                id, nummer, aangenomenOp, status, behandelaar == null ? aangenomenDoor : behandelaar);
    }
}
