package nl.samenspraak.toeleiding.onderzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.Dringendheid;
import nl.samenspraak.kern.termijn.Termijnberekening;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.doorgeleiden.Doorgeleiding;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingteksten;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;

/** Explains the terms of an onderzoek: the persoonlijk plan, the outcome, and after it the loket (R-ALG-12 to R-ALG-14, R-TOE-30). */
@ApplicationScoped
class Termijnweergave {

    private static final String PLAN = "toeleiding-persoonlijk-plan";

    /** The decision comes after the onderzoek, and its term runs from the aanvraag (Wmo 2015 art. 2.3.5 lid 2). */
    private static final String BESLISSEN = "toeleiding-beschikking";

    /** What schuldhulp has to do from the day of the question, also while the onderzoek runs. */
    private static final List<String> SCHULDHULP = List.of("schuldhulp-dreiging", "schuldhulp-gesprek");

    /** What a loket has to do for a question that went there, by the law of that loket; of another loket no law of ours sets a term. */
    private static final Map<String, List<String>> LOKET = Map.of(
            "wmo-2015", List.of(Toeleidingwerk.TERMIJN),
            "wgs", SCHULDHULP,
            "jeugdwet", List.of("aanvraag-beslissen"),
            "participatiewet", List.of("aanvraag-beslissen"));

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
     * @param schulden whether the client is known at schuldhulp: then the talk about debts has a term of its own already (R-ALG-13)
     * @param vraag the own question, when it goes on to a loket
     * @return the terms that still run: of the onderzoek, and of the loket to which a question goes; where none goes, no loket has a term
     */
    List<Termijnregel> van(Toeleiding toeleiding, boolean schulden, Optional<Doorgeleiding> vraag) {
        List<Termijnregel> regels = new ArrayList<>();
        if (toeleiding.stand().open() && kanOnderzoekZijn(toeleiding)) {
            Termijnberekening plan = termijnen.bereken(PLAN, toeleiding.ontvangenOp());
            if (toeleiding.route() == Route.EIGEN_VRAAG && !plan.einde().isBefore(vandaag())) {
                regels.add(regel(PLAN, toeleiding.ontvangenOp(), plan, plan.einde()));
            }
            Termijnberekening onderzoek = termijnen.bereken(Toeleidingwerk.TERMIJN, toeleiding.ontvangenOp());
            regels.add(regel(Toeleidingwerk.TERMIJN, toeleiding.ontvangenOp(), onderzoek, toeleiding.uiterlijk()));
            if (schulden) {
                SCHULDHULP.forEach(
                        code -> bijHetLoket(code, toeleiding.ontvangenOp()).ifPresent(regels::add));
            }
        }
        vraag.ifPresent(gesteld -> {
            LOKET.getOrDefault(gesteld.wet(), List.of())
                    .forEach(code -> bijHetLoket(code, gesteld.ontvangenOp()).ifPresent(regels::add));
            if ("wmo-2015".equals(gesteld.wet())) {
                regels.add(besluit(gesteld.ontvangenOp()));
            }
        });
        return regels;
    }

    /** An advice has no term of an onderzoek; what was not chosen yet can still be one. */
    private static boolean kanOnderzoekZijn(Toeleiding toeleiding) {
        return toeleiding.taaksoort().map(Taaksoort::opentOnderzoek).orElse(true);
    }

    /** Whoever asks for help need not ask again: the term of the loket runs from the same day (R-ALG-13, R-ALG-14). */
    private Optional<Termijnregel> bijHetLoket(String code, LocalDate gevraagdOp) {
        Termijnberekening berekening = termijnen.bereken(code, gevraagdOp);
        return berekening.einde().isBefore(vandaag())
                ? Optional.empty()
                : Optional.of(regel(code, gevraagdOp, berekening, berekening.einde()));
    }

    /** Nobody knows yet when the aanvraag comes: at the earliest possible moment after an onderzoek that took all its time. */
    private Termijnregel besluit(LocalDate gevraagdOp) {
        LocalDate onderzocht =
                termijnen.bereken(Toeleidingwerk.TERMIJN, gevraagdOp).einde();
        Termijnberekening berekening = termijnen.bereken(BESLISSEN, onderzocht);
        return regel(
                BESLISSEN,
                onderzocht,
                berekening,
                berekening.einde(),
                " " + Toeleidingteksten.tekst("termijn.aanvraag"));
    }

    private Termijnregel regel(String code, LocalDate begin, Termijnberekening berekening, LocalDate einde) {
        return regel(code, begin, berekening, einde, "");
    }

    private Termijnregel regel(
            String code, LocalDate begin, Termijnberekening berekening, LocalDate einde, String daarbij) {
        return new Termijnregel(
                code,
                termijnen.naam(code, begin),
                einde,
                Termijnberekening.resterend(einde, vandaag()),
                Dringendheid.van(einde, vandaag()),
                berekening.verstrekenProcent(vandaag()),
                berekening.uitleg() + daarbij,
                termijnen.bron(code, begin));
    }

    private LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
