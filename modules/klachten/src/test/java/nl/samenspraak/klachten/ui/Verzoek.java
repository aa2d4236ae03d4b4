package nl.samenspraak.klachten.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.HashMap;
import java.util.Map;

/** One request for a page, without a server: what lives as long as that. */
final class Verzoek extends FacesContextWrapper {

    private final Map<Object, Object> kenmerken = new HashMap<>();

    private Verzoek() {
        super(null);
    }

    static Verzoek begin() {
        Verzoek verzoek = new Verzoek();
        FacesContext.setCurrentInstance(verzoek);
        return verzoek;
    }

    void einde() {
        FacesContext.setCurrentInstance(null);
    }

    @Override
    public Map<Object, Object> getAttributes() {
        return kenmerken;
    }
}
