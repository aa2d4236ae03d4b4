package nl.samenspraak.klachten.voegen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Gevoegd;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.toegang.Doelbindingen;

/** What the klager is told of the end of a klacht, is told of those that go on under its number: its letter names them. */
@ApplicationScoped
public class Voegbericht {

    private Klachten klachten;
    private Hoofdklacht gevoegd;
    private Doelbindingen doelbindingen;

    public Voegbericht() {
        // The container makes its proxy with this.
    }

    @Inject
    public Voegbericht(Klachten klachten, Hoofdklacht gevoegd, Doelbindingen doelbindingen) {
        this.klachten = klachten;
        this.gevoegd = gevoegd;
        this.doelbindingen = doelbindingen;
    }

    /**
     * @param hoofd a klacht of which the klager was sent a letter
     * @param brief the step with which it went
     */
    public void verteld(Klacht hoofd, Klachtstap brief) {
        if (!hoofd.status().open()) {
            for (Klachtnummer nummer : Gevoegd.nummers(hoofd)) {
                klachten.id(nummer).ifPresent(id -> verteld(id, brief));
            }
        }
    }

    private void verteld(KlachtId id, Klachtstap brief) {
        try {
            gevoegd.verteld(id, brief, doelbindingen.kies(id.zaak(), Klachtbehandelaar.DOEL));
        } catch (Weigering nietVanHem) {
            // Then the letter about its number stays to be sent, by whoever handles it.
            return;
        }
    }
}
