package nl.samenspraak.meldpunt.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;
import org.primefaces.PrimeFaces;

/** What the beans of this module tell the user: errors at their field, good news on top. */
final class Scherm {

    private static final String BUNDEL = "nl.samenspraak.meldpunt.teksten";

    private Scherm() {}

    /** @return the words for a key, with {@code {0}} and so on filled in */
    static String tekst(String sleutel, Object... delen) {
        String tekst = ResourceBundle.getBundle(BUNDEL).getString(sleutel);
        for (int i = 0; i < delen.length; i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(delen[i]));
        }
        return tekst;
    }

    /** Says what is wrong with the screen as a whole. */
    static void fout(String tekst) {
        meld(null, tekst);
    }

    /** Says what is wrong with a field and marks it. */
    static void fout(String veld, String tekst) {
        meld(veld, tekst);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().invokeOnComponent(faces, veld, (context, component) -> {
            if (component instanceof UIInput invoer) {
                invoer.setValid(false);
            }
        });
    }

    private static void meld(String veld, String tekst) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(veld, new FacesMessage(FacesMessage.SEVERITY_ERROR, tekst, null));
        faces.validationFailed();
    }

    static void fouten(Veldfouten fouten) {
        fouten.perVeld().forEach(Scherm::fout);
    }

    /** Says something about the whole screen that is no error. */
    static void bericht(String tekst) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, tekst, null));
    }

    /** Says it on the screen that comes after a redirect. */
    static void berichtNaDoorsturen(String tekst) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        bericht(tekst);
    }

    /** Brings the focus to what has just been put on the screen, so that it is read out. */
    static void naar(String id) {
        PrimeFaces.current().executeScript("document.getElementById('" + id + "').focus()");
    }
}
