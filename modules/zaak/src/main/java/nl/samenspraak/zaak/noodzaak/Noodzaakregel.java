package nl.samenspraak.zaak.noodzaak;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/** Holds the answers of a noodzaaktoets against the words that are no reason (R-ALG-27: "handig" is refused). */
@ApplicationScoped
public class Noodzaakregel {

    private Rechten rechten;
    private Noodzaakwoorden woorden;

    Noodzaakregel() {
        // The container makes its proxy with this.
    }

    @Inject
    Noodzaakregel(Rechten rechten) {
        this.rechten = rechten;
    }

    /** @param bestand the reference data */
    public Noodzaakregel(Referentiebestand bestand) {
        woorden = Noodzaakwoorden.lees(bestand);
    }

    @PostConstruct
    void lees() {
        woorden = Noodzaakwoorden.lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    /**
     * @param reden a reason that stands by itself
     * @return why it is none; empty when it is one
     */
    public Optional<Noodzaakfout> fout(String reden) {
        return woorden.fout(reden);
    }

    /**
     * @param toets four answers
     * @return of each answer that is no reason, why; empty when all four are
     */
    public List<Noodzaakgebrek> toets(Noodzaaktoets toets) {
        List<Noodzaakgebrek> gebreken = new ArrayList<>();
        List<Noodzaakvraag> eerder = new ArrayList<>();
        for (Noodzaakvraag vraag : Noodzaakvraag.values()) {
            String antwoord = toets.antwoord(vraag);
            woorden.fout(antwoord)
                    .or(() -> eerder.stream()
                                    .anyMatch(ander -> Noodzaakwoorden.isHetzelfde(antwoord, toets.antwoord(ander)))
                            ? Optional.of(Noodzaakfout.HETZELFDE)
                            : Optional.empty())
                    .ifPresent(fout -> gebreken.add(new Noodzaakgebrek(vraag, fout)));
            eerder.add(vraag);
        }
        return List.copyOf(gebreken);
    }
}
