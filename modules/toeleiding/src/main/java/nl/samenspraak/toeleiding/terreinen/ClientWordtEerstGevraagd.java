package nl.samenspraak.toeleiding.terreinen;

import java.util.Optional;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Weigerreden;

/**
 * R-TOE-11: the client is asked first, and another source needs a reason. Who does not want to say something, on the own question nobody else is asked
 * about it; at the request of a professional only with a reason.
 */
final class ClientWordtEerstGevraagd {

    private ClientWordtEerstGevraagd() {}

    /**
     * @param route by which route the onderzoek came about
     * @param client what the client said
     * @param ander what another said
     * @return why it cannot be recorded; empty when it can
     */
    static Optional<Weigerreden> toets(Route route, Bekend client, AnderAntwoord ander) {
        if (client == Bekend.JA || client == Bekend.NEE) {
            return Optional.of(Weigerreden.CLIENT_EERST);
        }
        if (client == Bekend.WIL_NIET_ZEGGEN && route == Route.EIGEN_VRAAG) {
            return Optional.of(Weigerreden.CLIENT_WIL_NIET);
        }
        if (ander.bekend() == null || !ander.bekend().vanAnder()) {
            return Optional.of(Weigerreden.ANTWOORD_ONTBREEKT);
        }
        if (ander.bron().isEmpty()) {
            return Optional.of(Weigerreden.BRON_ONTBREEKT);
        }
        return ander.reden().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }

    /**
     * @param route by which route the onderzoek came about
     * @param client what the client said
     * @return whether another may be asked at all
     */
    static boolean magAnder(Route route, Bekend client) {
        return client == Bekend.WEET_NIET
                || client == Bekend.NIET_GEVRAAGD
                || client == Bekend.WIL_NIET_ZEGGEN && route == Route.VERZOEK;
    }
}
