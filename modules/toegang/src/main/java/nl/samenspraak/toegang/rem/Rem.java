package nl.samenspraak.toegang.rem;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;

/**
 * Limits how often something may be done from one network address within a while, on this server: so many times at once, and then as often as
 * the while has room for. It keeps addresses in memory only, one moment for each, and forgets them when the while has passed. Addresses of
 * IPv6 count by their network (the first 64 bits): one computer has as many addresses in it as it likes.
 */
public final class Rem {

    private static final int MEESTE_ADRESSEN = 100_000;

    private final Cache<String, Long> vergeten;
    private final Vergrendeling grens;
    private final Clock klok;

    /**
     * @param meeste how often it may be done within the while
     * @param venster how long that while is
     * @param klok tells the time
     */
    public Rem(int meeste, Duration venster, Clock klok) {
        this.grens = new Vergrendeling(meeste, venster.dividedBy(meeste));
        this.klok = klok;
        this.vergeten = Caffeine.newBuilder()
                .maximumSize(MEESTE_ADRESSEN)
                .expireAfterWrite(venster)
                .build();
    }

    /**
     * Takes one turn, if there is one left. Asking and counting are one step, so that requests at the same moment do not all get the last turn.
     *
     * @param adres the network address from which it is about to be done
     * @return whether it may be done
     */
    public boolean neem(String adres) {
        long nu = klok.millis();
        boolean[] gekregen = new boolean[1];
        vergeten.asMap().compute(Netwerkadres.netwerk(adres), (netwerk, stand) -> {
            long tot = stand == null ? 0 : stand;
            gekregen[0] = tot <= grens.uiterst(nu);
            return gekregen[0] ? grens.na(tot, nu) : tot;
        });
        return gekregen[0];
    }

    /** @param adres the network address that took a turn and did not use it */
    public void geefTerug(String adres) {
        vergeten.asMap().computeIfPresent(Netwerkadres.netwerk(adres), (netwerk, stand) -> stand - grens.stap());
    }
}
