package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.samenspraak.brieven.Aankondiging;
import nl.samenspraak.brieven.Postbode;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.ui.Teksten;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Mails what the watch says to the mailbox of whoever handles klachten here, when the municipality has set one: a number, a term and a
 * day, never who complains or about what (R-KLA-10). Whoever handles klachten reads that mailbox, so about a klacht about one of them
 * nothing is mailed: it would tell of a number that is in none of her lists (9:7). Who handles it sees it there.
 */
@ApplicationScoped
class Termijnpost {

    private static final Teksten KLOK = new Teksten("nl.samenspraak.klachten.klok");
    private static final String PAGINA = "/klachten/klacht.xhtml?id=";

    private Postbode postbode;
    private Optional<String> postbus;

    Termijnpost() {
        // The container makes its proxy with this.
    }

    @Inject
    Termijnpost(Postbode postbode, @ConfigProperty(name = "samenspraak.klachten.postbus") Optional<String> postbus) {
        this.postbode = postbode;
        this.postbus = postbus;
    }

    /** The mail is kept in the transaction in which the warning is recorded, so that neither is there without the other. */
    void bezorg(@Observes Klachttermijnsein sein) {
        if (postbus.isPresent() && postbode.beschikbaar()) {
            bericht(sein, postbus.get(), postbode.adres(PAGINA + sein.klacht())).ifPresent(postbode::geefMee);
        }
    }

    static Optional<Aankondiging> bericht(Klachttermijnsein sein, String aan, String adres) {
        if (sein.besloten()) {
            return Optional.empty();
        }
        String nummer = sein.nummer().waarde();
        String tekst = KLOK.van(
                "post.tekst",
                nummer,
                KLOK.van("naam." + sein.soort()),
                Nederlands.dagEnDatum(sein.uiterlijk()),
                KLOK.van(sein.behandelaar() == null ? "post.niemand" : "post.iemand"),
                adres);
        String onderwerp = KLOK.van(sein.laatsteDag() ? "post.laatste" : "post.nadert", nummer);
        return Optional.of(new Aankondiging(aan, onderwerp, tekst));
    }
}
