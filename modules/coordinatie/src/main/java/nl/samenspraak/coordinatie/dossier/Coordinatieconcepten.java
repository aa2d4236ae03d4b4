package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Dossierconcepten;

/** What is being typed on the pages of a coördinatie and was not saved yet. */
@ApplicationScoped
public class Coordinatieconcepten extends Dossierconcepten<CoordinatieId> {

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.COORDINATIEDOSSIER;
    }

    @Override
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.WIJZIGEN,
            regel = false,
            daad = "coordinatie.invoer-bewaard")
    public boolean bewaar(
            CoordinatieId dossier, String pagina, Map<String, String> velden, long versie, Doelbinding doel) {
        return super.bewaar(dossier, pagina, velden, versie, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.COORDINATIEDOSSIER)
    public Concepttekst lees(CoordinatieId dossier, String pagina, Doelbinding doel) {
        return super.lees(dossier, pagina, doel);
    }

    @Override
    @Inzage(
            deel = Dossierdeel.COORDINATIEDOSSIER,
            actie = Actie.WIJZIGEN,
            regel = false,
            daad = "coordinatie.invoer-weggegooid")
    public void laatVallen(CoordinatieId dossier, String pagina, Predicate<String> opgeslagen, Doelbinding doel) {
        super.laatVallen(dossier, pagina, opgeslagen, doel);
    }
}
