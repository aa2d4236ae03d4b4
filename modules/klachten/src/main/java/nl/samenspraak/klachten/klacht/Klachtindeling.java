package nl.samenspraak.klachten.klacht;

import java.io.Serializable;

/**
 * Under what a klacht is counted (R-KLA-16, R-KLA-19): codes of the reference data of klachten.
 *
 * @param wamsstap code of the step of the Wams process, or {@code null} when that is not chosen yet
 * @param domein code of the domain, or {@code null}
 * @param aard code of the nature, or {@code null}
 * @param financieel whether it asks for money, so that it is kept longer (R-KLA-18)
 * @param klagersoort code of who complains, for instance family, or {@code null} when that was not recorded
 * @param knelpunt code of what about the Wams itself got in the way, or {@code null} when nothing did
 */
public record Klachtindeling(
        String wamsstap, String domein, String aard, boolean financieel, String klagersoort, String knelpunt)
        implements Serializable {

    /** What nobody has sorted yet. */
    public static final Klachtindeling GEEN = new Klachtindeling(null, null, null, false);

    /** One of which only is said what has to be said of each; the parameters are those of the record. */
    public Klachtindeling(String wamsstap, String domein, String aard, boolean financieel) {
        this(wamsstap, domein, aard, financieel, null, null);
    }

    /** @return whether nothing of it is chosen */
    public boolean leeg() {
        return equals(GEEN);
    }

    /** @return whether step, domain and nature are chosen */
    public boolean volledig() {
        return wamsstap != null && domein != null && aard != null;
    }
}
