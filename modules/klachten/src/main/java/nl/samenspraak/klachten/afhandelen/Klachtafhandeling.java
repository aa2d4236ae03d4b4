package nl.samenspraak.klachten.afhandelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/** Shows which way the handling of a klacht goes. What changes it stands in the services of each way. */
@ApplicationScoped
public class Klachtafhandeling {

    private Afhandelweergave weergave;
    private Klachtwerk werk;

    public Klachtafhandeling() {
        // The container makes its proxy with this.
    }

    @Inject
    public Klachtafhandeling(Klachten klachten, Afhandelweergave weergave, Aanwezige aanwezige, Clock klok) {
        this.weergave = weergave;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Opens the ways in which it can be handled.
     *
     * @param id the klacht
     * @param doel the purpose
     * @return what was done on each, also when nothing was
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public AfhandelView open(KlachtId id, Doelbinding doel) {
        return weergave.van(werk.lees(id), werk.vandaag());
    }
}
