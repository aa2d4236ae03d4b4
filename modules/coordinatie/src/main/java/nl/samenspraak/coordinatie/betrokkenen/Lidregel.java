package nl.samenspraak.coordinatie.betrokkenen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody of the household, as the screen shows it.
 *
 * @param id what tells this person apart
 * @param naam the name
 * @param rol what this person is to the household
 * @param geboren the day of birth; {@code null} when not known
 * @param leeftijd how old; {@code null} when not known
 * @param noodzaak why the plan needs this person, or empty text
 * @param vertellen whether this person was told to be on record
 */
public record Lidregel(
        UUID id, String naam, Gezinsrol rol, LocalDate geboren, Integer leeftijd, String noodzaak, Vertellen vertellen)
        implements Serializable {

    /** Nothing was told and nothing was put off. */
    public static final Vertellen NOG_NIET = new Vertellen(null, null, "");

    private static final int VOLWASSEN = 18;

    /**
     * Whether somebody was told to be on record (R-ALG-08, R-AVG-12).
     *
     * @param op when; {@code null} when not yet
     * @param uitgesteldTot until when it waits; {@code null} when it does not
     * @param grond on which ground it waits, or empty text
     */
    public record Vertellen(LocalDate op, LocalDate uitgesteldTot, String grond) implements Serializable {}

    /** @return whether this person has to hear to be on record */
    public boolean moetHetHoren() {
        return rol != Gezinsrol.INWONER && vertellen.op() == null;
    }

    /** @return the name, of a child with the age: "Deniz (16)" */
    public String naamMetLeeftijd() {
        return leeftijd == null || leeftijd >= VOLWASSEN ? naam : naam + " (" + leeftijd + ")";
    }
}
