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
 */
public record Spoorvraag(LocalDate van, LocalDate tot, String deel, boolean ookZelf) implements Serializable {

    /** Everything that others did. */
    public static final Spoorvraag ALLES = new Spoorvraag(null, null, null, false);
}
