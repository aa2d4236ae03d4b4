package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;

/** A melding is closed with an outcome and with why, whether at once or later (R-MEL-07). */
public final class SluitingIsToegelicht implements Aannameregel {

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        return nieuw.sluiting() == null ? Optional.empty() : toets(nieuw.sluiting());
    }

    public static Optional<Weigerreden> toets(Sluiting sluiting) {
        if (sluiting.reden() == null) {
            return Optional.of(Weigerreden.UITKOMST_ONTBREEKT);
        }
        return sluiting.toelichting().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
