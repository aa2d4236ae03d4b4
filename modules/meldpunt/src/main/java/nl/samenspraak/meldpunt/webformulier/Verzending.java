package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import nl.samenspraak.meldpunt.aannemen.Aanname;
import nl.samenspraak.meldpunt.melding.Meldteksten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;

/** Hands a form that was filled in to the meldpunt. */
@RequestScoped
class Verzending {

    @Inject
    private Webformulier formulier;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    /** Counts someone who was sent elsewhere. */
    void tel(Consumer<Doelbinding> telling) {
        aanwezige.alsFormulier(Webformulier.WERKPLEK, () -> {
            telling.accept(doel());
            return null;
        });
    }

    /**
     * @param concept all of whose answers are good
     * @return why it was not taken in, in Dutch sentences; empty when it was
     */
    List<String> verstuur(Meldconcept concept) {
        Aanname aanname =
                aanwezige.alsFormulier(Webformulier.WERKPLEK, () -> formulier.neemAan(concept.inzending(), doel()));
        if (aanname instanceof Aanname.NietAangenomen niet) {
            return niet.bezwaren().stream()
                    .map(bezwaar -> Meldteksten.tekst("reden." + bezwaar))
                    .toList();
        }
        concept.verstuurd((Aanname.Aangenomen) aanname);
        return List.of();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Webformulier.DOEL);
    }
}
