package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;

/** A signal says something (R-MEL-04). Why the melder calls now may be left out; what was seen or heard may not. */
final class InhoudIsOpgeschreven implements Aannameregel {

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        return nieuw.signaal().inhoud().isEmpty() ? Optional.of(Weigerreden.INHOUD_ONTBREEKT) : Optional.empty();
    }
}
