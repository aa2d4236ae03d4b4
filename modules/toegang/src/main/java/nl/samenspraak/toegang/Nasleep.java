package nl.samenspraak.toegang;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.toegang.logboek.Logboek;
import nl.samenspraak.toegang.logboek.Regelnummer;

/**
 * What has to be done after something failed. Each of it is done whatever became of the rest, and when it fails too it goes along with
 * what failed first: otherwise the cause would be lost behind its consequence.
 */
final class Nasleep {

    private static final Logger LOG = Logger.getLogger(Nasleep.class.getName());

    private final Throwable eerste;

    private Nasleep(Throwable eerste) {
        this.eerste = eerste;
    }

    static Nasleep van(Throwable eerste) {
        return new Nasleep(eerste);
    }

    Nasleep doe(Runnable werk) {
        try {
            werk.run();
        } catch (RuntimeException | Error later) {
            LOG.log(Level.SEVERE, later, () -> "Na een fout ging ook het herstel mis");
            if (later != eerste) {
                eerste.addSuppressed(later);
            }
        }
        return this;
    }

    /** Numbers of lines that were surely not kept come back; of the others it has to be seen first. */
    Nasleep nummers(Logboek logboek, List<Regelnummer> nummers) {
        return doe(() -> {
            if (eerste instanceof VastleggingOnzeker) {
                logboek.betwijfel(nummers);
            } else {
                logboek.geefTerug(nummers);
            }
        });
    }
}
