package nl.samenspraak.meldpunt.informeren;

import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/** Only a melder who can be reached is told how far the melding is; never one who stayed anonymous (R-MEL-05, R-MEL-13). */
final class TerugkoppelingKan {

    private TerugkoppelingKan() {}

    /**
     * @param melder who reported it
     * @param wijze how that melder would be told, or {@code null}
     * @return why that cannot be; empty when it can
     */
    public static Optional<Weigerreden> toets(Melder melder, Contactwijze wijze) {
        if (melder.soort() == Melderssoort.ANONIEM) {
            return Optional.of(Weigerreden.MELDER_ANONIEM);
        }
        if (wijze == null) {
            return Optional.of(Weigerreden.WIJZE_ONTBREEKT);
        }
        return wijze == Contactwijze.TELEFOON && melder.telefoon() == null
                ? Optional.of(Weigerreden.TELEFOON_ONTBREEKT)
                : Optional.empty();
    }
}
