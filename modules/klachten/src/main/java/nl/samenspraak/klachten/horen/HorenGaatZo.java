package nl.samenspraak.klachten.horen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * What an invitation and a hearing must hold (9:10; R-KLA-09): whoever is invited can answer after the invitation, and is heard by somebody whose conduct it is not about (9:7 lid 1).
 */
final class HorenGaatZo {

    private HorenGaatZo() {}

    /**
     * @param nieuw an invitation
     * @param beklaagden the beklaagden who can be invited
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> toets(NieuweUitnodiging nieuw, List<String> beklaagden) {
        boolean bekend = beklaagden.containsAll(nieuw.beklaagden());
        if (!bekend || !nieuw.klager() && nieuw.beklaagden().isEmpty()) {
            return Optional.of(Weigerreden.NIEMAND_UITGENODIGD);
        }
        if (nieuw.antwoordTot() == null) {
            return Optional.of(Weigerreden.ANTWOORDDAG_ONTBREEKT);
        }
        return nieuw.antwoordTot().isAfter(nieuw.dag())
                ? Optional.empty()
                : Optional.of(Weigerreden.ANTWOORDDAG_TE_VROEG);
    }

    /**
     * @param verslag what happened
     * @param zitting the invitation to it
     * @param klacht what it is about
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> toets(Verslag verslag, Hoorzitting zitting, Klacht klacht) {
        boolean uitgenodigd =
                (zitting.klager() || !verslag.klager()) && zitting.beklaagden().containsAll(verslag.beklaagden());
        if (!uitgenodigd || !verslag.klager() && verslag.beklaagden().isEmpty()) {
            return Optional.of(Weigerreden.NIEMAND_GEHOORD);
        }
        if (verslag.door().isEmpty()) {
            return Optional.of(Weigerreden.HOORDER_ONTBREEKT);
        }
        return klacht.gedragingen().stream()
                        .map(Gedraging::beklaagde)
                        .anyMatch(beklaagde -> noemt(verslag.door(), beklaagde.naam()))
                ? Optional.of(Weigerreden.HOORDER_BETROKKEN)
                : Optional.empty();
    }

    private static boolean noemt(String door, String naam) {
        return !naam.isEmpty() && door.toLowerCase(Locale.ROOT).contains(naam.toLowerCase(Locale.ROOT));
    }
}
