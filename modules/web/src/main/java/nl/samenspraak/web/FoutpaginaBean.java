package nl.samenspraak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspraak.toegang.Aanwezige;

/** What an error page needs: a number to name, by which the server's log can be searched, and the right HTTP status. */
@Named("foutpagina")
@RequestScoped
public class FoutpaginaBean {

    private static final int LENGTE = 8;

    @Inject
    private Aanwezige aanwezige;

    /** @return the first eight digits of the request's trace identifier; the server's log and the access log bear it too */
    public String getNummer() {
        return aanwezige.spoor().substring(0, LENGTE);
    }

    /**
     * An exception that became an error page would answer with 500 whatever it meant.
     *
     * @param status HTTP status of the page
     */
    public void status(int status) {
        HttpServletResponse antwoord = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        if (!antwoord.isCommitted()) {
            antwoord.setStatus(status);
        }
    }
}
