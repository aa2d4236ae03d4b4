package nl.samenspraak.meldpunt.webformulier;

import jakarta.servlet.annotation.WebFilter;
import nl.samenspraak.zaak.formulier.Formulierfilter;

/** Stands before the public pages of the meldpunt. */
@WebFilter(urlPatterns = "/melden/*")
public class Meldfilter extends Formulierfilter {

    private static final long serialVersionUID = 1L;
}
