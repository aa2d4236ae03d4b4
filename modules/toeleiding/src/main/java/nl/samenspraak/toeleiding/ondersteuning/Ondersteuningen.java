package nl.samenspraak.toeleiding.ondersteuning;

import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** Where it is kept how it stands with cliëntondersteuning. */
public interface Ondersteuningen {

    /** @param ondersteuning one that was not kept before */
    void add(Ondersteuning ondersteuning);

    /**
     * @param toeleiding a toeleiding
     * @return how it stands; empty when nothing was recorded yet
     */
    Optional<Ondersteuning> van(ToeleidingId toeleiding);

    /**
     * @param toeleiding a toeleiding
     * @return how it stands, as the screen shows it
     */
    default OndersteuningView view(ToeleidingId toeleiding) {
        return van(toeleiding).map(Ondersteuning::view).orElse(OndersteuningView.NIETS);
    }
}
