package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.meldpunt.melding.Behandeling;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/**
 * Counts the work at the meldpunt once for every screen, for the menu and for the lists themselves. Numbers about nobody, so no gate;
 * under another pet there is nothing to count.
 */
@RequestScoped
public class Werktelling implements Menutelling {

    private Werkrijen rijen;
    private Aanwezige aanwezige;
    private Clock klok;
    private Werkstand stand;

    Werktelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Werktelling(Werkrijen rijen, Aanwezige aanwezige, Clock klok) {
        this.rijen = rijen;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** @return how much there is, as it was when this request first asked */
    public Werkstand stand() {
        if (stand == null) {
            stand = aanwezige
                    .pet()
                    .filter(pet -> pet.code().equals(Behandeling.PET))
                    .map(pet -> rijen.stand(aanwezige.eisGebruiker().id(), LocalDate.now(klok), klok.instant()))
                    .orElse(Werkstand.NIETS);
        }
        return stand;
    }

    /** Counts anew, after something changed in this request. */
    public void vergeet() {
        stand = null;
    }

    @Override
    public String menu() {
        return "werkvoorraad";
    }

    @Override
    public long aantal() {
        return stand().mijn();
    }
}
