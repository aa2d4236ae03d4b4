package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which requests to list, those that wait longest first.
 *
 * @param van only those of this user; {@code null} for all
 * @param open only those that wait for a decision, or only those that do not
 * @param nummer only the one with this number; {@code null} for all
 * @param vanaf how many to skip
 * @param aantal how many at most
 */
public record Handhavingsvraag(UUID van, boolean open, Handhavingsnummer nummer, int vanaf, int aantal)
        implements Serializable {

    /** The most rows on a page. */
    public static final int MEESTE = 100;

    public Handhavingsvraag {
        vanaf = Math.max(0, vanaf);
        aantal = Math.max(1, Math.min(MEESTE, aantal));
    }

    /**
     * @param wie somebody
     * @return the same, of that person alone
     */
    public Handhavingsvraag alleenVan(UUID wie) {
        return new Handhavingsvraag(wie, open, nummer, vanaf, aantal);
    }
}
