package nl.samenspraak.klachten.horen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * What an invitation and a hearing must hold (9:10; R-KLA-09): whoever is invited has a reasonable time to answer, and it is
 * known who heard him. That this is not the beklaagde, {@code Naamgenoten} says.
 */
final class HorenGaatZo {

    private HorenGaatZo() {}

    /**
     * @param nieuw an invitation
     * @param beklaagden the beklaagden who can be invited
     * @param reactieVanaf the first day that can be the last one for an answer
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> toets(
            NieuweUitnodiging nieuw, List<String> beklaagden, UnaryOperator<LocalDate> reactieVanaf) {
        boolean bekend = beklaagden.containsAll(nieuw.beklaagden());
        if (!bekend || !nieuw.klager() && nieuw.beklaagden().isEmpty()) {
            return Optional.of(Weigerreden.NIEMAND_UITGENODIGD);
        }
        if (nieuw.antwoordTot() == null) {
            return Optional.of(Weigerreden.ANTWOORDDAG_ONTBREEKT);
        }
        if (!nieuw.antwoordTot().isAfter(nieuw.dag())) {
            return Optional.of(Weigerreden.ANTWOORDDAG_TE_VROEG);
        }
        return nieuw.antwoordTot().isBefore(reactieVanaf.apply(nieuw.dag()))
                ? Optional.of(Weigerreden.REACTIE_TE_KORT)
                : Optional.empty();
    }

    /**
     * @param verslag what happened
     * @param zitting the invitation to it
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> toets(Verslag verslag, Hoorzitting zitting) {
        boolean uitgenodigd =
                (zitting.klager() || !verslag.klager()) && zitting.beklaagden().containsAll(verslag.beklaagden());
        if (!uitgenodigd || !verslag.klager() && verslag.beklaagden().isEmpty()) {
            return Optional.of(Weigerreden.NIEMAND_GEHOORD);
        }
        return verslag.door().isEmpty() ? Optional.of(Weigerreden.HOORDER_ONTBREEKT) : Optional.empty();
    }
}
