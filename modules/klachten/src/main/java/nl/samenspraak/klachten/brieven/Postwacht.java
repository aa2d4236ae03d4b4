package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private Doelbindingen doelbindingen;

    Postwacht() {
        // The container makes its proxy with this.
    }

    @Inject
    Postwacht(Postsein sein, Doelbindingen doelbindingen) {
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
        eisGeenFout(mislukt(doel)
                + sein.ongelezen(doel).brieven().stream()
                        .filter(brief -> !lukt(() -> sein.meldOngelezen(brief.nummer(), brief, doel)))
                        .count());
    }

    /**
     * Notes only what did not arrive.
     *
     * @throws IllegalStateException when one of them failed
     */
    void meldMislukt() {
        eisGeenFout(mislukt(doelbindingen.voorTaak(Postsein.DOEL)));
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
