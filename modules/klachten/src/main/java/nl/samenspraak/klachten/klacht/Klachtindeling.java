package nl.samenspraak.klachten.klacht;

import java.io.Serializable;

/**
 * Under what a klacht is counted (R-KLA-16): codes of the reference data of klachten.
 *
 * @param wamsstap code of the step of the Wams process, or {@code null} when that is not chosen yet
 * @param domein code of the domain, or {@code null}
 * @param aard code of the nature, or {@code null}
 * @param financieel whether it asks for money, so that it is kept longer (R-KLA-18)
 */
public record Klachtindeling(String wamsstap, String domein, String aard, boolean financieel) implements Serializable {

    /** What nobody has sorted yet. */
    public static final Klachtindeling GEEN = new Klachtindeling(null, null, null, false);

    /** @return whether nothing of it is chosen */
    public boolean leeg() {
        return equals(GEEN);
    }

    /** @return whether step, domain and nature are chosen */
    public boolean volledig() {
        return wamsstap != null && domein != null && aard != null;
    }
}
