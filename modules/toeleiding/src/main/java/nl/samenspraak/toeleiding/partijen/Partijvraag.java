package nl.samenspraak.toeleiding.partijen;

import java.io.Serializable;
import nl.samenspraak.kern.Invoer;

/**
 * Which parties to list.
 *
 * @param zoek a part of the name or of whom to speak to; empty for all
 * @param rol only parties that help, or that supervise; {@code null} for all
 * @param ookBeeindigd also those that take part no longer
 * @param volgorde by what they are sorted
 * @param aflopend whether the last comes first
 * @param vanaf how many to skip
 * @param aantal how many at most
 */
public record Partijvraag(
        String zoek,
        Partijrol rol,
        boolean ookBeeindigd,
        Partijvolgorde volgorde,
        boolean aflopend,
        int vanaf,
        int aantal)
        implements Serializable {

    /** The most rows on a page. */
    public static final int MEESTE = 100;

    /** @throws nl.samenspraak.kern.OngeldigeWaarde when the text to look for is longer than any name */
    public Partijvraag {
        zoek = Invoer.regel(zoek, Partijgegevens.LANGSTE_NAAM);
        vanaf = Math.max(0, vanaf);
        aantal = Math.max(1, Math.min(MEESTE, aantal));
    }
}
