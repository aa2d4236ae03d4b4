package nl.samenspraak.meldpunt.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.primefaces.PrimeFaces;

/** What the beans of this module tell the user: errors at their field, good news on top. */
final class Scherm {

    private static final String BUNDEL = "nl.samenspraak.meldpunt.teksten";
    private static final String MELDBUNDEL = "nl.samenspraak.meldpunt.melden";

    private Scherm() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    static String tekst(String sleutel, Object... delen) {
        String tekst = ResourceBundle.getBundle(BUNDEL).getString(sleutel);
        for (int i = 0; i < delen.length; i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(delen[i]));
        }
        return tekst;
    }

    /** @return the words for a key of the public pages */
    static String meldtekst(String sleutel) {
        return ResourceBundle.getBundle(MELDBUNDEL).getString(sleutel);
    }

    /** Says what is wrong with the screen as a whole. */
    static void fout(String tekst) {
        meld(null, tekst);
    }

    /** Says what is wrong with a field and marks it; what was typed in it stays. */
    static void fout(String veld, String tekst) {
        meld(veld, tekst);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().invokeOnComponent(faces, veld, (context, component) -> {
            if (component instanceof UIInput invoer) {
                invoer.setValid(false);
                invoer.setSubmittedValue(getypt(context, invoer));
            }
        });
    }

    /** Of a value that was read from text, the text again. */
    @SuppressWarnings("unchecked")
    private static Object getypt(FacesContext context, UIInput invoer) {
        Object waarde = invoer.getValue();
        if (waarde instanceof String || invoer.getConverter() == null) {
            return waarde instanceof String ? waarde : null;
        }
        return invoer.getConverter().getAsString(context, invoer, waarde);
    }

    private static void meld(String veld, String tekst) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(veld, new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst, null));
        faces.validationFailed();
    }

    /** Answers with a text as a file instead of with a page. */
    static void tekstbestand(String naam, String tekst) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext buiten = faces.getExternalContext();
        buiten.responseReset();
        buiten.setResponseContentType("text/plain; charset=UTF-8");
        buiten.setResponseHeader("Content-Disposition", "attachment; filename=\"" + naam + ".txt\"");
        try (OutputStream uit = buiten.getResponseOutputStream()) {
            uit.write(tekst.getBytes(StandardCharsets.UTF_8));
        }
        faces.responseComplete();
    }

    static void fouten(Veldfouten fouten) {
        fouten.perVeld().forEach(Scherm::fout);
    }

    /** Says something about the whole screen that is no error. */
    static void bericht(String tekst) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, tekst, null));
    }

    /** Says something about the whole screen that the user has to know before going on. */
    static void waarschuwing(String tekst) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, tekst, null));
    }

    /** Says it on the screen that comes after a redirect. */
    static void berichtNaDoorsturen(String tekst) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        bericht(tekst);
    }

    /**
     * Lets the fields of a part of the screen show what the bean holds, also those that are not on the screen now: Faces keeps
     * what was typed in them otherwise, and would show it when they come back.
     */
    static void vergeetInvoer(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().invokeOnComponent(faces, id, (context, deel) -> vergeetInvoer(deel));
    }

    private static void vergeetInvoer(UIComponent deel) {
        if (deel instanceof EditableValueHolder veld) {
            veld.resetValue();
        }
        deel.getFacetsAndChildren().forEachRemaining(Scherm::vergeetInvoer);
    }

    /** Brings the focus to what has just been put on the screen, so that it is read out. */
    static void naar(String id) {
        PrimeFaces.current().executeScript("document.getElementById('" + id + "').focus()");
    }
}
