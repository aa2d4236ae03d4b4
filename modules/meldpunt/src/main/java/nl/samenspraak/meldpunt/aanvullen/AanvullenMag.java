package nl.samenspraak.meldpunt.aanvullen;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * An addition says what it is, on which day, and something; of an attempt to reach somebody also how, and when it failed that alone is enough
 * (R-MEL-20). Whoever spoke to the betrokkene says whether he told of the melding: that is due at the first contact (R-AVG-01).
 */
final class AanvullenMag {

    private AanvullenMag() {}

    static Optional<Weigerreden> toets(NieuweAanvulling nieuw, LocalDate ontvangen, LocalDate vandaag) {
        if (nieuw.soort() == null) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        if (nieuw.soort().contact() && nieuw.wijze() == null) {
            return Optional.of(Weigerreden.WIJZE_ONTBREEKT);
        }
        if (nieuw.tekst().isEmpty() && nieuw.soort() != Aanvulsoort.CONTACT_MISLUKT) {
            return Optional.of(Weigerreden.INHOUD_ONTBREEKT);
        }
        if (nieuw.soort() == Aanvulsoort.CONTACT_GELUKT && nieuw.verteld() == null) {
            return Optional.of(Weigerreden.VERTELD_ONTBREEKT);
        }
        return DagKlopt.toets(nieuw.dag(), ontvangen, vandaag);
    }
}
