package nl.samenspraak.zaak.concept;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;

/**
 * What somebody typed on a page and did not save.
 *
 * @param bij the case of the page; {@code null} where a case begins
 * @param velden the texts, by the field in which they were typed; empty when there are none any more
 * @param versie the version of the dossier that was shown when they were typed
 * @param bewaardOp when they were kept last; {@code null} when there are none
 */
public record Concepttekst(Zaakgebonden bij, Map<String, String> velden, long versie, Instant bewaardOp)
        implements Inzicht {

    public Concepttekst {
        velden = Map.copyOf(velden);
    }

    static Concepttekst geen(Zaakgebonden bij) {
        return new Concepttekst(bij, Map.of(), 0, null);
    }

    /** About whom the writer wrote is not known here; that the writer saw it again, the line of the case says. */
    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of();
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.ofNullable(bij).map(Zaakgebonden::zaak);
    }
}
