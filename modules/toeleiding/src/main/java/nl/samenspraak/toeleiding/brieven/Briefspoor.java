package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** Letters to others say who else was in an onderzoek: they go with its no. That the client was told before it began, stays: the law asks for it. */
@ApplicationScoped
class Briefspoor implements Wisspoor {

    private Briefarchief archief;

    Briefspoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Briefspoor(Briefarchief archief) {
        this.archief = archief;
    }

    @Override
    public String wat() {
        return "brief";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return aanAnderen(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        List<UUID> weg = aanAnderen(toeleiding);
        archief.wis(toeleiding, weg);
        return weg.size();
    }

    private List<UUID> aanAnderen(ToeleidingId toeleiding) {
        return archief.van(toeleiding).stream()
                .filter(brief -> brief.soort().aan() != Briefsoort.Aan.INWONER)
                .map(Briefregel::id)
                .toList();
    }
}
