package nl.samenspraak.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.component.commandbutton.CommandButton;

/**
 * {@code <s:knop>}: the button of PrimeFaces with our look and its key on it. It is not disabled while it works, as
 * PrimeFaces would do, for then the focus is lost: the script of the frame keeps it from being pressed twice.
 */
@FacesComponent(Knop.TYPE)
public class Knop extends CommandButton {

    static final String TYPE = "nl.samenspraak.Knop";

    /** Named as the attributes are: by that name an expression in a page is found. */
    private enum Eigenschap {
        soort,
        toets,
        bezig
    }

    public Knop() {
        setDisableOnAjax(false);
    }

    /** tweede, kaal or gevaar, with klein or breed if need be; nothing for the one main action of a screen. */
    public String getSoort() {
        return (String) getStateHelper().eval(Eigenschap.soort, "");
    }

    public void setSoort(String soort) {
        getStateHelper().put(Eigenschap.soort, soort);
    }

    /** The key that presses it: F2, Ctrl+S, Ctrl+Enter. */
    public String getToets() {
        return (String) getStateHelper().eval(Eigenschap.toets);
    }

    public void setToets(String toets) {
        getStateHelper().put(Eigenschap.toets, toets);
    }

    /** The words on it while it works; without it the general word. */
    public String getBezig() {
        return (String) getStateHelper().eval(Eigenschap.bezig);
    }

    public void setBezig(String bezig) {
        getStateHelper().put(Eigenschap.bezig, bezig);
    }

    @Override
    public String resolveStyleClass() {
        return "knop " + getSoort() + (isDisabled() ? " ui-state-disabled" : "")
                + (getStyleClass() == null ? "" : " " + getStyleClass());
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        putOrRemove("data-toets", getToets());
        putOrRemove("data-bezig", getBezig());
        super.encodeBegin(context);
    }

    private void putOrRemove(String attribuut, String waarde) {
        if (waarde == null) {
            getPassThroughAttributes().remove(attribuut);
        } else {
            getPassThroughAttributes().put(attribuut, waarde);
        }
    }
}
