package nl.samenspraak.zaak.scherm;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.samenspraak.toegang.ui.Leesbeurt;

/**
 * The texts in the fields of a page, by field: what was typed lies over what is stored. Between two requests only that is kept in which the
 * two differ; what is stored is read again for each, and lies under it anew.
 */
public final class Tekstlaag extends AbstractMap<Object, String> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Leesbeurt<Map<String, String>> opgeslagen = new Leesbeurt<>();
    private final Map<String, String> getypt = new HashMap<>();

    /** @param teksten what is stored, by field; until this is said in a request, only what was typed is there */
    public void legOnder(Map<String, String> teksten) {
        opgeslagen.zet(teksten);
    }

    private Map<String, String> onder() {
        Map<String, String> teksten = opgeslagen.lees(() -> null);
        return teksten == null ? Map.of() : teksten;
    }

    /** @param velden fields of which nothing that was typed counts any more */
    public void vergeet(String... velden) {
        for (String veld : velden) {
            getypt.remove(veld);
        }
    }

    @Override
    public String get(Object veld) {
        String naam = String.valueOf(veld);
        return getypt.containsKey(naam) ? getypt.get(naam) : onder().get(naam);
    }

    @Override
    public boolean containsKey(Object veld) {
        return alles().containsKey(String.valueOf(veld));
    }

    @Override
    public String put(Object veld, String tekst) {
        String naam = String.valueOf(veld);
        String eerst = get(naam);
        if (Objects.equals(tekst, onder().get(naam))) {
            getypt.remove(naam);
        } else {
            getypt.put(naam, tekst);
        }
        return eerst;
    }

    /** @return every field with what stands in it now */
    public Map<String, String> alles() {
        Map<String, String> samen = new HashMap<>(onder());
        samen.putAll(getypt);
        return samen;
    }

    @Override
    public Set<Entry<Object, String>> entrySet() {
        return new HashMap<Object, String>(alles()).entrySet();
    }
}
