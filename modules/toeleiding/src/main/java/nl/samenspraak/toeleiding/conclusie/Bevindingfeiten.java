package nl.samenspraak.toeleiding.conclusie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Beperking;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.correctie.Feitenbron;

/** What was found on the five points, as what the client may have corrected (R-TOE-28). */
@ApplicationScoped
class Bevindingfeiten implements Feitenbron {

    private static final String SOORT = "bevinding";

    private Bevindingen bevindingen;

    Bevindingfeiten() {
        // The container makes its proxy with this.
    }

    @Inject
    Bevindingfeiten(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public int langste() {
        return NieuweBevinding.LANGSTE_TEKST;
    }

    @Override
    public List<Feit> van(ToeleidingId toeleiding) {
        return bevindingen.van(toeleiding).stream()
                .map(bevinding -> new Feit(
                        SOORT,
                        bevinding.id(),
                        bevinding.punt().name(),
                        bevinding.soort() == Gegevenssoort.MENING,
                        bevinding.tekst(),
                        bevinding.bron()))
                .toList();
    }

    void bijBeperking(@Observes Beperking beperking) {
        bevindingen.van(beperking.toeleiding()).stream()
                .filter(bevinding -> beperking.isOver(SOORT, bevinding.id()))
                .forEach(bevinding -> bevinding.beperk(beperking.geldt()));
    }

    @Override
    public void verbeter(ToeleidingId toeleiding, UUID feit, String tekst) {
        bevindingen.van(toeleiding).stream()
                .filter(bevinding -> bevinding.id().equals(feit))
                .forEach(bevinding -> bevinding.verbeter(tekst));
    }
}
