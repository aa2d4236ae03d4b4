package nl.samenspraak.klachten.ui;

import java.io.Serializable;
import java.util.List;
import nl.samenspraak.klachten.Klachttermijnsoort;

/**
 * A term of a klacht in the words of the panel.
 *
 * @param soort which term
 * @param naam what it is called
 * @param rest how much time there is, or how it ended; empty when there is nothing to say
 * @param kleur the kind of tag: {@code goed}, {@code spoedig}, {@code laat} or {@code neutraal}
 * @param deel how much of it has passed, 0 to 100; {@code null} when that means nothing
 * @param zin by when what has to be done, or what was done
 * @param uitleg how the last day was computed, one sentence after the other
 * @param bron where the term comes from
 * @param lopend whether it belongs on top: it asks for something, or will
 */
public record Paneelregel(
        Klachttermijnsoort soort,
        String naam,
        String rest,
        String kleur,
        Integer deel,
        String zin,
        List<String> uitleg,
        String bron,
        boolean lopend)
        implements Serializable {

    public Paneelregel {
        uitleg = List.copyOf(uitleg);
    }
}
