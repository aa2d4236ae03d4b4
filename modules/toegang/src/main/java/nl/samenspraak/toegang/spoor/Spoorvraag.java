package nl.samenspraak.toegang.spoor;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which looks somebody wants to see. A filter that is {@code null} lets everything through.
 *
 * @param van first day
 * @param tot last day
 * @param deel code of a part of the dossier
 * @param ookZelf whether one's own looks are shown too
 * @param verstrekt whether only those are shown by which something went to somebody
 */
public record Spoorvraag(LocalDate van, LocalDate tot, String deel, boolean ookZelf, boolean verstrekt)
        implements Serializable {

    /** Everything that others did. */
    public static final Spoorvraag ALLES = new Spoorvraag(null, null, null, false, false);

    /** Everything that went to somebody. */
    public static final Spoorvraag VERSTREKT = new Spoorvraag(null, null, null, true, true);

    /**
     * Looks, whether something went to somebody or not.
     *
     * @param van first day
     * @param tot last day
     * @param deel code of a part of the dossier
     * @param ookZelf whether one's own looks are shown too
     */
    public Spoorvraag(LocalDate van, LocalDate tot, String deel, boolean ookZelf) {
        this(van, tot, deel, ookZelf, false);
    }
}
