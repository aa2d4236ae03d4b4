package nl.samenspraak.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.samenspraak.brieven.model.Bezorging;
import nl.samenspraak.brieven.model.Postvak;

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
    private Clock klok;

    Postronde() {
        // The container makes its proxy with this.
    }

    @Inject
    Postronde(Postvak postvak, Mailinstelling instelling, Clock klok) {
        this.postvak = postvak;
        this.instelling = instelling;
        this.klok = klok;
    }

    /** @return how many notices were tried */
    public int maak() {
        if (!instelling.aan()) {
            return 0;
        }
        Mailserver server = instelling.server();
        int geprobeerd = 0;
        while (geprobeerd < MEESTE && postvak.bezorgVolgende(klok.instant(), stuk -> bezorg(server, stuk))) {
            geprobeerd++;
        }
        return geprobeerd;
    }

    private static Bezorging bezorg(Mailserver server, Aankondiging stuk) {
        try {
            server.breng(stuk);
            return Bezorging.gelukt();
        } catch (AddressException | SendFailedException adresBestaatNiet) {
            LOG.log(Level.WARNING, "Een aankondiging is geweigerd: {0}", soort(adresBestaatNiet));
            return Bezorging.geweigerd("De mailserver weigert dit adres.");
        } catch (MessagingException storing) {
            LOG.log(Level.WARNING, "De mailserver neemt niets aan: {0}", soort(storing));
            return Bezorging.mislukt("De mailserver neemt geen e-mail aan.");
        }
    }

    /** What a server says may hold the address of a citizen: that is not for the log. */
    private static String soort(MessagingException fout) {
        Exception dieper = fout.getNextException();
        return fout.getClass().getSimpleName()
                + (dieper == null ? "" : ", " + dieper.getClass().getSimpleName());
    }
}
