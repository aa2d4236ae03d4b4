package nl.samenspraak.toeleiding.dossier;

import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;

/** What a feature wants to be decided before an onderzoek is concluded: then the werkdossier becomes the archive dossier (R-TOE-26). */
public interface Slotvraag {

    /**
     * @param toeleiding a toeleiding
     * @return what has to be done first; empty when nothing has
     */
    Optional<Weigerreden> eerst(ToeleidingId toeleiding);
}
