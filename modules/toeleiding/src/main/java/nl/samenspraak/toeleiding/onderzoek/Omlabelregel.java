package nl.samenspraak.toeleiding.onderzoek;

import java.io.Serializable;
import java.time.Instant;
import nl.samenspraak.toeleiding.dossier.Taaksoort;

/**
 * What became of a question that was cleared up, as the screen shows it.
 *
 * @param naar which kind of task it became
 * @param organisatie to whom it went, or empty
 * @param reden why, or empty
 * @param door the name of who said so
 * @param op when
 */
public record Omlabelregel(Taaksoort naar, String organisatie, String reden, String door, Instant op)
        implements Serializable {}
