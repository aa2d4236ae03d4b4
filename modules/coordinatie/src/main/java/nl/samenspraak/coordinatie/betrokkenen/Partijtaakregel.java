package nl.samenspraak.coordinatie.betrokkenen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.coordinatie.dossier.Weigerreden;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * With which task a party takes part: one that helps this family. Enforcing rules is none (R-COO-15, R-TOE-33); not to enforce them for some time is
 * (R-COO-27). The words by which such a task is known are reference data: {@code partijtaken.yaml}.
 */
@ApplicationScoped
public class Partijtaakregel {

    private static final String BESTAND = "partijtaken.yaml";
    private static final String NIET = "niet";

    private Rechten rechten;
    private List<String> handhaving = List.of();

    protected Partijtaakregel() {
        // The container makes its proxy with this.
    }

    @Inject
    Partijtaakregel(Rechten rechten) {
        this.rechten = rechten;
    }

    /** @param bestand where the reference data are */
    public Partijtaakregel(Referentiebestand bestand) {
        lees(bestand);
    }

    @PostConstruct
    void lees() {
        lees(rechten.bestand());
    }

    void bijStart(@Observes Startup start) {
        // Observing the event is what makes the container read the reference data before anyone asks for them.
    }

    private void lees(Referentiebestand bestand) {
        bestand.lees(BESTAND, blad -> {
            handhaving = blad.teksten("handhaving");
            return blad.tekst("versie", Blad.LANGSTE_VERSIE);
        });
    }

    /**
     * @param taak what a party is to do here
     * @return why it cannot take part with that; empty when it can
     */
    public Optional<Weigerreden> toets(String taak) {
        if (taak.isEmpty()) {
            return Optional.of(Weigerreden.TAAK_ONTBREEKT);
        }
        List<String> gezegd = Arrays.asList(taak.toLowerCase(Nederlands.TAAL).split("[^\\p{L}]+"));
        boolean handhaaft =
                gezegd.stream().anyMatch(woord -> handhaving.stream().anyMatch(woord::startsWith));
        return handhaaft && !gezegd.contains(NIET) ? Optional.of(Weigerreden.TAAK_IS_HANDHAVING) : Optional.empty();
    }
}
