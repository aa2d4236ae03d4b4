package nl.samenspraak.klachten.klok;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts of a klacht as one readable line: {@code schriftelijk 2026-11-09; verdaagd 2026-12-10 tot 2027-01-18}. It begins with {@code
 * schriftelijk}, {@code mondeling}, {@code anoniem} or {@code over een ander}, the last two in writing. After = stands the explanation.
 */
final class Tijdlijn {

    private static final UUID IEMAND = new UUID(0, 1);
    private static final Pattern STAP =
            Pattern.compile("([a-z_ ]+?) (\\d{4}-\\d\\d-\\d\\d)(?: tot (\\S+))?(?: = (\\S+))?");

    private Tijdlijn() {}

    static Klachtfeiten van(String regel) {
        List<String> delen = Arrays.stream(regel.split(";")).map(String::strip).toList();
        List<Klachtstap> stappen = new ArrayList<>();
        String vorm = lees(delen.get(0)).group(1);
        stappen.add(stap(Klachtstapsoort.ONTVANGEN, lees(delen.get(0))));
        delen.stream().skip(1).map(Tijdlijn::lees).forEach(deel -> stappen.add(soort(deel)));
        return new Klachtfeiten(
                !vorm.equals("mondeling"), !vorm.equals("over een ander"), vorm.equals("anoniem"), stappen);
    }

    private static Matcher lees(String deel) {
        Matcher gelezen = STAP.matcher(deel);
        if (!gelezen.matches()) {
            throw new IllegalArgumentException("Geen stap: " + deel);
        }
        return gelezen;
    }

    private static Klachtstap soort(Matcher deel) {
        return stap(Klachtstapsoort.valueOf(deel.group(1).toUpperCase(Locale.ROOT)), deel);
    }

    private static Klachtstap stap(Klachtstapsoort soort, Matcher deel) {
        LocalDate dag = LocalDate.parse(deel.group(2));
        LocalDate tot = deel.group(3) == null ? null : LocalDate.parse(deel.group(3));
        Instant op = dag.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new Klachtstap(soort, dag, op, IEMAND, deel.group(4), tot);
    }
}
