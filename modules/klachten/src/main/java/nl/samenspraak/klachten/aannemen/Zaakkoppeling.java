package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Doelbinding;

/**
 * Says of a klacht which case it is about, by the number of that case. The number is kept as it is; when there is such a case, who was
 * involved in it can be found (9:7). Whether there is, nobody hears: with one klacht all numbers of the meldpunt could be tried.
 */
@ApplicationScoped
public class Zaakkoppeling {

    private Zaakzoeker zoeker;

    Zaakkoppeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Zaakkoppeling(Zaakzoeker zoeker) {
        this.zoeker = zoeker;
    }

    /** @return why not, as far as that can be seen from the number alone */
    public Optional<Weigerreden> toets(String getypt) {
        return getypt.isEmpty() || zoeker.lees(getypt).isPresent()
                ? Optional.empty()
                : Optional.of(Weigerreden.GEEN_ZAAKNUMMER);
    }

    /** Couples it, or uncouples it when there is no number; the number has been tested. */
    public void koppel(Klacht klacht, String getypt, Doelbinding doel) {
        if (getypt.isEmpty()) {
            klacht.gaatOverGeenZaak();
        } else {
            String nummer = zoeker.lees(getypt).orElseThrow();
            klacht.gaatOver(nummer, zaak(nummer, doel).orElse(null));
        }
    }

    private Optional<Zaakverwijzing> zaak(String nummer, Doelbinding doel) {
        try {
            return Optional.of(zoeker.vind(nummer, doel).verwijzing());
        } catch (Weigering isErNiet) {
            return Optional.empty();
        }
    }
}
