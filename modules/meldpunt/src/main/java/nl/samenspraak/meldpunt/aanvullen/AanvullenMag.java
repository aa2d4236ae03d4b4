package nl.samenspraak.meldpunt.aanvullen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import nl.samenspraak.meldpunt.signaal.DagKlopt;
import nl.samenspraak.meldpunt.signaal.Noodoverdracht;
import nl.samenspraak.meldpunt.signaal.Weigerreden;

/**
 * An addition says what it is, on which day, and something; of an attempt to reach somebody also how, and when it failed that alone is enough
 * (R-MEL-20). Of danger it says what came of it and at what time (R-MEL-02). Whoever spoke to the betrokkene says whether he told of the melding: that is due at the first contact (R-AVG-01).
 */
final class AanvullenMag {

    /** What somebody saw or did can be of before the melding; longer ago than this, the year was typed wrongly. */
    private static final Period EERDER = Period.ofYears(1);

    private AanvullenMag() {}

    static Optional<Weigerreden> toets(NieuweAanvulling nieuw, LocalDate ontvangen, LocalDateTime nu) {
        if (nieuw.soort() == null) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        if (nieuw.soort().contact() && nieuw.wijze() == null) {
            return Optional.of(Weigerreden.WIJZE_ONTBREEKT);
        }
        if (nieuw.soort() == Aanvulsoort.GEVAAR) {
            return gevaar(nieuw, ontvangen, nu);
        }
        if (nieuw.tekst().isEmpty() && nieuw.soort() != Aanvulsoort.CONTACT_MISLUKT) {
            return Optional.of(Weigerreden.INHOUD_ONTBREEKT);
        }
        if (nieuw.soort() == Aanvulsoort.CONTACT_GELUKT && nieuw.verteld() == null) {
            return Optional.of(Weigerreden.VERTELD_ONTBREEKT);
        }
        // Nobody spoke about a melding that there was not.
        LocalDate eerste = nieuw.soort().contact() ? ontvangen : ontvangen.minus(EERDER);
        return DagKlopt.toets(nieuw.dag(), eerste, nu.toLocalDate());
    }

    private static Optional<Weigerreden> gevaar(NieuweAanvulling nieuw, LocalDate ontvangen, LocalDateTime nu) {
        return DagKlopt.toets(nieuw.dag(), ontvangen.minus(EERDER), nu.toLocalDate())
                .or(() -> Optional.ofNullable(nieuw.nood())
                        .orElse(Noodoverdracht.NOG_NIET)
                        .toets(nieuw.dag().equals(nu.toLocalDate()) ? nu.toLocalTime() : LocalTime.MAX));
    }
}
