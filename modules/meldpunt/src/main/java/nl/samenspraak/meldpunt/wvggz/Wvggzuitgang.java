package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.meldpunt.uitgang.Uitgegaan;

/** The officier was asked for a zorgmachtiging (R-MEL-08). */
@ApplicationScoped
class Wvggzuitgang implements Uitgang {

    private Wvggzdossiers dossiers;

    Wvggzuitgang() {
        // The container makes its proxy with this.
    }

    @Inject
    Wvggzuitgang(Wvggzdossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<Uitgegaan> over(Melding melding, PersoonId wie) {
        return dossiers
                .find(melding.id())
                .flatMap(dossier -> dossier.laatsteDag(EnumSet.of(Wvggzsoort.AANVRAAG_INGEDIEND)))
                .map(dag -> new Uitgegaan(Uitgegaan.Soort.OFFICIER, "", dag))
                .stream()
                .toList();
    }
}
