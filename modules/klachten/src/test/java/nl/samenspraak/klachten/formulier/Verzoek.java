package nl.samenspraak.klachten.formulier;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.Map;

/** One request for a page, without a server: what lives as long as that. */
public final class Verzoek extends FacesContextWrapper {

    private final Map<Object, Object> kenmerken = new HashMap<>();

    private Verzoek() {
        super(null);
    }

    public static Verzoek begin() {
        Verzoek verzoek = new Verzoek();
        FacesContext.setCurrentInstance(verzoek);
        return verzoek;
    }

    public void einde() {
        FacesContext.setCurrentInstance(null);
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return kenmerken;
    }
}
