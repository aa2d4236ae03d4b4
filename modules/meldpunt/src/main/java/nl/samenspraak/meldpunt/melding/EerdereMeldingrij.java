package nl.samenspraak.meldpunt.melding;

import java.time.Instant;
import java.util.UUID;

/**
 * What is read of an earlier melding about somebody: nothing of what was reported.
 *
 * @param id its identifier
 * @param nummer its number
 * @param aangenomenOp when it came in
 * @param status how far it is
 * @param taakVan whose work it is: its behandelaar, or who took it in while there is none
 */
public record EerdereMeldingrij(UUID id, String nummer, Instant aangenomenOp, Meldingstatus status, UUID taakVan) {

    /**
     * @param gebruiker a user at the meldpunt
     * @return whether it is that user's work, or becomes so by taking it up: nobody has done that yet
     */
    public boolean voor(UUID gebruiker) {
        return status == Meldingstatus.AANGENOMEN || gebruiker.equals(taakVan);
    }

    /** @return as anybody sees it who takes in another */
    public EerdereMelding zonderNummer() {
        return new EerdereMelding(aangenomenOp, status);
    }
}
