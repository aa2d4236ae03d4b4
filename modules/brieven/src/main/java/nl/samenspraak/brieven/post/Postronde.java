package nl.samenspraak.brieven.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.brieven.Postuitval;

/**
 * Sends the notices that wait. Every server of a cluster makes this round; a notice is held by its row while it is sent, so no two servers
 * send the same one. A server that dies between sending and noting that leaves it to be sent once more: rather twice than never.
 */
@ApplicationScoped
public class Postronde {

    private static final Logger LOG = Logger.getLogger(Postronde.class.getName());
    private static final int MEESTE = 200;

    private Postvak postvak;
    private Mailinstelling instelling;
    private Event<Postuitval> uitval;
    private Clock klok;

    Postronde() {
        // The container makes its proxy with this.
    }

    @Inject
    Postronde(Postvak postvak, Mailinstelling instelling, Event<Postuitval> uitval, Clock klok) {
        this.postvak = postvak;
        this.uitval = uitval;
        this.instelling = instelling;
        this.klok = klok;
    }

    /**
     * Goes on until there is nothing more to send, or the server takes nothing from us.
     *
     * @return how many notices were tried
     */
    public int maak() {
        if (!instelling.aan()) {
            return 0;
        }
        Mailserver server = instelling.server();
        int geprobeerd = 0;
        boolean heeftZin = true;
        boolean uitgevallen = false;
        while (heeftZin && geprobeerd < MEESTE) {
            Optional<Bezorging> uitkomst = postvak.bezorgVolgende(klok.instant(), stuk -> bezorg(server, stuk));
            geprobeerd += uitkomst.isPresent() ? 1 : 0;
            uitgevallen |= uitkomst.filter(hoe -> hoe.telt() && hoe.soort() != Bezorging.Soort.GELUKT)
                    .isPresent();
            heeftZin = uitkomst.filter(Bezorging::telt).isPresent();
        }
        if (uitgevallen) {
            uitval.fire(new Postuitval(geprobeerd));
        }
        return geprobeerd;
    }

    private static Bezorging bezorg(Mailserver server, Aankondiging stuk) {
        try {
            server.breng(stuk);
            return Bezorging.gelukt();
        } catch (MessagingException fout) {
            Mailstoring storing = new Mailstoring(fout);
            Bezorging uitkomst = storing.bezorging();
            LOG.log(
                    uitkomst.telt() ? Level.WARNING : Level.SEVERE,
                    "Een aankondiging is niet verzonden: {0} {1}",
                    new Object[] {uitkomst.fout(), storing});
            return uitkomst;
        } catch (RuntimeException fout) {
            LOG.log(
                    Level.WARNING,
                    "Een aankondiging is niet te versturen: {0}",
                    fout.getClass().getName());
            return Bezorging.mislukt("De aankondiging is niet te versturen.");
        }
    }
}
