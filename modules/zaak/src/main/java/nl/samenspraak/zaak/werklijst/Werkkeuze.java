package nl.samenspraak.zaak.werklijst;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Dringendheid;

/**
 * Which part of which work list someone was looking at, and sorted how. One rule for every work list: whoever comes back from a case finds the
 * list as it was left, and another list begins without filters, in its own order. A module makes it a bean of the session, with its own filters.
 *
 * @param <L> the lists
 * @param <V> by what they are sorted
 */
public abstract class Werkkeuze<L extends Enum<L>, V extends Enum<V>> implements Serializable {

    private static final long serialVersionUID = 1L;

    private L lijst;
    private Dringendheid termijn;
    private V volgorde;
    private boolean aflopend;
    private int vanaf;

    /** @param eerste the list that is shown first */
    protected Werkkeuze(L eerste) {
        lijst = eerste;
        volgorde = volgorde(eerste);
        aflopend = isAflopend(eerste);
    }

    /**
     * @param van a list
     * @return by what it is sorted of itself
     */
    protected abstract V volgorde(L van);

    /**
     * @param van a list
     * @return whether the last comes first in it of itself
     */
    protected boolean isAflopend(L van) {
        return false;
    }

    /** Takes away the filters of this module. */
    protected abstract void wis();

    /** @return which list */
    public L lijst() {
        return lijst;
    }

    /**
     * Shows another list; the same one stays as it is.
     *
     * @param nieuwe which list
     */
    public void kies(L nieuwe) {
        if (nieuwe != lijst) {
            lijst = nieuwe;
            termijn = null;
            wis();
            volgorde = volgorde(nieuwe);
            aflopend = isAflopend(nieuwe);
            vanVoren();
        }
    }

    /** @return only cases of which a term ends at least this near; {@code null} for all */
    public Dringendheid termijn() {
        return termijn;
    }

    /** @param nieuwe only cases of which a term ends at least this near; {@code null} for all */
    public void beperk(Dringendheid nieuwe) {
        termijn = nieuwe;
        vanVoren();
    }

    /**
     * @param vandaag today
     * @return the last day on which that term may end; {@code null} for any
     */
    protected LocalDate totEnMet(LocalDate vandaag) {
        return termijn == null ? null : termijn.laatsteDag(vandaag).orElse(null);
    }

    /** @return by what it is sorted */
    public V volgorde() {
        return volgorde;
    }

    /** @return whether the last comes first */
    public boolean aflopend() {
        return aflopend;
    }

    /** @return how many rows come before the page that is shown */
    public int vanaf() {
        return vanaf;
    }

    /** Another filter shows its first page. */
    protected void vanVoren() {
        vanaf = 0;
    }

    /**
     * Remembers how someone sorted and how far someone turned over. Not package-private: a proxy in the package of a module would not pass it on.
     *
     * @param gekozen by what
     * @param omgekeerd whether the last comes first
     * @param eerste how many rows come before the page
     */
    protected void blader(V gekozen, boolean omgekeerd, int eerste) {
        volgorde = gekozen;
        aflopend = omgekeerd;
        vanaf = eerste;
    }
}
