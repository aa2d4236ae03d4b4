package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Nieuwconcepten;

/** What is being typed where a coördinatie begins, and was not saved yet. */
@ApplicationScoped
public class Beginconcepten extends Nieuwconcepten {

    private Coordinatiewerk werk;

    protected Beginconcepten() {
        // The container makes its proxy with this.
    }

    @Inject
    Beginconcepten(Coordinaties coordinaties, Coordinatieklok dagen, Aanwezige aanwezige, Clock klok) {
        werk = new Coordinatiewerk(coordinaties, dagen, aanwezige, klok);
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.COORDINATIEDOSSIER;
    }

    @Override
    protected Zaaksoort soort() {
        return Zaaksoort.COORDINATIE;
    }

    @Override
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.VASTLEGGEN,
            regel = false,
            daad = "coordinatie.invoer-bewaard")
    public boolean bewaar(String pagina, Map<String, String> velden, Doelbinding doel) {
        werk.eisPet();
        return super.bewaar(pagina, velden, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER, actie = Actie.OPSOMMEN)
    public Concepttekst lees(String pagina, Doelbinding doel) {
        werk.eisPet();
        return super.lees(pagina, doel);
    }
}
