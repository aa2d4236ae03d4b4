package nl.samenspraak.toeleiding.conclusie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.correctie.Feit;
import nl.samenspraak.toeleiding.correctie.Feitenbron;
import nl.samenspraak.toeleiding.dossier.Bronsoort;
import nl.samenspraak.toeleiding.dossier.Bronvermelding;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;

/** Why was concluded so, as what the client may have corrected (R-TOE-28, AVG 16). */
@ApplicationScoped
class Conclusiefeit implements Feitenbron {

    private static final String SOORT = "conclusie";

    private Bevindingen bevindingen;

    Conclusiefeit() {
        // The container makes its proxy with this.
    }

    @Inject
    Conclusiefeit(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    @Override
    public String soort() {
        return SOORT;
    }

    @Override
    public int langste() {
        return NieuweConclusie.LANGSTE_MOTIVERING;
    }

    @Override
    public List<Feit> van(ToeleidingId toeleiding) {
        return bevindingen.conclusie(toeleiding).stream()
                .map(conclusie -> new Feit(
                        SOORT,
                        toeleiding.waarde(),
                        SOORT,
                        true,
                        conclusie.motivering(),
                        new Bronvermelding(
                                Bronsoort.ANDER,
                                Toeleidingteksten.tekst("bron.toeleider"),
                                "",
                                LocalDate.ofInstant(conclusie.op(), Nederlands.TIJDZONE))))
                .toList();
    }

    @Override
    public void verbeter(ToeleidingId toeleiding, UUID feit, String tekst) {
        bevindingen.conclusie(toeleiding).ifPresent(conclusie -> conclusie.verbeter(tekst));
    }
}
