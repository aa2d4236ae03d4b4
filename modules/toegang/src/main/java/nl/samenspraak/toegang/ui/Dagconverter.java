package nl.samenspraak.toegang.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import nl.samenspraak.kern.OngeldigeWaarde;

/**
 * A day as people type it: 1-2-2026, 01/02/2026 or 1 2 2026. A day that does not exist is refused; the converter of Faces itself
 * would make the 28th of 31 February.
 */
@FacesConverter("samenspraak.dag")
public class Dagconverter implements Converter<LocalDate> {

    private static final Teksten TEKSTEN = new Teksten("nl.samenspraak.toegang.teksten");
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent veld, String getypt) {
        try {
            return lees(getypt);
        } catch (OngeldigeWaarde onleesbaar) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, onleesbaar.getMessage(), null), onleesbaar);
        }
    }

    /**
     * Reads a day where everything that is wrong with a screen is said at once: a converter would say what is wrong with the days first.
     *
     * @param getypt what was typed, or {@code null}
     * @return the day; {@code null} when nothing was typed
     * @throws OngeldigeWaarde when it is no day
     */
    public static LocalDate lees(String getypt) {
        if (getypt == null || getypt.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(getypt.strip().replaceAll("[/. ]+", "-"), DAG);
        } catch (DateTimeException onleesbaar) {
            throw new OngeldigeWaarde(TEKSTEN.van("dag.fout"));
        }
    }

    /**
     * @param dag a day
     * @return the same as people type it
     */
    public static String tekst(LocalDate dag) {
        return DAG.format(dag);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent veld, LocalDate dag) {
        return dag == null ? "" : tekst(dag);
    }
}
