package nl.samenspraak.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;

/** Writes down attempts that came to nothing before any gate (R-LOG-01). */
@ApplicationScoped
public class Weigerlog {

    @Inject
    private Regelmaker regelmaker;

    @Inject
    private Naschrift naschrift;

    /**
     * Somebody asked for a page under a pet that does not have it.
     *
     * @param pagina which page: an address of this application, and nothing that somebody chose
     * @param gevraagd what would have been opened there, as far as the address says
     * @return the refusal, to throw; its line is written
     */
    public Weigering paginaVanAnderePet(String pagina, Gevraagd gevraagd) {
        schrijf(gevraagd, Weigergrond.PET_OPENT_DIT_NIET, pagina);
        return new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
    }

    /**
     * Somebody posted a page that was made for another user or pet.
     *
     * @param gevraagd what that page was made for; it was not opened
     */
    public void vreemdePagina(Gevraagd gevraagd) {
        schrijf(gevraagd, Weigergrond.DOELBINDING_VERLOPEN, null);
    }

    /**
     * Somebody who is signed in posted a page that was never made for him, or from somewhere else: nothing was done.
     *
     * @param pagina which page
     * @param gevraagd what would have been done there, as far as the address says
     */
    public void verzonnenPagina(String pagina, Gevraagd gevraagd) {
        schrijf(gevraagd, Weigergrond.DOELBINDING_VERLOPEN, pagina);
    }

    private void schrijf(Gevraagd gevraagd, Weigergrond grond, String pagina) {
        Set<Dossierdeel> delen = gevraagd.deel() == null ? Set.of() : Set.of(gevraagd.deel());
        naschrift.schrijf(regelmaker.geweigerd(delen, gevraagd.zaak(), gevraagd.doel(), grond, pagina));
    }
}
