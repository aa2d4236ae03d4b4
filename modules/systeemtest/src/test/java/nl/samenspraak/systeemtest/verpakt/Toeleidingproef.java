package nl.samenspraak.systeemtest.verpakt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.meldpunt.ToeleidingGevraagd;

/** Listens where the toeleiding will listen; a test lets it fail. */
@ApplicationScoped
class Toeleidingproef {

    private final List<ToeleidingGevraagd> gehoord = new ArrayList<>();
    private boolean stuk;

    void hoor(@Observes ToeleidingGevraagd gevraagd) {
        if (stuk) {
            throw new IllegalStateException("De toeleiding is stuk");
        }
        gehoord.add(gevraagd);
    }

    List<ToeleidingGevraagd> gehoord() {
        return gehoord;
    }

    void gaStuk(boolean kapot) {
        stuk = kapot;
    }
}
