package nl.samenspraak.klachten.afschrift;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/**
 * Tells whoever a klacht is about that there is one, on every screen and under whichever pet, beside the letter (9:9): from the copy until it
 * came to its end and what that one will do because of it is done. A number about nobody, so no gate.
 */
@RequestScoped
class Overmijtelling implements Menutelling {

    private Klachten klachten;
    private Aanwezige aanwezige;

    Overmijtelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Overmijtelling(Klachten klachten, Aanwezige aanwezige) {
        this.klachten = klachten;
        this.aanwezige = aanwezige;
    }

    @Override
    public String menu() {
        return "overmij";
    }

    @Override
    public long aantal() {
        return klachten.telOverHem(aanwezige.eisGebruiker().id());
    }

    /** It changes a few times in the months of a klacht, and every page of everybody asks. */
    @Override
    public Duration houdbaar() {
        return Duration.ofMinutes(5);
    }
}
