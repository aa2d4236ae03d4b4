package nl.samenspraak.toeleiding.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Dossierconcepten;

/** What is being typed on the pages of a toeleiding and was not saved yet. */
@ApplicationScoped
public class Toeleidingconcepten extends Dossierconcepten<ToeleidingId> {

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.TOELEIDINGSDOSSIER;
    }

    @Override
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.invoer-bewaard",
            regel = false)
    public boolean bewaar(
            ToeleidingId dossier, String pagina, Map<String, String> velden, long versie, Doelbinding doel) {
        return super.bewaar(dossier, pagina, velden, versie, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER)
    public Concepttekst lees(ToeleidingId dossier, String pagina, Doelbinding doel) {
        return super.lees(dossier, pagina, doel);
    }

    @Override
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.WIJZIGEN,
            daad = "toeleiding.invoer-weggegooid",
            regel = false)
    public void laatVallen(ToeleidingId dossier, String pagina, Predicate<String> opgeslagen, Doelbinding doel) {
        super.laatVallen(dossier, pagina, opgeslagen, doel);
    }
}
