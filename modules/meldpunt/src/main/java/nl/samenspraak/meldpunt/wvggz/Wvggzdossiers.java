package nl.samenspraak.meldpunt.wvggz;

import java.util.Optional;
import nl.samenspraak.meldpunt.MeldingId;

/** Where is kept what was done under the Wvggz. */
interface Wvggzdossiers {

    /** @param dossier one that was not kept before */
    void add(Wvggzdossier dossier);

    /**
     * @param melding a melding
     * @return what was done about it, when it has begun
     */
    Optional<Wvggzdossier> find(MeldingId melding);
}
