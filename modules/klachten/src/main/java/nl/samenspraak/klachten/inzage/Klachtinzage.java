package nl.samenspraak.klachten.inzage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.dossier.Klachtweergave;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.termijnen.Klachtklokweergave;
import nl.samenspraak.klachten.verdelen.Kandidaatweergave;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;

/** Opens a klacht. What a page shows of it is gathered behind one gate, so that opening it is one look with one line. */
@ApplicationScoped
public class Klachtinzage {

    private Klachtweergave klachten;
    private Klachtklokweergave klokken;
    private Kandidaatweergave kandidaten;
    private Klachtwerk werk;

    Klachtinzage() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachtinzage(
            Klachten klachten,
            Klachtweergave weergave,
            Klachtklokweergave klokken,
            Kandidaatweergave kandidaten,
            Aanwezige aanwezige,
            Clock klok) {
        this.klachten = weergave;
        this.klokken = klokken;
        this.kandidaten = kandidaten;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Opens a klacht.
     *
     * @param id the klacht
     * @param doel the purpose
     * @return what there is of it, what is due by when, and who could handle it
     * @throws nl.samenspraak.kern.Weigering when it is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public Klachtoverzicht open(KlachtId id, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        return new Klachtoverzicht(
                klachten.van(klacht, werk.ik()), klokken.van(klacht), kandidaten.van(klacht, werk.ik()));
    }
}
