package nl.samenspraak.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.web.deur.Binnenverzoek;
import nl.samenspraak.web.deur.Openbaar;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** What an error page needs: a number to name, by which the server's log can be searched, and the right HTTP status. */
@Named("foutpagina")
@RequestScoped
public class FoutpaginaBean {

    private static final int LENGTE = 8;
    private static final int KORTSTE_TEKST = 8;
    private static final List<String> NIET_GETYPT = List.of("jakarta.faces.", "primefaces.", "wachtwoord");

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

    /** @return whether it is shown to a citizen, who has no helpdesk */
    public boolean isPubliek() {
        return pad().flatMap(Openbaar::map).isPresent();
    }

    private static Optional<String> pad() {
        ExternalContext buiten = FacesContext.getCurrentInstance().getExternalContext();
        String wortel = buiten.getRequestContextPath();
        String pad = Objects.toString(buiten.getRequestMap().get(RequestDispatcher.ERROR_REQUEST_URI), "");
        return pad.startsWith(wortel) ? Optional.of(pad.substring(wortel.length())) : Optional.empty();
    }

    /** @return where to begin again: the public form for whoever came from there, the application for others */
    public String getBegin() {
        String wortel = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        return pad().flatMap(Openbaar::map)
                .map(map -> wortel + map + "index.xhtml")
                .orElse(wortel + "/");
    }

    /** @return where the page stands that was posted, with what it was about; the begin when that is not known */
    public String getOpnieuw() {
        ExternalContext buiten = FacesContext.getCurrentInstance().getExternalContext();
        String verwijzer = buiten.getRequestHeaderMap().get("Referer");
        try {
            URI pagina = URI.create(Objects.toString(verwijzer, ""));
            String pad = Objects.toString(pagina.getRawPath(), "");
            boolean hier = pad.startsWith(buiten.getRequestContextPath() + "/") && !pad.startsWith("//");
            String vraag = pagina.getRawQuery() == null ? "" : "?" + pagina.getRawQuery();
            return hier ? pad + vraag : getBegin();
        } catch (IllegalArgumentException geenAdres) {
            return getBegin();
        }
    }

    /** @return what was typed in the form that was posted: texts only, no choices, buttons or secrets */
    @SuppressWarnings("unchecked")
    public List<String> getGetypt() {
        Map<String, String[]> gepost = (Map<String, String[]>) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .getOrDefault(Binnenverzoek.GEPOST, Map.of());
        return gepost.entrySet().stream()
                .filter(veld -> NIET_GETYPT.stream().noneMatch(veld.getKey()::contains))
                .flatMap(veld -> Arrays.stream(veld.getValue()))
                .map(String::strip)
                .filter(tekst -> tekst.length() >= KORTSTE_TEKST && tekst.contains(" "))
                .distinct()
                .toList();
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
