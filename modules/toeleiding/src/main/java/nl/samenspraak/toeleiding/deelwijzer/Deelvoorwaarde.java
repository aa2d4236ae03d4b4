package nl.samenspraak.toeleiding.deelwijzer;

import java.util.List;

/**
 * What must be so before sharing, or what who gets the data must keep to when passing them on.
 *
 * @param code what rules call it
 * @param tekst a sentence to tick
 * @param toelichting what helps to judge it, or empty
 * @param gronden the grounds of which one must be named with it; empty when words of one's own will do
 */
public record Deelvoorwaarde(String code, String tekst, String toelichting, List<String> gronden) {

    public Deelvoorwaarde {
        gronden = List.copyOf(gronden);
    }
}
