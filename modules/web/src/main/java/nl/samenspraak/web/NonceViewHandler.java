package nl.samenspraak.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.primefaces.context.PrimeApplicationContext;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants.RequestParams;

/**
 * Gives every form the nonce of the Content Security Policy as a field. PrimeFaces adds that field by script and refuses
 * a form that comes without: a form sent without script, or before the script ran, would end in an error. The state of
 * the view is written once in each form, so this is the place.
 */
public class NonceViewHandler extends ViewHandlerWrapper {

    public NonceViewHandler(ViewHandler wrapped) {
        super(wrapped);
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
