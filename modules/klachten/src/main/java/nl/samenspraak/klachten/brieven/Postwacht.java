package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.brieven.Postuitval;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.bewaren.Dagwerk;

/**
 * Looks every day whether an e-mail to a klager was given up: then its letter told nothing, and has to go again (2:11 lid 3, 2:22). What names
 * a day and is not read for a while, is for its behandelaar to ask after.
 */
@ApplicationScoped
class Postwacht implements Dagwerk {

    private static final Logger LOG = Logger.getLogger(Postwacht.class.getName());

    private Postsein sein;
    private Aanwezige aanwezige;
    private Doelbindingen doelbindingen;

    Postwacht() {
        // The container makes its proxy with this.
    }

    @Inject
    Postwacht(Postsein sein, Aanwezige aanwezige, Doelbindingen doelbindingen) {
        this.aanwezige = aanwezige;
        this.sein = sein;
        this.doelbindingen = doelbindingen;
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
        long fout = meldMislukt(doel)
                + sein.ongelezen(doel).brieven().stream()
                        .filter(brief -> !lukt(() -> sein.meldOngelezen(brief.nummer(), brief, doel)))
                        .count();
        if (fout > 0) {
            throw new IllegalStateException(
                    "Van " + fout + " brieven is niet vastgelegd dat zij niet aankwamen of niet gelezen zijn");
        }
    }

    private long meldMislukt(Doelbinding doel) {
        return sein.mislukt(doel).brieven().stream()
                .filter(brief -> !lukt(() -> sein.meld(brief.nummer(), brief, doel)))
                .count();
    }

    /** At once, and not only the next day: who does not know that a letter did not arrive, cannot send it anew. What fails now, waits for that. */
    void naUitval(@Observes Postuitval uitval) {
        lukt(() -> aanwezige.alsSysteem(() -> meldMislukt(doelbindingen.voorTaak(Postsein.DOEL))));
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
