package nl.samenspraak.klachten.klacht;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.kern.Zaakverwijzing;

/** The columns in which the case that a klacht is about is named: the number that was given, and the case when there is one. */
@Embeddable
public class Zaakkaart {

    private String zaaknummer;
    private String zaaksoort;
    private UUID zaak;

    protected Zaakkaart() {}

    Zaakkaart(String nummer, Zaakverwijzing verwijzing) {
        zaaknummer = nummer;
        zaaksoort = verwijzing == null ? null : verwijzing.soort().name();
        zaak = verwijzing == null ? null : verwijzing.id();
    }

    String nummer() {
        return zaaknummer;
    }

    Optional<Zaakverwijzing> verwijzing() {
        return Optional.ofNullable(zaak).map(id -> new Zaakverwijzing(Zaaksoort.valueOf(zaaksoort), id));
    }
}
