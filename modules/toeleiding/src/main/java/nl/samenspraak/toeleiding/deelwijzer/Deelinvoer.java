package nl.samenspraak.toeleiding.deelwijzer;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody chose, ticked and typed on the screen of the deelwijzer. */
public class Deelinvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gever;
    private String ontvanger;
    private String soort;
    private String wet;
    private String fase;
    private final Map<String, Boolean> vinkjes = new HashMap<>();
    private final Map<String, String> gronden = new HashMap<>();

    Deelvraag vraag(LocalDate dag) {
        return new Deelvraag(gever, ontvanger, soort, wet, fase, dag);
    }

    boolean isVolledig() {
        return gever != null && ontvanger != null && soort != null && wet != null && fase != null;
    }

    /** Another question: what was ticked said something about the former one. */
    void vergeetVinkjes() {
        vinkjes.clear();
        gronden.clear();
    }

    List<String> aangevinkt() {
        return vinkjes.entrySet().stream()
                .filter(vinkje -> Boolean.TRUE.equals(vinkje.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public String getGever() {
        return gever;
    }

    public void setGever(String gever) {
        this.gever = gever;
    }

    public String getOntvanger() {
        return ontvanger;
    }

    public void setOntvanger(String ontvanger) {
        this.ontvanger = ontvanger;
    }

    public String getSoort() {
        return soort;
    }

    public void setSoort(String soort) {
        this.soort = soort;
    }

    public String getWet() {
        return wet;
    }

    public void setWet(String wet) {
        this.wet = wet;
    }

    public String getFase() {
        return fase;
    }

    public void setFase(String fase) {
        this.fase = fase;
    }

    /** @return whether a condition is ticked, by its code */
    public Map<String, Boolean> getVinkjes() {
        return vinkjes;
    }

    /**
     * @param voorwaarde the code of a condition
     * @return what it is about now: here nothing that is typed is kept
     */
    public String over(String voorwaarde) {
        return voorwaarde;
    }

    /** @return the ground of a condition, by its code */
    public Map<String, String> getGronden() {
        return gronden;
    }
}
