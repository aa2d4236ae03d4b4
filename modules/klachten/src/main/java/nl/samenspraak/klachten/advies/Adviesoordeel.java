package nl.samenspraak.klachten.advies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.samenspraak.klachten.klacht.Klachtoordeel;

/** The column in which stands what is advised about one gedraging. */
@Embeddable
public class Adviesoordeel {

    @Enumerated(EnumType.STRING)
    private Klachtoordeel oordeel;

    protected Adviesoordeel() {}

    Adviesoordeel(Klachtoordeel oordeel) {
        this.oordeel = oordeel;
    }

    Klachtoordeel oordeel() {
        return oordeel;
    }
}
