package nl.samenspraak.zaak.formulier;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a visitor filled in so far on a public form, as it was typed, with what was found wrong with it. It lives in the session only.
 */
public abstract class Formulierconcept implements Serializable {

    private static final long serialVersionUID = 1L;

    /** An address is kept by every proxy on the way, next to who asked: so it is of nothing that is kept here. */
    private final String sleutel = UUID.randomUUID().toString();

    private final Instant begonnen;
    private String afgekeurd;
    private LinkedHashMap<String, String> fouten = new LinkedHashMap<>();
    private String lokwoord;

    /**
     * @param begonnen when the visitor began
     */
    protected Formulierconcept(Instant begonnen) {
        this.begonnen = begonnen;
    }

    /** @return whether it was sent, so that only the receipt is left */
    public abstract boolean isVerstuurd();

    /** @return what stands for this form in the address of its pages: random, and gone with the session */
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
