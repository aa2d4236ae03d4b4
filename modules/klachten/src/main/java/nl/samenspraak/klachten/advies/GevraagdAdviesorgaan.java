package nl.samenspraak.klachten.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.behandelen.Behandelstukken;
import nl.samenspraak.klachten.horen.Adviesorgaan;

/** Whoever was asked last, and is so still. */
@ApplicationScoped
public class GevraagdAdviesorgaan implements Adviesorgaan {

    private Behandelstukken stukken;

    public GevraagdAdviesorgaan() {
        // The container makes its proxy with this.
    }

    @Inject
    public GevraagdAdviesorgaan(Behandelstukken stukken) {
        this.stukken = stukken;
    }

    @Override
    public Optional<String> van(KlachtId klacht) {
        return Klachtadvies.geldend(stukken, klacht).map(Klachtadvies::orgaan);
    }
}
