package nl.samenspraak.toeleiding.eigen;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.navraag.Eigenzaak;

/**
 * From when somebody may see that a handhaver asked about him: once told, or when the postponement or the three months after the decision are over
 * (R-AVG-03). Until there is a decision nobody is told: that would warn whom it is about.
 */
final class HandhavingBekend {

    private static final LocalDate NOG_NIET = LocalDate.of(9999, 12, 31);

    private HandhavingBekend() {}

    /**
     * @param id the request
     * @param wacht whether there is no decision on it yet
     * @param verteldOp when he was told; {@code null} when he was not
     * @param uiterlijk the last day on which he has to be told; {@code null} when he has not
     * @param uitgesteld the last day until which it was postponed; {@code null} when it was not
     * @param grond the article on which it was postponed; {@code null} likewise
     */
    static Eigenzaak zaak(
            UUID id, boolean wacht, LocalDate verteldOp, LocalDate uiterlijk, LocalDate uitgesteld, String grond) {
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.HANDHAVING, id);
        if (wacht) {
            return new Eigenzaak(zaak, null, NOG_NIET, null, null);
        }
        if (verteldOp != null) {
            return grond == null ? Eigenzaak.bekend(zaak) : new Eigenzaak(zaak, null, verteldOp, grond, null);
        }
        LocalDate laatste = uitgesteld == null ? uiterlijk : uitgesteld;
        return laatste == null ? Eigenzaak.bekend(zaak) : new Eigenzaak(zaak, null, laatste.plusDays(1), grond, null);
    }
}
