package nl.samenspraak.klachten.behandelen;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Dossierconcepten;

/** What is being typed on the pages of a klacht and was not saved yet. */
@ApplicationScoped
public class Klachtconcepten extends Dossierconcepten<KlachtId> {

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.KLACHT;
    }

    @Override
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.invoer-bewaard", regel = false)
    public boolean bewaar(KlachtId dossier, String pagina, Map<String, String> velden, long versie, Doelbinding doel) {
        return super.bewaar(dossier, pagina, velden, versie, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.KLACHT)
    public Concepttekst lees(KlachtId dossier, String pagina, Doelbinding doel) {
        return super.lees(dossier, pagina, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.WIJZIGEN, daad = "klacht.invoer-weggegooid", regel = false)
    public void laatVallen(KlachtId dossier, String pagina, Predicate<String> opgeslagen, Doelbinding doel) {
        super.laatVallen(dossier, pagina, opgeslagen, doel);
    }
}
