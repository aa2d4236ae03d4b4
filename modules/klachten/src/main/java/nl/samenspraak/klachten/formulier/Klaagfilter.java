package nl.samenspraak.klachten.formulier;

import jakarta.servlet.annotation.WebFilter;
import nl.samenspraak.zaak.formulier.Formulierfilter;

/** Stands before the public pages of klachten. */
@WebFilter(urlPatterns = "/klagen/*")
public class Klaagfilter extends Formulierfilter {

    private static final long serialVersionUID = 1L;
}
