package nl.samenspraak.klachten.termijnen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/**
 * Counts once for every screen what waits for a klachtbehandelaar today, for the menu and for the lists. Numbers about nobody, so no
 * gate; under another pet there is nothing to count.
 */
@RequestScoped
public class Klachttelling implements Menutelling {

    private BewaakteTermijnen bewaakt;
    private Aanwezige aanwezige;
    private Clock klok;
    private Klachtwerkstand stand;

    Klachttelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachttelling(BewaakteTermijnen bewaakt, Aanwezige aanwezige, Clock klok) {
        this.bewaakt = bewaakt;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** @return how much there is, as it was when this request first asked */
    public Klachtwerkstand stand() {
        if (stand == null) {
            stand = aanwezige
                    .pet()
                    .filter(pet -> pet.code().equals(Klachtbehandelaar.PET))
                    .map(pet -> bewaakt.stand(aanwezige.eisGebruiker().id(), LocalDate.now(klok)))
                    .orElse(Klachtwerkstand.NIETS);
        }
        return stand;
    }

    /** Counts anew, after something changed in this request. */
    public void vergeet() {
        stand = null;
    }

    @Override
    public String menu() {
        return "klachten";
    }

    @Override
    public long aantal() {
        return stand().nu();
    }
}
