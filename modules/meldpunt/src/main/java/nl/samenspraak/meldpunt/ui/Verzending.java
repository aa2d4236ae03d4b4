package nl.samenspraak.meldpunt.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.meldpunt.Aanname;
import nl.samenspraak.meldpunt.Webformulier;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.ui.Scherm;
import org.omnifaces.util.Faces;

/** Hands a form that was filled in to the meldpunt, unless a program seems to have done it or one network sends too many. */
@RequestScoped
class Verzending {

    private static final Duration MINSTE_TIJD = Duration.ofSeconds(6);
    private static final int TE_VAAK = 429;

    @Inject
    private Webformulier formulier;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Meldrem rem;

    @Inject
    private Clock klok;

    /** Counts someone who was sent elsewhere. */
    void tel(Consumer<Doelbinding> telling) {
        aanwezige.alsFormulier(Webformulier.WERKPLEK, () -> {
            telling.accept(doel());
            return null;
        });
    }

    /**
     * Sends it, or says on the screen why not.
     *
     * @param concept all of whose answers are good
     * @param website what stands in the field that people do not see; {@code null} for nothing
     */
    void verstuur(Meldconcept concept, String website) {
        synchronized (concept) {
            if (concept.getOntvangst() == null) {
                bezwaar(concept, website).ifPresentOrElse(Runnable::run, () -> neemAan(concept));
            }
        }
    }

    private void neemAan(Meldconcept concept) {
        Aanname aanname =
                aanwezige.alsFormulier(Webformulier.WERKPLEK, () -> formulier.neemAan(concept.inzending(), doel()));
        if (aanname instanceof Aanname.Aangenomen wel) {
            rem.inzendingen().tel(aanwezige.werkplek());
            concept.verstuurd(wel);
        } else if (aanname instanceof Aanname.NietAangenomen niet) {
            niet.bezwaren().forEach(bezwaar -> Scherm.fout(Meldteksten.tekst("reden." + bezwaar)));
        }
    }

    /** A program is told what it did wrong as a person would be: nothing gets lost without a word. */
    private Optional<Runnable> bezwaar(Meldconcept concept, String website) {
        if (website != null) {
            return Optional.of(() -> Scherm.fout("website", Meldteksten.publiek("fout.website")));
        }
        if (concept.bezig(klok.instant()).compareTo(MINSTE_TIJD) < 0) {
            return Optional.of(() -> Scherm.fout(Meldteksten.publiek("fout.snel")));
        }
        if (rem.inzendingen().teVaak(aanwezige.werkplek())) {
            return Optional.of(() -> {
                Faces.getResponse().setStatus(TE_VAAK);
                Scherm.fout(Meldteksten.publiek("fout.tevaak"));
            });
        }
        return Optional.empty();
    }

    private Doelbinding doel() {
        return doelbindingen.voorTaak(Webformulier.DOEL);
    }
}
