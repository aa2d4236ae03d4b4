package nl.samenspraak.coordinatie.werklijst;

import jakarta.enterprise.context.SessionScoped;
import java.time.LocalDate;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.zaak.werklijst.Werkkeuze;

/** Which part of which list of coördinaties someone was looking at. */
@SessionScoped
class Werkfilter extends Werkkeuze<Werklijst, Werkvolgorde> {

    private static final long serialVersionUID = 1L;

    private String nummer;

    Werkfilter() {
        super(Werklijst.MIJN);
    }

    /** What stopped has no day any more, so there the newest is first. */
    @Override
    protected Werkvolgorde volgorde(Werklijst van) {
        return isAflopend(van) ? Werkvolgorde.START : Werkvolgorde.UITERLIJK;
    }

    @Override
    protected boolean isAflopend(Werklijst van) {
        return van == Werklijst.AFGESLOTEN;
    }

    @Override
    protected void wis() {
        nummer = null;
    }

    String nummer() {
        return nummer;
    }

    void zoek(String getypt) {
        nummer = getypt == null || getypt.isBlank() ? null : getypt;
        vanVoren();
    }

    Werkvraag vraag(int vanaf, int aantal, LocalDate vandaag) {
        return new Werkvraag(
                lijst(),
                Coordinatienummer.lees(nummer).orElse(null),
                totEnMet(vandaag),
                volgorde(),
                aflopend(),
                vanaf,
                aantal);
    }
}
