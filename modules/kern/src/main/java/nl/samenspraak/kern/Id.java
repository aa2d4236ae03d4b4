package nl.samenspraak.kern;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes identifiers: UUIDs of version 7 (RFC 9562), assigned by the application before anything is stored.
 *
 * <p>They rise with time, so an index on them stays compact, and no database sequence has to be waited for.
 */
public final class Id {

    /** One for all: only a generator that remembers the last identifier keeps those of one millisecond in order. */
    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Id() {}

    /** @return a new identifier, later in order than the ones made before it on this node */
    public static UUID nieuw() {
        return GENERATOR.generate();
    }

    /**
     * Reads an identifier from an address.
     *
     * @param tekst what stands in it, or {@code null}
     * @return the identifier; empty when the text is not one
     */
    public static Optional<UUID> lees(String tekst) {
        try {
            return Optional.ofNullable(tekst).map(UUID::fromString);
        } catch (IllegalArgumentException geenUuid) {
            return Optional.empty();
        }
    }

    /**
     * The lowest identifier that could have been made at a moment: identifiers of rows since then are equal or higher. So a
     * period can be looked up by the primary key alone.
     *
     * @param moment a moment, used at a precision of milliseconds
     * @return a bound; no row bears it
     */
    public static UUID vanaf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000L, 0x8000000000000000L);
    }
}
