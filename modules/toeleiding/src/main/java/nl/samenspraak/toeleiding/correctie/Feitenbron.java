package nl.samenspraak.toeleiding.correctie;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;

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

    /** @return the most characters that fit */
    int langste();
}
