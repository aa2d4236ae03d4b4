package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.concept.Concepten;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Dossierconcepten;

/**
 * What somebody types of a klacht that is not there yet: one for each who records klachten, which goes when it is recorded or its time is
 * over.
 */
@ApplicationScoped
public class Aannameconcept extends Dossierconcepten<KlachtId> {

    private static final String PAGINA = "klachten/nieuw";

    private Concepten lade;
    private Aanwezige aanwezige;

    Aannameconcept() {
        // The container makes its proxy with this.
    }

    @Inject
    Aannameconcept(Concepten lade, Aanwezige aanwezige) {
        this.lade = lade;
        this.aanwezige = aanwezige;
    }

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.KLACHT;
    }

    /** There is no klacht yet: it goes by who types it. */
    private KlachtId mijn() {
        return new KlachtId(aanwezige.eisGebruiker().id());
    }

    /** @return whether something was left */
    public boolean isEr() {
        return lade.sinds(mijn(), PAGINA).isPresent();
    }

    /**
     * Keeps what is being typed, instead of what was kept before.
     *
     * @param velden the texts by field
     * @param doel the purpose
     * @return whether it is kept
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.invoer-bewaard", regel = false)
    public boolean bewaar(Map<String, String> velden, Doelbinding doel) {
        return bewaar(mijn(), PAGINA, velden, 0, doel);
    }

    /**
     * Gives back what was typed.
     *
     * @param doel the purpose
     * @return the texts; none when they are gone
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.OPSOMMEN)
    public Concepttekst lees(Doelbinding doel) {
        return lees(mijn(), PAGINA, doel);
    }

    /** The klacht is there: nothing is left to come back. */
    public void vergeet() {
        lade.gooiWeg(mijn(), PAGINA);
    }
}
