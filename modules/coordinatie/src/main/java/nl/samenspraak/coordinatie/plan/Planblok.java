package nl.samenspraak.coordinatie.plan;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.coordinatie.dossier.Coordinatieteksten;

/**
 * Activities that stand together on the screen: those of one goal, or of one who does them.
 *
 * @param doel the goal; {@code null} when they are put together otherwise
 * @param boven what stands above the heading, or empty text
 * @param kop the heading
 * @param activiteiten who does what
 */
public record Planblok(UUID doel, String boven, String kop, List<Activiteitregel> activiteiten)
        implements Serializable {

    public Planblok {
        activiteiten = List.copyOf(activiteiten);
    }

    /** @return how many of them are done, and how many are too late, in words */
    public String telling() {
        long klaar = tel(Activiteitstand.KLAAR);
        long laat = tel(Activiteitstand.TE_LAAT);
        String zin = Coordinatieteksten.tekst("plan.klaar", klaar, activiteiten.size());
        return laat == 0 ? zin : zin + " · " + Coordinatieteksten.tekst("plan.telaat", laat);
    }

    private long tel(Activiteitstand stand) {
        return activiteiten.stream().filter(regel -> regel.stand() == stand).count();
    }
}
