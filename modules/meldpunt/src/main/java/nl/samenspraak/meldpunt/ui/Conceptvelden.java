package nl.samenspraak.meldpunt.ui;

import java.util.HashMap;
import java.util.Map;

/** The fields of a conversation on their way to what is kept of it, and back. A choice nobody made is no content. */
final class Conceptvelden {

    private final Map<String, String> velden;

    Conceptvelden() {
        this(new HashMap<>());
    }

    Conceptvelden(Map<String, String> velden) {
        this.velden = velden;
    }

    void zet(String veld, String tekst) {
        velden.put(veld, tekst);
    }

    /** @param standaard the choice with which the screen begins, or {@code null} */
    <E extends Enum<E>> void zet(String veld, E keuze, E standaard) {
        if (keuze != null && keuze != standaard) {
            velden.put(veld, keuze.name());
        }
    }

    String tekst(String veld) {
        return velden.get(veld);
    }

    /** A choice that this version of the application does not know any more is one nobody made. */
    <E extends Enum<E>> E keuze(String veld, Class<E> soort, E standaard) {
        for (E waarde : soort.getEnumConstants()) {
            if (waarde.name().equals(velden.get(veld))) {
                return waarde;
            }
        }
        return standaard;
    }

    Map<String, String> alle() {
        return velden;
    }
}
