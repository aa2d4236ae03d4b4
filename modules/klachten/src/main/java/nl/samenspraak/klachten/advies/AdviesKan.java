package nl.samenspraak.klachten.advies;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * The person or commission is engaged before anybody is heard, because the hearing is theirs (9:15 lid 2); report and advice come as one
 * (9:15 lid 4), with an advice about each gedraging (R-KLA-12).
 */
public final class AdviesKan {

    private AdviesKan() {}

    /**
     * @param eerder the advice that was asked before, when it was
     * @param hoorstand who was heard already
     * @return why it cannot be asked; empty when it can
     */
    public static Optional<Weigerreden> wordenGevraagd(Optional<Klachtadvies> eerder, Hoorstand hoorstand) {
        if (eerder.isPresent()) {
            return Optional.of(Weigerreden.ADVIES_AL_GEVRAAGD);
        }
        boolean begonnen = hoorstand.zittingen().stream()
                        .anyMatch(zitting -> zitting.gehoord().isPresent())
                || !hoorstand.afzien().isEmpty();
        return begonnen ? Optional.of(Weigerreden.ADVIES_NA_HOREN) : Optional.empty();
    }

    /**
     * @param feiten what is known of the klacht
     * @param dag the day on which the last of klager and beklaagde was told, or {@code null}
     * @return why that cannot be recorded; empty when it can
     */
    static Optional<Weigerreden> wordenMeegedeeld(Klachtfeiten feiten, LocalDate dag) {
        Optional<Klachtstap> gevraagd = feiten.laatste(Klachtstapsoort.ADVIES_GEVRAAGD);
        if (gevraagd.isEmpty()) {
            return Optional.of(Weigerreden.ADVIES_NIET_GEVRAAGD);
        }
        if (feiten.laatste(Klachtstapsoort.ADVIES_MEEGEDEELD).isPresent()) {
            return Optional.of(Weigerreden.ADVIES_AL_MEEGEDEELD);
        }
        return dag != null && dag.isBefore(gevraagd.get().dag())
                ? Optional.of(Weigerreden.KLOKDAG_TE_VROEG)
                : Optional.empty();
    }

    /**
     * @param gevraagd the advice that was asked, when it was
     * @param nieuw what came in
     * @param gedragingen how many gedragingen it has to be about
     * @return what it lacks; empty when it lacks nothing
     */
    public static Optional<Weigerreden> komenIn(Optional<Klachtadvies> gevraagd, NieuwAdvies nieuw, int gedragingen) {
        if (gevraagd.isEmpty()) {
            return Optional.of(Weigerreden.ADVIES_NIET_GEVRAAGD);
        }
        if (nieuw.rapport().isEmpty()) {
            return Optional.of(Weigerreden.RAPPORT_ONTBREEKT);
        }
        if (gedragingen == 0) {
            return Optional.of(Weigerreden.GEEN_GEDRAGINGEN);
        }
        boolean alle = nieuw.oordelen().size() == gedragingen
                && nieuw.oordelen().stream().noneMatch(Objects::isNull);
        return alle ? Optional.empty() : Optional.of(Weigerreden.OORDEEL_ONTBREEKT);
    }
}
