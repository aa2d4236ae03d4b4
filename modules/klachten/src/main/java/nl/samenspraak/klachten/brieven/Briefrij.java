package nl.samenspraak.klachten.brieven;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.klachten.sjablonen.Klachtbriefsoort;

/**
 * A letter in a list, without what it says.
 *
 * @param id its identifier
 * @param soort which letter
 * @param ontvanger which recipient of the klacht
 * @param naam as it stands on the envelope
 * @param gemaaktOp when it was made
 * @param verzondenOp when it was sent; {@code null} when it was not
 * @param verzondenDoor who sent it, or {@code null}
 * @param wijze how, or {@code null}
 * @param post the notice by e-mail, or {@code null}
 * @param gelezenOp when it was first read on its page, or {@code null}
 */
public record Briefrij(
        UUID id,
        Klachtbriefsoort soort,
        String ontvanger,
        String naam,
        Instant gemaaktOp,
        Instant verzondenOp,
        UUID verzondenDoor,
        Klachtbriefwijze wijze,
        UUID post,
        Instant gelezenOp) {}
