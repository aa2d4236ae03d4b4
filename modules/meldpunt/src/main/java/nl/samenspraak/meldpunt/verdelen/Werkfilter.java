package nl.samenspraak.meldpunt.verdelen;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.meldpunt.melding.Meldingstatus;

/**
 * Which part of which work list someone was looking at, and sorted how: it is there again when that person comes back from a melding.
 */
@SessionScoped
class Werkfilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private Werklijst lijst = Werklijst.MIJN;
    private Meldingstatus status;
    private Dringendheid termijn;
    private Werkvolgorde volgorde = Werkvolgorde.UITERLIJK;
    private boolean aflopend;
    private int vanaf;

    Werklijst lijst() {
        return lijst;
    }

    void kies(Werklijst nieuwe) {
        lijst = nieuwe;
        status = null;
        termijn = null;
        vanaf = 0;
    }

    /** @return only meldingen that are this far; {@code null} for all that still ask for work */
    Meldingstatus status() {
        return status;
    }

    void beperk(Meldingstatus nieuwe) {
        status = nieuwe;
        vanaf = 0;
    }

    /** @return only meldingen whose last day is at least this near; {@code null} for all */
    Dringendheid termijn() {
        return termijn;
    }

    void beperk(Dringendheid nieuwe) {
        termijn = nieuwe;
        vanaf = 0;
    }

    Werkvolgorde volgorde() {
        return volgorde;
    }

    boolean aflopend() {
        return aflopend;
    }

    int vanaf() {
        return vanaf;
    }

    /** Remembers how someone sorted and how far someone turned over. */
    void blader(Werkvolgorde gekozen, boolean omgekeerd, int eerste) {
        volgorde = gekozen;
        aflopend = omgekeerd;
        vanaf = eerste;
    }

    Werkvoorraadvraag vraag(int aantal, LocalDate vandaag) {
        LocalDate totEnMet =
                termijn == null ? null : termijn.laatsteDag(vandaag).orElse(null);
        Set<Meldingstatus> statussen = status == null ? Werkvoorraadvraag.OPEN : EnumSet.of(status);
        return new Werkvoorraadvraag(lijst, statussen, totEnMet, volgorde, aflopend, vanaf, aantal);
    }
}
