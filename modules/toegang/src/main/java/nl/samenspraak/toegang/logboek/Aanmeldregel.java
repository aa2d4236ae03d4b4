package nl.samenspraak.toegang.logboek;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * Somebody came in, tried to, or changed pet.
 *
 * @param id which row
 * @param moment when
 * @param naam who; empty when nobody has such a name, for what was typed there can be a password, and of an inwoner, who is no colleague
 * @param inwoner who it is in the register, of an inwoner; {@code null} of whoever works here
 * @param gebeurtenis code of what happened
 * @param pet the pet; empty when none was worn
 * @param werkplek the network address
 * @param aantal how often
 */
public record Aanmeldregel(
        UUID id,
        Instant moment,
        String naam,
        PersoonId inwoner,
        String gebeurtenis,
        String pet,
        String werkplek,
        int aantal)
        implements Inzicht, Serializable {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Optional.ofNullable(inwoner).map(Set::of).orElse(Set.of());
    }
}
