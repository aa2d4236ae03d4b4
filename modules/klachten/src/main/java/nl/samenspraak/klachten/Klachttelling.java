package nl.samenspraak.klachten;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.klachten.model.Klachtlijsten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Menutelling;

/**
 * Counts the work with klachten once for every screen, for the menu and for the lists themselves. Numbers about nobody, so no gate;
 * under another pet there is nothing to count.
 */
@RequestScoped
public class Klachttelling implements Menutelling {

    private Klachtlijsten klachten;
    private Aanwezige aanwezige;
    private Clock klok;
    private Klachtwerkstand stand;

    Klachttelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Klachttelling(Klachtlijsten klachten, Aanwezige aanwezige, Clock klok) {
        this.klachten = klachten;
        this.aanwezige = aanwezige;
        this.klok = klok;
    }

    /** @return how much there is, as it was when this request first asked */
    public Klachtwerkstand stand() {
        if (stand == null) {
            stand = aanwezige
                    .pet()
                    .filter(pet -> pet.code().equals(Klachtbalie.PET))
                    .map(pet -> klachten.stand(aanwezige.eisGebruiker().id(), LocalDate.now(klok)))
                    .orElse(Klachtwerkstand.NIETS);
        }
        return stand;
    }

    @Override
    public String menu() {
        return "klachten";
    }

    @Override
    public long aantal() {
        return stand().mijn();
    }
}
