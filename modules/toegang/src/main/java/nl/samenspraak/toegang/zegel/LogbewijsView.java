package nl.samenspraak.toegang.zegel;

import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * The proof that a line is in the log. It shows the line with pseudonyms, as an export does.
 *
 * @param tekst the proof; empty when there is none
 */
public record LogbewijsView(String tekst) implements Inzicht {

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }
}
