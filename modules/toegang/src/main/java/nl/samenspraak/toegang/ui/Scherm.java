package nl.samenspraak.toegang.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.primefaces.PrimeFaces;

/** What the beans of every module tell the user: errors at their field, good news on top. */
public final class Scherm {

    private Scherm() {}

    /**
     * Says what is wrong with the screen as a whole.
     *
     * @param tekst in a Dutch sentence
     */
    public static void fout(String tekst) {
        meld(null, tekst);
    }

    /**
     * Says what is wrong with a field and marks it; what was typed in it stays.
     *
     * @param veld identifier of the field
     * @param tekst in a Dutch sentence
     */
    public static void fout(String veld, String tekst) {
        meld(veld, tekst);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().invokeOnComponent(faces, veld, (context, component) -> {
            if (component instanceof UIInput invoer) {
                invoer.setValid(false);
                invoer.setSubmittedValue(getypt(context, invoer));
            }
        });
    }

    /** Of a value that was read from text, the text again; of what was chosen, its name. */
    @SuppressWarnings("unchecked")
    private static Object getypt(FacesContext context, UIInput invoer) {
        Object waarde = invoer.getValue();
        if (waarde instanceof Enum<?> keuze) {
            return keuze.name();
        }
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

    /**
     * Answers with a text as a file instead of with a page.
     *
     * @param naam name of the file, without what comes after the dot
     * @param tekst what is in it
     * @throws IOException when the answer cannot be written
     */
    public static void tekstbestand(String naam, String tekst) throws IOException {
        bestand(naam + ".txt", "text/plain; charset=UTF-8", tekst.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Answers with a file instead of with a page.
     *
     * @param naam name of the file
     * @param soort its media type
     * @param inhoud what is in it
     * @throws IOException when the answer cannot be written
     * @throws OngeldigeWaarde when a part of a page was asked for instead
     */
    public static void bestand(String naam, String soort, byte[] inhoud) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            throw new OngeldigeWaarde("Een bestand is geen deel van een pagina.");
        }
        ExternalContext buiten = faces.getExternalContext();
        // Not the whole answer: the headers that keep it safe stay.
        ((HttpServletResponse) buiten.getResponse()).resetBuffer();
        buiten.setResponseContentType(soort);
        buiten.setResponseHeader("Content-Disposition", bijlage(naam));
        // Whoever opens it in a browser after all, opens it where it can do nothing.
        buiten.setResponseHeader(Koppen.BELEID, "sandbox; default-src 'none'; frame-ancestors 'none'");
        try (OutputStream uit = buiten.getResponseOutputStream()) {
            uit.write(inhoud);
        }
        faces.responseComplete();
    }

    /** A name that is not only plain letters stands there twice: as every browser reads it, and as an old one does (RFC 6266). */
    static String bijlage(String naam) {
        String kaal = naam.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        String heel = kaal.equals(naam)
                ? ""
                : "; filename*=UTF-8''"
                        + URLEncoder.encode(naam, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + kaal + "\"" + heel;
    }

    /**
     * Says of every field what is wrong with it.
     *
     * @param fouten what was found
     */
    public static void fouten(Veldfouten fouten) {
        fouten.perVeld().forEach(Scherm::fout);
    }

    /**
     * Says something about the whole screen that is no error.
     *
     * @param tekst in a Dutch sentence
     */
    public static void bericht(String tekst) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, tekst, null));
    }

    /** @return whether only a part of the page is drawn again */
    public static boolean isGedeeltelijk() {
        return FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest();
    }

    /**
     * Says what is wrong and draws nothing else again: what was typed stays on the page, although the page itself would not open any more.
     *
     * @param tekst what is wrong, in a Dutch sentence
     * @param ook identifiers of parts without fields that are drawn again too
     */
    public static void laatStaan(String tekst, String... ook) {
        fout(tekst);
        Collection<String> delen =
                FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds();
        delen.clear();
        delen.add("meldingen");
        delen.addAll(List.of(ook));
    }

    /**
     * Says something about the whole screen that the user has to know before going on.
     *
     * @param tekst in a Dutch sentence
     */
    public static void waarschuwing(String tekst) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, tekst, null));
    }

    /**
     * Says it on the screen that comes after a redirect.
     *
     * @param tekst in a Dutch sentence
     */
    public static void berichtNaDoorsturen(String tekst) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        bericht(tekst);
    }

    /**
     * Lets the fields of a part of the screen show what the bean holds, also those that are not on the screen now: Faces keeps
     * what was typed in them otherwise, and would show it when they come back.
     *
     * @param id identifier of the part
     */
    public static void vergeetInvoer(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().invokeOnComponent(faces, id, (context, deel) -> vergeetInvoer(deel));
    }

    private static void vergeetInvoer(UIComponent deel) {
        if (deel instanceof EditableValueHolder veld) {
            veld.resetValue();
        }
        deel.getFacetsAndChildren().forEachRemaining(Scherm::vergeetInvoer);
    }

    /**
     * Brings the focus to what has just been put on the screen, so that it is read out.
     *
     * @param id identifier of the element
     */
    public static void naar(String id) {
        // In a moment: a button that is still there takes the focus back at the end of its own answer.
        PrimeFaces.current()
                .executeScript("setTimeout(function () { document.getElementById('" + id + "').focus(); }, 0)");
    }
}
