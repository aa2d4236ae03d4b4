package nl.samenspraak.klachten.brieven;

import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.klachten.klacht.Klacht;
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
 * @param herstelt which earlier letter it corrects, or {@code null}
 * @param nietAangekomen whether its e-mail did not reach the klager, and it did not go again yet
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
        Instant gelezenOp,
        UUID herstelt,
        boolean nietAangekomen) {

    /** Whether it went to this one, so that it can be corrected; what named a day to answer goes anew, because that day counts (9:4, 9:10). */
    boolean isTeHerstellen(String wie) {
        return isVerteld() && ontvanger.equals(wie) && !soort.vraagtDag();
    }

    /** @return whether this one got it, as it is not sent again: once, and once more after the klacht was opened again (9:8 lid 3, 9:12) or it happened again */
    boolean isAlBij(String wie, Klachtbriefsoort welke, Klacht vanKlacht) {
        return welke.eenmalig()
                && soort == welke
                && ontvanger.equals(wie)
                && isVerteld()
                && vanKlacht
                        .heropendOp()
                        .filter(weer -> !verzondenOp.isAfter(weer))
                        .isEmpty()
                && welke.overStap()
                        .flatMap(vanKlacht.feiten()::laatste)
                        .filter(stap -> verzondenOp.isBefore(stap.op()))
                        .isEmpty();
    }

    /** @return whether it was sent, and reached whom it was for */
    boolean isVerteld() {
        return verzondenOp != null && !nietAangekomen;
    }
}
