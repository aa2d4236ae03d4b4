package nl.samenspraak.toegang.recht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.termijn.Geldigheid;
import nl.samenspraak.kern.termijn.Termijn;
import nl.samenspraak.kern.termijn.Termijneenheid;

/**
 * The terms that law and municipality set, as versioned reference data. A term may change: then its code stands there more than
 * once, each time with other days on which it holds, and what began under the former one keeps it.
 */
public final class Termijnlijst {

    /** The word for a term of European law. */
    private static final String EUROPEES = "europees";

    private final String versie;
    private final Map<String, List<Regel>> regels;

    private Termijnlijst(String versie, Map<String, List<Regel>> regels) {
        this.versie = versie;
        this.regels = regels;
    }

    /**
     * A term as it holds for a while.
     *
     * @param naam what it is called on a screen
     * @param termijn how long
     * @param bron where it comes from: an article, or a choice of the municipality
     * @param geldigheid the days on which something may begin for which it holds
     */
    public record Regel(String naam, Termijn termijn, String bron, Geldigheid geldigheid) {}

    /**
     * Reads {@code termijnen.yaml}.
     *
     * @param bestand where the reference data stand
     * @return the terms
     * @throws OngeldigeReferentie when anything in it does not fit
     */
    public static Termijnlijst lees(Referentiebestand bestand) {
        return bestand.lees("termijnen.yaml", blad -> {
            Map<String, List<Regel>> gelezen = new HashMap<>();
            for (Blad rij : blad.bladen("termijnen")) {
                List<Regel> vorige =
                        gelezen.computeIfAbsent(rij.tekst("code", Blad.LANGSTE_CODE), code -> new ArrayList<>());
                regel(rij).ifPresent(regel -> {
                    if (vorige.stream().anyMatch(andere -> andere.geldigheid().overlapt(regel.geldigheid()))) {
                        rij.fout("code", "geldt op een dag twee keer: '" + rij.tekst("code") + "'");
                    }
                    vorige.add(regel);
                });
            }
            return new Termijnlijst(blad.tekst("versie", Blad.LANGSTE_VERSIE), gelezen);
        });
    }

    private static Optional<Regel> regel(Blad rij) {
        String naam = rij.tekst("naam");
        String bron = rij.tekst("bron");
        int lengte = rij.getal("lengte");
        Optional<Geldigheid> geldigheid =
                rij.geldigheid(rij.datumMisschien("geldigVan").orElse(LocalDate.EPOCH));
        Optional<Termijneenheid> eenheid = rij.keuze("eenheid", Termijneenheid::vanCode);
        if (lengte < 1) {
            rij.fout("lengte", "is minder dan 1");
            return Optional.empty();
        }
        boolean europees = europees(rij);
        return eenheid.map(soort -> Termijn.van(lengte, soort))
                .map(termijn -> europees ? termijn.naarEuropeesRecht() : termijn)
                .flatMap(termijn -> geldigheid.map(dagen -> new Regel(naam, termijn, bron, dagen)));
    }

    private static boolean europees(Blad rij) {
        Optional<String> recht = rij.tekstMisschien("recht");
        if (recht.filter(woord -> !woord.equals(EUROPEES)).isPresent()) {
            rij.fout("recht", "is iets anders dan " + EUROPEES);
        }
        return recht.isPresent();
    }

    /** @return the version of the reference data that the terms were read from */
    public String versie() {
        return versie;
    }

    /**
     * @param code code of a term
     * @param begin the day of the event that starts it
     * @return the term as it held on that day
     * @throws IllegalArgumentException when there was none: a fault in the program or in the reference data
     */
    public Regel regel(String code, LocalDate begin) {
        return regels.getOrDefault(code, List.of()).stream()
                .filter(regel -> regel.geldigheid().geldtOp(begin))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen termijn met code " + code + " op " + begin));
    }
}
