package nl.samenspraak.klachten.horen;

import java.util.List;

/** A short list in one column: one item on a line. */
final class Regels {

    private Regels() {}

    static String van(List<String> delen) {
        return String.join("\n", delen);
    }

    static List<String> lees(String tekst) {
        return tekst.lines().toList();
    }
}
