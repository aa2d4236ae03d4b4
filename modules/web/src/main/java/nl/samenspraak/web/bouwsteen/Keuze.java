package nl.samenspraak.web.bouwsteen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlSelectOneRadio;

/** One choice out of few: {@code <s:keuze>}, a group of radio buttons shown as blocks. */
@FacesComponent(Keuze.TYPE)
public class Keuze extends HtmlSelectOneRadio {

    static final String TYPE = "nl.samenspraak.Keuze";

    /** Named as the attributes are: by that name an expression in a page is found. */
    private enum Eigenschap {
        hint,
        toetsen,
        onderElkaar
    }

    public Keuze() {
        setRendererType(TYPE);
    }

    /** Help before choosing. */
    public String getHint() {
        return (String) getStateHelper().eval(Eigenschap.hint);
    }

    public void setHint(String hint) {
        getStateHelper().put(Eigenschap.hint, hint);
    }

    /** Letters that choose, apart by spaces, in the order of the options; they work while the focus is in the group. */
    public String getToetsen() {
        return (String) getStateHelper().eval(Eigenschap.toetsen);
    }

    public void setToetsen(String toetsen) {
        getStateHelper().put(Eigenschap.toetsen, toetsen);
    }

    /** The options below each other instead of beside. */
    public boolean isOnderElkaar() {
        return (boolean) getStateHelper().eval(Eigenschap.onderElkaar, false);
    }

    public void setOnderElkaar(boolean onderElkaar) {
        getStateHelper().put(Eigenschap.onderElkaar, onderElkaar);
    }
}
