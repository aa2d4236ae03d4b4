package nl.samenspraak.meldpunt.bewaren;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * What holding a melding back needs to know of it: whoever guards the terms reads nothing of what was reported.
 *
 * @param melding its identifier
 * @param status how far it is
 * @param geslotenOp when it was closed; {@code null} while it is open
 * @param persoonsleutel whom it is about, or {@code null}
 */
public record Bewaarstand(UUID melding, Meldingstatus status, Instant geslotenOp, PersoonId persoonsleutel) {

    /** @return the melding */
    public MeldingId id() {
        return new MeldingId(melding);
    }

    /** @return whom it is about, when that is someone in the register */
    public Optional<PersoonId> persoon() {
        return Optional.ofNullable(persoonsleutel);
    }
}
