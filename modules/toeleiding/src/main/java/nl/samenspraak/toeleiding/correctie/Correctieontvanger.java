package nl.samenspraak.toeleiding.correctie;

import java.io.Serializable;

/**
 * Somebody who has to hear of a correction by letter.
 *
 * @param sleutel tells recipients of one onderzoek apart, as letters do
 * @param naam what is kept of who that is
 */
public record Correctieontvanger(String sleutel, String naam) implements Serializable {

    /** The key of the client. */
    public static final String INWONER = "inwoner";
}
