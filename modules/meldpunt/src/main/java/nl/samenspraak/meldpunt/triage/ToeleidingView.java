package nl.samenspraak.meldpunt.triage;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.kern.Terrein;

/**
 * On what a melding went to toeleiding.
 *
 * @param gedrag whether it is about confused behaviour
 * @param terreinen the fields in which help seems needed
 * @param meervoudig whether problems in these fields may hang together
 * @param zonderVerhaal whether the toeleider reads the explanation alone, and not what the melder said
 */
public record ToeleidingView(Gedrag gedrag, List<Terrein> terreinen, boolean meervoudig, boolean zonderVerhaal)
        implements Serializable {

    public ToeleidingView {
        terreinen = List.copyOf(terreinen);
    }
}
