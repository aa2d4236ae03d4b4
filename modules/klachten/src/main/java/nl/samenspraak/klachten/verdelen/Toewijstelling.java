package nl.samenspraak.klachten.verdelen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.samenspraak.kern.Telgrens;
import nl.samenspraak.klachten.taak.Klachttoewijzer;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/** Counts for the menu what nobody may handle: a number about nobody, so no gate. */
@RequestScoped
public class Toewijstelling implements Menutelling {

    private Toewijslijst lijst;
    private Aanwezige aanwezige;

    Toewijstelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Toewijstelling(Toewijslijst lijst, Aanwezige aanwezige) {
        this.lijst = lijst;
        this.aanwezige = aanwezige;
    }

    @Override
    public String menu() {
        return "klachten-toewijzen";
    }

    @Override
    public long aantal() {
        boolean mag = aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Klachttoewijzer.PET))
                .isPresent();
        return mag ? lijst.tel(aanwezige.eisGebruiker().id(), Telgrens.tot(0)) : 0;
    }
}
