package nl.samenspraak.toegang.recht;

import java.util.List;

/** Reference data that cannot be used; the application does not start with it. Names every fault with its place. */
public class OngeldigeReferentie extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OngeldigeReferentie(String bestand, List<String> fouten) {
        super("config/referentie/" + bestand + " klopt niet:\n - " + String.join("\n - ", fouten));
    }
}
