package nl.samenspraak.coordinatie.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.toegang.recht.Termijnen;

/** Computes until when something can wait: every day of a coördinatie comes from here. */
@ApplicationScoped
public class Coordinatieklok {

    private Termijnen termijnen;
    private Clock klok;

    protected Coordinatieklok() {
        // The container makes its proxy with this.
    }

    /**
     * @param termijnen the terms
     * @param klok the time
     */
    @Inject
    public Coordinatieklok(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * @param coordinatie a coördinatie
     * @return what has to be done with it, the nearest day first
     */
    public List<Opvolgtaak> taken(Coordinatie coordinatie) {
        return coordinatie.opvolging(klok.getZone()).vanaf().entrySet().stream()
                .map(taak -> taak(taak.getKey(), taak.getValue()))
                .sorted(Comparator.comparing(Opvolgtaak::uiterlijk).thenComparing(Opvolgtaak::soort))
                .toList();
    }

    private Opvolgtaak taak(Opvolgsoort soort, LocalDate vanaf) {
        Termijnberekening berekening = termijnen.bereken(soort.termijn(), vanaf);
        return new Opvolgtaak(
                soort,
                vanaf,
                berekening.einde(),
                berekening.uitleg(),
                termijnen.bron(soort.termijn(), vanaf),
                berekening.resterend(LocalDate.now(klok)),
                Dringendheid.van(berekening.einde(), LocalDate.now(klok)),
                berekening.verstrekenProcent(LocalDate.now(klok)));
    }

    /**
     * Something was done: the day that comes first is another one now.
     *
     * @param coordinatie a coördinatie
     */
    public void zet(Coordinatie coordinatie) {
        taken(coordinatie).stream().map(Opvolgtaak::uiterlijk).findFirst().ifPresent(coordinatie::uiterlijk);
    }

    /**
     * After twelve months nothing goes on by itself (R-COO-23).
     *
     * @param coordinatie a coördinatie
     * @return whether it has to be decided anew before anything is added to it
     */
    public boolean wachtOpBesluit(Coordinatie coordinatie) {
        return taken(coordinatie).stream()
                .anyMatch(taak ->
                        taak.soort() == Opvolgsoort.BESLUIT && taak.uiterlijk().isBefore(LocalDate.now(klok)));
    }
}
