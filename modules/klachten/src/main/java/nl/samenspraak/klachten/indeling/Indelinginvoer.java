package nl.samenspraak.klachten.indeling;

import java.io.Serializable;
import nl.samenspraak.klachten.klacht.Klachtindeling;

/** What was chosen of under what a klacht is counted (R-KLA-16, R-KLA-19). */
public class Indelinginvoer implements Serializable {

    private static final long serialVersionUID = 1L;

    private String wamsstap;
    private String domein;
    private String aard;
    private boolean financieel;
    private String klagersoort;
    private String knelpunt;

    public Klachtindeling lees() {
        return new Klachtindeling(wamsstap, domein, aard, financieel, klagersoort, knelpunt);
    }

    public void neemOver(Klachtindeling indeling) {
        wamsstap = indeling.wamsstap();
        domein = indeling.domein();
        aard = indeling.aard();
        financieel = indeling.financieel();
        klagersoort = indeling.klagersoort();
        knelpunt = indeling.knelpunt();
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

    public String getKlagersoort() {
        return klagersoort;
    }

    public void setKlagersoort(String klagersoort) {
        this.klagersoort = klagersoort;
    }

    public String getKnelpunt() {
        return knelpunt;
    }

    public void setKnelpunt(String knelpunt) {
        this.knelpunt = knelpunt;
    }
}
