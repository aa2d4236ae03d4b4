package nl.samenspraak.toeleiding.deelwijzer;

import java.util.List;

/**
 * What must be so before sharing, or what who gets the data must keep to when passing them on.
 *
 * @param code what rules call it
 * @param tekst a sentence to tick
 * @param toelichting what helps to judge it, or empty
 * @param gronden the grounds of which one must be named with it; empty when words of one's own will do
 * @param opToestemming the grounds that are the consent of the client; {@link #ALTIJD} when the whole condition is
 * @param zonderToestemming the grounds on which who gives may speak whatever the client said, because of a law or a profession
 */
public record Deelvoorwaarde(
        String code,
        String tekst,
        String toelichting,
        List<String> gronden,
        List<String> opToestemming,
        List<String> zonderToestemming) {

    /** The most characters in {@link #tekst}. */
    public static final int LANGSTE_TEKST = 300;

    /** Stands for every ground. */
    static final String ALTIJD = "*";

    public Deelvoorwaarde {
        gronden = List.copyOf(gronden);
        opToestemming = List.copyOf(opToestemming);
        zonderToestemming = List.copyOf(zonderToestemming);
    }

    /**
     * @param grond the ground that was named with it
     * @return whether it then is the consent of the client that carries the share
     */
    public boolean isToestemming(String grond) {
        return opToestemming.contains(ALTIJD) || grond != null && opToestemming.contains(grond);
    }

    /**
     * @param grond the ground that was named with it; {@code null} when none was
     * @return whether who gives may then speak whatever the client said
     */
    public boolean gaatVoorToestemming(String grond) {
        return grond != null && zonderToestemming.contains(grond);
    }
}
