package nl.samenspraak.meldpunt.zoeken;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * What a search reads of a melding.
 *
 * @param id its identifier
 * @param nummer its number
 * @param aangenomenOp when it came in
 * @param status how far it is
 * @param behandelaar who handles it, or {@code null}
 * @param aangenomenDoor who took it in
 * @param meldernaam the name of the melder, to hold the words against that were typed; {@code null} when not asked for
 * @param over whom it is about, of those that were asked for; {@code null} when nobody was
 */
public record Meldingtrefferrij(
        UUID id,
        String nummer,
        Instant aangenomenOp,
        Meldingstatus status,
        UUID behandelaar,
        UUID aangenomenDoor,
        String meldernaam,
        PersoonId over) {}
