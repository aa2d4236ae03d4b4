package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Dossierconcepten;

/** What is being typed on the page of a request and was not saved yet. */
@ApplicationScoped
class Handhavingconcepten extends Dossierconcepten<HandhavingId> {

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.HANDHAVINGSVERZOEK;
    }

    @Override
    @Inzage(
            deel = Dossierdeel.HANDHAVINGSVERZOEK,
            actie = Actie.WIJZIGEN,
            daad = "handhaving.invoer-bewaard",
            regel = false)
    public boolean bewaar(
            HandhavingId dossier, String pagina, Map<String, String> velden, long versie, Doelbinding doel) {
        return super.bewaar(dossier, pagina, velden, versie, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.HANDHAVINGSVERZOEK)
    public Concepttekst lees(HandhavingId dossier, String pagina, Doelbinding doel) {
        return super.lees(dossier, pagina, doel);
    }

    @Override
    @Inzage(
            deel = Dossierdeel.HANDHAVINGSVERZOEK,
            actie = Actie.WIJZIGEN,
            daad = "handhaving.invoer-weggegooid",
            regel = false)
    public void laatVallen(HandhavingId dossier, String pagina, Predicate<String> opgeslagen, Doelbinding doel) {
        super.laatVallen(dossier, pagina, opgeslagen, doel);
    }
}
