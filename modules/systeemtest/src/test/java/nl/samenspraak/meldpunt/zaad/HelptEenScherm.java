package nl.samenspraak.meldpunt.zaad;

import jakarta.faces.context.FacesContext;
import nl.samenspraak.meldpunt.melding.Meldingen;

/** Breaks a rule on purpose: a helper of a screen, in no package of screens and without a name, asks the store of a module. */
public final class HelptEenScherm {

    Object lees(Meldingen meldingen, FacesContext scherm) {
        return scherm == null ? null : meldingen;
    }
}
