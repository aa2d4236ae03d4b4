package nl.samenspraak.meldpunt.wvggz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.meldpunt.melding.Melding;
import nl.samenspraak.meldpunt.uitgang.Uitgang;
import nl.samenspraak.meldpunt.uitgang.Uitgegaan;
import nl.samenspraak.meldpunt.uitgang.Verwisseling;

/** The officier was asked for a zorgmachtiging (R-MEL-08), and all that the Wvggz asks is about one person. */
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

    /** What was found out and decided is about somebody else; for whom it is about, all of it has yet to be done. */
    @Override
    public boolean vervalt(Melding melding, Verwisseling wissel) {
        Optional<Wvggzdossier> dossier =
                dossiers.find(melding.id()).filter(deze -> wissel.eerste() && melding.volgtWvggz());
        dossier.ifPresent(deze -> deze.vervalt(wissel));
        return dossier.isPresent() && !melding.wvggzLoopt();
    }
}
