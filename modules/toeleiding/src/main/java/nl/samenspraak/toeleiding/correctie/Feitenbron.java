package nl.samenspraak.toeleiding.correctie;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** Where one kind of facts is kept. Every feature that records something the client may have corrected has a bean of this kind. */
public interface Feitenbron {

    /** @return code of the kind of thing, 20 characters at most */
    String soort();

    /**
     * @param toeleiding a toeleiding, for which a gate is open
     * @return what is recorded, in the order in which it came
     */
    List<Feit> van(ToeleidingId toeleiding);

    /**
     * Puts other words in the place of what was.
     *
     * @param toeleiding the toeleiding
     * @param feit its key
     * @param tekst how it is
     * @throws nl.samenspraak.kern.OngeldigeWaarde when that does not fit there
     */
    void verbeter(ToeleidingId toeleiding, UUID feit, String tekst);

    /**
     * @param tekst how it is, as the client says
     * @return why those words cannot stand there; empty when they can
     */
    default Optional<Weigerreden> past(String tekst) {
        return Optional.empty();
    }

    /** @return the most characters that fit */
    int langste();
}
