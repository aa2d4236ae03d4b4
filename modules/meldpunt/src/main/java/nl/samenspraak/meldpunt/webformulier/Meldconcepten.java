package nl.samenspraak.meldpunt.webformulier;

import jakarta.enterprise.context.SessionScoped;
import nl.samenspraak.zaak.formulier.Formulierbak;

/** The meldingen that one visitor is filling in. */
@SessionScoped
class Meldconcepten extends Formulierbak<Meldconcept> {

    private static final long serialVersionUID = 1L;
}
