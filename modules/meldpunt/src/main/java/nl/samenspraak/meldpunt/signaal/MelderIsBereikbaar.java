package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;

/**
 * Of a melder a name or a number is known, or the melder chose to be anonymous (R-MEL-04, R-MEL-05). Without this rule someone
 * would be anonymous without having been asked.
 */
final class MelderIsBereikbaar implements Aannameregel {

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        Melder melder = nieuw.melder();
        boolean goed = melder.soort() == Melderssoort.ANONIEM || melder.bereikbaar();
        return goed ? Optional.empty() : Optional.of(Weigerreden.MELDER_ONBEKEND);
    }
}
