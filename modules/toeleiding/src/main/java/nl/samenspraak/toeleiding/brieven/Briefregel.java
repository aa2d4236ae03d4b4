package nl.samenspraak.toeleiding.brieven;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that went, in a list, without what it says.
 *
 * @param id its identifier
 * @param soort which letter
 * @param ontvanger which recipient
 * @param naam who that is
 * @param wijze how it went
 * @param op when
 * @param door the key of who sent it
 * @param postreden why it went so all the same, or empty
 */
public record Briefregel(
        UUID id,
        Briefsoort soort,
        String ontvanger,
        String naam,
        Briefwijze wijze,
        Instant op,
        UUID door,
        String postreden)
        implements Serializable {}
