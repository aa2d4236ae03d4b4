package nl.samenspraak.toeleiding.werklijst;

import jakarta.enterprise.context.SessionScoped;
import java.time.LocalDate;
import nl.samenspraak.zaak.werklijst.Werkkeuze;

/** Which part of which list of toeleidingen someone was looking at. */
@SessionScoped
class Werkfilter extends Werkkeuze<Werklijst, Werkvolgorde> {

    private static final long serialVersionUID = 1L;

    Werkfilter() {
        super(Werklijst.MIJN);
    }

    /** What is over has no term any more, so there the newest is first. */
    @Override
    protected Werkvolgorde volgorde(Werklijst van) {
        return isAflopend(van) ? Werkvolgorde.ONTVANGEN : Werkvolgorde.UITERLIJK;
    }

    @Override
    protected boolean isAflopend(Werklijst van) {
        return van == Werklijst.AFGESLOTEN;
    }

    @Override
    protected void wis() {
        // There is no filter beside the term.
    }

    Werkvoorraadvraag vraag(int vanaf, int aantal, LocalDate vandaag) {
        return new Werkvoorraadvraag(lijst(), null, totEnMet(vandaag), volgorde(), aflopend(), vanaf, aantal);
    }
}
