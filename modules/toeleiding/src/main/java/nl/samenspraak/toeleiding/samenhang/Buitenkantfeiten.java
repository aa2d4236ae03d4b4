package nl.samenspraak.toeleiding.samenhang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Beperking;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.correctie.Feitenbron;

/** Which help there is, as what the client may have corrected (R-TOE-28). */
@ApplicationScoped
class Buitenkantfeiten implements Feitenbron {

    private static final String SOORT = "hulp";

    private Buitenkanten buitenkanten;

    Buitenkantfeiten() {
        // The container makes its proxy with this.
    }

    @Inject
    Buitenkantfeiten(Buitenkanten buitenkanten) {
        this.buitenkanten = buitenkanten;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public int langste() {
        return NieuweBuitenkant.LANGSTE_HULP;
    }

    @Override
    public List<Feit> van(ToeleidingId toeleiding) {
        return buitenkanten.van(toeleiding).stream()
                .map(buitenkant -> new Feit(
                        SOORT,
                        buitenkant.id(),
                        buitenkant.terrein().code(),
                        false,
                        buitenkant.hulp(),
                        buitenkant.bron()))
                .toList();
    }

    void bijBeperking(@Observes Beperking beperking) {
        buitenkanten.van(beperking.toeleiding()).stream()
                .filter(buitenkant -> beperking.isOver(SOORT, buitenkant.id()))
                .forEach(buitenkant -> buitenkant.beperk(beperking.geldt()));
    }

    @Override
    public void verbeter(ToeleidingId toeleiding, UUID feit, String tekst) {
        buitenkanten.van(toeleiding).stream()
                .filter(buitenkant -> buitenkant.id().equals(feit))
                .forEach(buitenkant -> buitenkant.verbeter(tekst));
    }
}
