package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;

/**
 * Passing on to a loket, the Wvggz and toeleiding ask for more than an explanation (R-MEL-07), so a melding is not closed with
 * one of these as an outcome alone: the outcome would be there, and what it stands for not.
 */
public final class UitkomstHeeftEigenWeg implements Aannameregel {

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        return nieuw.sluiting() == null ? Optional.empty() : toets(nieuw.sluiting());
    }

    public static Optional<Weigerreden> toets(Sluiting sluiting) {
        boolean eigenWeg = sluiting.reden() != null && !sluiting.reden().rechtstreeks();
        return eigenWeg ? Optional.of(Weigerreden.UITKOMST_VRAAGT_MEER) : Optional.empty();
    }
}
