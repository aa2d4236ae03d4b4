package nl.samenspraak.coordinatie.werklijst;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.coordinatie.dossier.Coordinatiewerk;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/** Counts the work of a coördinator once for a screen, for the menu and for the lists. Numbers about nobody, so no gate. */
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
                    .filter(pet -> pet.code().equals(Coordinatiewerk.PET))
                    .map(pet -> rijen.stand(aanwezige.eisGebruiker().id(), LocalDate.now(klok)))
                    .orElse(Werkstand.NIETS);
        }
        return stand;
    }

    @Override
    public String menu() {
        return "coordinatie";
    }

    @Override
    public long aantal() {
        return stand().mijn();
    }
}
