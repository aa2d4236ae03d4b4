package nl.samenspraak.klachten.maatregelen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.navraag.Menutelling;

/**
 * Tells whoever does something because of a klacht that it waits, on every screen and under whichever pet. A number about nobody, so no gate.
 */
@RequestScoped
class Maatregeltelling implements Menutelling {

    private Maatregellijst lijst;
    private Aanwezige aanwezige;

    Maatregeltelling() {
        // The container makes its proxy with this.
    }

    @Inject
    Maatregeltelling(Maatregellijst lijst, Aanwezige aanwezige) {
        this.lijst = lijst;
        this.aanwezige = aanwezige;
    }

    @Override
    public String menu() {
        return "mijnmaatregelen";
    }

    @Override
    public long aantal() {
        return lijst.telEigen(aanwezige.eisGebruiker().id());
    }

    /** It changes a few times in the months of a klacht, and every page of everybody asks. */
    @Override
    public Duration houdbaar() {
        return Duration.ofMinutes(5);
    }
}
