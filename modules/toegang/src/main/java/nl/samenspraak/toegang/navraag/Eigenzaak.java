package nl.samenspraak.toegang.navraag;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.kern.Zaakverwijzing;

/**
 * A case that is about somebody.
 *
 * @param zaak the case
 * @param uit the case it came from; what may not be seen of that one, may not be seen of this one; {@code null} when it came from none
 * @param zichtbaarOp the first day on which the person may know of it (AVG 14 lid 3, UAVG 41); {@code null} when that was never put off
 * @param grond the article on which it was put off, as cited; {@code null} when it was not
 * @param doel the code of the only purpose of which the person may not know yet; {@code null} when that is so of the whole case
 */
public record Eigenzaak(Zaakverwijzing zaak, Zaakverwijzing uit, LocalDate zichtbaarOp, String grond, String doel) {

    /**
     * @param zaak a case of which the person always knew
     * @return that case
     */
    public static Eigenzaak bekend(Zaakverwijzing zaak) {
        return new Eigenzaak(zaak, null, null, null, null);
    }

    /** @return the case it came from */
    public Optional<Zaakverwijzing> herkomst() {
        return Optional.ofNullable(uit);
    }

    /**
     * @param dag a day
     * @return whether the person may not know of it on that day
     */
    public boolean isVerborgenOp(LocalDate dag) {
        return zichtbaarOp != null && dag.isBefore(zichtbaarOp);
    }
}
