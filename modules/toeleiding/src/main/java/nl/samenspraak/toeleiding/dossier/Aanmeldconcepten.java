package nl.samenspraak.toeleiding.dossier;

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

/** What is being typed where a toeleiding comes in, and was not saved yet. */
@ApplicationScoped
public class Aanmeldconcepten extends Nieuwconcepten {

    private Toeleidingwerk werk;

    protected Aanmeldconcepten() {
        // The container makes its proxy with this.
    }

    @Inject
    Aanmeldconcepten(Toeleidingen toeleidingen, Aanwezige aanwezige, Clock klok) {
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.TOELEIDINGSDOSSIER;
    }

    @Override
    protected Zaaksoort soort() {
        return Zaaksoort.TOELEIDING;
    }

    @Override
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.VASTLEGGEN,
            daad = "toeleiding.invoer-bewaard",
            regel = false)
    public boolean bewaar(String pagina, Map<String, String> velden, Doelbinding doel) {
        werk.eisPet();
        return super.bewaar(pagina, velden, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.OPSOMMEN)
    public Concepttekst lees(String pagina, Doelbinding doel) {
        werk.eisPet();
        return super.lees(pagina, doel);
    }
}
