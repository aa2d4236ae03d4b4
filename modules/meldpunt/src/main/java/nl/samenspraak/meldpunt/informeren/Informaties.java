package nl.samenspraak.meldpunt.informeren;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /**
     * @param gebruiker a user
     * @return the postponements in meldingen that are this user's work, the first to look at first; without loading a melding
     */
    List<Herzienrij> teHerzien(UUID gebruiker);
}
