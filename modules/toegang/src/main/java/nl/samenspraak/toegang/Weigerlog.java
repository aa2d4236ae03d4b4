package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.samenspraak.kern.Weigergrond;

/** Writes down attempts that came to nothing before any gate (R-LOG-01). */
@ApplicationScoped
public class Weigerlog {

    @Inject
    private Regelmaker regelmaker;

    @Inject
    private Naschrift naschrift;

    /** Somebody posted a page that was made for another user or pet. Which dossier it showed is not known: it was not opened. */
    public void vreemdePagina() {
        naschrift.schrijf(regelmaker.geweigerd(Set.of(), null, Weigergrond.DOELBINDING_VERLOPEN));
    }
}
