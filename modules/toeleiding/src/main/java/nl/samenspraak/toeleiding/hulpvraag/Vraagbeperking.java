package nl.samenspraak.toeleiding.hulpvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import nl.samenspraak.toeleiding.correctie.Beperking;

/** Hears that the client contests that with which the onderzoek began. */
@ApplicationScoped
class Vraagbeperking {

    private Hulpvragen hulpvragen;

    Vraagbeperking() {
        // The container makes its proxy with this.
    }

    @Inject
    Vraagbeperking(Hulpvragen hulpvragen) {
        this.hulpvragen = hulpvragen;
    }

    void bijBeperking(@Observes Beperking beperking) {
        Arrays.stream(Vraagdeel.values())
                .filter(deel ->
                        beperking.isOver(deel.code(), beperking.toeleiding().waarde()))
                .forEach(deel -> hulpvragen
                        .van(beperking.toeleiding())
                        .ifPresent(vraag -> vraag.beperk(deel, beperking.geldt())));
    }
}
