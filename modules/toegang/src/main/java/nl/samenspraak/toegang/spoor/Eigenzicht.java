package nl.samenspraak.toegang.spoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.navraag.Eigenkennis;
import nl.samenspraak.toegang.navraag.Eigenzaak;
import nl.samenspraak.toegang.navraag.Eigenzaken;

/** Gathers from the modules which cases are about an inwoner, and what he may know of them today: for the log as for the dossiers themselves. */
@ApplicationScoped
class Eigenzicht implements Eigenkennis {

    @Inject
    @Any
    private Instance<Eigenzaken> modules;

    @Inject
    private Clock klok;

    Zicht van(PersoonId wie) {
        List<Eigenzaak> eigen =
                modules.stream().flatMap(module -> module.van(wie).stream()).toList();
        return new Zicht(eigen, LocalDate.now(klok));
    }

    @Override
    public boolean kent(Zaakverwijzing zaak, PersoonId persoon) {
        return van(persoon).zichtbaar().contains(zaak);
    }
}
