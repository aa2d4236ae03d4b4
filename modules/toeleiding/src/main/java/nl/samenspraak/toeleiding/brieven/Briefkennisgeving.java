package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Kennisgeving;

/** The client was told when that letter went. */
@ApplicationScoped
class Briefkennisgeving implements Kennisgeving {

    private Briefarchief brieven;

    Briefkennisgeving() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefkennisgeving(Briefarchief brieven) {
        this.brieven = brieven;
    }

    @Override
    public boolean isGedaan(ToeleidingId toeleiding) {
        return brieven.van(toeleiding).stream().anyMatch(brief -> brief.soort() == Briefsoort.KENNISGEVING);
    }
}
