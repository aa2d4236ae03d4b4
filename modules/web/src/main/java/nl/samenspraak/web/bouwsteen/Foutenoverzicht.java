package nl.samenspraak.web.bouwsteen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What this screen has to say on top: the errors, each with the field it belongs to, and apart from them the good news
 * and the warnings.
 */
@Named
@RequestScoped
public class Foutenoverzicht {

    /** One error; {@code veld} is the client id of its field, empty when it belongs to the whole screen. */
    public record Fout(String veld, String tekst) {}

    /** One message that is no error; {@code ernst} is the style class: goed or spoedig. */
    public record Bericht(String ernst, String tekst) {}

    /** The errors, in the order in which their fields were found wrong. */
    public List<Fout> getFouten() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Fout> fouten = new ArrayList<>();
        for (Iterator<String> velden = context.getClientIdsWithMessages(); velden.hasNext(); ) {
            String veld = velden.next();
            for (FacesMessage bericht : context.getMessageList(veld)) {
                if (isFout(bericht.getSeverity())) {
                    fouten.add(new Fout(veld == null ? "" : veld, tekst(bericht)));
                }
            }
        }
        return fouten;
    }

    /** The messages that are no error. */
    public List<Bericht> getBerichten() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(bericht -> !isFout(bericht.getSeverity()))
                .map(bericht -> new Bericht(
                        FacesMessage.SEVERITY_WARN.equals(bericht.getSeverity()) ? "spoedig" : "goed", tekst(bericht)))
                .toList();
    }

    /** The errors of one field as one text; empty when it has none. */
    static String tekst(FacesContext context, String clientId) {
        return context.getMessageList(clientId).stream()
                .filter(bericht -> isFout(bericht.getSeverity()))
                .map(Foutenoverzicht::tekst)
                .collect(Collectors.joining(" "));
    }

    private static boolean isFout(Severity ernst) {
        return FacesMessage.SEVERITY_ERROR.equals(ernst) || FacesMessage.SEVERITY_FATAL.equals(ernst);
    }

    private static String tekst(FacesMessage bericht) {
        String detail = bericht.getDetail();
        return detail == null || detail.isBlank() ? bericht.getSummary() : detail;
    }
}
