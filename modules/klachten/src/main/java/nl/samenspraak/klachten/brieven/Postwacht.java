package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.brieven.PostOpgegeven;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.bewaren.Dagwerk;

/**
 * Looks every day, and when the post says so, whether an e-mail to a klager was given up: then its letter told nothing, and has to go again (2:11
 * lid 3, 2:22). What names a day and is not read for a while, is for its behandelaar to ask after.
 */
@ApplicationScoped
class Postwacht implements Dagwerk {

    private static final Logger LOG = Logger.getLogger(Postwacht.class.getName());

    private Postsein sein;
    private Doelbindingen doelbindingen;
    private RequestContextController verzoek;
    private Aanwezige aanwezige;

    Postwacht() {
        // The container makes its proxy with this.
    }

    @Inject
    Postwacht(Postsein sein, Doelbindingen doelbindingen, RequestContextController verzoek, Aanwezige aanwezige) {
        this.sein = sein;
        this.doelbindingen = doelbindingen;
        this.verzoek = verzoek;
        this.aanwezige = aanwezige;
    }

    @Override
    public String naam() {
        return "klachtpost";
    }

    /**
     * Notes what did not arrive. A letter that fails keeps none of the others waiting.
     *
     * @throws IllegalStateException when one of them failed: it is tried again within the hour
     */
    @Override
    public void doe() {
        Doelbinding doel = doelbindingen.voorTaak(Postsein.DOEL);
        eisGeenFout(mislukt(doel)
                + sein.ongelezen(doel).brieven().stream()
                        .filter(brief -> !lukt(() -> sein.meldOngelezen(brief.nummer(), brief, doel)))
                        .count());
    }

    /**
     * Notes at once what a mail server refused, so that its letter is asked for again on that same day: a term may end on the next (9:8 lid 3,
     * 9:11). What does not succeed now, the round of the next day does.
     *
     * @throws IllegalStateException when one of them failed
     */
    void meld(@Observes PostOpgegeven nieuws) {
        boolean geopend = verzoek.activate();
        try {
            aanwezige.alsSysteem(() -> {
                eisGeenFout(mislukt(doelbindingen.voorTaak(Postsein.DOEL)));
                return null;
            });
        } finally {
            if (geopend) {
                verzoek.deactivate();
            }
        }
    }

    private long mislukt(Doelbinding doel) {
        return sein.mislukt(doel).brieven().stream()
                .filter(brief -> !lukt(() -> sein.meld(brief.nummer(), brief, doel)))
                .count();
    }

    private static void eisGeenFout(long fout) {
        if (fout > 0) {
            throw new IllegalStateException(
                    "Van " + fout + " brieven is niet vastgelegd dat zij niet aankwamen of niet gelezen zijn");
        }
    }

    private static boolean lukt(Runnable melding) {
        try {
            melding.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Van een brief is niet vast te leggen dat hij niet aankwam of niet gelezen is", e);
            return false;
        }
    }
}
