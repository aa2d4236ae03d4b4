package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;

/** A signal is about someone, if only "the man at number 14" (R-MEL-04). */
final class BetrokkeneIsGenoemd implements Aannameregel {

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        return nieuw.over().genoemd() ? Optional.empty() : Optional.of(Weigerreden.BETROKKENE_ONTBREEKT);
    }
}
