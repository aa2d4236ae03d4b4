package nl.samenspraak.kern;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
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
}
