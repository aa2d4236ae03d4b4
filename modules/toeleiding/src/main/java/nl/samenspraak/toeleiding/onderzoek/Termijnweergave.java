package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;

/** Explains the terms of an onderzoek: the persoonlijk plan, the outcome, and after it the loket (R-ALG-12 to R-ALG-14, R-TOE-30). */
@ApplicationScoped
class Termijnweergave {

    private static final String PLAN = "toeleiding-persoonlijk-plan";

    /** What a loket has to do for a question that went there; which law it becomes is up to the loket. */
    private static final List<String> LOKET =
            List.of("schuldhulp-dreiging", "schuldhulp-gesprek", "aanvraag-beslissen");

    private Termijnen termijnen;
    private Clock klok;

    Termijnweergave() {
        // The container makes its proxy with this.
    }

    @Inject
    Termijnweergave(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * @param vraag the day from which the terms of the own question run, when it goes on to a loket
     * @return the terms that still run: of the onderzoek, and of the loket to which a question goes; where none goes, no loket has a term
     */
    List<Termijnregel> van(Toeleiding toeleiding, Optional<LocalDate> vraag) {
        List<Termijnregel> regels = new ArrayList<>();
        if (toeleiding.stand().open()) {
            Termijnberekening plan = termijnen.bereken(PLAN, toeleiding.ontvangenOp());
            if (toeleiding.route() == Route.EIGEN_VRAAG && !plan.einde().isBefore(vandaag())) {
                regels.add(regel(PLAN, toeleiding.ontvangenOp(), plan, plan.einde()));
            }
            Termijnberekening onderzoek = termijnen.bereken(Toeleidingwerk.TERMIJN, toeleiding.ontvangenOp());
            regels.add(regel(Toeleidingwerk.TERMIJN, toeleiding.ontvangenOp(), onderzoek, toeleiding.uiterlijk()));
        }
        vraag.ifPresent(gevraagdOp ->
                LOKET.forEach(code -> bijHetLoket(code, gevraagdOp).ifPresent(regels::add)));
        return regels;
    }

    /** Whoever asks for help need not ask again: the term of the loket runs from the same day (R-ALG-13, R-ALG-14). */
    private Optional<Termijnregel> bijHetLoket(String code, LocalDate gevraagdOp) {
        Termijnberekening berekening = termijnen.bereken(code, gevraagdOp);
        return berekening.einde().isBefore(vandaag())
                ? Optional.empty()
                : Optional.of(regel(code, gevraagdOp, berekening, berekening.einde()));
    }

    private Termijnregel regel(String code, LocalDate begin, Termijnberekening berekening, LocalDate einde) {
        return new Termijnregel(
                code,
                termijnen.naam(code, begin),
                einde,
                Termijnberekening.resterend(einde, vandaag()),
                Dringendheid.van(einde, vandaag()),
                berekening.verstrekenProcent(vandaag()),
                berekening.uitleg(),
                termijnen.bron(code, begin));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
