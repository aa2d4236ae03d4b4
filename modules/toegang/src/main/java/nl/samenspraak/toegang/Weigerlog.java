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
     * Somebody asked for a page that belongs to no dossier, under a pet that does not have it.
     *
     * @return the refusal, to throw; its line is written
     */
    public Weigering paginaVanAnderePet() {
        naschrift.schrijf(regelmaker.geweigerd(Set.of(), null, null, Weigergrond.PET_OPENT_DIT_NIET));
        return new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
    }

    /**
     * Somebody posted a page that was made for another user or pet.
     *
     * @param gevraagd what that page was made for; it was not opened
     */
    public void vreemdePagina(Gevraagd gevraagd) {
        Set<Dossierdeel> delen = gevraagd.deel() == null ? Set.of() : Set.of(gevraagd.deel());
        naschrift.schrijf(
                regelmaker.geweigerd(delen, gevraagd.zaak(), gevraagd.doel(), Weigergrond.DOELBINDING_VERLOPEN));
    }
}
