package nl.samenspraak.klachten.inzage;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.klachten.klok.Klachttermijnsoort;

/**
 * A term of a klacht in the words of the panel.
 *
 * @param soort which term
 * @param naam what it is called
 * @param rest how much time there is, or how it ended; empty when there is nothing to say
 * @param kleur the kind of tag: {@code goed}, {@code spoedig}, {@code laat} or {@code neutraal}
 * @param deel how much of it has passed, 0 to 100; {@code null} when that means nothing
 * @param zin by when what has to be done, or what was done
 * @param uitleg from when it counts, how the last day was computed, and where the term comes from
 * @param wijzigingen what moved the last day, or failed to, in sentences
 * @param groep in which part of the panel it belongs
 */
public record Paneelregel(
        Klachttermijnsoort soort,
        String naam,
        String rest,
        String kleur,
        Integer deel,
        String zin,
        String uitleg,
        List<String> wijzigingen,
        Groep groep)
        implements Serializable {

    /** The parts of the panel. */
    public enum Groep {
        /** The municipality still has to do something. */
        PLICHT,
        /** It may choose, or the klager may do something. */
        MOGELIJK,
        /** Done, or not needed any more. */
        AFGELOPEN
    }

    public Paneelregel {
        wijzigingen = List.copyOf(wijzigingen);
    }
}
