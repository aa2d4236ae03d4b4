package nl.samenspraak.klachten.advies;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.klachten.behandelen.Klachtdaad;
import nl.samenspraak.klachten.horen.Hoorstand;
import nl.samenspraak.klachten.klok.Klachtfeiten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * The person or commission is engaged before anybody is heard, because the hearing is theirs (9:15 lid 2); report and advice come as one
 * (9:15 lid 4), with an advice about each gedraging (R-KLA-12).
 */
public final class AdviesKan {

    private AdviesKan() {}

    /**
     * @param eerder the advice that was asked before, when it was and is waited for or came
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
        Optional<Klachtstap> gevraagd = feiten.adviesGevraagd();
        if (gevraagd.isEmpty()) {
            return Optional.of(Weigerreden.ADVIES_NIET_GEVRAAGD);
        }
        if (feiten.adviesMeegedeeld().isPresent()) {
            return Optional.of(Weigerreden.ADVIES_AL_MEEGEDEELD);
        }
        return dag != null && dag.isBefore(gevraagd.get().dag())
                ? Optional.of(Weigerreden.KLOKDAG_TE_VROEG)
                : Optional.empty();
    }

    /**
     * @param gevraagd the advice that is waited for or came, when there is one
     * @param feiten what is known of the klacht
     * @param daad when, and why
     * @return why it cannot be taken back; empty when it can
     */
    static Optional<Weigerreden> wordenIngetrokken(
            Optional<Klachtadvies> gevraagd, Klachtfeiten feiten, Klachtdaad daad) {
        if (gevraagd.isEmpty()) {
            return Optional.of(Weigerreden.ADVIES_NIET_GEVRAAGD);
        }
        if (gevraagd.get().ontvangen().isPresent()) {
            return Optional.of(Weigerreden.ADVIES_IS_ER);
        }
        if (daad.toelichting().isEmpty()) {
            return Optional.of(Weigerreden.REDEN_ONTBREEKT);
        }
        boolean eerder = daad.dag() != null
                && Stream.of(feiten.adviesGevraagd(), feiten.adviesMeegedeeld())
                        .flatMap(Optional::stream)
                        .anyMatch(stap -> daad.dag().isBefore(stap.dag()));
        return eerder ? Optional.of(Weigerreden.KLOKDAG_TE_VROEG) : Optional.empty();
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
