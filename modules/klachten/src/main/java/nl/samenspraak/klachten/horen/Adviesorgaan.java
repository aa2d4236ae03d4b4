package nl.samenspraak.klachten.horen;

import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;

/** Tells who was asked for advice about a klacht, and so hears in it. */
public interface Adviesorgaan {

    /**
     * @param klacht the klacht
     * @return the name of the person or commission; empty when no advice was asked
     */
    Optional<String> van(KlachtId klacht);
}
