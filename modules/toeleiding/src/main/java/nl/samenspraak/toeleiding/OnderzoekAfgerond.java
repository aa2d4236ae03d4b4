package nl.samenspraak.toeleiding;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Terrein;

/**
 * The onderzoek found that coordination is needed (R-TOE-10). An event: whoever observes it does so in the transaction of the conclusion, so that
 * both happen or neither. It carries no more than is needed to begin.
 *
 * @param toeleiding where it comes from
 * @param nummer its number
 * @param persoon whom it is about
 * @param eigenVraag whether it was on the own question of the client: then the client can do without a coördinator (R-COO-04)
 * @param terreinen in which terreinen the client is known, which explains the next
 * @param verplicht whether the law makes the coordination obligatory (R-COO-01)
 * @param ondersteuner who supports the client, and goes along; {@code null} when nobody does
 * @param door the key of the user who concluded so
 * @param op when
 */
public record OnderzoekAfgerond(
        ToeleidingId toeleiding,
        Toeleidingnummer nummer,
        PersoonId persoon,
        boolean eigenVraag,
        List<Terrein> terreinen,
        boolean verplicht,
        Ondersteuner ondersteuner,
        UUID door,
        Instant op)
        implements Serializable {

    public OnderzoekAfgerond {
        terreinen = List.copyOf(terreinen);
    }
}
