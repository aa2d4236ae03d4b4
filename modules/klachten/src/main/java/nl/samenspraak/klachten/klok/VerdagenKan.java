package nl.samenspraak.klachten.klok;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.klachten.taak.Weigerreden;

/** The handling can be postponed once, before its end, to a later day, four weeks on at most (Awb 9:11 lid 2; R-KLA-10). */
public final class VerdagenKan {

    private VerdagenKan() {}

    /**
     * @param klok the clock
     * @param feiten what is known of the klacht
     * @param tot until when, or {@code null}
     * @param vandaag the day on which it is decided
     * @return why not; empty when it can
     */
    public static Optional<Weigerreden> toets(
            Klachttermijnen klok, Klachtfeiten feiten, LocalDate tot, LocalDate vandaag) {
        Optional<Klachttermijn> afhandelen = klok.afhandelen(feiten);
        return Klachttermijnen.loopt(afhandelen, vandaag)
                .or(() -> feiten.nietBehandeld() ? Optional.of(Weigerreden.AL_BESLOTEN_NIET) : Optional.empty())
                .or(() -> klok.verdaagbaarTot(feiten)
                        .map(hoogstens -> dag(tot, afhandelen.get().einde(), hoogstens))
                        .orElse(Optional.of(Weigerreden.AL_VERDAAGD)));
    }

    private static Optional<Weigerreden> dag(LocalDate tot, LocalDate einde, LocalDate hoogstens) {
        if (tot == null) {
            return Optional.of(Weigerreden.UITSTELDAG_ONTBREEKT);
        }
        if (!tot.isAfter(einde)) {
            return Optional.of(Weigerreden.UITSTELDAG_NIET_LATER);
        }
        return tot.isAfter(hoogstens) ? Optional.of(Weigerreden.VERDAGING_TE_LANG) : Optional.empty();
    }
}
