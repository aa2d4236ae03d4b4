package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * A conversation as its owner gets it back: everything that was typed in it.
 *
 * @param id the conversation
 * @param versie the version that was read, to be given back when more is typed
 * @param begonnenOp when it began
 * @param bewaardOp when the last of it was kept
 * @param concept what was typed
 */
public record GesprekView(GesprekId id, long versie, Instant begonnenOp, Instant bewaardOp, Concept concept)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return concept.gekozen().map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(id.zaak());
    }
}
