package nl.samenspraak.meldpunt.aannemen;

import java.util.HashMap;
import java.util.Map;

/** The fields of a conversation on their way to what is kept of it, and back. A choice nobody made is no content. */
public final class Conceptvelden {

    private final Map<String, String> velden;

    public Conceptvelden() {
        this(new HashMap<>());
    }

    public Conceptvelden(Map<String, String> velden) {
        this.velden = velden;
    }

    public void zet(String veld, String tekst) {
        velden.put(veld, tekst);
    }

    /** @param standaard the choice with which the screen begins, or {@code null} */
    public <E extends Enum<E>> void zet(String veld, E keuze, E standaard) {
        if (keuze != null && keuze != standaard) {
            velden.put(veld, keuze.name());
        }
    }

    public String tekst(String veld) {
        return velden.get(veld);
    }

    /** A choice that this version of the application does not know any more is one nobody made. */
    public <E extends Enum<E>> E keuze(String veld, Class<E> soort, E standaard) {
        for (E waarde : soort.getEnumConstants()) {
            if (waarde.name().equals(velden.get(veld))) {
                return waarde;
            }
        }
        return standaard;
    }

    public Map<String, String> alle() {
        return velden;
    }
}
