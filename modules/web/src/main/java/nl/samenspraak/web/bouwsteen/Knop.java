package nl.samenspraak.web.bouwsteen;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Map;
import nl.samenspraak.toegang.ui.DoelbindingBean;
import org.omnifaces.util.Beans;
import org.primefaces.component.commandbutton.CommandButton;

/**
 * {@code <s:knop>}: the button of PrimeFaces with our look and its key on it. It is not disabled while it works, as
 * PrimeFaces would do, for then the focus is lost: the script of the frame keeps it from being pressed twice. One with {@code
 * pt:data-bewaart} or {@code pt:data-wijzigt} is not offered to whoever may only read.
 */
@FacesComponent(Knop.TYPE)
public class Knop extends CommandButton {

    static final String TYPE = "nl.samenspraak.Knop";

    /** Says to the script of the frame, too, that what was typed is kept. */
    private static final String BEWAART = "data-bewaart";

    /** Changes something of the dossier, and keeps nothing of what was typed. */
    private static final String WIJZIGT = "data-wijzigt";

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

    /** Whoever opened a dossier with a reason reads and changes nothing, so what keeps something is not offered (R-LOG-04). */
    @Override
    public boolean isRendered() {
        return super.isRendered() && !(schrijft() && isMetEenRedenGeopend());
    }

    private boolean schrijft() {
        Map<String, Object> kenmerken = getPassThroughAttributes(false);
        return kenmerken != null && (kenmerken.containsKey(BEWAART) || kenmerken.containsKey(WIJZIGT));
    }

    /** Asks only a screen that has a purpose; another must not get one because of a button. */
    private static boolean isMetEenRedenGeopend() {
        DoelbindingBean doelbinding = Beans.getInstance(DoelbindingBean.class, false);
        return doelbinding != null && doelbinding.isNood();
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
