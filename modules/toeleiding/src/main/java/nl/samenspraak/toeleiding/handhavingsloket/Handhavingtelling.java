package nl.samenspraak.toeleiding.handhavingsloket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;
import nl.samenspraak.toeleiding.handhaving.Handhavingsverzoeken;
import nl.samenspraak.toeleiding.handhaving.Handhavingswerk;

/** How many requests wait for whoever decides; a number about nobody, so no gate. Whoever asks sees no number. */
@RequestScoped
class Handhavingtelling implements Menutelling {

    private Handhavingsverzoeken verzoeken;
    private Aanwezige aanwezige;

    Handhavingtelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Handhavingtelling(Handhavingsverzoeken verzoeken, Aanwezige aanwezige) {
        this.verzoeken = verzoeken;
        this.aanwezige = aanwezige;
    }

    @Override
    public String menu() {
        return "handhaving";
    }

    @Override
    public long aantal() {
        return aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Handhavingswerk.BESLISSER))
                .map(pet -> verzoeken.wachtend())
                .orElse(0L);
    }
}
