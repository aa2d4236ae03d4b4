package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.brieven.Briefkluis;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toegang.sleutel.Sleutelbos;

/** Locks the letters of an onderzoek away. */
@ApplicationScoped
class Onderzoeksbriefkluis extends Briefkluis {

    Onderzoeksbriefkluis() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoeksbriefkluis(Sleutelbos sleutels, Kluis kluis) {
        super("onderzoeksbrief", sleutels, kluis);
    }
}
