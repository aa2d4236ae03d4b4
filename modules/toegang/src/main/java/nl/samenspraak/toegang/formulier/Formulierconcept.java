package nl.samenspraak.toegang.formulier;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a visitor filled in so far on a public form, as it was typed, with what was found wrong with it. It lives in the session only.
 */
public abstract class Formulierconcept implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String sleutel;
    private final Instant begonnen;
    private String afgekeurd;
    private LinkedHashMap<String, String> fouten = new LinkedHashMap<>();
    private String lokwoord;

    /**
     * @param sleutel what stands for this form in the address of its pages
     * @param begonnen when the visitor began
     */
    protected Formulierconcept(String sleutel, Instant begonnen) {
        this.sleutel = sleutel;
        this.begonnen = begonnen;
    }

    /** @return whether it was sent, so that only the receipt is left */
    public abstract boolean isVerstuurd();

    /** @return what stands for this form in the address of its pages */
    public String getSleutel() {
        return sleutel;
    }

    Duration bezig(Instant nu) {
        return Duration.between(begonnen, nu);
    }

    /** The answer was not good: the page that asked says so as often as it is shown, until it is answered again. */
    void keurAf(String stap, Map<String, String> perVeld) {
        afgekeurd = stap;
        fouten = new LinkedHashMap<>(perVeld);
    }

    /** The visitor goes on, or goes elsewhere. */
    void vergeetFouten() {
        afgekeurd = null;
        fouten.clear();
        lokwoord = null;
    }

    /** @return what to say per field on the page of a question; the empty name is the page as a whole */
    Map<String, String> fouten(String stap) {
        return stap.equals(afgekeurd) ? fouten : Map.of();
    }

    String lokwoord() {
        return lokwoord;
    }

    void lokwoord(String ingevuld) {
        lokwoord = ingevuld;
    }
}
