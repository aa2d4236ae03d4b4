package nl.samenspraak.web.bouwsteen;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import nl.samenspraak.kern.OngeldigeWaarde;
import org.primefaces.component.inputtextarea.InputTextarea;

/** {@code <p:inputTextarea>} that is not asked for suggestions when it has none: PrimeFaces would fail on them while it draws. */
public class Tekstvak extends InputTextarea {

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        if (getCompleteMethod() == null
                && faces.getExternalContext().getRequestParameterMap().containsKey(getClientId(faces) + "_query")) {
            throw new OngeldigeWaarde("Dit veld stelt niets voor.");
        }
        super.encodeEnd(faces);
    }
}
