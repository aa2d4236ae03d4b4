package nl.samenspraak.toegang;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.samenspraak.kern.Feestdagen;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Termijn;
import nl.samenspraak.kern.Termijnberekening;
import nl.samenspraak.kern.Termijneenheid;
import nl.samenspraak.toegang.recht.Blad;
import nl.samenspraak.toegang.recht.Feestdagenblad;
import nl.samenspraak.toegang.recht.Referentiebestand;

/**
 * The terms that law and municipality set, by code, and the feestdagen they are counted with: reference data, so that no term
 * stands as a literal in the code (R-ALG-09, R-ALG-10).
 */
@ApplicationScoped
public class Termijnen {

    @Inject
    private Rechten rechten;

    private String versie;
    private Map<String, Termijn> termijnen;
    private Feestdagen feestdagen;

    @PostConstruct
    void lees() {
        Referentiebestand bestand = rechten.bestand();
        termijnen = bestand.lees("termijnen.yaml", this::termijnen);
        feestdagen = Feestdagenblad.lees(bestand);
    }

    /**
     * @param code code of a term in {@code termijnen.yaml}
     * @return the term
     * @throws IllegalArgumentException when there is no such term: a fault in the program
     */
    public Termijn termijn(String code) {
        Termijn termijn = termijnen.get(code);
        if (termijn == null) {
            throw new IllegalArgumentException("Geen termijn met code " + code);
        }
        return termijn;
    }

    /**
     * Computes when a term ends.
     *
     * @param code code of the term
     * @param begin the day of the event that starts it; counting begins on the day after (R-ALG-11)
     * @return the end, with the explanation for the screen
     */
    public Termijnberekening bereken(String code, LocalDate begin) {
        return termijn(code).bereken(begin, feestdagen);
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
        Termijnberekening berekening = termijn(code).bereken(begin.atZone(Nederlands.TIJDZONE), feestdagen);
        if (berekening.eindmoment() == null) {
            throw new IllegalArgumentException("Termijn " + code + " is geen termijn in uren");
        }
        return berekening.eindmoment().toInstant();
    }

    /** @return the version of the reference data that the terms were read from */
    public String versie() {
        return versie;
    }

    /** @return the days on which no term ends */
    public Feestdagen feestdagen() {
        return feestdagen;
    }

    private Map<String, Termijn> termijnen(Blad blad) {
        versie = blad.tekst("versie");
        Map<String, Termijn> gelezen = new HashMap<>();
        for (Blad regel : blad.bladen("termijnen")) {
            String code = regel.tekst("code");
            regel.tekst("naam");
            regel.tekst("bron");
            int lengte = regel.getal("lengte");
            regel.keuze("eenheid", Termijneenheid::vanCode)
                    .ifPresent(eenheid -> gelezen.put(code, Termijn.van(lengte, eenheid)));
        }
        return gelezen;
    }
}
