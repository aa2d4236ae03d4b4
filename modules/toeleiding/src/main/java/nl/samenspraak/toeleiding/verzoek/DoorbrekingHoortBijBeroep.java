package nl.samenspraak.toeleiding.verzoek;

import java.util.Optional;
import nl.samenspraak.toeleiding.partijen.Doorbrekingsgrond;
import nl.samenspraak.toeleiding.partijen.Geheimhouding;

/**
 * Who keeps silent by profession gives nothing without a ground, and only on one that this profession has (R-TOE-19). The supplier names it; nobody
 * here does that in its place. A vital interest is never a ground for a task of the gemeente (R-TOE-22).
 */
final class DoorbrekingHoortBijBeroep {

    private DoorbrekingHoortBijBeroep() {}

    /**
     * @param geheim what binds the party
     * @param antwoord what it answered
     * @return why that cannot be recorded; empty when it can
     */
    static Optional<Verzoekbezwaar> toets(Geheimhouding geheim, Verzoekantwoord antwoord) {
        if (!antwoord.soort().geeft()) {
            return Optional.empty();
        }
        Verzoekantwoord.Doorbreking zegt = antwoord.doorbreking();
        if (zegt.grond() == null) {
            return geheim.zwijgplicht() ? Optional.of(Verzoekbezwaar.DOORBREKING_ONTBREEKT) : Optional.empty();
        }
        if (!geheim.gronden().contains(zegt.grond())) {
            return Optional.of(Verzoekbezwaar.DOORBREKING_PAST_NIET);
        }
        if (zegt.grond() == Doorbrekingsgrond.TOESTEMMING && !zegt.nagevraagd()) {
            return Optional.of(Verzoekbezwaar.NIET_NAGEVRAAGD);
        }
        boolean vitaal = zegt.acuut()
                && zegt.nietTeVragen()
                && zegt.aanMedicus()
                && !zegt.toelichting().isEmpty();
        return zegt.grond() == Doorbrekingsgrond.VITAAL_BELANG && !vitaal
                ? Optional.of(Verzoekbezwaar.VITAAL_KAN_NIET)
                : Optional.empty();
    }
}
