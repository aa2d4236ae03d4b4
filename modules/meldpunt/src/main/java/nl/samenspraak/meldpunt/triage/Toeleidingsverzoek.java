package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.util.Set;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.meldpunt.signaal.Sluiting;
import nl.samenspraak.meldpunt.signaal.Sluitreden;

/**
 * That a melding is to go to toeleiding, as the triagist sees it.
 *
 * @param gedrag whether it is about confused behaviour, or {@code null} when that was not answered (R-MEL-11)
 * @param terreinen in which fields the melding shows a need for help
 * @param toelichting why
 * @param zonderVerhaal whether what the melder said stays here, because it says who he is: the toeleider then reads the explanation alone (R-MEL-05)
 */
public record Toeleidingsverzoek(Gedrag gedrag, Set<Terrein> terreinen, String toelichting, boolean zonderVerhaal)
        implements Serializable {

    /** @throws OngeldigeWaarde when the explanation is too long */
    public Toeleidingsverzoek {
        terreinen = Set.copyOf(terreinen);
        toelichting = Invoer.alinea(toelichting, Sluiting.LANGSTE_TOELICHTING);
    }

    /** One with which goes what the melder said. */
    public Toeleidingsverzoek(Gedrag gedrag, Set<Terrein> terreinen, String toelichting) {
        this(gedrag, terreinen, toelichting, false);
    }

    Sluiting sluiting() {
        return new Sluiting(Sluitreden.TOELEIDING, toelichting);
    }
}
