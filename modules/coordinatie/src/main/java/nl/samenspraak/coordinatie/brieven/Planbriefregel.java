package nl.samenspraak.coordinatie.brieven;

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
 */
public record Planbriefregel(
        UUID id, Planbriefsoort soort, String ontvanger, String naam, Planbriefwijze wijze, Instant op, UUID door)
        implements Serializable {}
