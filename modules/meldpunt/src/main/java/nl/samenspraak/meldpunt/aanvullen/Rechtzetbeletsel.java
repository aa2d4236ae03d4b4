package nl.samenspraak.meldpunt.aanvullen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.bewaren.Vernietigingsbeletsel;

/**
 * A melding of which something went out about the wrong person stays until whoever got it knows (AVG 19): once it is gone, nobody knows any more
 * that there was something to put right (R-AVG-09).
 */
@ApplicationScoped
class Rechtzetbeletsel implements Vernietigingsbeletsel {

    private Aanvullingen aanvullingen;

    Rechtzetbeletsel() {
        // The container makes its proxy with this.
    }

    @Inject
    Rechtzetbeletsel(Aanvullingen aanvullingen) {
        this.aanvullingen = aanvullingen;
    }

    @Override
    public Set<Zaakverwijzing> belet(Set<Zaakverwijzing> zaken) {
        Set<MeldingId> meldingen = zaken.stream()
                .filter(zaak -> zaak.soort() == Zaaksoort.MELDING)
                .map(zaak -> new MeldingId(zaak.id()))
                .collect(Collectors.toSet());
        Set<Zaakverwijzing> belet = new HashSet<>();
        if (!meldingen.isEmpty()) {
            aanvullingen.rechtTeZetten(meldingen).forEach(melding -> belet.add(melding.zaak()));
        }
        return belet;
    }
}
