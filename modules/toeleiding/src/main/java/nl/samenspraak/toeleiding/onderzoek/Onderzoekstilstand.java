package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Stilstand;

/** An onderzoek stands still from the day on which somebody said so, until it goes on. */
@ApplicationScoped
class Onderzoekstilstand implements Stilstand {

    private Onderzoeksstukken stukken;

    Onderzoekstilstand() {
        // The container makes its proxy with this.
    }

    @Inject
    Onderzoekstilstand(Onderzoeksstukken stukken) {
        this.stukken = stukken;
    }

    @Override
    public Optional<Stil> nu(ToeleidingId toeleiding) {
        return stukken.opschortingen(toeleiding).stream()
                .filter(stil -> stil.hervatOp().isEmpty())
                .map(stil -> new Stil(stil.vanaf(), stil.grond(), stil.reden()))
                .findFirst();
    }
}
