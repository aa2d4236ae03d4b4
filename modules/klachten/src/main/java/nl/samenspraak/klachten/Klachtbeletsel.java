package nl.samenspraak.klachten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.model.Klachtvernietigingen;
import nl.samenspraak.toegang.bewaren.Vernietigingsbeletsel;

/** A case that an open klacht is about is not destroyed: it may be needed to judge the klacht (R-AVG-09). */
@ApplicationScoped
class Klachtbeletsel implements Vernietigingsbeletsel {

    @Inject
    private Klachtvernietigingen klachten;

    @Override
    public Set<Zaakverwijzing> belet(Set<Zaakverwijzing> zaken) {
        return klachten.inKlacht(zaken);
    }
}
