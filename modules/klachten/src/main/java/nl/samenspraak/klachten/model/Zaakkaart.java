package nl.samenspraak.klachten.model;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/** The columns in which the case that a klacht is about is named. */
@Embeddable
public class Zaakkaart {

    private String zaaksoort;
    private String zaak;

    protected Zaakkaart() {}

    Zaakkaart(Zaakverwijzing verwijzing) {
        zaaksoort = verwijzing.soort().name();
        zaak = verwijzing.id().toString();
    }

    Zaakverwijzing verwijzing() {
        return new Zaakverwijzing(Zaaksoort.valueOf(zaaksoort), UUID.fromString(zaak));
    }
}
