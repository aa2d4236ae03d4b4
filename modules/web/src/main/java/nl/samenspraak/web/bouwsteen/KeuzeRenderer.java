package nl.samenspraak.web.bouwsteen;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.FacesRenderer;
import java.io.IOException;
import java.util.List;
import org.primefaces.renderkit.SelectOneRenderer;
import org.primefaces.util.ComponentUtils;
import org.primefaces.util.HTML;

/**
 * Renders {@link Keuze} as a fieldset with its question, hint and error, and real radio buttons: a table, as Faces
 * itself makes, says nothing to a screen reader, and the radios of PrimeFaces need script.
 */
@FacesRenderer(componentFamily = UISelectOne.COMPONENT_FAMILY, rendererType = Keuze.TYPE)
public class KeuzeRenderer extends SelectOneRenderer {

    @Override
    public void encodeEnd(FacesContext context, UIComponent component) throws IOException {
        Keuze keuze = (Keuze) component;
        ResponseWriter writer = context.getResponseWriter();
        String id = keuze.getClientId(context);
        String fout = Foutenoverzicht.tekst(context, id);

        writer.startElement("fieldset", keuze);
        writer.writeAttribute("id", id, "id");
        writer.writeAttribute("class", klassen(keuze, fout), "styleClass");
        String beschrijving = (keuze.getHint() == null ? "" : id + "-hint ") + (fout.isEmpty() ? "" : id + "-fout");
        if (!beschrijving.isEmpty()) {
            writer.writeAttribute("aria-describedby", beschrijving.trim(), null);
        }
        writeText(writer, "legend", null, null, keuze.getLabel());
        writeText(writer, "div", "hint", id + "-hint", keuze.getHint());
        writeText(writer, "span", "veldfout", id + "-fout", fout);
        encodeOpties(context, keuze, id);
        writer.endElement("fieldset");
    }

    private void encodeOpties(FacesContext context, Keuze keuze, String id) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String gekozen = ComponentUtils.getValueToRender(context, keuze);
        String[] toetsen =
                keuze.getToetsen() == null ? new String[0] : keuze.getToetsen().split(" ");
        List<SelectItem> opties = getSelectItems(context, keuze);
        writer.startElement("div", null);
        writer.writeAttribute("class", "opties", null);
        for (int i = 0; i < opties.size(); i++) {
            String optieId = id + UINamingContainer.getSeparatorChar(context) + i;
            encodeOptie(context, keuze, opties.get(i), optieId, gekozen, i < toetsen.length ? toetsen[i] : null);
        }
        writer.endElement("div");
    }

    private void encodeOptie(
            FacesContext context, Keuze keuze, SelectItem optie, String id, String gekozen, String toets)
            throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        String waarde = getOptionAsString(context, keuze, keuze.getConverter(), optie.getValue());
        writer.startElement("div", null);
        writer.writeAttribute("class", "optie", null);

        writer.startElement("input", null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", keuze.getClientId(context), null);
        writer.writeAttribute("type", "radio", null);
        writer.writeAttribute("value", waarde, null);
        if (waarde.equals(gekozen)) {
            writer.writeAttribute("checked", "checked", null);
        }
        if (keuze.isDisabled() || optie.isDisabled()) {
            writer.writeAttribute("disabled", "disabled", null);
        }
        if (toets != null) {
            writer.writeAttribute("data-letter", toets, null);
        }
        renderDomEvents(context, keuze, HTML.INPUT_TEXT_EVENTS);
        writer.endElement("input");

        writer.startElement("label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(optie.getLabel(), null);
        if (toets != null) {
            // No part of the name: whoever hears it would hear "Inwoner I".
            writer.startElement("kbd", null);
            writer.writeAttribute("class", "toets", null);
            writer.writeAttribute("aria-hidden", "true", null);
            writer.writeText(toets, null);
            writer.endElement("kbd");
        }
        writeText(writer, "small", null, null, optie.getDescription());
        writer.endElement("label");
        writer.endElement("div");
    }

    private static String klassen(Keuze keuze, String fout) {
        return "veld keuze" + (keuze.isOnderElkaar() ? " onder-elkaar" : "") + (fout.isEmpty() ? "" : " fout")
                + (keuze.getStyleClass() == null ? "" : " " + keuze.getStyleClass());
    }

    private static void writeText(ResponseWriter writer, String element, String klasse, String id, String tekst)
            throws IOException {
        if (tekst == null || tekst.isEmpty()) {
            return;
        }
        writer.startElement(element, null);
        if (id != null) {
            writer.writeAttribute("id", id, null);
        }
        if (klasse != null) {
            writer.writeAttribute("class", klasse, null);
        }
        writer.writeText(tekst, null);
        writer.endElement(element);
    }

    @Override
    public void encodeChildren(FacesContext context, UIComponent component) {
        // The options are written by encodeEnd.
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    protected String getSubmitParam(FacesContext context, UISelectOne selectOne) {
        return selectOne.getClientId(context);
    }
}
