package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.SessionScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.samenspraak.meldpunt.melding.Meldingstatus;
import nl.samenspraak.zaak.werklijst.Werkkeuze;

/** Which part of which list of meldingen someone was looking at. */
@SessionScoped
class Werkfilter extends Werkkeuze<Werklijst, Werkvolgorde> {

    private static final long serialVersionUID = 1L;

    private Meldingstatus status;

    Werkfilter() {
        super(Werklijst.MIJN);
    }

    @Override
    protected Werkvolgorde volgorde(Werklijst van) {
        return Werkvolgorde.UITERLIJK;
    }

    @Override
    protected void wis() {
        status = null;
    }

    /** @return only meldingen that are this far; {@code null} for all that still ask for work */
    Meldingstatus status() {
        return status;
    }

    void beperk(Meldingstatus nieuwe) {
        status = nieuwe;
        vanVoren();
    }

    Werkvoorraadvraag vraag(int vanaf, int aantal, LocalDate vandaag) {
        Set<Meldingstatus> statussen = status == null ? Werkvoorraadvraag.OPEN : EnumSet.of(status);
        return new Werkvoorraadvraag(lijst(), statussen, totEnMet(vandaag), volgorde(), aflopend(), vanaf, aantal);
    }
}
