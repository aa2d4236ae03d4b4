package nl.samenspraak.toeleiding.correctie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Slotvraag;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/** No conclusion rests on what may not be used: first is decided on what the client contests (AVG 18). */
@ApplicationScoped
class Correctieslotvraag implements Slotvraag {

    private Correcties correcties;

    Correctieslotvraag() {
        // The container makes its proxy with this.
    }

    @Inject
    Correctieslotvraag(Correcties correcties) {
        this.correcties = correcties;
    }

    @Override
    public Optional<Weigerreden> eerst(ToeleidingId toeleiding) {
        return correcties.van(toeleiding).stream().anyMatch(Correctie::isBeperkt)
                ? Optional.of(Weigerreden.CORRECTIE_EERST)
                : Optional.empty();
    }
}
