package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.navraag.Zaakkennis;
import nl.samenspraak.toegang.recht.Actie;

/** Finds the case that a klacht is about, for the application alone: whoever couples it gets the same answer whether there is one or not. */
@ApplicationScoped
class Zaakzoeker {

    private Instance<Zaakkennis> zaken;

    Zaakzoeker() {
        // The container makes its proxy with this.
    }

    @Inject
    Zaakzoeker(@Any Instance<Zaakkennis> zaken) {
        this.zaken = zaken;
    }

    /**
     * What was found. It is no look into that case, so the log names the klacht and not the case: else whoever couples a case would seem to
     * have been involved in it.
     */
    record Gevonden(Zaakverwijzing verwijzing) implements Inzicht {

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }
    }

    /** @return the number as it is written; empty when it is a number of no kind of case */
    Optional<String> lees(String getypt) {
        return zaken.stream().flatMap(kennis -> kennis.lees(getypt).stream()).findFirst();
    }

    /** @throws Weigering when there is no such case: that is no answer for the user, but the attempt is in the log */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.ZOEKEN)
    Gevonden vind(String nummer, Doelbinding doel) {
        return zaken.stream()
                .flatMap(kennis -> kennis.vind(nummer).stream())
                .findFirst()
                .map(Gevonden::new)
                .orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
    }
}
