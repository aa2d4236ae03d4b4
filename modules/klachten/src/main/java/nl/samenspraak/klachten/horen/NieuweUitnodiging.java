package nl.samenspraak.klachten.horen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.klachten.klacht.Beklaagde;

/**
 * An offer to be heard (9:10 lid 1).
 *
 * @param klager whether it goes to the klager
 * @param beklaagden the beklaagden to whom it goes, as {@link Beklaagde#weergave()} names them
 * @param dag on which day; {@code null} when that was not said
 * @param antwoordTot the last day on which they can say that they want to be heard (9:10 lid 2, onder c), or {@code null}
 */
public record NieuweUitnodiging(boolean klager, List<String> beklaagden, LocalDate dag, LocalDate antwoordTot)
        implements Serializable {

    public NieuweUitnodiging {
        beklaagden = beklaagden == null ? List.of() : List.copyOf(beklaagden);
    }
}
