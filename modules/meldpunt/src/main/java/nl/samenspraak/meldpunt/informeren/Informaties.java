package nl.samenspraak.meldpunt.informeren;

import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;

/** Where is kept who knows of a melding. */
public interface Informaties {

    /** @param informatie one that was not kept before */
    void add(Informatie informatie);

    /**
     * @param melding a melding
     * @return who knows of it, when anybody was told or not told
     */
    Optional<Informatie> find(MeldingId melding);
}
