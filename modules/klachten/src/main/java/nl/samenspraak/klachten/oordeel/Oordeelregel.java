package nl.samenspraak.klachten.oordeel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klachtoordeel;

/** The columns in which stays what was thought of one gedraging, so that it can be read after it was corrected. */
@Embeddable
public class Oordeelregel {

    private String omschrijving;
    private String bevindingen;

    @Enumerated(EnumType.STRING)
    private Klachtoordeel oordeel;

    protected Oordeelregel() {}

    Oordeelregel(Gedraging gedraging) {
        omschrijving = gedraging.omschrijving();
        bevindingen = gedraging.bevindingen();
        oordeel = gedraging.oordeel();
    }

    String omschrijving() {
        return omschrijving;
    }

    String bevindingen() {
        return bevindingen;
    }

    Klachtoordeel oordeel() {
        return oordeel;
    }
}
