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
 */
public record ToeleidingView(Gedrag gedrag, List<Terrein> terreinen, boolean meervoudig) implements Serializable {

    public ToeleidingView {
        terreinen = List.copyOf(terreinen);
    }
}
