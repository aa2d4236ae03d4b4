package nl.samenspraak.toeleiding.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Correctieontvanger;
import nl.samenspraak.toeleiding.correctie.Correctieontvangers;
import nl.samenspraak.toeleiding.partijen.Partijlezer;
import nl.samenspraak.toeleiding.verzoek.GevraagdePartijen;

/** Who has to hear that something was corrected: the parties to which a request went, by the same keys as their letters have. */
@ApplicationScoped
class Correctiekring implements Correctieontvangers {

    private GevraagdePartijen gevraagd;
    private Partijlezer partijen;
    private Onderzoeksbriefwoorden woorden;

    Correctiekring() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctiekring(GevraagdePartijen gevraagd, Partijlezer partijen, Onderzoeksbriefwoorden woorden) {
        this.gevraagd = gevraagd;
        this.partijen = partijen;
        this.woorden = woorden;
    }

    @Override
    public List<Correctieontvanger> kreeg(ToeleidingId toeleiding) {
        return partijen.met(gevraagd.van(toeleiding), Dossierdeel.TOELEIDINGSDOSSIER).stream()
                .map(partij -> new Correctieontvanger(partij.id().toString(), partij.naam()))
                .toList();
    }

    @Override
    public Correctieontvanger inwoner() {
        return new Correctieontvanger(Correctieontvanger.INWONER, woorden.vast("inwoner"));
    }
}
