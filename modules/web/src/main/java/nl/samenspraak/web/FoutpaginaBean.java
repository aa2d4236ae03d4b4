package nl.samenspraak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.samenspraak.toegang.Aanwezige;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What an error page needs: a number to name, by which the server's log can be searched, and the right HTTP status. */
@Named("foutpagina")
@RequestScoped
public class FoutpaginaBean {

    private static final int LENGTE = 8;

    @Inject
    private Aanwezige aanwezige;

    /**
     * @return the first eight digits of the number under which the failure stands in the server's log; for a refusal, which
     *     is no failure, those of the trace identifier in the access log
     */
    public String getNummer() {
        Object storing = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(FullAjaxExceptionHandler.EXCEPTION_UUID);
        return (storing == null ? aanwezige.spoor() : storing.toString()).substring(0, LENGTE);
    }

    /** @return where to begin again: the public form for whoever came from there, the application for others */
    public String getBegin() {
        ExternalContext buiten = FacesContext.getCurrentInstance().getExternalContext();
        String wortel = buiten.getRequestContextPath();
        String pad = Objects.toString(buiten.getRequestMap().get(RequestDispatcher.ERROR_REQUEST_URI), "");
        return pad.startsWith(wortel)
                ? Openbaar.map(pad.substring(wortel.length()))
                        .map(map -> wortel + map + "index.xhtml")
                        .orElse(wortel + "/")
                : wortel + "/";
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
