package nl.samenspraak.meldpunt.aannemen;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * One of one's own open conversations, as the strip on the telephone screen shows it.
 *
 * @param id the conversation
 * @param begonnenOp when it began
 * @param eersteWoorden the first words of the note; empty when nothing was noted yet
 * @param persoon the registered person it is about, because those words may be about that person; {@code null} when none was chosen
 */
public record Gesprekregel(GesprekId id, Instant begonnenOp, String eersteWoorden, PersoonId persoon)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(persoon).map(Set::of).orElse(Set.of());
    }
}
