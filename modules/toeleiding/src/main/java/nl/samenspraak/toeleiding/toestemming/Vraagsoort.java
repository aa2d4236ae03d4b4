package nl.samenspraak.toeleiding.toestemming;

import java.io.Serializable;
import nl.samenspraak.toeleiding.Stap;

/**
 * Data that a party may be asked for, in one step of the onderzoek and no other (R-TOE-08, R-TOE-09, R-TOE-11).
 *
 * @param code the code in reference data, as the deelwijzer calls it
 * @param stap the step in which it may be asked
 * @param naam what it is, as the client reads it
 * @param vraag how it is asked
 * @param jaNee whether the answer is yes or no, and nothing more
 */
public record Vraagsoort(String code, Stap stap, String naam, String vraag, boolean jaNee) implements Serializable {}
