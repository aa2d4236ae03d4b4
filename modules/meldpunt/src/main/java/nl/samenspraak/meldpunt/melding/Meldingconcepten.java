package nl.samenspraak.meldpunt.melding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.concept.Concepttekst;
import nl.samenspraak.zaak.concept.Dossierconcepten;

/** What is being typed on the pages of a melding and was not saved yet. */
@ApplicationScoped
public class Meldingconcepten extends Dossierconcepten<MeldingId> {

    /** The pages on which something is decided: once a melding is closed, nothing is. */
    private static final Set<String> ALLEEN_OPEN = Set.of("meldpunt/melding", "meldpunt/wvggz");

    @Inject
    private Meldingen meldingen;

    @Override
    protected Dossierdeel deel() {
        return Dossierdeel.SIGNAAL;
    }

    @Override
    protected boolean neemtNogAan(MeldingId dossier, String pagina) {
        return !ALLEEN_OPEN.contains(pagina)
                || meldingen
                        .find(dossier)
                        .filter(melding -> melding.status().open())
                        .isPresent();
    }

    @Override
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.invoer-bewaard", regel = false)
    public boolean bewaar(MeldingId dossier, String pagina, Map<String, String> velden, long versie, Doelbinding doel) {
        return super.bewaar(dossier, pagina, velden, versie, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.SIGNAAL)
    public Concepttekst lees(MeldingId dossier, String pagina, Doelbinding doel) {
        return super.lees(dossier, pagina, doel);
    }

    @Override
    @Inzage(deel = Dossierdeel.SIGNAAL, actie = Actie.WIJZIGEN, daad = "melding.invoer-weggegooid", regel = false)
    public void laatVallen(MeldingId dossier, String pagina, Predicate<String> opgeslagen, Doelbinding doel) {
        super.laatVallen(dossier, pagina, opgeslagen, doel);
    }
}
