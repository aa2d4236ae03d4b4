package nl.samenspraak.toeleiding.wie;

import java.io.Serializable;
import java.time.LocalDate;
import nl.samenspraak.kern.Invoer;

/**
 * Somebody who speaks for a client.
 *
 * @param naam who
 * @param grond code of the ground; empty when none was chosen
 * @param gezien what was looked at that shows it; nothing of it is kept
 * @param gezienOp when; {@code null} when that was not filled in
 * @param uitleg why the client cannot speak, where the ground asks for that
 */
public record NieuweVertegenwoordiger(String naam, String grond, String gezien, LocalDate gezienOp, String uitleg)
        implements Serializable {

    /** The most characters of a name. */
    public static final int LANGSTE_NAAM = 120;

    /** The most characters of what was looked at. */
    public static final int LANGSTE_BEWIJS = 200;

    /** The most characters of why the client cannot speak. */
    public static final int LANGSTE_UITLEG = 500;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when something is too long */
    public NieuweVertegenwoordiger {
        naam = Invoer.regel(naam, LANGSTE_NAAM);
        grond = grond == null ? "" : grond;
        gezien = Invoer.regel(gezien, LANGSTE_BEWIJS);
        uitleg = Invoer.alinea(uitleg, LANGSTE_UITLEG);
    }
}
