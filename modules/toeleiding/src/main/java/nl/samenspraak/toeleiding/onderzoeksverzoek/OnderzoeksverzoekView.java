package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A request of a professional, as the screen shows it.
 *
 * @param naam who asked
 * @param organisatie for whom that person works
 * @param functie as what, or empty
 * @param betrokkenheid how that person is involved; empty when it was refused, as all that follows
 * @param onderbouwing the facts
 * @param verwachting why coordination is expected to help
 * @param achteruitgang what shows decline, or a low quality of life
 * @param hulp what shows that no help is accepted, or only some
 * @param overlast what shows nuisance, or that somebody or something is not safe
 * @param gronden for what it was refused; empty when it was granted
 * @param afwijkingFg who of the FG agreed to deviate from a refusal of client or family; empty when there was none
 * @param afwijkingReden why
 * @param beslotenOp when that was decided
 */
public record OnderzoeksverzoekView(
        String naam,
        String organisatie,
        String functie,
        String betrokkenheid,
        String onderbouwing,
        String verwachting,
        String achteruitgang,
        String hulp,
        String overlast,
        List<Afwijsgrond> gronden,
        String afwijkingFg,
        String afwijkingReden,
        Instant beslotenOp)
        implements Serializable {

    public OnderzoeksverzoekView {
        gronden = List.copyOf(gronden);
    }
}
