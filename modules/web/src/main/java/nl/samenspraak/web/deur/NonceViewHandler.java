package nl.samenspraak.web.deur;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Weigerlog;
import nl.samenspraak.web.spoor.Geprobeerd;
import org.primefaces.context.PrimeApplicationContext;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants.RequestParams;

/**
 * Gives every form the nonce of the Content Security Policy as a field. PrimeFaces adds that field by script and refuses
 * a form that comes without: a form sent without script, or before the script ran, would end in an error. The state of
 * the view is written once in each form, so this is the place.
 */
public class NonceViewHandler extends ViewHandlerWrapper {

    private static final String FOUTEN = "/WEB-INF/fout/";

    public NonceViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    /** What is open to anyone leaves nothing on the server: whoever looks has no session, and no page is kept to come back to. */
    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        UIViewRoot view = super.createView(context, viewId);
        if (view != null && (Openbaar.is(view.getViewId()) || view.getViewId().startsWith(FOUTEN))) {
            // At once, and again by the template: PrimeFaces asks before the page is built, and a form that comes back
            // does not pass here.
            view.setTransient(true);
        }
        return view;
    }

    /** A parameter that has no value is left out of a link; Faces fails on it. */
    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        if (parameters == null) {
            return super.getBookmarkableURL(context, viewId, null, includeViewParams);
        }
        Map<String, List<String>> gevuld = new LinkedHashMap<>();
        parameters.forEach((naam, waarden) ->
                gevuld.put(naam, waarden.stream().filter(Objects::nonNull).toList()));
        gevuld.values().removeIf(List::isEmpty);
        return super.getBookmarkableURL(context, viewId, gevuld, includeViewParams);
    }

    /** A key to a page that was made up, or that belongs to a page that is not kept, opens as little as one that is too old. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        try {
            UIViewRoot gevonden = super.restoreView(context, viewId);
            if (gevonden == null) {
                schrijfOp(context, viewId);
            }
            return gevonden;
        } catch (FacesException | IndexOutOfBoundsException verzonnen) {
            schrijfOp(context, viewId);
            if (verzonnen.getCause() != null || verzonnen instanceof ViewExpiredException) {
                throw verzonnen;
            }
            // Without what caused it: that would be taken for what it is, and have another answer.
            throw new ViewExpiredException(viewId);
        }
    }

    /** Somebody who is signed in came with a page that was never made for him: it is an attempt, whatever he meant by it (R-LOG-01). */
    private static void schrijfOp(FacesContext context, String viewId) {
        if (context.isPostback()
                && CDI.current().select(Aanwezige.class).get().gebruiker().isPresent()) {
            ServletContext toepassing =
                    (ServletContext) context.getExternalContext().getContext();
            CDI.current()
                    .select(Weigerlog.class)
                    .get()
                    .verzonnenPagina(
                            Geprobeerd.pagina(toepassing, viewId),
                            Geprobeerd.wat(
                                    viewId,
                                    context.getExternalContext()
                                            .getRequestParameterMap()
                                            .get("id")));
        }
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        if (!PrimeApplicationContext.getCurrentInstance(context).getConfig().isCsp()) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", RequestParams.NONCE_PARAM, null);
        writer.writeAttribute("value", PrimeFacesContext.getCspState(context).getNonce(), null);
        writer.endElement("input");
    }
}
