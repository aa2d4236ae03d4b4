package nl.samenspraak.toegang;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.samenspraak.kern.Feestdagen;
import nl.samenspraak.kern.Termijnberekening;
import nl.samenspraak.toegang.recht.Feestdagenblad;
import nl.samenspraak.toegang.recht.Referentiebestand;
import nl.samenspraak.toegang.recht.Termijnlijst;

/**
 * The terms that law and municipality set, by code, and the feestdagen they are counted with: reference data, so that no term
 * stands as a literal in the code (R-ALG-09, R-ALG-10).
 */
@ApplicationScoped
public class Termijnen {

    @Inject
    private Rechten rechten;

    private Termijnlijst termijnen;
    private Feestdagen feestdagen;

    @PostConstruct
    void lees() {
        Referentiebestand bestand = rechten.bestand();
        termijnen = Termijnlijst.lees(bestand);
        feestdagen = Feestdagenblad.lees(bestand);
    }

    /**
     * Computes when a term ends.
     *
     * @param code code of the term in {@code termijnen.yaml}
     * @param begin the day of the event that starts it; counting begins on the day after (R-ALG-11)
     * @return the end, with the explanation for the screen; by the term that held on the day it began
     * @throws IllegalArgumentException when there is no such term: a fault in the program
     */
    public Termijnberekening bereken(String code, LocalDate begin) {
        return termijnen.regel(code, begin).termijn().bereken(begin, feestdagen);
    }

    /**
     * @param code code of a term
     * @param begin the day of the event that starts it
     * @return where it comes from, for the screen: an article, or a choice of the municipality
     */
    public String bron(String code, LocalDate begin) {
        return termijnen.regel(code, begin).bron();
    }

    /** @return the days on which no term ends */
    public Feestdagen feestdagen() {
        return feestdagen;
    }
}
