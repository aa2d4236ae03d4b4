package nl.samenspraak.zaak.adviesvraag;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A question with everything that was said in it.
 *
 * @param id which one
 * @param versie its version
 * @param plek from which step or page it was asked, as a code
 * @param stand how far it is
 * @param regels what was said, the first first
 */
public record AdviesvraagView(UUID id, long versie, String plek, Adviesstand stand, List<Regel> regels)
        implements Serializable {

    public AdviesvraagView {
        regels = List.copyOf(regels);
    }

    /**
     * Something that was said.
     *
     * @param soort what it is
     * @param tekst the words
     * @param bron on what an advice rests, or empty
     * @param gevolgd whether a decision is what was advised; {@code null} for anything else
     * @param door the name of who said it
     * @param op when
     */
    public record Regel(Adviesregelsoort soort, String tekst, String bron, Boolean gevolgd, String door, Instant op)
            implements Serializable {}
}
