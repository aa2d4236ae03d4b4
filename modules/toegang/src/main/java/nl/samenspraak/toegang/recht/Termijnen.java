package nl.samenspraak.toegang.recht;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.termijn.Feestdagen;
import nl.samenspraak.kern.termijn.Termijn;
import nl.samenspraak.kern.termijn.Termijnberekening;

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
     * @param code code of a term in {@code termijnen.yaml}
     * @param begin the day of the event that starts it
     * @return the term as it held on that day
     * @throws IllegalArgumentException when there is no such term: a fault in the program
     */
    public Termijn termijn(String code, LocalDate begin) {
        return termijnen.regel(code, begin).termijn();
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
        return termijn(code, begin).bereken(begin, feestdagen);
    }

    /**
     * @param code code of a term
     * @param begin the day of the event that starts it
     * @return what it is called, for the screen
     */
    public String naam(String code, LocalDate begin) {
        return termijnen.regel(code, begin).naam();
    }

    /**
     * @param code code of a term
     * @param begin the day of the event that starts it
     * @return where it comes from, for the screen: an article, or a choice of the municipality
     */
    public String bron(String code, LocalDate begin) {
        return termijnen.regel(code, begin).bron();
    }

    /**
     * Computes when a term in hours ends.
     *
     * @param code code of the term
     * @param begin the moment of the event that starts it
     * @return the moment at which it ends
     * @throws IllegalArgumentException when the term is not one in hours: the reference data do not fit the program
     */
    public Instant verstrijkt(String code, Instant begin) {
        Termijnberekening berekening = termijn(code, LocalDate.ofInstant(begin, Nederlands.TIJDZONE))
                .bereken(begin.atZone(Nederlands.TIJDZONE), feestdagen);
        if (berekening.eindmoment() == null) {
            throw new IllegalArgumentException("Termijn " + code + " is geen termijn in uren");
        }
        return berekening.eindmoment().toInstant();
    }

    /** @return the version of the reference data that the terms were read from */
    public String versie() {
        return termijnen.versie();
    }

    /** @return the days on which no term ends */
    public Feestdagen feestdagen() {
        return feestdagen;
    }
}
