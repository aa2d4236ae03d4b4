package nl.samenspraak.coordinatie.betrokkenen;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody of the household, as the screen shows it.
 *
 * @param id what tells this person apart
 * @param naam the name
 * @param rol what this person is to the household
 * @param leeftijd how old; {@code null} when not known
 * @param noodzaak why the plan needs this person, or empty text
 */
public record Lidregel(UUID id, String naam, Gezinsrol rol, Integer leeftijd, String noodzaak) implements Serializable {

    private static final int VOLWASSEN = 18;

    /** @return the name, of a child with the age: "Deniz (16)" */
    public String naamMetLeeftijd() {
        return leeftijd == null || leeftijd >= VOLWASSEN ? naam : naam + " (" + leeftijd + ")";
    }
}
