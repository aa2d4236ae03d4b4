package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;

/**
 * An activity, as the screen shows it.
 *
 * @param id what tells it apart
 * @param gegevens what was recorded
 * @param uitvoerder who does it, by name
 * @param contact whom to speak to, or empty text
 * @param voorWie for whom, in words
 * @param afgerondOp when it was done; {@code null} when it is not
 * @param stand how far it is
 * @param rest how far it is in words, for instance "4 dagen te laat"
 * @param alleen who alone of the family sees it; empty when more than one does
 * @param gedeeldMet with whom it is shared, in words; empty when with nobody
 */
public record Activiteitregel(
        UUID id,
        NieuweActiviteit gegevens,
        String uitvoerder,
        String contact,
        String voorWie,
        LocalDate afgerondOp,
        Activiteitstand stand,
        String rest,
        String alleen,
        String gedeeldMet)
        implements Serializable {

    /** @return from when to when, as people write it: "20 november – 4 december 2026" */
    public String wanneer() {
        LocalDate begin = gegevens.begint();
        LocalDate einde = gegevens.eindigt();
        if (begin.equals(einde)) {
            return Nederlands.datum(begin);
        }
        String van = Nederlands.datum(begin);
        boolean zelfdeJaar = begin.getYear() == einde.getYear();
        return (zelfdeJaar ? van.substring(0, van.lastIndexOf(' ')) : van) + " – " + Nederlands.datum(einde);
    }
}
