package nl.samenspraak.meldpunt.bewaren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.meldpunt.melding.Melding;

/** When one melding goes, for whoever has it in hands. */
@ApplicationScoped
public class Bewaarstuk {

    private Bewaartermijn termijn;
    private Bewaringen bewaringen;

    Bewaarstuk() {
        // The container makes its proxy with this.
    }

    @Inject
    public Bewaarstuk(Bewaartermijn termijn, Bewaringen bewaringen) {
        this.termijn = termijn;
        this.bewaringen = bewaringen;
    }

    /**
     * @param melding a melding
     * @return the day on which it goes; empty while it is open: then it does not go
     */
    public Optional<LocalDate> gaatWeg(Melding melding) {
        return melding.afsluiting().map(einde -> {
            LocalDate weg = termijn.weg(einde.op());
            return bewaringen
                    .van(melding.id())
                    .map(bewaring -> bewaring.tot().plusDays(1))
                    .filter(weg::isBefore)
                    .orElse(weg);
        });
    }
}
