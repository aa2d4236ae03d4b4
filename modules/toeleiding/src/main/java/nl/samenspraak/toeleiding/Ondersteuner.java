package nl.samenspraak.toeleiding;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who supports a client free of charge, and goes along when a coördinatie comes of the onderzoek (R-TOE-34). What the client opens there to that person, the
 * client says anew: it was said of the onderzoek.
 *
 * @param naam who that is
 * @param sinds since when; {@code null} when that was not said
 * @param opent what the client let that person know during the onderzoek, or empty
 */
public record Ondersteuner(String naam, LocalDate sinds, String opent) implements Serializable {}
