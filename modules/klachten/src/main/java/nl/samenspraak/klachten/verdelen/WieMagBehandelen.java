package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.klachten.klacht.Behandelbaar;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.toegang.navraag.Collega;
import nl.samenspraak.toegang.navraag.Collegas;

/** Whether anybody who handles klachten is left who may handle one (9:7 lid 1, R-KLA-05). */
@ApplicationScoped
class WieMagBehandelen implements Behandelbaar {

    private Betrokkenheidstoets toets;
    private Collegas collegas;

    WieMagBehandelen() {
        // The container makes its proxy with this.
    }

    @Inject
    WieMagBehandelen(Betrokkenheidstoets toets, Collegas collegas) {
        this.toets = toets;
        this.collegas = collegas;
    }

    /** Whoever handles it already was asked before, and turned out to be in it only when it was laid down. */
    @Override
    public boolean doorNiemand(Klacht klacht) {
        if (!klacht.status().open() && !klacht.nawerk()) {
            return false;
        }
        List<UUID> allen =
                collegas.met(Klachtbehandelaar.PET).stream().map(Collega::id).toList();
        boolean heeftIemand = klacht.behandelaar().filter(allen::contains).isPresent();
        return !heeftIemand
                && (klacht.voorgelegd() || toets.toets(klacht, allen).size() == allen.size());
    }
}
