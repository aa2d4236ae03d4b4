package nl.samenspraak.klachten.formulier;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.toegang.rem.Netwerkadres;

/**
 * How much that was not sent yet lies ready of each network address, on this server. There is only so much room for that, for all strangers together:
 * whoever has his share leaves the rest to others, and the last quarter is for whoever has nothing there yet, so that one who fills it from many
 * addresses does not shut the next out at once. Addresses are in memory only, never beside a klacht.
 */
final class Klaarruimte {

    private final Map<UUID, Deel> delen = new HashMap<>();
    private final long aandeel;
    private final long samen;
    private final int formulieren;
    private final Clock klok;

    /**
     * @param aandeel how many bytes may lie ready of one address
     * @param samen how many bytes may lie ready of all together
     * @param formulieren with how many forms that may be
     * @param klok tells the time
     */
    Klaarruimte(long aandeel, long samen, int formulieren, Clock klok) {
        this.aandeel = aandeel;
        this.samen = samen;
        this.formulieren = formulieren;
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
        boolean nogEen = delen.containsKey(formulier) || delen.size() < formulieren;
        if (bezet + omvang > aandeel || !nogEen || omvang > vrij(bezet > 0)) {
            return false;
        }
        delen.merge(
                formulier,
                new Deel(netwerk, omvang, tot),
                (eerder, nieuw) -> new Deel(netwerk, eerder.omvang() + nieuw.omvang(), tot));
        return true;
    }

    /** How much room is left, for one who has something there already or one who has not. */
    private long vrij(boolean heeftAlIets) {
        long bezet = delen.values().stream().mapToLong(Deel::omvang).sum();
        return (heeftAlIets ? samen - samen / 4 : samen) - bezet;
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
