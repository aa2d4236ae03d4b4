package nl.samenspraak.meldpunt.signaal;

import java.util.Optional;
import nl.samenspraak.kern.Doel;

/**
 * A signal is enriched only for a task that was chosen before (R-MEL-06): until then the register of persons and the earlier
 * meldingen stay closed, because one either has a ground or has none; looking first to find out which is not allowed.
 */
public final class TaakVoorVerrijking implements Aannameregel {

    @Override
    public Optional<Weigerreden> toets(NieuweMelding nieuw) {
        return gekozen(nieuw.taak());
    }

    /**
     * @param gevaar whether there is danger now
     * @param taak the purpose that the operator chose, or {@code null}
     * @return why nothing may be looked up yet; empty when it may
     */
    public static Optional<Weigerreden> toets(Gevaar gevaar, Doel taak) {
        return GevaarEerst.toets(gevaar).or(() -> gekozen(taak));
    }

    private static Optional<Weigerreden> gekozen(Doel taak) {
        return taak == null ? Optional.of(Weigerreden.TAAK_NIET_GEKOZEN) : Optional.empty();
    }
}
