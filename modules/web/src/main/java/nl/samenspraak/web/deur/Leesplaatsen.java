package nl.samenspraak.web.deur;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is sending a file now. Each has a few places and no more, so that nobody keeps others from sending: a visitor shares them with his network, who
 * works here has those of an account. Who works here does not wait for strangers.
 */
@ApplicationScoped
class Leesplaatsen {

    /** A household or a team sends a few at a time. */
    private static final int PER_AFZENDER = 2;

    private static final int MINSTE = 8;
    private static final int DEEL_VAN_GEHEUGEN = 10;
    private static final int LANGS = 2;

    private final Map<String, Integer> openbaar = new HashMap<>();
    private final Map<String, Integer> binnen = new HashMap<>();
    private final int meeste;

    Leesplaatsen() {
        this((int)
                Math.max(MINSTE, Runtime.getRuntime().maxMemory() / DEEL_VAN_GEHEUGEN / LANGS / Bestandspagina.MEESTE));
    }

    /** @param meeste how many may send at a time, strangers and who works here each */
    Leesplaatsen(int meeste) {
        this.meeste = meeste;
    }

    /**
     * @param isOpenbaar whether it comes from a stranger
     * @param wie the network, or the account
     * @return whether there is a place, which is taken now
     */
    synchronized boolean neem(boolean isOpenbaar, String wie) {
        Map<String, Integer> bezet = bezet(isOpenbaar);
        if (bezet.getOrDefault(wie, 0) >= PER_AFZENDER || isVol(isOpenbaar)) {
            return false;
        }
        bezet.merge(wie, 1, Integer::sum);
        return true;
    }

    synchronized void geefTerug(boolean isOpenbaar, String wie) {
        bezet(isOpenbaar).computeIfPresent(wie, (zelfde, aantal) -> aantal == 1 ? null : aantal - 1);
    }

    /** @return whether the next one would find no place */
    synchronized boolean isVol(boolean isOpenbaar) {
        return bezet(isOpenbaar).values().stream().mapToInt(Integer::intValue).sum() >= meeste;
    }

    private Map<String, Integer> bezet(boolean isOpenbaar) {
        return isOpenbaar ? openbaar : binnen;
    }
}
