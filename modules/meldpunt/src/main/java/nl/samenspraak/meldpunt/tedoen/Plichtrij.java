package nl.samenspraak.meldpunt.tedoen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.aanvullen.Terugbelwie;

/**
 * What the list reads of something that is left to do: nothing of what was reported.
 *
 * @param soort what is to be done
 * @param id the identifier of the melding
 * @param nummer its number
 * @param sinds the day from which it counts, or on which it has to be done
 * @param geslotenOp when the melding was closed; {@code null} while it is open
 * @param behandelaar who handles it; {@code null} when nobody took it up
 * @param aangenomenDoor who took it in
 * @param persoon whom it is about, or {@code null}
 * @param wie whom to call, or {@code null}
 * @param waarvoor what to call about, or empty
 * @param kring who has to hear of it, where that is more than one; otherwise {@code null}
 */
public record Plichtrij(
        Plichtsoort soort,
        UUID id,
        String nummer,
        LocalDate sinds,
        Instant geslotenOp,
        UUID behandelaar,
        UUID aangenomenDoor,
        PersoonId persoon,
        Terugbelwie wie,
        String waarvoor,
        Informeerkring kring) {

    /**
     * @param gebruiker a user
     * @return whether it is that user's work
     */
    boolean isVan(UUID gebruiker) {
        return gebruiker.equals(behandelaar == null ? aangenomenDoor : behandelaar);
    }
}
