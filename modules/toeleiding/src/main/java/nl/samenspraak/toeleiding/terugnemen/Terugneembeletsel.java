package nl.samenspraak.toeleiding.terugnemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.bewaren.Vernietigingsbeletsel;
import nl.samenspraak.toeleiding.ToeleidingId;

/** A toeleiding stays until whoever got something of it knows that it was corrected or taken back (AVG 19): afterwards nobody knows who that was. */
@ApplicationScoped
class Terugneembeletsel implements Vernietigingsbeletsel {

    private Terugnames terugnames;

    Terugneembeletsel() {
        // The container makes its proxy with this.
    }

    @Inject
    Terugneembeletsel(Terugnames terugnames) {
        this.terugnames = terugnames;
    }

    @Override
    public Set<Zaakverwijzing> belet(Set<Zaakverwijzing> zaken) {
        Set<ToeleidingId> toeleidingen = zaken.stream()
                .filter(zaak -> zaak.soort() == Zaaksoort.TOELEIDING)
                .map(zaak -> new ToeleidingId(zaak.id()))
                .collect(Collectors.toSet());
        return toeleidingen.isEmpty()
                ? Set.of()
                : terugnames.metBriefOpen(toeleidingen).stream()
                        .map(ToeleidingId::zaak)
                        .collect(Collectors.toSet());
    }
}
