package nl.samenspraak.meldpunt.ui;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import nl.samenspraak.meldpunt.Meldingstatus;
import nl.samenspraak.meldpunt.Werklijst;

/** Which work list someone was looking at: it is there again when that person comes back from a melding. */
@SessionScoped
class Werkfilter implements Serializable {

    private static final long serialVersionUID = 1L;

    private Werklijst lijst = Werklijst.MIJN;
    private Meldingstatus status;

    Werklijst lijst() {
        return lijst;
    }

    void kies(Werklijst nieuwe) {
        lijst = nieuwe;
        status = null;
    }

    /** @return only meldingen that are this far; {@code null} for all that still ask for work */
    Meldingstatus status() {
        return status;
    }

    void beperk(Meldingstatus nieuwe) {
        status = nieuwe;
    }

    Set<Meldingstatus> statussen() {
        return status == null ? EnumSet.complementOf(EnumSet.of(Meldingstatus.AFGESLOTEN)) : EnumSet.of(status);
    }
}
