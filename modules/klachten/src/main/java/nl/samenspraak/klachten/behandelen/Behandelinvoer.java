package nl.samenspraak.klachten.behandelen;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.samenspraak.zaak.scherm.Tekstlaag;

/** What is typed on a screen with several small forms: texts and days, each by the identifier of its field. */
public class Behandelinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Tekstlaag tekst = new Tekstlaag();
    private final Map<String, LocalDate> dag = new HashMap<>();
    private final Map<String, Boolean> vink = new HashMap<>();

    /** Most of it is recorded on the day on which it was done. */
    public void stelVoor(LocalDate vandaag, String... velden) {
        for (String veld : velden) {
            dag.put(veld, vandaag);
        }
    }

    public String tekst(String veld) {
        return tekst.get(veld);
    }

    public LocalDate dag(String veld) {
        return dag.get(veld);
    }

    public boolean vink(String veld) {
        return Boolean.TRUE.equals(vink.get(veld));
    }

    /** @return the texts, by field */
    public Tekstlaag getTekst() {
        return tekst;
    }

    /** @return the days, by field */
    public Map<String, LocalDate> getDag() {
        return dag;
    }

    /** @return what was ticked, by field */
    public Map<String, Boolean> getVink() {
        return vink;
    }
}
