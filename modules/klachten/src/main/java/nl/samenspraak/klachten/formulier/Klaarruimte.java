package nl.samenspraak.klachten.formulier;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.toegang.rem.Netwerkadres;

/**
 * How much that was not sent yet lies ready of each network address, on this server. There is only so much room for that, for all strangers together:
 * whoever has his share leaves the rest to others. Addresses are in memory only, never beside a klacht.
 */
final class Klaarruimte {

    private final Map<UUID, Deel> delen = new HashMap<>();
    private final long aandeel;
    private final Clock klok;

    /**
     * @param aandeel how many bytes may lie ready of one address
     * @param klok tells the time
     */
    Klaarruimte(long aandeel, Clock klok) {
        this.aandeel = aandeel;
        this.klok = klok;
    }

    /** What lies ready with one form: from where, how much, and until when. */
    private record Deel(String netwerk, long omvang, Instant tot) {}

    /**
     * Takes room for a file.
     *
     * @param adres the network address that sends it
     * @param formulier the form with which it comes
     * @param omvang how many bytes it holds
     * @param tot until when it may lie ready
     * @return whether there was room
     */
    synchronized boolean neem(String adres, UUID formulier, long omvang, Instant tot) {
        delen.values().removeIf(deel -> !deel.tot().isAfter(klok.instant()));
        String netwerk = Netwerkadres.netwerk(adres);
        long bezet = delen.values().stream()
                .filter(deel -> deel.netwerk().equals(netwerk))
                .mapToLong(Deel::omvang)
                .sum();
        if (bezet + omvang > aandeel) {
            return false;
        }
        delen.merge(
                formulier,
                new Deel(netwerk, omvang, tot),
                (eerder, nieuw) -> new Deel(netwerk, eerder.omvang() + nieuw.omvang(), tot));
        return true;
    }

    /** A file was taken away again, or did not get in after all. */
    synchronized void geefTerug(UUID formulier, long omvang) {
        delen.computeIfPresent(
                formulier,
                (zelfde, deel) ->
                        deel.omvang() <= omvang ? null : new Deel(deel.netwerk(), deel.omvang() - omvang, deel.tot()));
    }

    /** The form was sent: nothing lies ready with it any more. */
    synchronized void verstuurd(UUID formulier) {
        delen.remove(formulier);
    }
}
