package nl.samenspraak.brieven;

import java.io.Serializable;
import java.util.List;

/** A part of the text of a letter or a file: a heading, a paragraph, a list or a table. */
public sealed interface Tekstdeel extends Serializable
        permits Tekstdeel.Kop, Tekstdeel.Alinea, Tekstdeel.Opsomming, Tabel {

    /** @param tekst a heading, without a full stop */
    record Kop(String tekst) implements Tekstdeel {}

    /** @param tekst a paragraph; a line break in it stays one */
    record Alinea(String tekst) implements Tekstdeel {}

    /**
     * @param punten the points of a list, at least one
     * @param genummerd whether they are numbered
     */
    record Opsomming(List<String> punten, boolean genummerd) implements Tekstdeel {

        public Opsomming {
            punten = List.copyOf(punten);
        }
    }

    /**
     * Reads a text as people type it: an empty line begins a new paragraph, {@code ## } a heading, {@code - } a point of a list and
     * {@code 1. } a numbered one. Anything else is text, so that nothing anyone types can be markup.
     *
     * @param tekst the text, or {@code null}
     * @return its parts in order; none for an empty text
     */
    static List<Tekstdeel> lees(String tekst) {
        return new Tekstlezer().lees(tekst == null ? "" : tekst);
    }
}
