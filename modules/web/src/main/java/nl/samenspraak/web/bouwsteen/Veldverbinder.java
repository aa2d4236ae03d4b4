package nl.samenspraak.web.bouwsteen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.component.html.HtmlOutputText;
import jakarta.faces.component.html.HtmlPanelGroup;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.StringJoiner;
import org.primefaces.component.api.InputHolder;

/**
 * Ties the label, the hint and the error of {@code <s:veld>} to the input in its body, just before it is rendered: the
 * label points at the input, a screen reader reads hint and error with it, and the field is marked when its value was
 * refused. On the server, so that the public forms have it without script.
 */
@Named
@ApplicationScoped
public class Veldverbinder {

    /** Called by the tag file for each field that is about to be rendered. */
    public void verbind(ComponentSystemEvent event) {
        UIComponent veld = event.getComponent();
        // Also when it is generated: lists that fold out of the input are put inside the field by its id.
        merk(veld, veld.getClientId());
        invoer(veld).ifPresent(invoer -> verbind(FacesContext.getCurrentInstance(), veld, invoer));
    }

    private static void verbind(FacesContext context, UIComponent veld, UIInput invoer) {
        String doel = invoer instanceof InputHolder houder ? houder.getInputClientId() : invoer.getClientId(context);
        StringJoiner beschrijving = new StringJoiner(" ");
        for (UIComponent deel : veld.getChildren()) {
            if (deel instanceof HtmlOutputLabel label) {
                label.getPassThroughAttributes().put("for", doel);
                benoem(invoer, label);
            } else if (deel instanceof HtmlPanelGroup hint && "hint".equals(hint.getStyleClass())) {
                if (hint.isRendered()) {
                    beschrijving.add(merk(hint, doel + "-hint"));
                }
            } else if (deel instanceof HtmlOutputText fout && "veldfout".equals(fout.getStyleClass())) {
                String tekst = Foutenoverzicht.tekst(context, invoer.getClientId(context));
                fout.setValue(tekst);
                fout.setRendered(!tekst.isEmpty());
                if (fout.isRendered()) {
                    beschrijving.add(merk(fout, doel + "-fout"));
                }
            }
        }
        markeer(veld, invoer);
        if (beschrijving.length() > 0) {
            invoer.getPassThroughAttributes().put("aria-describedby", beschrijving.toString());
        } else {
            invoer.getPassThroughAttributes().remove("aria-describedby");
        }
    }

    /** The summary names the field as its label does, also on the next request. */
    private static void benoem(UIInput invoer, HtmlOutputLabel label) {
        if (invoer.getAttributes().get("label") == null
                && label.getChildren().get(0) instanceof HtmlOutputText tekst
                && tekst.getValue() != null) {
            invoer.getAttributes().put("label", tekst.getValue().toString());
        }
    }

    private static void markeer(UIComponent veld, UIInput invoer) {
        if (invoer.isValid()) {
            veld.getPassThroughAttributes().remove("class");
            invoer.getPassThroughAttributes().remove("aria-invalid");
        } else {
            veld.getPassThroughAttributes().put("class", veld.getAttributes().get("styleClass") + " fout");
            invoer.getPassThroughAttributes().put("aria-invalid", "true");
        }
    }

    private static String merk(UIComponent deel, String id) {
        deel.getPassThroughAttributes().put("id", id);
        return id;
    }

    private static Optional<UIInput> invoer(UIComponent in) {
        for (UIComponent deel : in.getChildren()) {
            Optional<UIInput> gevonden =
                    deel instanceof UIInput invoer && deel.isRendered() ? Optional.of(invoer) : invoer(deel);
            if (gevonden.isPresent()) {
                return gevonden;
            }
        }
        return Optional.empty();
    }
}
