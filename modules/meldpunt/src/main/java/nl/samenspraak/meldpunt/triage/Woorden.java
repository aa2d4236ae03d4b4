package nl.samenspraak.meldpunt.triage;

import java.util.ResourceBundle;

/** The words of this module for texts that are made outside a screen. */
final class Woorden {

    private Woorden() {}

    /**
     * @param soort what kind of word, for instance {@code relatie}
     * @param waarde the value
     * @return its word
     */
    static String van(String soort, Enum<?> waarde) {
        return ResourceBundle.getBundle("nl.samenspraak.meldpunt.teksten").getString(soort + "." + waarde.name());
    }
}
