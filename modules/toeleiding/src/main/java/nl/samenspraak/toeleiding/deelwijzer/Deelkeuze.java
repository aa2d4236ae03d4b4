package nl.samenspraak.toeleiding.deelwijzer;

import java.util.List;
import java.util.Optional;

/**
 * Something that can be chosen: someone who gives or gets, a kind of data, a law, a phase. It stands under something more general, and what
 * a rule says of that goes for it too.
 *
 * @param code what rules call it
 * @param naam what people read
 * @param onder code of what is more general, or {@code null}
 * @param synoniemen what people call it too
 * @param wet of someone who gives or gets: the law that he works under, or {@code null}
 * @param rollen of someone: whether he can give, get, or both; of the rest both
 */
public record Deelkeuze(
        String code, String naam, String onder, List<String> synoniemen, String wet, List<Deelrol> rollen) {

    public Deelkeuze {
        synoniemen = List.copyOf(synoniemen);
        rollen = List.copyOf(rollen);
    }

    /** @return the law that someone works under */
    public Optional<String> eigenWet() {
        return Optional.ofNullable(wet);
    }

    /** @return the name, with what people call it too */
    public String label() {
        return synoniemen.isEmpty() ? naam : naam + " (" + String.join(", ", synoniemen) + ")";
    }
}
