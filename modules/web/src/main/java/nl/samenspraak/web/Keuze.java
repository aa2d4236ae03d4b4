package nl.samenspraak.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlSelectOneRadio;

/** One choice out of few: {@code <s:keuze>}, a group of radio buttons shown as blocks. */
@FacesComponent(Keuze.TYPE)
public class Keuze extends HtmlSelectOneRadio {

    static final String TYPE = "nl.samenspraak.Keuze";

    private enum Eigenschap {
        HINT,
        TOETSEN,
        ONDERELKAAR
    }

    public Keuze() {
        setRendererType(TYPE);
    }

    /** Help before choosing. */
    public String getHint() {
        return (String) getStateHelper().eval(Eigenschap.HINT);
    }

    public void setHint(String hint) {
        getStateHelper().put(Eigenschap.HINT, hint);
    }

    /** Letters that choose, apart by spaces, in the order of the options; they work while the focus is in the group. */
    public String getToetsen() {
        return (String) getStateHelper().eval(Eigenschap.TOETSEN);
    }

    public void setToetsen(String toetsen) {
        getStateHelper().put(Eigenschap.TOETSEN, toetsen);
    }

    /** The options below each other instead of beside. */
    public boolean isOnderElkaar() {
        return (boolean) getStateHelper().eval(Eigenschap.ONDERELKAAR, false);
    }

    public void setOnderElkaar(boolean onderElkaar) {
        getStateHelper().put(Eigenschap.ONDERELKAAR, onderElkaar);
    }
}
