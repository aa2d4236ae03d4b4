package nl.samenspraak.klachten.formulier;

import jakarta.enterprise.context.SessionScoped;
import nl.samenspraak.zaak.formulier.Formulierbak;

/** The klachten that one visitor is filling in. */
@SessionScoped
class Klaagconcepten extends Formulierbak<Klaagconcept> {

    private static final long serialVersionUID = 1L;
}
