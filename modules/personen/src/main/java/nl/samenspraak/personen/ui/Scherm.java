package nl.samenspraak.personen.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.primefaces.PrimeFaces;

/** What the beans of this module do to the screen besides showing data. */
final class Scherm {

    private Scherm() {}

    /** Says what is wrong with a field and marks it. */
    static void fout(String veld, String tekst) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(veld, new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst, null));
        faces.validationFailed();
        faces.getViewRoot().invokeOnComponent(faces, veld, (context, component) -> {
            if (component instanceof UIInput invoer) {
                invoer.setValid(false);
            }
        });
    }

    /** Brings the focus to what has just been put on the screen, so that it is read out. */
    static void naar(String id) {
        PrimeFaces.current().executeScript("document.getElementById('" + id + "').focus()");
    }
}
