package nl.samenspraak.meldpunt.wvggz;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the officier van justitie of this gemeente is written to: reference data, read once at start-up. */
@ApplicationScoped
class Parketten {

    private Rechten rechten;
    private Clock klok;
    private String gemeente;
    private List<Parket> eigen;

    Parketten() {
        // The container makes its proxy with this.
    }

    @Inject
    Parketten(Rechten rechten, Clock klok, @ConfigProperty(name = "samenspraak.gemeente") String gemeente) {
        this.rechten = rechten;
        this.klok = klok;
        this.gemeente = gemeente;
    }

    Parketten(Referentiebestand bestand, String gemeente, Clock klok) {
        this.klok = klok;
        eigen = Parket.lees(bestand, gemeente, LocalDate.now(klok));
    }

    @PostConstruct
    void lees() {
        eigen = Parket.lees(rechten.bestand(), gemeente, LocalDate.now(klok));
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /** @return where the officier is written to today; where he was last, when nobody entered what came after */
    String adres() {
        LocalDate vandaag = LocalDate.now(klok);
        return eigen.stream()
                .filter(parket -> parket.geldigheid().geldtOp(vandaag))
                .findFirst()
                .orElseGet(() -> eigen.get(eigen.size() - 1))
                .adres();
    }
}
