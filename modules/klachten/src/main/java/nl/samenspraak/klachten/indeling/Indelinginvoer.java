package nl.samenspraak.klachten.indeling;

import java.io.Serializable;
import nl.samenspraak.klachten.klacht.Klachtindeling;

/** What was chosen of under what a klacht is counted (R-KLA-16). */
public class Indelinginvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private String wamsstap;
    private String domein;
    private String aard;
    private boolean financieel;

    public Klachtindeling lees() {
        return new Klachtindeling(wamsstap, domein, aard, financieel);
    }

    public void neemOver(Klachtindeling indeling) {
        wamsstap = indeling.wamsstap();
        domein = indeling.domein();
        aard = indeling.aard();
        financieel = indeling.financieel();
    }

    public String getWamsstap() {
        return wamsstap;
    }

    public void setWamsstap(String wamsstap) {
        this.wamsstap = wamsstap;
    }

    public String getDomein() {
        return domein;
    }

    public void setDomein(String domein) {
        this.domein = domein;
    }

    public String getAard() {
        return aard;
    }

    public void setAard(String aard) {
        this.aard = aard;
    }

    public boolean isFinancieel() {
        return financieel;
    }

    public void setFinancieel(boolean financieel) {
        this.financieel = financieel;
    }
}
