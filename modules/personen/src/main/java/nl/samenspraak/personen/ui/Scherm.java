package nl.samenspraak.personen.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Says what is wrong with what was typed, at its field. */
final class Scherm {

    private Scherm() {}

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
}
