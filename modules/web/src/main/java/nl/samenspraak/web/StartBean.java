package nl.samenspraak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The first screen: sends everyone to where the work of the active pet is. */
@Named("start")
@RequestScoped
public class StartBean {

    @Inject
    private MenuBean menu;

    /**
     * Goes to the first entry of the menu that leads somewhere; stays here when there is none. What the frame counts is counted here, so that
     * the first list costs no more than the next.
     *
     * @throws IOException when the answer cannot be written
     */
    public void begin() throws IOException {
        menu.tel();
        String pad = menu.getBegin();
        if (!pad.isEmpty()) {
            ExternalContext buiten = FacesContext.getCurrentInstance().getExternalContext();
            buiten.redirect(buiten.getRequestContextPath() + pad);
        }
    }
}
