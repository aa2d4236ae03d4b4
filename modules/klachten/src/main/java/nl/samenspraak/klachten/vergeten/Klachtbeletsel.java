package nl.samenspraak.klachten.vergeten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.bewaren.Vernietigingsbeletsel;

/**
 * A case that an open klacht is about is not destroyed: it may be needed to judge the klacht (R-AVG-09), and so it may as long as the klager can
 * go to the ombudsman or his case is open (9:24, 9:31). Nor is a klacht of which a
 * measure is still being followed.
 */
@ApplicationScoped
class Klachtbeletsel implements Vernietigingsbeletsel {

    @Inject
    private Vernietigingen klachten;

    @Inject
    private Clock klok;

    @Override
    public Set<Zaakverwijzing> belet(Set<Zaakverwijzing> zaken) {
        Set<Zaakverwijzing> belet = new HashSet<>(klachten.inKlacht(zaken, LocalDate.now(klok)));
        Set<KlachtId> zelf = zaken.stream()
                .filter(zaak -> zaak.soort() == Zaaksoort.KLACHT)
                .map(zaak -> new KlachtId(zaak.id()))
                .collect(Collectors.toSet());
        if (!zelf.isEmpty()) {
            klachten.metOpenMaatregel(zelf).forEach(klacht -> belet.add(klacht.zaak()));
        }
        return belet;
    }
}
