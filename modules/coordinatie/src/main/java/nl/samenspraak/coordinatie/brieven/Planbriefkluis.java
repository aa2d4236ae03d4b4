package nl.samenspraak.coordinatie.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.brieven.Briefkluis;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** Locks the letters of a coördinatie away. */
@ApplicationScoped
class Planbriefkluis extends Briefkluis {

    Planbriefkluis() {
        // The container makes its proxy with this.
    }

    @Inject
    Planbriefkluis(Sleutelbos sleutels, Kluis kluis) {
        super("planbrief", sleutels, kluis);
    }
}
