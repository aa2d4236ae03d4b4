package nl.samenspraak.meldpunt.herkennen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Geboortedatum;

/** Finds the dates of birth in what somebody typed: "3-5-1958", "3/5/1958", "3 mei 1958". */
final class Dagen {

    private static final Pattern DAG =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s*[-/. ]\\s*(\\d{1,2}|\\p{L}{3,9})\\s*[-/. ]\\s*(\\d{4})(?!\\d)");

    private Dagen() {}

    /** @return every date of birth of which all is known, that could be one today */
    static List<Geboortedatum> in(String tekst, LocalDate vandaag) {
        return DAG.matcher(tekst)
                .results()
                .flatMap(dag -> lees(dag, vandaag).stream())
                .toList();
    }

    /** @return the text without them */
    static String zonder(String tekst, LocalDate vandaag) {
        Matcher dagen = DAG.matcher(tekst);
        return dagen.replaceAll(dag -> lees(dag, vandaag).isPresent() ? " " : Matcher.quoteReplacement(dag.group()));
    }

    private static Optional<Geboortedatum> lees(MatchResult dag, LocalDate vandaag) {
        String tussen = Character.isDigit(dag.group(2).charAt(0)) ? "-" : " ";
        try {
            return Optional.of(
                    Geboortedatum.vanInvoer(String.join(tussen, dag.group(1), dag.group(2), dag.group(3)), vandaag));
        } catch (OngeldigeWaarde geenGeboortedatum) {
            return Optional.empty();
        }
    }
}
