package nl.samenspraak.toeleiding.wie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Wisspoor;

/** With every no goes who spoke for the client and what was shown: each law identifies for itself. */
@ApplicationScoped
class Wiespoor implements Wisspoor {

    private Wiekaarten kaarten;

    Wiespoor() {
        // The container makes its proxy with this.
    }

    @Inject
    Wiespoor(Wiekaarten kaarten) {
        this.kaarten = kaarten;
    }

    @Override
    public String wat() {
        return "wie";
    }

    @Override
    public int telt(ToeleidingId toeleiding, Stap stap) {
        return alle(toeleiding).size();
    }

    @Override
    public int wis(ToeleidingId toeleiding, Stap stap) {
        List<Dossierentiteit> weg = alle(toeleiding);
        weg.forEach(kaarten::verwijder);
        return weg.size();
    }

    private List<Dossierentiteit> alle(ToeleidingId toeleiding) {
        return Stream.of(
                        kaarten.vertegenwoordigers(toeleiding),
                        kaarten.legitimaties(toeleiding),
                        kaarten.buiten(toeleiding),
                        kaarten.gebieden(toeleiding),
                        kaarten.schuldhulp(toeleiding))
                .<Dossierentiteit>flatMap(List::stream)
                .toList();
    }
}
